import {describe, expect, it, test} from "vitest";
import {UNCHOSEN, type Choices} from "../../src/explorer/choices.js";
import {goodsDrawn} from "../../src/explorer/drawing.js";
import type {TotalsFile} from "../../src/explorer/explorerFile.js";
import {asksOneKind, filtersNotInTotals, goodsTotals, mostGathered} from "../../src/explorer/totals.js";

/** Anti-tank weapons and missiles by donor: of the statements on record, and by all lists. */
const file: TotalsFile = {
  sources: ["all", "curated"],
  days: ["2022-03-07", "2022-12-31", "2024-12-31"],
  gathered: ["2022-03-07", "2022-10-03"],
  notes: [["Some figures are given as about.", "概数を含む。"]],
  donors: [
    ["all", "all donors", "全供与国・機関", 0],
    ["NATO", "United States and other NATO allies", "米国及び他のNATO加盟国", 0],
    ["nato_members", "members of NATO", "NATO加盟国", 0],
    ["DEU", "Germany", "ドイツ", 1],
    ["USA", "United States", "米国", 1],
    ["POL", "Poland", "ポーランド", 1]
  ],
  subjects: [
    {id: "anti_tank", en: "Anti-tank weapons", ja: "対戦車兵器", isClass: false, group: "anti_tank", unit: "weapon"},
    {
      id: "anti_tank_missile",
      en: "Anti-tank missile",
      ja: "対戦車ミサイル",
      isClass: true,
      group: "anti_tank",
      unit: "missile"
    }
  ],
  // Day, floor, ceiling, open end, gathered, note.
  series: [
    [1, 0, 0, 0, ...[0, 17_000, 18_000, 1, 0, -1], ...[1, 20_000, 22_000, 1, 0, -1]],
    [1, 0, 0, 1, ...[1, 17_000, 22_000, 1, 0, -1]],
    [1, 0, 1, 0, ...[0, 17_000, 17_000, 1, 0, -1]],
    [1, 0, 2, 0, ...[0, 17_000, 18_000, 1, 0, -1]],
    [1, 0, 3, 0, ...[0, 1000, 1000, 0, 1, 0], ...[2, 2000, 2000, 1, 1, 0]],
    [1, 0, 3, 1, ...[1, 900, 2000, 1, 1, -1]],
    [1, 0, 4, 0, ...[0, 6000, 6000, 1, 0, -1]],
    [1, 0, 5, 0, ...[1, 0, 0, 1, -1, -1]],
    [1, 1, 4, 0, ...[0, 5000, 5000, 0, 0, -1]],
    [0, 0, 3, 0, ...[0, 7000, 7000, 0, 1, -1]]
  ]
};

const totals = (choices: Partial<Choices>) =>
  goodsTotals(file, {...UNCHOSEN, item_group: ["anti_tank"], ...choices}, "en");
const bars = (choices: Partial<Choices>) =>
  totals(choices)?.donors.map(({code, committed, delivered}) => [code, committed?.floor, delivered?.floor]);

