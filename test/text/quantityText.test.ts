import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../src/vocabulary/claim.js";
import type {ItemGroup, UnitCode} from "../../src/vocabulary/item.js";
import {quantityText, quantityWithUnit} from "../../src/text/quantityText.js";

const quantity = (
  quantity_min: number | null,
  quantity_max: number | null,
  qualifier: Qualifier,
  unit: UnitCode = "missile",
  item_group: ItemGroup = "anti_tank"
) => ({quantity_min, quantity_max, qualifier, unit, item_group});

describe("a number keeps the words it came with", () => {
  it.each([
    [quantity(17000, null, "more_than"), "more than 17,000 missiles", "17,000発超"],
    [quantity(500, 500, "exact"), "500 missiles", "500発"],
    [quantity(1, 1, "exact", "battery"), "1 battery", "1個高射隊分"],
    [quantity(1000, 1000, "about"), "about 1,000 missiles", "約1,000発"],
    [quantity(50, 60, "about"), "about 50 to 60 missiles", "約50〜60発"],
    [quantity(90, 90, "estimate"), "an estimated 90 missiles", "推計90発"],
    [quantity(500, 2700, "up_to"), "500 to 2,700 missiles", "500〜2,700発"],
    [quantity(null, 2700, "up_to"), "up to 2,700 missiles", "最大2,700発"],
    [quantity(12, null, "at_least", "drone"), "at least 12 drones", "12機以上"],
    [quantity(null, 40_000_000, "about", "round"), "about 40,000,000 rounds", "約40,000,000発"],
    [quantity(10, 10, "exact", "gun", "artillery"), "10 guns", "10門"],
    [quantity(1, 1, "exact", "gun", "infantry_weapons"), "1 gun", "1丁"],
    [quantity(9, 9, "exact", "vehicle", "armour"), "9 vehicles", "9両"],
    [quantity(100, 100, "exact", "vehicle", "vehicles"), "100 vehicles", "100台"],
    [quantity(null, null, "some"), "some (number not stated)", "若干（数の記載なし）"],
    [quantity(null, null, "unknown"), "number not stated", "数量の記載なし"]
  ])("%o", (given, en, ja) => {
    expect(quantityWithUnit(given, "en")).toBe(en);
    expect(quantityWithUnit(given, "ja")).toBe(ja);
  });

  it("never turns an open floor into an exact figure", () => {
    expect(quantityText(quantity(1, null, "some"), "en")).toBe("at least 1");
    expect(quantityText(quantity(1, null, "some"), "ja")).toBe("1以上");
  });
});
