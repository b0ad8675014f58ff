import {describe, expect, it} from "vitest";
import {quantityText, quantityWithUnit, unitText} from "../../src/text/quantityText.js";

const quantity = (quantity_min: number | null, quantity_max: number | null, qualifier: string, unit = "missile") => ({
  quantity_min,
  quantity_max,
  qualifier,
  unit
});

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

  it("prints an unknown unit as nothing beside the number, and as its code alone", () => {
    expect(quantityWithUnit(quantity(2, 2, "exact", "gadget"), "en")).toBe("2");
    expect(unitText("gadget", 2, "en")).toBe("gadget");
  });
});