describe("the totals of the goods that are chosen", () => {
  it("are those of the goods with most donors, the published sum first, then the largest floor; donors without a number last", () => {
    expect(totals({})).toMatchObject({id: "anti_tank.weapon", name: "Anti-tank weapons", day: "2024-12-31"});
    expect(bars({})).toEqual([
      ["NATO", 17_000, undefined],
      ["USA", 6000, undefined],
      ["DEU", 2000, 900],
      ["POL", 0, undefined]
    ]);
    expect(totals({})?.all?.committed).toMatchObject({floor: 20_000, ceiling: 22_000, open: true});
  });

  it("are of the newest day that is asked for", () => {
    expect(totals({until: "2023-06-30"})?.day).toBe("2022-12-31");
    expect(bars({until: "2022-03-07"})).toEqual([
      ["NATO", 17_000, undefined],
      ["USA", 6000, undefined],
      ["DEU", 1000, undefined]
    ]);
    expect(totals({until: "2022-03-07"})?.donors.at(-1)?.committed).toMatchObject({
      open: false,
      gathered: "2022-10-03"
    });
    expect(totals({until: "2022-03-06"})).toBeUndefined();
  });

  it("are of the donors, the status, the list and the goods that are chosen", () => {
    expect(bars({donor: ["DEU", "POL"]})).toEqual([
      ["DEU", 2000, 900],
      ["POL", 0, undefined]
    ]);
    expect(totals({donor: ["DEU"]})?.all).toBeUndefined();
    expect(bars({status: ["delivered"]})).toEqual([["DEU", undefined, 900]]);
    expect(bars({source: "all"})).toEqual([["DEU", 7000, undefined]]);
    expect(totals({source: "sipri"})).toBeUndefined();
    expect(bars({of: "anti_tank_missile.missile"})).toEqual([["USA", 5000, undefined]]);
    expect(bars({item_group: [], item_class: ["anti_tank_missile"]})).toEqual([["USA", 5000, undefined]]);
    expect(totals({item_group: ["protection"]})).toBeUndefined();
  });

  it.each<[Partial<Choices>, string[]]>([
    [{q: "vest"}, ["q"]],
    [{verdict: ["no_category"], from: "2022-01-01"}, ["verdict", "from"]],
    [{status: ["refused", "delivered"]}, ["status"]],
    [{sums: "no", verification: ["unseen"]}, ["verification", "sums"]],
    [{donor: ["DEU"], until: "2022-03-07", status: ["delivered", "committed"]}, []]
  ])("cannot follow every filter, and say which: %j", (choices, filters) => {
    expect(filtersNotInTotals({...UNCHOSEN, ...choices}).toSorted()).toEqual(filters.toSorted());
    if (filters.length) expect(totals(choices)).toBeUndefined();
  });

  it("are of one kind alone", () => {
    expect(asksOneKind(UNCHOSEN)).toBe(false);
    expect(totals({item_group: ["anti_tank", "protection"]})).toBeUndefined();
    expect(totals({item_group: ["anti_tank"], item_class: ["manpads"]})).toBeUndefined();
  });
});

describe("the drawing of totals", () => {
  const drawn = (choices: Partial<Choices>) => {
    const goods = totals(choices);
    if (!goods) throw new Error("no totals");
    return goodsDrawn(goods, {...UNCHOSEN, ...choices}, "en");
  };

  it("says the largest floor of one donor, and of all donors least and most", () => {
    expect(drawn({}).title).toBe("Anti-tank weapons: at least 6,000 from the United States");
    expect(drawn({}).summary).toBe(
      "All donors together: 20,000–22,000+ committed, 17,000–22,000+ delivered. Whole for at least half of these donors up to 7 March 2022."
    );
  });

  it("shows certain goods, those that may be, open ends and missing numbers, each with its words", () => {
    const {bars: shown} = drawn({});
    expect(shown.map(({words: {name, figure}}) => `${name}: ${figure}`)).toEqual([
      "Press sum, US and NATO: Committed: 17,000+",
      "United States: Committed: 6,000+",
      "Germany: Committed: 2,000+, Delivered: 900–2,000+",
      "Poland: Committed: number not stated"
    ]);
    expect(shown.map(({bar}) => bar.open || bar.unknown)).toEqual([true, true, true, true]);
    expect(shown[2]?.below?.parts.map(({from, to}) => [from, to])).toEqual([
      [0, 900],
      [900, 2000]
    ]);
    expect(shown[0]?.words.source).toContain("never added");
    expect(shown[2]?.words.source).toContain("given as about");
  });
});

test("the record of a kind ends where the goods of at least half of its donors were gathered", () => {
  const ends = ["2022-10-03", "2022-04-24", "2026-05-15"];
  expect(mostGathered(ends)).toBe("2022-10-03");
  expect(mostGathered([...ends, undefined])).toBe("2022-10-03");
  expect(mostGathered([...ends, undefined, undefined])).toBe("2022-04-24");
  expect(mostGathered([undefined, undefined, "2026-05-15"])).toBeUndefined();
  expect(mostGathered([])).toBeUndefined();
});
