import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {SearchIndexes} from "../../src/text/searchIndexes.js";
import {finderOf, searchIndex, wordsTyped} from "../../src/text/searchText.js";

const TEXTS = ["United Kingdom | UK", "Ukraine", "Javelin missiles", "りゅう弾砲", "F-16", "battery", "", "2022-02-26"];
const indexes = TEXTS.map((text) => searchIndex([text]));

describe("many indexes looked through at once", () => {
  it.each([
    ["uk", ["United Kingdom | UK"]],
    ["ukr", ["Ukraine"]],
    ["javelins", ["Javelin missiles"]],
    ["榴弾砲", ["りゅう弾砲"]],
    ["batteries", ["battery"]],
    ["f16", ["F-16"]],
    ["nothing", []]
  ])("hold %s where each by itself does", (typed, expected) => {
    const [held] = wordsTyped(typed).map((word) => new SearchIndexes(indexes).holding(word));
    expect(TEXTS.filter((_, place) => held?.[place] === 1)).toEqual(expected);
  });

  it("hold whatever was typed exactly where each by itself does, whatever they are", () => {
    const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({unit: "grapheme", maxLength: 12}));
    fc.assert(
      fc.property(fc.array(text, {maxLength: 8}), text, (texts, typed) => {
        const made = texts.map((one) => searchIndex([one]));
        for (const word of wordsTyped(typed)) {
          const has = finderOf(word);
          expect([...new SearchIndexes(made).holding(word)]).toEqual(made.map((index) => Number(has(index))));
        }
      })
    );
  });
});
