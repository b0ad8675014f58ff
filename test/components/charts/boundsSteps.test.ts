import {describe, expect, it} from "vitest";
import {boundsSteps, type BoundsOnDay} from "../../../src/components/charts/boundsSteps.js";

type Day = Omit<BoundsOnDay, "words">;

const drawn = (days: Day[], gathered?: {day: string; label: string}) =>
  boundsSteps({
    id: "a",
    name: "Helmets",
    words: {to: "../goods/helmet.html"},
    label: "23,000+",
    description: "Helmets: 23,000+",
    days: days.map((day) => ({...day, words: {name: day.date, figure: String(day.floor)}})),
    from: "2022-01-01",
    to: "2023-01-01",
    gathered,
    locale: "en"
  }).markup;

const path = (markup: string, name: string) => new RegExp(`class="${name}" d="([^"]*)"`).exec(markup)?.[1];

describe("a total over time", () => {
  it("has its floor go on from each day, and its ceiling reach back to the day before", () => {
    const markup = drawn([
      {date: "2022-01-01", floor: 10, ceiling: 20, open: false},
      {date: "2023-01-01", floor: 20, ceiling: 40, open: false}
    ]);
    // 0 to 268 across, 114 down to 36.
    expect(path(markup, "floor")).toBe("M0 114L0 94.5H268V75L268 114Z");
    expect(path(markup, "ceiling")).toBe("M0 75V36H268");
    expect(path(markup, "open")).toBeUndefined();
  });

  it("that is open has an arrow, and no edge above", () => {
    const markup = drawn([
      {date: "2022-01-01", floor: 10, ceiling: 20, open: true},
      {date: "2023-01-01", floor: 20, ceiling: 40, open: true}
    ]);
    expect(path(markup, "open")).toBeDefined();
    expect(path(markup, "ceiling")).toBeUndefined();
  });

  it("that was closed for a time has an edge for that time alone", () => {
    const markup = drawn([
      {date: "2022-01-01", floor: 10, ceiling: 20, open: false},
      {date: "2022-07-02", floor: 20, ceiling: 40, open: false},
      {date: "2023-01-01", floor: 20, ceiling: 40, open: true}
    ]);
    expect(path(markup, "ceiling")).toMatch(/^M0 75V36H13\d/);
    expect(path(markup, "open")).toBeDefined();
  });

  it("marks the day up to which all was gathered, if it lies on the axis", () => {
    const days = [{date: "2022-01-01", floor: 1, ceiling: 1, open: true}];
    expect(path(drawn(days, {day: "2022-10-03", label: "gathered"}), "gathered")).toBeDefined();
    expect(path(drawn(days, {day: "2021-10-03", label: "gathered"}), "gathered")).toBeUndefined();
  });

  it("is told to those who do not see it", () => {
    expect(drawn([{date: "2022-01-01", floor: 1, ceiling: 1, open: true}])).toContain(
      '<title id="a-d">Helmets: 23,000+</title>'
    );
  });

  it("answers for each time in which its bounds stayed the same, up to the next change", () => {
    const markup = drawn([
      {date: "2022-01-01", floor: 1, ceiling: 1, open: true},
      {date: "2022-03-01", floor: 1, ceiling: 1, open: true},
      {date: "2022-07-02", floor: 5, ceiling: 5, open: true},
      {date: "2023-01-01", floor: 5, ceiling: 5, open: true}
    ]);
    const hits = [
      ...markup.matchAll(/class="hit" data-mark="" data-name="([\d-]+)"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)
    ];
    expect(hits.map(([, day, x, width]) => [day, Number(x), Number(width)])).toEqual([
      ["2022-01-01", 0, 133.6],
      ["2022-07-02", 133.6, 134.4]
    ]);
    expect(markup).toContain('data-of="Helmets" data-to="../goods/helmet.html"');
  });
});
