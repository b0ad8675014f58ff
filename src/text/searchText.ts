/** Words made comparable, so that a search finds them however they were typed. */

const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_DISTANCE = 0x60;

/** Folds width (NFKC), case, and katakana into hiragana; runs of space become one. "ﾎﾞｳﾀﾞﾝ" and "ぼうだん" become equal. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a folded text holds every word of what was typed, in any order. Nothing typed matches everything. */
export function holds(foldedText: string, typed: string): boolean {
  return fold(typed)
    .split(" ")
    .every((word) => foldedText.includes(word));
}
