import {describe, expect, it} from "vitest";
import {boundsSteps, type BoundsOnDay} from "../../../src/components/charts/boundsSteps.js";

const drawn = (days: BoundsOnDay[], gathered?: {day: string; label: string}) =>
  boundsSteps({
    id: "a",
    name: "Helmets",
    label: "23,000+",
    description: "Helmets: 23,000+",
    days,
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
    // 0 to 268 across, 106 down to 28.
    expect(path(markup, "floor")).toBe("M0 106L0 86.5H268V67L268 106Z");
    expect(path(markup, "ceiling")).toBe("M0 67V28H268");
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
    expect(path(markup, "ceiling")).toMatch(/^M0 67V28H13\d/);
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
});
