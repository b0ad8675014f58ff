import {expect, it} from "vitest";
import {daysToAnswer} from "../../src/figures/requests.js";

it.each([
  ["2022-02-25", "2022-03-08", 11, 11],
  ["2024-02-28", "2024-03-01", 2, 2],
  ["2022-03", "2022-03-15", 0, 14],
  ["2023-08", "2023-12-22", 113, 143],
  ["2022", "2022-06", 0, 180]
])("counts the days from %s to %s, as precisely as both are known", (asked, answered, fewest, most) => {
  expect(daysToAnswer(asked, answered)).toEqual({fewest, most});
});
