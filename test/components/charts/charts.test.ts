import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {announcedByDay} from "../../../src/components/charts/announcedByDay.js";
import {dumbbells} from "../../../src/components/charts/dumbbells.js";
import {eventLanes} from "../../../src/components/charts/eventLanes.js";
import {intervalBars} from "../../../src/components/charts/intervalBars.js";
import {verdictStrip} from "../../../src/components/charts/verdictStrip.js";
import type {VerdictCode} from "../../../src/policy/judge.js";

const words = {title: "Title", description: "Description"};
const exactly = (figure: number) => ({
  floor: figure,
  ceiling: figure,
  open: false,
  label: figure.toLocaleString("en-GB")
});
const counts = (entries: [VerdictCode, number][]) => new Map(entries);

const drawings = {
  "announced-by-day": (width: number) =>
    announcedByDay({
      ...words,
      id: "a",
      width,
      locale: "en",
      days: [
        {day: "2022-02-25", count: 0},
        {day: "2022-02-26", count: 12},
        {day: "2022-02-27", count: 7},
        {day: "2022-02-28", count: 0},
        {day: "2022-03-01", count: 1}
      ],
      events: [
        {day: "2022-02-25", words: "letter"},
        {day: "2022-03-01", words: "answer"}
      ]
    }),
  "interval-bars": (width: number) =>
    intervalBars({
      ...words,
      id: "i",
      width,
      scale: "linear",
      locale: "en",
      bracketLabel: "may include",
      intervals: [
        {name: "Press sum", floor: 17000, ceiling: 17000, open: true, label: "17,000+", sum: true},
        {name: "Germany", floor: 500, ceiling: 3200, open: false, label: "500–3,200", mayBeInSum: true},
        {name: "Sweden", floor: 5000, ceiling: 5000, open: false, label: "5,000"},
        {name: "Poland", floor: 0, ceiling: 0, open: false, label: "number not stated", mayBeInSum: true}
      ]
    }),
  dumbbells: (width: number) =>
    dumbbells({
      ...words,
      id: "d",
      width,
      locale: "en",
      promisedWord: "committed",
      deliveredWord: "delivered",
      rows: [
        {name: "Germany", promised: exactly(15_976), delivered: exactly(10_944)},
        {
          name: "United States",
          promised: {floor: 2_200, ceiling: 2_200, open: true, label: "2,200+"},
          delivered: {floor: 623, ceiling: 1_400, open: true, label: "623–1,400+"}
        },
        {
          name: "United Kingdom",
          promised: {floor: 3_200, ceiling: 5_200, open: true, label: "3,200–5,200+"},
          delivered: exactly(3_200)
        },
        {name: "More than promised", promised: exactly(500), delivered: exactly(900)}
      ]
    }),
  "verdict-strip": (width: number) =>
    verdictStrip({
      ...words,
      id: "v",
      width,
      wordOf: (code) => code,
      rows: [
        {
          label: "2014-04-01",
          counts: counts([
            ["no_category", 13],
            ["prohibited", 3]
          ])
        },
        {
          label: "2026-04-21",
          counts: counts([
            ["exception_only", 12],
            ["permissible", 1],
            ["prohibited", 3]
          ])
        }
      ]
    }),
  "event-lanes": (width: number) =>
    eventLanes({
      ...words,
      id: "e",
      width,
      from: "2022-01-01",
      to: "2022-12-31",
      lanes: [
        {id: "request", label: "Asked"},
        {id: "transfer", label: "Sent"}
      ],
      events: [
        {lane: "request", from: "2022-02-25", to: "2022-02-25"},
        {lane: "request", from: "2022-02-25", to: "2022-02-25"},
        {lane: "transfer", from: "2022-03-01", to: "2022-03-31"},
        {lane: "transfer", from: "2022-06-30", to: "2022-06-30", orEarlier: true}
      ],
      months: [
        {month: "2022-03", count: 4},
        {month: "2022-04", count: 8}
      ],
      monthsLabel: "Others",
      gathered: {day: "2022-10-03", label: "gathered up to 3 October 2022"},
      bands: [
        {from: "2022-01-01", to: "2022-03-07", label: "2014-04-01"},
        {from: "2022-03-08", to: "2022-12-31", label: "2022-03-08"}
      ]
    })
};

describe("a drawing", () => {
  const warn = vi.spyOn(console, "warn");
  beforeEach(() => warn.mockClear());
  afterEach(() => expect(warn).not.toHaveBeenCalled());

  describe.each(Object.entries(drawings))("%s", (name, draw) => {
    it.each([358, 1080])("stays as it was drawn, %i wide", async (width) => {
      await expect(`${draw(width).markup}\n`).toMatchFileSnapshot(`snapshots/${name}-${width}.svg`);
    });

    it("has a role, a title, a description, and no style or warning of its own", () => {
      const {markup} = draw(358);
      expect(markup).toMatch(/^<svg[^>]* role="img"/);
      expect(markup).toMatch(/<title id="[a-z]-t">Title<\/title><desc id="[a-z]-d">Description<\/desc>/);
      expect(markup).not.toMatch(/<style| style=|NaN|undefined|⚠/);
    });

    it("is the same whenever it is drawn", () => {
      expect(draw(358).markup).toBe(draw(358).markup);
    });
  });
});
