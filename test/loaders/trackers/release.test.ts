import {describe, expect, it} from "vitest";
import {releaseOf, sourceOf} from "../../../loaders/trackers/release.js";

describe("a file's name says which release it is, and whether it is whole up to its day", () => {
  it.each([
    ["kiel_R07_to_2022-10-03_full_workbook.xlsx", "r07", "2022-10-03", true],
    ["some/where/kiel_main_data_2023-03-02_utf16.csv", "2023-03", "2023-03-02", false],
    ["kiel_main_data_to_2024-06-30.xlsx", "2024-06", "2024-06-30", true],
    ["Ukraine_Support_Tracker_Release_21_2024-12-31.xlsx", "r21", "2024-12-31", false],
    ["tracker-2024-02.csv", "2024-02", "2024-02-29", false],
    ["register until 2025-10-23.csv", "2025-10", "2025-10-23", true]
  ])("%s", (file, release, until, isWhole) => {
    expect(releaseOf(file)).toEqual({release, until, isWhole});
  });

  it.each(["Ukraine_Support_Tracker.xlsx", "from_2022-01-01_to_2022-10-03.csv", "2022-02-31.csv", "20221003.csv"])(
    "%s does not",
    (file) => {
      expect(releaseOf(file)).toBeUndefined();
    }
  );

  it("and a source has one name", () => {
    expect([sourceOf("kiel", "r07"), sourceOf("kiel", "2024-12"), sourceOf("kiel_website", "2026-08")]).toEqual([
      "kiel-r07",
      "kiel-k24",
      "kiel-website-2026-08"
    ]);
  });
});
