import {READINGS} from "../vocabulary/readings.js";

const KANJI = /[\p{Script=Han}々]/u;
// The longest word first: 対戦車 is read as one.
const WORDS = new RegExp(
  Object.keys(READINGS)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g"
);

/** A Japanese name as it is read, in kana: 防弾衣 is ぼうだんい. @returns undefined where it has no kanji */
export const readingOf = (name: string): string | undefined =>
  KANJI.test(name) ? name.replace(WORDS, (word) => READINGS[word] ?? word) : undefined;

/** The readings of names that have kanji, each once. */
export const readingsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => readingOf(name) ?? []))
];
