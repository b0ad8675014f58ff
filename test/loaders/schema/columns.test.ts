import {describe, expect, it} from "vitest";
import {currency, day, metaOf, publishedType, url, type Column} from "../../../loaders/schema/columns.js";

const words = {en: "A cell", ja: "欄", example: "x"};
const takes = (column: Column, cell: string) => column.safeParse(cell).success;

describe("a cell is what its column says", () => {
  it.each([
    ["USD", true],
    ["JPY", true],
    ["constructor", false],
    ["usd", false],
    ["XXX", false],
    ["", false]
  ])("currency %s: %s", (cell, taken) => expect(takes(currency(words), cell)).toBe(taken));

  it.each([
    ["https://example.org/a?b=c#:~:text=d,e", true],
    ["http://例え.jp/頁", true],
    ["https://[::x/%zz", false],
    ["https://example.org./a", false],
    ["https://", false],
    ["javascript:alert(1)", false],
    ["ftp://example.org/", false],
    ["https://example.org/a b", false]
  ])("address %s: %s", (cell, taken) => expect(takes(url(words), cell)).toBe(taken));

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2022-03", false],
    ["2026-13-45", false]
  ])("day %s: %s", (cell, taken) => expect(takes(day(words), cell)).toBe(taken));

  it("publishes a day as a date", () => expect(publishedType(metaOf(day(words)))).toBe("DATE"));
});
