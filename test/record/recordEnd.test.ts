import {expect, test} from "vitest";
import {lastGathered} from "../../src/record/recordEnd.js";
import type {SiteData} from "../../src/record/siteData.js";

test("the last day on which anything of some donors was gathered", () => {
  const data = {
    coverage: [
      {donor: "DEU", until: "2022-04-12"},
      {donor: "DEU", until: "2022-10-03"},
      {donor: "JPN", until: "2026-05-15"}
    ]
  } as Partial<SiteData> as SiteData;
  expect(lastGathered(data, (donor) => donor !== "JPN")).toBe("2022-10-03");
  expect(lastGathered(data, (donor) => donor === "NOR")).toBeUndefined();
});
