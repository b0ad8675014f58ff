import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {announcedByDay} from "../../../src/components/charts/announcedByDay.js";
import {donorBars, ticksUpTo, type Bar} from "../../../src/components/charts/donorBars.js";
import {growthLines} from "../../../src/components/charts/growthLines.js";
import {eventLanes} from "../../../src/components/charts/eventLanes.js";
import {verdictStrip} from "../../../src/components/charts/verdictStrip.js";
import type {VerdictCode} from "../../../src/policy/judge.js";

const words = {title: "Title", description: "Description"};
const bounds = (floor: number, ceiling: number, open = false): Bar => ({
  parts: [
    {from: 0, to: floor, fill: "var(--accent)"},
    {from: floor, to: ceiling, fill: "hatched"}
  ],
  open,
  unknown: false
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
        {day: "2022-02-25", count: 0, words: {name: "2022-02-25", figure: "0"}},
        {day: "2022-02-26", count: 12, words: {name: "2022-02-26", figure: "12"}},
        {day: "2022-02-27", count: 7, words: {name: "2022-02-27", figure: "7"}},
        {day: "2022-02-28", count: 0, words: {name: "2022-02-28", figure: "0"}},
        {day: "2022-03-01", count: 1, words: {name: "2022-03-01", figure: "1"}}
      ],
      events: [
        {day: "2022-02-25", words: "letter"},
        {day: "2022-03-01", words: "answer"}
      ]
    }),
  "donor-bars": (width: number) =>
    donorBars({
      ...words,
      id: "b",
      width,
      locale: "en",
      rows: [
        {
          ...{
            code: "NATO",
            name: "Press sum",
            label: "17,000+",
            words: {name: "Press sum", figure: "17,000+", source: "May include the others."}
          },
          bar: bounds(17_000, 17_000, true)
        },
        {
          ...{
            code: "DEU",
            name: "Germany & others",
            label: "500–3,200",
            words: {name: "Germany & others", figure: "500–3,200"}
          },
          bar: bounds(500, 3200),
          below: bounds(500, 500, true)
        },
        {code: "SWE", name: "Sweden", label: "5,000", words: {name: "Sweden"}, bar: bounds(5000, 5000)},
        {
          ...{code: "POL", name: "Poland", label: "number not stated", words: {name: "Poland"}},
          bar: {...bounds(0, 0), unknown: true}
        }
      ]
    }),
  "growth-lines": (width: number) =>
    growthLines({
      ...words,
      id: "g",
      width,
      times: (value) => `×${value}`,
      names: {time: "time", memory: "memory"},
      points: [
        {size: 100, label: "100", time: 1, memory: 1, words: {name: "100", figure: "1 s"}},
        {size: 1000, label: "1,000", time: 4, memory: 0.9, words: {name: "1,000", figure: "4 s"}},
        {size: 10_000, label: "10,000", time: 40, memory: 30, words: {name: "10,000", figure: "40 s"}}
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
        {lane: "transfer", from: "2022-03-01", to: "2022-03-31", words: {name: "March", figure: "Vests", to: "./x"}},
        // Outside the days that are drawn, and half outside.
        {lane: "transfer", from: "2023-02-01", to: "2023-02-01"},
        {lane: "request", from: "2021-12-01", to: "2022-01-31"},
        {lane: "transfer", from: "2022-06-30", to: "2022-06-30", orEarlier: true}
      ],
      months: [
        {month: "2022-03", count: 4, words: {name: "2022-03", figure: "4"}},
        {month: "2022-04", count: 8, words: {name: "2022-04", figure: "8"}}
      ],
      monthsLabel: "Others",
      ticks: [
        {day: "2022-01-01", label: "Jan"},
        {day: "2022-07-01", label: "Jul"}
      ],
      parts: [
        {from: "2022-01-01", to: "2022-06-30", label: "A"},
        {from: "2022-07-01", to: "2022-12-31", label: "B"}
      ],
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

describe("the bars of donors", () => {
  const {"donor-bars": draw} = drawings;

  it("mark what is certain, what may be, an open end and a missing number each in its own way", () => {
    const marks = draw(1080).markup.split('<g class="mark"').slice(1);
    const counted = (mark: string | undefined) =>
      ["hatched", "chevron", "ring"]
        .map((name) => mark?.split(`class="${name}"`).length)
        .map((parts) => (parts ?? 0) - 1);
    expect(marks.map(counted)).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 1]
    ]);
  });

  it("name each mark, with what it says, for those who do not see it and for the script that answers it", () => {
    const {markup} = draw(358);
    expect([...markup.matchAll(/data-mark="(\w+)"/g)].map(([, code]) => code)).toEqual(["NATO", "DEU", "SWE", "POL"]);
    expect(markup).toContain('data-name="Germany &amp; others" data-figure="500–3,200"');
    expect(markup).toContain('data-source="May include the others."');
  });

  it("are drawn of no donor at all, too", () => {
    for (const width of [358, 1080]) {
      expect(donorBars({...words, id: "b", width, locale: "en", rows: []}).markup).not.toContain("NaN");
    }
  });

  it("keep figures and names within the drawing, however wide the largest", () => {
    for (const width of [358, 1080]) {
      const places = [...draw(width).markup.matchAll(/<rect [^>]*x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
      for (const [, x, wide] of places) expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    [1, 5, [0, 1]],
    [7, 3, [0, 5]],
    [144, 5, [0, 50, 100]],
    [116_726, 3, [0, 50_000, 100_000]]
  ])("has round figures on an axis up to %i", (largest, about, ticks) => {
    expect(ticksUpTo(largest, about)).toEqual(ticks);
  });
});
