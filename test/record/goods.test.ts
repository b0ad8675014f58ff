import {expect, it} from "vitest";
import {goodsOf} from "../../src/record/goods.js";
import type {SiteData} from "../../src/record/siteData.js";

const given = (...rows: [id: string, mode: string, isSum: boolean][]): SiteData =>
  ({
    ...{actors: [], statuses: [], sources: [], requests: [], totals: []},
    items: [{item_class: "military_truck"}],
    claims: rows.map(([id, , is_sum]) => ({
      ...{id, transfer: id, donor: "USA", recipient: "UKR", item_class: "military_truck", package: null},
      ...{date: "2023-01-01", is_first: true, is_last_word: true, is_sum}
    })),
    facts: new Map(rows.map(([id, mode]) => [id, {"transfer.mode": mode}]))
  }) as unknown as SiteData;

const trucks = (data: SiteData) => goodsOf(data).get("military_truck")!;

it("a kind of goods is judged in the case of most of its transfers, sums over them left out", () => {
  const goods = trucks(given(["A", "grant", true], ["B", "grant", true], ["C", "sale", false]));
  expect(goods.usual.id).toBe("C");
  expect([goods.alike, goods.counted.length, goods.transfers.length]).toEqual([1, 1, 3]);
});

it("and in that of its sums where nothing else is on record", () => {
  const goods = trucks(given(["A", "grant", true]));
  expect([goods.usual.id, goods.alike, goods.counted.length]).toEqual(["A", 1, 1]);
});
