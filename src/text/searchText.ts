/** Words made comparable, so that a search and a list find them however they were typed. */
import {MONTHS} from "./day.js";
import {readDate} from "./readDate.js";

const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_DISTANCE = 0x60;
/** The marks of Latin letters, once they stand apart: those of kana are others. */
const ACCENTS = /[\u0300-\u036f]/g;
/** How older spelling writes what is spelt with b today: ヴィ is ビ. */
const V_SOUNDS: Readonly<Record<string, string>> = {
  ヴァ: "バ",
  ヴィ: "ビ",
  ヴェ: "ベ",
  ヴォ: "ボ",
  ヴ: "ブ"
};
/** Kanji that official texts write in kana. */
const IN_KANA: Readonly<Record<string, string>> = {榴: "りゅう", 擲: "てき"};
const MILLIMETRES = /(?<=\d) ?(?:ミリメートル|ミリ|mm(?![a-z]))/g;
/** All but letters and digits of every script; a point within a number is part of it: 12.7 is not 127. */
const NOT_OF_A_WORD = /(?<!\p{N})\.|\.(?!\p{N})|[^\p{L}\p{N}.]/gu;
const PLURAL = /(?<=[a-z]{3})(?<!s)s(?![a-z0-9])/g;
/** F-16s are several, the M-55S is one. */
const PLURAL_OF_A_NUMBER = /(?<=\d)s\b/g;

/**
 * Folds width (NFKC), case, accents, and katakana into hiragana; runs of space become one. "ﾎﾞｳﾀﾞﾝ" and "ぼうだん" become
 * equal, so do "Türkiye" and "turkiye", "榴弾砲" and "りゅう弾砲", "パトリオット" and "ペトリオット", "155ミリ" and "155 mm".
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("パトリオット", "ペトリオット")
    .replace(/ヴ[ァィェォ]?/g, (sound) => V_SOUNDS[sound] ?? sound)
    .replace(MILLIMETRES, "mm")
    .replace(/[榴擲]/g, (kanji) => IN_KANA[kanji] ?? kanji)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What is left of a name when spaces, hyphens, dots and the s of a plural are not counted: "U.K." and "UK", "F-16s" and "F16",
 * "Bosnia & Herzegovina" and "Bosnia and Herzegovina" have the same key. Two names with one key are taken for the same name.
 */
export const nameKey = (name: string): string =>
  fold(name.replace(PLURAL_OF_A_NUMBER, "")).replace(/&/g, "and").replace(PLURAL, "").replace(NOT_OF_A_WORD, "");

const INITIALS = /\b([a-z])\.(?=[a-z]\b)/g;
/** Kana and kanji: they are written without spaces, so a word may begin anywhere. */
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff々]/;
/** So few letters are looked for as a whole word: UK is not the beginning of Ukraine. */
const SHORT = /^[a-z]{1,2}$/;

/**
 * What a search looks through, made of the texts of a row: their words, each between spaces, and each text without any.
 * Words that hyphens or the like join stand joined too, and so do a word and a number beside it: F-16 is found by F16, "anti-tank"
 * by antitank, "Panzerfaust 3" by Panzerfaust3.
 */
export function searchIndex(texts: readonly string[]): string {
  const folded = texts.map((text) => fold(text).replace(INITIALS, "$1"));
  const words = folded.flatMap((text) => [
    ...text.split(/[^\p{L}\p{N}]+/u),
    ...(text.match(/[\p{L}\p{N}]+(?:[^\p{L}\p{N}\s]+[\p{L}\p{N}]+)+/gu) ?? []).map(joined),
    ...[...text.matchAll(/(?=\b([a-z]+ \d[a-z0-9]*|\d+ [a-z]+)\b)/g)].map(([, pair = ""]) => joined(pair))
  ]);
  return ` ${[...new Set([...words, ...folded.map(joined)])].join(" ")} `;
}

const joined = (text: string) => text.replace(NOT_OF_A_WORD, "");

const MONTH = `(${MONTHS.join("|")})[a-z]*`;
const DATES = [
  /\b(?<year>\d{4})[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})(?:日|\b)|月|\b)/g,
  new RegExp(`\\b(?:(?<day>\\d{1,2}) )?(?<month>${MONTH})\\.? (?<year>\\d{4})\\b`, "g"),
  new RegExp(`\\b(?<month>${MONTH})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})\\b`, "g")
];

/** Writes the days and months in a folded text in figures, as an index has them: "26 feb 2022" and "2022/2/26" are 20220226. */
const datesInFigures = (text: string): string =>
  DATES.reduce(
    (read, date) =>
      read.replace(date, (...found) => {
        const {year, month, day} = found.at(-1) as {
          year: string;
          month: string;
          day?: string;
        };
        const place = MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month);
        return year + String(place).padStart(2, "0") + (day?.padStart(2, "0") ?? "");
      }),
    text
  );

/** The words that a search looks for, made of what was typed; a date is the day, month or year that it names. */
export function wordsTyped(typed: string): string[] {
  const read = readDate(typed);
  if ("date" in read) return [joined(read.date)];
  const words = datesInFigures(fold(typed.replace(PLURAL_OF_A_NUMBER, "")))
    .replace(INITIALS, "$1")
    .split(" ")
    .map(joined);
  return [...new Set(words)].filter((word) => word !== "");
}

/**
 * What an index is looked through for, where a word of `wordsTyped` was typed: the beginning of a word, in the singular too where a
 * plural was typed; all of it where the word is short; a Japanese one wherever it stands.
 */
export function formsOf(word: string): string[] {
  if (JAPANESE.test(word)) return [word];
  if (SHORT.test(word)) return [` ${word} `];
  return [...new Set([word, word.replace(/ies$/, "y"), word.replace(PLURAL, "")])].map((form) => ` ${form}`);
}

/** Whether search indexes hold a word of `wordsTyped`, by one of its forms. */
export function finderOf(word: string): (index: string) => boolean {
  const forms = formsOf(word);
  return (index) => forms.some((form) => index.includes(form));
}

/** Whether search indexes hold every word of what was typed, in any order. Nothing typed matches everything. */
export function finderOfAll(typed: string): (index: string) => boolean {
  const finders = wordsTyped(typed).map(finderOf);
  return (index) => finders.every((finds) => finds(index));
}
