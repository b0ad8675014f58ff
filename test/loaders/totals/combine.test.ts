import {describe, expect, test} from "vitest";
import {combine, type ListSeries} from "../../../loaders/totals/combine.js";
import type {TotalSource} from "../../../src/vocabulary/tracker.js";

const DAYS = ["2022-03-07", "2022-12-31", "2023-12-31", "2024-12-31"];

/** A list that says the same of both statuses: from floor to ceiling, with "+" an open end, on each day in turn. */
function list(source: TotalSource, until: string | undefined, ...said: string[]): ListSeries {
  return {
    source,
    until,
    on: (_status, day) => {
      const text = said[DAYS.indexOf(day)];
      if (!text) return undefined;
      const [floor, ceiling] = text.replace("+", "").split("..").map(Number) as [number, number];
      return {floor, ceiling, open: text.endsWith("+"), silent: false};
    }
  };
}
const all = (...lists: ListSeries[]) => {
  const {until, on} = combine(lists, DAYS);
  return DAYS.map((day) => {
    const {floor, ceiling, open, silent} = on("committed", day);
    return silent ? "none" : `${floor}..${ceiling}${open || until === undefined || day > until ? "+" : ""}`;
  });
};

describe("two lists of the same goods", () => {
  test("are never added up: the floor is the greater, the ceiling the wider", () => {
    const own = list("curated", "2022-12-31", "10..10", "30..30", "30..30", "30..30");
    const kiel = list("kiel", "2024-12-31", "0..70", "20..70", "70..70", "70..70");
    expect(all(own, kiel)).toEqual(["10..70", "30..70", "70..70", "70..70"]);
  });

  test("are closed as far as one of them gathers all, and open after it", () => {
    const own = list("curated", "2022-12-31", "1..5", "1..5", "1..5", "1..5");
    const kiel = list("kiel", "2023-12-31", "1..4", "1..4", "1..4", "1..4");
    expect(all(own, kiel)).toEqual(["1..5", "1..5", "1..5", "1..5+"]);
    expect(all(list("curated", undefined, "1..5"), list("kiel", undefined, "1..4"))[0]).toBe("1..5+");
  });

  test("stay open where one of them names no upper end: a tracker writes 10,000 for more than 10,000", () => {
    const own = list("curated", "2022-12-31", "10..10+", "10..10+", "10..10+", "10..10+");
    const kiel = list("kiel", "2024-12-31", "10..10", "10..10", "10..10", "10..10");
    expect(all(own, kiel)).toEqual(["10..10+", "10..10+", "10..10+", "10..10+"]);
  });

  test("one that says that it has all, and of which the other has more, has not: from then on it closes nothing", () => {
    const own = list("curated", undefined, "0..5", "6..8", "6..8", "6..8");
    const kiel = list("kiel", "2024-12-31", "2..5", "2..5", "9..9", "9..9");
    expect(all(own, kiel)).toEqual(["2..5", "6..8+", "9..9+", "9..9+"]);
  });

  test("one that has no such goods, and says that it has all, is contradicted by one that has some", () => {
    expect(all(list("curated", undefined, "3..3", "3..3", "3..3", "3..3"), list("kiel", "2024-12-31"))).toEqual([
      ...["3..3+", "3..3+", "3..3+", "3..3+"]
    ]);
  });

  test("nothing is said where no list says anything", () => {
    expect(all(list("curated", "2024-12-31"), list("kiel", "2024-12-31"))).toEqual(["none", "none", "none", "none"]);
  });
});
