import type {FaultCode} from "./faults.js";

/** What nearly every cell is: printable ASCII from a letter or digit to no space. Nothing below can be said of it. */
const PLAIN = /^[0-9A-Za-z](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Every space but the ordinary one and the ideographic one of Japanese text. */
const ODD_SPACE = /(?![ \u3000])\p{Zs}/u;

/**
 * What a reader cannot see, or what turns the direction of what she sees: formatting characters, separators of lines and paragraphs,
 * and all that Unicode lets a font leave out (fillers, variation selectors, tags); the empty Braille cell, which no property names.
 */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Controls of both blocks but the line feed, and code points that mean nothing to anybody else: private use, lone surrogates, no characters at all. */
const CONTROL = /(?!\n)[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** What a terminal would obey or not show. */
const OBEYED_OR_HIDDEN = /[\p{Cc}\p{Co}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The text with everything that a terminal would obey or not show written as its code: `a\u{1b}[2J`. */
export const visible = (text: string): string =>
  text.replace(OBEYED_OR_HIDDEN, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);

/** The text as a JSON string in which the same is written as JSON writes it: "a\u001b[2J". It reads back as it was. */
export const visibleJson = (text: string): string =>
  JSON.stringify(text).replace(OBEYED_OR_HIDDEN, (one) =>
    [...Array(one.length).keys()].map((i) => `\\u${one.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")
  );

/** Why the text of a cell is not fit for any column, or undefined if it is. */
export function cellFault(value: string, {mayLookLikeFormula = false} = {}): FaultCode | undefined {
  if (value === "" || PLAIN.test(value)) return undefined;
  if (value !== value.trim() || /^[\s\u00a0\u3000]|[\s\u00a0\u3000]$/u.test(value)) return "outer_space";
  if (ODD_SPACE.test(value)) return "odd_space";
  if (INVISIBLE.test(value)) return "invisible";
  if (CONTROL.test(value)) return "control";
  if (value.includes("\ufffd")) return "replacement";
  if (value !== value.normalize("NFC")) return "not_nfc";
  if (!mayLookLikeFormula && /^[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(value)) return "formula";
  return undefined;
}
