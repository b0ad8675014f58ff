/**
 * Tells by a single look that nothing can be said of a record of a published table. Of other records it says nothing: they are looked at cell by
 * cell. `ingest/cell.ts` alone says what is at fault; here it is asked once about each character.
 */
import {cellFault} from "../ingest/cell.js";

/** Marks and the parts of Korean syllables: what they join with in Unicode form NFC shows only in their company. */
const JOINS = /[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;
/** What the quoting of a record asks about by itself. */
const OF_QUOTING = /[",\r\n]/;
/** What sources are written in, first and last code point: Latin to Arabic; marks of print, kana and what stands with them; ideographs; wide forms. */
const LOOKED_AT = [
  [0x20, 0x6ff],
  [0x2010, 0x33ff],
  [0x4e00, 0x9fff],
  [0xff01, 0xff9f]
] as const;

let known: string | undefined;

/** As a regular expression of DuckDB, to be matched in full by a record without its line end. */
export const surelyFitRecord = (): string => (known ??= makeExpression());

/** What a code, a key or a date is, as a regular expression: it needs no quotes in a record. */
export const SURELY_CODE = "[0-9A-Za-z](?:[-0-9A-Za-z._+]*[0-9A-Za-z._+])?";

function makeExpression(): string {
  const codes = LOOKED_AT.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, i) => from + i));
  const faulty = new Set(codes.filter((code) => cellFault(String.fromCharCode(code))));
  // What is fit for a cell of its own is fit for any place in one.
  const isFit = (code: number, before: string, after: string) =>
    !faulty.has(code) || !cellFault(`${before}${String.fromCharCode(code)}${after}`);
  const alone = codes.filter((code) => {
    const character = String.fromCharCode(code);
    return !OF_QUOTING.test(character) && !JOINS.test(character) && isFit(code, "a", "a");
  });
  const inside = ranges(alone);
  const first = ranges(alone.filter((code) => isFit(code, "", "a")));
  const last = ranges(alone.filter((code) => isFit(code, "a", "")));
  const plain = `[${first}](?:[${inside}]*[${last}])?`;
  const quoted = `"(?:[${first},]|"")(?:(?:[${inside},\\n]|"")*(?:[${last},]|""))?"`;
  const belowNought = "-[0-9]+(?:[.][0-9]+)?";
  const cell = `(?:${plain}|${quoted}|${belowNought}|)`;
  return `${cell}(?:,${cell})*`;
}

/** Code points in ascending order, as the inside of a class of characters. */
function ranges(codes: readonly number[]): string {
  const found: [number, number][] = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found.map(([from, to]) => `\\x{${from.toString(16)}}-\\x{${to.toString(16)}}`).join("");
}
