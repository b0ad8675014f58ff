import {expect, it} from "vitest";
import {firstSentence} from "../../src/text/firstSentence.js";

it.each([
  ["en", "No case fits. Another Act stands in the way as well.", "No case fits."],
  ["en", "This is forbidden: SDF Act, article 116-3. It says so.", "This is forbidden: SDF Act, article 116-3."],
  ["en", "One sentence without an end", "One sentence without an end"],
  ["ja", "当てはまる案件がない。他の法律も妨げとなる。", "当てはまる案件がない。"],
  ["ja", "", ""]
] as const)("in %s: %j", (locale, text, first) => {
  expect(firstSentence(text, locale)).toBe(first);
});
