import {expect, test} from "vitest";
import {lastGathered, mostGathered} from "../../src/record/recordEnd.js";
import type {SiteData, TotalRow} from "../../src/record/siteData.js";

const total = (donor: string, covered_until: string | null, donor_kind = "actor") =>
  ({subject: "tank", unit: "tank", donor, donor_kind, covered_until}) as TotalRow;

test("the record of a kind ends where the statements of at least half of its donors were gathered", () => {
  const totals = [total("DEU", "2022-10-03"), total("USA", "2022-04-24"), total("JPN", "2026-05-15")];
  expect(mostGathered(totals)).toBe("2022-10-03");
  expect(mostGathered([...totals, total("NOR", null)])).toBe("2022-10-03");
  expect(mostGathered([...totals, total("NOR", null), total("SWE", null)])).toBe("2022-04-24");
  expect(mostGathered([total("NOR", null), total("SWE", null), total("JPN", "2026-05-15")])).toBeUndefined();
});

test("sums over donors and a donor's other statuses count for nothing in that", () => {
  const sums = [total("all", null, "group"), total("NATO", null, "group")];
  expect(mostGathered([...sums, total("JPN", "2026-05-15"), total("JPN", "2026-05-15"), total("NOR", null)])).toBe(
    "2026-05-15"
  );
  expect(mostGathered([])).toBeUndefined();
});

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
