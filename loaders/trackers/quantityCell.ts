/** The number of a tracker's cell, as bounds. What is no number is said by a flag, or is not read at all. */
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";

export interface Bounds {
  min: string;
  max: string;
  flags: TrackerFlag[];
}

/** What a cell is when it holds no number: the tracker does not say, or says that it is not disclosed. */
export const NOT_APPLICABLE = new Set(["", ".", "-", "n/a", "na", "nan", "none", "not given", "not applicable"]);
const UNDISCLOSED = new Set(["undisclosed", "not disclosed", "unknown", "unspecified", "unclear", "tbd"]);

/** Words that say at least so many. */
const AT_LEAST: Readonly<Record<string, number>> = {
  "a dozen": 12,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
  "tens of thousands": 20000
};
/** Words that say that there were some. */
const SOME = new Set(["some", "several", "many", "multiple", "partially", "partly", "a few", "few", "various"]);

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const plain = (digits: string) => String(Number(digits.replaceAll(",", "")));

/** @returns undefined for what no rule reads */
export function readQuantity(cell: string): Bounds | undefined {
  const text = cell.trim().replace(/\s+/g, " ").toLowerCase();
  if (NOT_APPLICABLE.has(text)) return {min: "", max: "", flags: []};
  if (UNDISCLOSED.has(text)) return {min: "", max: "", flags: ["undisclosed"]};
  if (SOME.has(text)) return {min: "", max: "", flags: ["words_for_number"]};
  const least = AT_LEAST[text];
  if (least !== undefined) return {min: String(least), max: "", flags: ["words_for_number"]};
  return readNumber(text) ?? readHedged(text);
}

function readNumber(text: string): Bounds | undefined {
  if (/^\d{1,15}(\.0+)?$/.test(text)) {
    const number = String(Number(text));
    return {min: number, max: number, flags: number === "0" ? ["zero_units"] : []};
  }
  if (/^\d{1,3}(,\d{3})+(\.0+)?$/.test(text)) {
    const number = plain(text.replace(/\.0+$/, ""));
    return {min: number, max: number, flags: []};
  }
  // 1.000.00: points between the thousands, and two noughts as of a sum of money.
  if (/^\d{1,3}(\.\d{3})+\.00$/.test(text)) {
    const number = String(Number(text.slice(0, -3).replaceAll(".", "")));
    return {min: number, max: number, flags: ["number_as_text"]};
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) {
    const number = String(Number(text.replaceAll(".", "")));
    return {min: number, max: number, flags: ["number_as_text"]};
  }
  // 2.333 may be a third of seven or two thousand three hundred and thirty-three.
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    const max = String(Number(text.replace(".", "")));
    return {min: String(Math.floor(Number(text))), max, flags: ["fraction", "number_as_text"]};
  }
  if (/^\d{1,15}\.\d+$/.test(text)) {
    const number = Number(text);
    return {min: String(Math.floor(number)), max: String(Math.ceil(number)), flags: ["fraction"]};
  }
  return undefined;
}

function readHedged(text: string): Bounds | undefined {
  const match = (pattern: string) => new RegExp(`^${pattern}$`).exec(text)?.slice(1).map(plain);
  const flags: TrackerFlag[] = ["words_for_number"];
  const [least] =
    match(`(?:at least|minimum|min\\.?|more than|over|>=?|≥) ?(${DIGITS})`) ??
    match(`(${DIGITS}) ?(?:\\+|or more)`) ??
    [];
  if (least !== undefined) return {min: least, max: "", flags};
  const [most] = match(`(?:up to|at most|less than|fewer than|<=?|≤) ?(${DIGITS})`) ?? [];
  if (most !== undefined) return {min: "", max: most, flags};
  const [low, high] = match(`(?:between )?(${DIGITS}) ?(?:-|–|to|and) ?(${DIGITS})`) ?? [];
  if (low !== undefined && high !== undefined && Number(low) <= Number(high)) return {min: low, max: high, flags};
  const [about] = match(`(?:about|around|approximately|approx\\.?|circa|ca\\.?|~) ?(${DIGITS})`) ?? [];
  if (about !== undefined) return {min: "", max: "", flags};
  return undefined;
}
