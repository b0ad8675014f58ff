import {QUALIFIERS} from "../../src/vocabulary/claim.js";
import {formatDate} from "../../src/text/format.js";

/** Something that does not fit together in the record, or that a reader must know of. Found at every refresh. */
export interface Note {
  /** Kind and subjects, joined by dots: stable as long as the subjects stand. */
  id: string;
  kind: string;
  /** An error cannot be acknowledged: it must be mended. */
  severity: "error" | "warning" | "information";
  /** Ids of the claims, sources, classes or overlaps concerned. */
  subjects: string[];
  /** The figures behind it, such as "3200 > 2000". */
  figures?: string;
  text_en: string;
  text_ja: string;
  /** Where a person would mend it. */
  file: string;
  line: number;
}

export const CLAIMS = "data/claims/transfers.csv";

const english = new Intl.NumberFormat("en-GB");

/** 17,000: as both languages write it. */
export const number = (value: number): string => english.format(value);

/** A date as a sentence says it: 7 March 2022; 2022年3月7日. */
export const day = (iso: string): {en: string; ja: string} => ({en: formatDate(iso, "en"), ja: formatDate(iso, "ja")});

/** `500`, `at least 2,500`, `up to 2,700`, in words for a note. */
export function rangeInWords(min: number | null, max: number | null): {en: string; ja: string} {
  if (min === null)
    return max === null ? {...QUALIFIERS.unknown} : {en: `up to ${number(max)}`, ja: `最大${number(max)}`};
  if (max === null) return {en: `at least ${number(min)}`, ja: `${number(min)}以上`};
  if (min === max) return {en: number(min), ja: number(min)};
  return {en: `${number(min)} to ${number(max)}`, ja: `${number(min)}〜${number(max)}`};
}
