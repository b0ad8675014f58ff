import {expect, test} from "vitest";
import {endsOfSources, gatheredBy} from "../../../loaders/totals/coverage.js";
import {byTransfer, totalsOver} from "../../../loaders/totals/totalsOver.js";
import {claim} from "../claims.js";

const rows = [
  {source: "list", donor: "DEU", kinds: ["armour", "artillery"], until: "2022-10-03"},
  {source: "list", donor: "DEU", kinds: ["drones"], until: "2022-04-12"},
  {source: "list", donor: "NOR", kinds: ["armour"], until: "2022-06-30"},
  {source: "later", donor: "DEU", kinds: ["armour"], until: "2024-12-31"},
  {source: null, donor: "JPN", kinds: ["armour"], until: "2026-05-15"}
];

test("the source that reaches furthest counts; of several donors or kinds, the one that ends first", () => {
  const gathered = gatheredBy(rows);
  expect(gathered(["DEU"], ["armour"])).toBe("2024-12-31");
  expect(gathered(["DEU"], ["armour", "artillery"])).toBe("2022-10-03");
  expect(gathered(["DEU", "NOR", "JPN"], ["armour"])).toBe("2022-06-30");
});

test("where one donor or kind was never gathered, all of them together were not", () => {
  const gathered = gatheredBy(rows);
  expect(gathered(["DEU", "SWE"], ["armour"])).toBeUndefined();
  expect(gathered(["NOR"], ["armour", "drones"])).toBeUndefined();
  expect(gathered([], ["armour"])).toBeUndefined();
});

test("the day on which each source ends", () => {
  expect(endsOfSources(rows)).toEqual(["2022-10-03", "2024-12-31", "2026-05-15"]);
});

test("up to that day a total may be closed; after it there may be more, and the note says so", () => {
  const transfers = byTransfer([claim("A", {number: "500", date: "2022-03-02"})]);
  const relations = {includes: [], mayInclude: [], disjoint: []};
  const of = (until: string | undefined) =>
    totalsOver(transfers, relations, ["2022-10-03", "2022-12-31"], {counts: () => true, until})
      .filter(({status}) => status === "delivered")
      .map(({floor, ceiling, openEnd, note}) => [`${floor} to ${ceiling}${openEnd ? "+" : ""}`, note?.en]);
  expect(of("2022-10-03")).toEqual([
    ["500 to 500", undefined],
    ["500 to 500+", "Goods of this kind were gathered up to 3 October 2022 only: later there may be more."]
  ]);
  const never = "Goods of this kind were not gathered whole: there may be more.";
  expect(of(undefined)).toEqual([
    ["500 to 500+", never],
    ["500 to 500+", never]
  ]);
});
