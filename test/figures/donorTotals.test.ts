import {describe, expect, it} from "vitest";
import {leadingSeries, seriesByDonor, seriesOf} from "../../src/figures/donorTotals.js";
import type {TotalRow} from "../../src/record/siteData.js";

const total = (more: Partial<TotalRow>): TotalRow => ({
  subject: "helmet",
  subject_kind: "class",
  subject_en: "Helmets",
  subject_ja: "ヘルメット",
  donor: "DEU",
  donor_kind: "actor",
  donor_en: "Germany",
  donor_ja: "ドイツ",
  item_group: "protection",
  unit: "helmet",
  status: "delivered",
  date: "2022-03-07",
  floor: 1,
  ceiling: 1,
  open_end: false,
  covered_until: null,
  members: [],
  sources: [],
  floor_from: [],
  note_en: null,
  note_ja: null,
  ...more
});
const days = (rows: readonly TotalRow[]) => rows.map(({date}) => date);

describe("the totals of a donor", () => {
  it("are told kind by kind, delivered apart from committed, in the order of their days", () => {
    const [series, ...more] = seriesOf([
      total({date: "2022-12-31"}),
      total({date: "2022-03-07"}),
      total({date: "2022-12-31", status: "committed", floor: 9})
    ]);
    expect(more).toEqual([]);
    expect(days(series!.delivered)).toEqual(["2022-03-07", "2022-12-31"]);
    expect(days(series!.committed)).toEqual(["2022-12-31"]);
    expect(series!.newest.date).toBe("2022-12-31");
  });

  it("begin with what kills, then with the larger figure; units stay apart", () => {
    const order = seriesOf([
      total({floor: 23000}),
      total({subject: "manpads", item_group: "air_defence", unit: "missile", floor: 500}),
      total({subject: "manpads", item_group: "air_defence", unit: "launcher", floor: 700}),
      total({subject: "anti_tank", item_group: "anti_tank", unit: "weapon", floor: 1})
    ]).map(({newest}) => `${newest.subject} ${newest.unit}`);
    expect(order).toEqual(["anti_tank weapon", "manpads launcher", "manpads missile", "helmet helmet"]);
  });

  it("leave out what was only pledged", () => {
    expect(seriesOf([total({status: "pledged"})])).toEqual([]);
  });
});

it("one of each group is drawn, the largest, if a number was delivered", () => {
  const series = seriesOf([
    total({floor: 5}),
    total({subject: "vest", unit: "vest", floor: 9}),
    total({subject: "anti_tank", item_group: "anti_tank", unit: "weapon", floor: 0, ceiling: 0})
  ]);
  expect(leadingSeries(series, 8).map(({newest}) => newest.subject)).toEqual(["vest"]);
});

it("the totals of goods begin with all donors together, and have no other group of donors", () => {
  const order = seriesByDonor([
    total({floor: 10}),
    total({donor: "USA", floor: 20}),
    total({donor: "nato_members", donor_kind: "group", floor: 30}),
    total({donor: "all", donor_kind: "group", floor: 15})
  ]).map(({newest}) => newest.donor);
  expect(order).toEqual(["all", "USA", "DEU"]);
});
