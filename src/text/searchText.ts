/** Words made comparable, so that a search and a list find them however they were typed. */

const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_DISTANCE = 0x60;
/** The marks of Latin letters, once they stand apart: those of kana are others. */
const ACCENTS = /[\u0300-\u036f]/g;
/** How older spelling writes what is spelt with b today: ヴィ is ビ. */
const V_SOUNDS: Readonly<Record<string, string>> = {ヴァ: "バ", ヴィ: "ビ", ヴェ: "ベ", ヴォ: "ボ", ヴ: "ブ"};
/** Kanji that official texts write in kana. */
const IN_KANA: Readonly<Record<string, string>> = {榴: "りゅう", 擲: "てき"};
const MILLIMETRES = /(?<=\d) ?(?:ミリメートル|ミリ)/g;
/** Letters and digits of every script, and the long-vowel sign, which is a letter of kana. */
const NOT_OF_A_WORD = /[^\p{L}\p{N}ー]+/gu;
const PLURAL = /(?<=[a-z]{3})(?<!s)s(?![a-z])/g;

/**
 * Folds width (NFKC), case, accents, and katakana into hiragana; runs of space become one. "ﾎﾞｳﾀﾞﾝ" and "ぼうだん" become
 * equal, so do "Türkiye" and "turkiye", "榴弾砲" and "りゅう弾砲", "155ミリ" and "155mm".
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFKC")
    .toLowerCase()
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
  fold(name).replace(/&/g, "and").replace(PLURAL, "").replace(NOT_OF_A_WORD, "");

/** Whether a folded text holds every word of what was typed, in any order. Nothing typed matches everything. */
export function holds(foldedText: string, typed: string): boolean {
  return fold(typed)
    .split(" ")
    .every((word) => foldedText.includes(word));
}
