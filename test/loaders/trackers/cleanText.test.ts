import {expect, it} from "vitest";
import fc from "fast-check";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {addressesIn, inLatin, oneLine} from "../../../loaders/trackers/cleanText.js";

/** Any code point, halves of pairs too. fast-check's own list of them takes more than a second to make. */
const letter = fc.integer({min: 0, max: 0x10ffff}).map(
  (code) => String.fromCodePoint(code),
  (text) => (text as string).codePointAt(0)!
);

it("makes any text one line that our tables take", () => {
  fc.assert(
    fc.property(fc.string({unit: letter, maxLength: 300, size: "max"}), (text) => {
      const line = oneLine(text);
      expect([...line].length).toBeLessThanOrEqual(120);
      expect(cellFault(line, {mayLookLikeFormula: true})).toBeUndefined();
    })
  );
  expect(oneLine("  Stinger\n anti-aircraft\u00a0system\u200b ")).toBe("Stinger anti-aircraft system");
});

it("finds the addresses of cells, five at most, without the words they quote", () => {
  expect(
    addressesIn([
      "see https://a.example/x#:~:text=they%20said,so and (http://b.example/y).",
      "https://a.example/x\nftp://c.example/z",
      "https://d.example/1 https://d.example/2",
      "https://d.example/3; https://d.example/4, www.e.example"
    ])
  ).toEqual([
    "https://a.example/x",
    "http://b.example/y",
    "https://d.example/1",
    "https://d.example/2",
    "https://d.example/3"
  ]);
});

it("writes look-alikes of other scripts as Latin letters", () => {
  expect([inLatin("СZM40"), inLatin("DEM1"), inLatin("Ж1")]).toEqual(["CZM40", "DEM1", "Ж1"]);
});
