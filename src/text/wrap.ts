/** How wide a character is, in parts of the type size: full for Japanese, about half for the rest. */
const widthOf = (character: string): number => {
  if (character.codePointAt(0)! >= 0x2e80) return 1;
  if (/[iljtfI.,:;’'|! ]/.test(character)) return 0.3;
  return /[mwMWA-Z0-9—]/.test(character) ? 0.66 : 0.54;
};

/** About how wide a text is, in parts of the type size. */
export const textWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/**
 * Breaks a text into lines of at most `most` type sizes: at spaces, and in Japanese between characters, but never before
 * a mark that must not begin a line.
 */
export function wrap(text: string, most: number): string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uff00-\uffef\u3000-\u30ff][、。，．）」』ー〜・：％]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu
    ) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line && textWidth(line + piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
