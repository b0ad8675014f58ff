import {shortened} from "../../src/text/shortened.js";
import type {Words} from "../../src/vocabulary/list.js";
import {visible} from "./cell.js";
import {SaidError, type SaidInBoth} from "../schema/said.js";

/** Where a refused input stands. */
export interface Place {
  file: string;
  /** Line in the file, counted from 1; the line on which the record begins. */
  line: number;
  /** Name of the column, or "" where the whole line is at fault. */
  column: string;
  value: string;
}

/** Why an input was not taken: everything a person needs to find the place and mend it. */
export interface Refusal extends Place, SaidInBoth {}

const shown = (value: string) => visible(shortened(value, 60));

/** `data/claims/transfers.csv:41:quantity_min "17,000+": expected a plain number. Write 17000 …` */
export function refusalLine({file, line, column, value, ja, ...en}: Refusal, locale: keyof Words = "en"): string {
  const {why, mend} = locale === "ja" ? ja : en;
  const stop = locale === "ja" ? "。" : ". ";
  const place = [visible(file), line, shown(column)].filter((part) => part !== "").join(":");
  return `${place}${value === "" ? "" : ` "${shown(value)}"`}: ${why}${stop}${mend}`;
}

/** All that is wrong with the input, in one error. Its message lists every refusal. */
export class RefusedError extends SaidError {
  constructor(readonly refusals: readonly Refusal[]) {
    super("refused", {en: refusalsInWords(refusals, "en"), ja: refusalsInWords(refusals, "ja")});
  }
}

/** How many refusals there are, and each on a line of its own. */
function refusalsInWords(refusals: readonly Refusal[], locale: keyof Words): string {
  const files = new Set(refusals.map(({file}) => file)).size;
  const head =
    locale === "ja"
      ? `${files}個のファイルに誤り${refusals.length}件。何も公開していない。`
      : `${refusals.length} refusal${refusals.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}. Nothing was published.`;
  return [head, ...refusals.map((refusal) => refusalLine(refusal, locale))].join("\n");
}
