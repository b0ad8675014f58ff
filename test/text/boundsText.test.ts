import {expect, it} from "vitest";
import {boundsText, floorText} from "../../src/text/boundsText.js";

it.each([
  [810, 810, false, "810", "810"],
  [6215, 6215, true, "6,215+", "6,215+"],
  [3200, 5200, true, "3,200–5,200+", "3,200+"],
  [0, 1000, false, "0–1,000", "0+"],
  [0, 0, true, "number not stated", "0+"]
])("%i to %i, open above: %s, are %s, and at least %s", (floor, ceiling, open_end, bounds, least) => {
  expect(boundsText({floor, ceiling, open_end}, "en")).toBe(bounds);
  expect(floorText({floor, ceiling, open_end}, (value) => value.toLocaleString("en"))).toBe(least);
});
