/** What nearly every cell is: printable ASCII from a letter or digit to no space. Nothing below can be said of it. */
const PLAIN = /^[0-9A-Za-z](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Every space but the ordinary one and the ideographic one of Japanese text. */
const ODD_SPACE = /(?![ \u3000])\p{Zs}/u;

/**
 * What a reader cannot see, or what turns the direction of what she sees: formatting characters, separators of lines and paragraphs,
 * and all that Unicode lets a font leave out (fillers, variation selectors, tags); the empty Braille cell, which no property names.
 */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Controls of both blocks but the line feed, and code points that mean nothing to anybody else: private use, lone surrogates. */
const CONTROL = /(?!\n)[\p{Cc}\p{Co}\p{Cs}]/u;

/** The text with everything that a terminal would obey or not show written as its code: `a\u{1b}[2J`. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Co}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu,
    (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`
  );

/** Why the text of a cell is not fit for any column, or undefined if it is. */
export function cellFault(value: string, {mayLookLikeFormula = false} = {}): {why: string; mend: string} | undefined {
  if (value === "" || PLAIN.test(value)) return undefined;
  if (value !== value.trim() || /^[\s\u00a0\u3000]|[\s\u00a0\u3000]$/u.test(value)) {
    return {why: "white space at the beginning or end", mend: "Remove it."};
  }
  if (ODD_SPACE.test(value)) {
    return {why: "a non-breaking space", mend: "Use an ordinary space, or none inside a number."};
  }
  if (INVISIBLE.test(value)) {
    return {why: "an invisible or direction-changing character", mend: "Remove it."};
  }
  if (CONTROL.test(value)) return {why: "a control character", mend: "Remove it."};
  if (value.includes("\ufffd")) {
    return {why: "a replacement character: text was lost when the file was converted", mend: "Restore the text."};
  }
  if (value !== value.normalize("NFC")) {
    return {why: "not in Unicode form NFC (accents or kana marks stand apart)", mend: "Convert the file to NFC."};
  }
  if (!mayLookLikeFormula && /^[=+\-@＝＋－＠]/u.test(value)) {
    return {
      why: "begins like a spreadsheet formula",
      mend: "Reword it so that it does not begin with = + - or @: a spreadsheet would run it."
    };
  }
  return undefined;
}
