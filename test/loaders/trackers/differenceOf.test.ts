import {expect, it} from "vitest";
import {differenceOf} from "../../../loaders/trackers/differenceOf.js";

it.each([
  ["800", "423", -377],
  ["0.1", "0.3", 0.2],
  ["1.25", "1", -0.25],
  ["-2", "3.5", 5.5],
  ["unknown", "5", null],
  ["13..14", "14", null],
  [undefined, "5", null],
  ["", "5", null]
])("from %o to %o is %o", (before, after, difference) => expect(differenceOf(before, after)).toBe(difference));
