/** What nearly every cell is: printable ASCII from a letter or digit to no space. Nothing below can be said of it. */
const PLAIN = /^[0-9A-Za-z](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Why the text of a cell is not fit for any column, or undefined if it is. */
export function cellFault(value: string, {mayLookLikeFormula = false} = {}): {why: string; mend: string} | undefined {
  if (value === "" || PLAIN.test(value)) return undefined;
  if (value !== value.trim() || /^[\s\u00a0\u3000]|[\s\u00a0\u3000]$/u.test(value)) {
    return {why: "white space at the beginning or end", mend: "Remove it."};
  }
  if (/[\u00a0\u2007\u202f]/u.test(value)) {
    return {why: "a non-breaking space", mend: "Use an ordinary space, or none inside a number."};
  }
  if (/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u.test(value)) {
    return {why: "an invisible or direction-changing character", mend: "Remove it."};
  }
  if (/[\u0000-\u0009\u000b-\u001f\u007f]/u.test(value)) return {why: "a control character", mend: "Remove it."};
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
