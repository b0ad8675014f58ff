import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  addressOf,
  filtersSet,
  readChoices,
  sortedBy,
  toggled,
  UNCHOSEN,
  without,
  withoutFilters,
  type Choices,
  type Offered
} from "../../src/explorer/choices.js";

const offered: Offered = {
  donor: ["DEU", "USA", "JPN", "GBR"],
  item_group: ["anti_tank", "protection"],
  item_class: ["javelin", "manpads"],
  status: ["committed", "delivered", "refused"],
  verdict: ["no_category", "permissible"],
  verification: ["source-seen", "unseen"],
  source: ["curated", "kiel", "sipri", "all"],
  regime: ["day", "1967-04-21", "2026-04-21"],
  sort: ["date", "donor", "figure"],
  columns: ["date", "donor", "item", "verdict"]
};
const read = (search: string, hash = "") => readChoices(search, hash, offered);

describe("an address", () => {
  it.each<[string, Partial<Choices>]>([
    ["", {}],
    ["?donor=DEU&donor=USA", {donor: ["DEU", "USA"]}],
    ["?donor=DEU,USA&donor=DEU", {donor: ["DEU", "USA"]}],
    ["?q=%20body+armour%20", {q: "body armour"}],
    ["?rows=statements&source=kiel&sums=no", {rows: "statements", source: "kiel", sums: "no"}],
    ["?from=2022-03&until=2022-02", {from: "2022-03-01", until: "2022-02-28"}],
    ["?from=2023&until=2024", {from: "2023-01-01", until: "2024-12-31"}],
    ["?from=2022-02-26", {from: "2022-02-26"}],
    ["?sort=-figure&columns=date.item", {sort: "-figure", columns: ["date", "item"]}],
    ["?regime=2026-04-21&chart=rows&of=anti_tank.weapon", {regime: "2026-04-21", chart: "rows", of: "anti_tank.weapon"}]
  ])("%s is read", (search, choices) => {
    expect(read(search)).toEqual({choices: {...UNCHOSEN, ...choices}, strangers: []});
  });

  it.each([
    ["?donor=DEU&donor=XXX&donr=DEU", ["donor=XXX", "donr=DEU"]],
    ["?from=2022-13-01&until=7.3.2022", ["from=2022-13-01", "until=7.3.2022"]],
    [
      "?columns=date.colour&sort=colour&rows=goods&sums=yes",
      ["columns=date.colour", "sort=colour", "rows=goods", "sums=yes"]
    ],
    ["?source=reuters&regime=2022-13-01&of=%3Cb%3E", ["source=reuters", "regime=2022-13-01", "of=<b>"]]
  ])("%s: what it does not know is named, and the rest is kept", (search, strangers) => {
    expect(read(search).strangers).toEqual(strangers);
  });

  it("of whatever is chosen leads back to it", () => {
    const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values));
    const day = fc.constantFrom("", "2022-02-24", "2024-12-31");
    const choices: fc.Arbitrary<Choices> = fc.record({
      rows: fc.constantFrom("transfers", "statements"),
      source: fc.constantFrom("curated", "kiel", "sipri", "all"),
      q: fc.string().map((text) => text.trim()),
      donor: some(offered.donor),
      item_group: some(offered.item_group),
      item_class: some(offered.item_class),
      status: some(offered.status),
      verdict: some(offered.verdict),
      verification: some(offered.verification),
      from: day,
      until: day,
      sums: fc.constantFrom("", "no"),
      regime: fc.constantFrom(...offered.regime),
      sort: fc.constantFrom("", "date", "-date"),
      columns: some(offered.columns),
      chart: fc.constantFrom("", "goods", "rows"),
      of: fc.constantFrom("", "anti_tank.weapon"),
      scale: fc.constantFrom("", "log")
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(read(addressOf(chosen))).toEqual({choices: chosen, strangers: []});
      })
    );
  });

  it("names what is chosen alone, in one order", () => {
    expect(addressOf(UNCHOSEN)).toBe("");
    expect(addressOf({...UNCHOSEN, status: ["refused"], donor: ["JPN", "DEU"], regime: "1967-04-21"})).toBe(
      "?donor=JPN&donor=DEU&regime=1967-04-21&status=refused"
    );
  });
});

describe("an address of the former pages", () => {
  it.each<[string, string, Partial<Choices>]>([
    ["?donor=DEU&status=delivered&moved=transfers", "", {rows: "statements", donor: ["DEU"], status: ["delivered"]}],
    [
      "?item_class=manpads&year=2022&regime=1967-04-21&sort=-date&moved=transfers",
      "",
      {
        ...{rows: "statements", item_class: ["manpads"], from: "2022-01-01", until: "2022-12-31"},
        ...{regime: "1967-04-21", sort: "-date"}
      }
    ],
    ["?q=vest&moved=all-transfers", "", {rows: "statements", q: "vest"}],
    [
      "?item=anti_tank&donor=DEU&moved=compare",
      "#anti_tank",
      {source: "all", item_group: ["anti_tank"], donor: ["DEU"]}
    ],
    [
      "?kind=protection&regime=2026-04-21&moved=compare",
      "",
      {source: "all", item_group: ["protection"], regime: "2026-04-21"}
    ],
    ["?moved=compare", "#protection", {source: "all", item_group: ["protection"]}]
  ])("%s%s leads to the same view", (search, hash, choices) => {
    expect(read(search, hash)).toEqual({choices: {...UNCHOSEN, ...choices}, strangers: []});
  });

  it("names what neither page knew", () => {
    expect(read("?colour=red&moved=transfers").strangers).toEqual(["colour=red"]);
  });
});

describe("a choice", () => {
  const some: Choices = {
    ...UNCHOSEN,
    donor: ["DEU", "USA"],
    q: "vest",
    from: "2022-02-24",
    sort: "date",
    regime: "1967-04-21"
  };

  it("is made and taken back value by value", () => {
    expect(toggled(some, "donor", "JPN").donor).toEqual(["DEU", "USA", "JPN"]);
    expect(toggled(some, "donor", "DEU").donor).toEqual(["USA"]);
    expect(without(some, "donor", "USA").donor).toEqual(["DEU"]);
    expect(without(some, "from", "2022-02-24").from).toBe("");
  });

  it("of filters is named, and dropped at once but for order and rules", () => {
    expect(filtersSet(some)).toEqual([
      {name: "q", value: "vest"},
      {name: "donor", value: "DEU"},
      {name: "donor", value: "USA"},
      {name: "from", value: "2022-02-24"}
    ]);
    expect(filtersSet(withoutFilters(some))).toEqual([]);
    expect(withoutFilters(some)).toMatchObject({sort: "date", regime: "1967-04-21"});
  });

  it("of a column sorts by it, then the other way round, then by another", () => {
    const once = sortedBy(UNCHOSEN, "date");
    expect(once.sort).toBe("date");
    expect(sortedBy(once, "date").sort).toBe("-date");
    expect(sortedBy(sortedBy(once, "date"), "donor").sort).toBe("donor");
  });
});
