/** Several lists of the same goods against every small world: what there is, and what each list saw of it. */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {combine, combineDonors, MOVING, type ListSeries, type Moving} from "../../../loaders/totals/combine.js";

const DAYS = ["2022-03-07", "2022-12-31", "2023-12-31", "2024-12-31"];
const NEVER = DAYS.length;

describe("every small world lies within the bounds", () => {
  /** One thing: whose gift it is, when it was committed and came, and which lists that do not have all saw it. */
  interface Thing {
    donor: "A" | "B";
    committed: number;
    delivered: number;
    seen: boolean[];
  }
  const thing = fc
    .record({
      donor: fc.constantFrom("A", "B"),
      a: fc.integer({min: 0, max: NEVER}),
      b: fc.integer({min: 0, max: NEVER}),
      seen: fc.array(fc.boolean(), {minLength: 2, maxLength: 2})
    })
    .map(({donor, a, b, seen}): Thing => ({
      donor: donor as Thing["donor"],
      committed: Math.min(a, b),
      delivered: Math.max(a, b),
      seen
    }));
  /** How far a list reaches, by place of its last whole day, and how loosely it tells what it saw. */
  const reader = fc.record({
    end: fc.integer({min: -1, max: NEVER - 1}),
    less: fc.integer({min: 0, max: 2}),
    more: fc.integer({min: 0, max: 2}),
    openFrom: fc.integer({min: 0, max: NEVER + 2})
  });
  type Reader = {end: number; less: number; more: number; openFrom: number};

  const count = (things: readonly Thing[], status: Moving, place: number) =>
    things.filter((one) => one[status] <= place).length;

  /** What the list saw: all that happened up to its end, and some of the rest. */
  function seriesOf(index: number, {end, less, more, openFrom}: Reader, things: readonly Thing[]): ListSeries {
    return {
      source: (["curated", "kiel"] as const)[index]!,
      until: DAYS[end],
      on(status, day) {
        const place = DAYS.indexOf(day);
        const seen = things.filter((one) => one.seen[index] || one[status] <= Math.min(end, place));
        const number = count(seen, status, place);
        const floor = Math.max(0, number - less);
        return {floor, ceiling: number + more, open: place >= openFrom, silent: number === 0};
      }
    };
  }

  const world = fc.tuple(fc.array(thing, {maxLength: 6}), fc.array(reader, {minLength: 2, maxLength: 2}));

  test("of one donor, and of two together; floors and ceilings never fall, and no more is delivered than committed", () => {
    let closed = 0;
    fc.assert(
      fc.property(world, ([things, readers]) => {
        const listsOf = (some: readonly Thing[]) => readers.map((one, index) => seriesOf(index, one, some));
        const donors = (["A", "B"] as const).map((donor) => {
          const own = things.filter((one) => one.donor === donor);
          return {things: own, series: combine(listsOf(own), DAYS)};
        });
        const together = combineDonors(
          listsOf(things),
          donors.map(({series}) => ({...series, belongs: () => true})),
          combine(listsOf([]), DAYS)
        );
        // Asked once for each world: every call of `expect` takes as long as the bounds of a day.
        const wrong: unknown[] = [];
        for (const {things: some, series} of [...donors, {things, series: together}]) {
          for (const status of MOVING) {
            let before = {floor: 0, most: 0};
            for (const [place, day] of DAYS.entries()) {
              const {floor, ceiling, open} = series.on(status, day);
              const isOpen = open || series.until === undefined || day > series.until;
              const most = isOpen ? Infinity : ceiling;
              const number = count(some, status, place);
              const lies = floor <= number && number <= most;
              const rises = floor >= before.floor && most >= before.most;
              if (!lies || !rises) wrong.push({status, day, number, floor, most, before});
              before = {floor, most};
              if (!isOpen) closed += 1;
            }
          }
          for (const day of DAYS) {
            const [committed, delivered] = [series.on("committed", day), series.on("delivered", day)];
            const isNoMore = delivered.floor <= committed.floor && delivered.ceiling <= committed.ceiling;
            if (!isNoMore) wrong.push({day, committed, delivered});
          }
        }
        expect(wrong).toEqual([]);
      }),
      {numRuns: 3000, seed: 13}
    );
    expect(closed).toBeGreaterThan(3000);
  });

  test("the floor is the least, and a closed ceiling the most, of the numbers that no list forbids and some list allows", () => {
    fc.assert(
      fc.property(world, ([things, readers]) => {
        const lists = readers.map((one, index) => seriesOf(index, one, things));
        const {until, on} = combine(lists, DAYS);
        const wrong: unknown[] = [];
        for (const status of MOVING) {
          for (const day of DAYS) {
            const readings = lists.map((one) => one.on(status, day)!);
            const numbers = Array.from({length: 12}, (_, number) => number).filter(
              (number) =>
                readings.every(({floor}) => number >= floor) &&
                readings.some(({ceiling, open}) => open || number <= ceiling)
            );
            const {floor, ceiling, open} = on(status, day);
            const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
            const isClosed = !open && until !== undefined && day <= until;
            if (floor !== least || (isClosed && ceiling !== most))
              wrong.push({status, day, floor, ceiling, least, most});
          }
        }
        expect(wrong).toEqual([]);
      }),
      {numRuns: 1000, seed: 13}
    );
  });
});
