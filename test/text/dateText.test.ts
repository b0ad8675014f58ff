import {expect, it} from "vitest";
import {dateText} from "../../src/text/dateText.js";

it.each([
  ["2022-03-07", "by", "by 7 March 2022", "2022年3月7日までに"],
  ["2022-03", "on", "March 2022", "2022年3月"],
  ["2024-12-31", "until", "cumulative until 31 December 2024", "2024年12月31日までの累計"],
  ["2022", "since", "since 2022", "2022年以降"]
])("says how %s binds the event (%s)", (iso, basis, en, ja) => {
  expect(dateText(iso, basis, "en")).toBe(en);
  expect(dateText(iso, basis, "ja")).toBe(ja);
});
