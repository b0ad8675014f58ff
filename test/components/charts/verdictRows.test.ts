import {expect, it} from "vitest";
import {verdictRows} from "../../../src/components/charts/verdictRows.js";
import {VERDICT_ORDER} from "../../../src/components/charts/verdictSigns.js";
import {LOCALES} from "../../../src/messages/locale.js";
import {VERDICT_LABELS} from "../../../src/policy/words/labels.js";
import {textWidth} from "../../../src/text/wrap.js";

const numbers = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => Number(value));

it("draws a row a verdict in the order given, with its figure, its word and a bar as long as the figure is large", () => {
  const {markup} = verdictRows(
    {
      id: "card",
      head: "42",
      counts: [
        ["no_category", 1200],
        ["conditional", 300]
      ]
    },
    "en"
  );
  expect(markup).toMatch(/1,200<.*No case permits it.*300<.*May be permitted once controls are assured/s);
  const [first = 0, second = 0] = numbers(markup, /<rect x="\d+" y="6" width="(\d+)"/g);
  expect(second / first).toBeCloseTo(0.25, 1);
});

it.each(LOCALES)("has room for every verdict with its words, however long its bar is (%s)", (locale) => {
  const counts = VERDICT_ORDER.map((code) => [code, 1] as const);
  const {markup} = verdictRows({id: "card", head: "7", counts}, locale);
  const [, width = "", height = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(markup) ?? [];
  expect(Math.max(...numbers(markup, /translate\(0 (\d+)\)/g)) + 54).toBeLessThanOrEqual(Number(height));
  for (const code of VERDICT_ORDER) {
    const start = Number(/<text x="(\d+)" y="27"/.exec(markup)?.[1]);
    expect(start + textWidth(VERDICT_LABELS[code][locale]) * 26, code).toBeLessThanOrEqual(Number(width));
  }
});
