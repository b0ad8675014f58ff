import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readQuantity} from "../../../loaders/trackers/quantityCell.js";

describe("a cell with a number", () => {
  it.each([
    ["3000", "3000", "3000", ""],
    [" 3000.0 ", "3000", "3000", ""],
    ["17,000", "17000", "17000", ""],
    ["1.000.00", "1000", "1000", "number_as_text"],
    ["15.000.00", "15000", "15000", "number_as_text"],
    ["1.000.000", "1000000", "1000000", "number_as_text"],
    ["2.333", "2", "2333", "fraction number_as_text"],
    ["13.333333333333334", "13", "14", "fraction"],
    ["22.5", "22", "23", "fraction"],
    ["0", "0", "0", "zero_units"],
    ["dozens", "24", "", "words_for_number"],
    ["Hundreds", "200", "", "words_for_number"],
    ["partially", "", "", "words_for_number"],
    ["at least 12", "12", "", "words_for_number"],
    ["17,000+", "17000", "", "words_for_number"],
    ["up to 16", "", "16", "words_for_number"],
    ["10-12", "10", "12", "words_for_number"],
    ["about 40", "", "", "words_for_number"],
    [" undisclosed ", "", "", "undisclosed"],
    ["Undisclosed", "", "", "undisclosed"],
    [".", "", "", ""],
    ["", "", "", ""],
    ["Not given", "", "", ""]
  ])("%s", (cell, min, max, flags) => {
    expect(readQuantity(cell)).toEqual({min, max, flags: flags.split(" ").filter(Boolean)});
  });

  it.each(["-5", "12-10", "five", "1,00", "1.00.000", "3 000 x", "1e5", "?"])("%s is not guessed", (cell) => {
    expect(readQuantity(cell)).toBeUndefined();
  });

  it("never bounds a number from above by less than from below, and holds it", () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 1e9, noNaN: true}), (number) => {
        const read = readQuantity(number.toFixed(7));
        expect(Number(read?.min)).toBeLessThanOrEqual(Number(number.toFixed(7)));
        expect(Number(read?.max)).toBeGreaterThanOrEqual(Number(number.toFixed(7)));
      })
    );
  });
});
