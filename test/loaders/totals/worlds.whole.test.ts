/**
 * Totals against every world that the statements allow, over several days. A world gives each transfer two numbers that never
 * fall, delivered ≤ ever committed; each statement holds on its day.
 */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {amountOn} from "../../../loaders/totals/amount.js";
import type {Pair} from "../../../loaders/totals/bounds.js";
import {natoMembership} from "../../../loaders/totals/donors.js";
import type {Observation} from "../../../loaders/totals/observation.js";
import {presumedInclusions, type Relations} from "../../../loaders/totals/relations.js";
import {byTransfer, totalsOver} from "../../../loaders/totals/totalsOver.js";
import {claim} from "../claims.js";

const DAYS = ["2022-03-07", "2022-06-30", "2022-12-31", "2023-12-31"] as const;
const PLACES = DAYS.map((_, place) => place);
const STATUSES = ["committed", "delivered"] as const;
type Status = (typeof STATUSES)[number];

const isMember = natoMembership([]);

describe("one transfer: the least and the most of all worlds, exactly", () => {
  /** Stands for any number larger than every number that is stated. */
  const MANY = 4;

  interface Statement {
    status: Status;
    /** Place in DAYS. */
    place: number;
    min: number;
    max: number;
    on: boolean;
    /** Place in DAYS of the day on which it was seen as having come no further. */
    seen: number | undefined;
  }
  const statement = fc.record<Statement>({
    status: fc.constantFrom(...STATUSES),
    place: fc.constantFrom(...PLACES),
    ...{min: fc.integer({min: 0, max: 3}), max: fc.integer({min: 0, max: MANY})},
    on: fc.boolean(),
    seen: fc.option(fc.constantFrom(...PLACES), {nil: undefined, freq: 4})
  });
  const statements = fc
    .uniqueArray(statement, {minLength: 1, maxLength: 4, selector: ({status, place}) => `${status} ${place}`})
    .map((all) => all.map((one) => ({...one, max: Math.max(one.min, one.max)})))
    .map((all) => all.sort((a, b) => a.place - b.place));

  const observation = ({status, place, min, max, on, seen}: Statement, index: number): Observation =>
    claim(`A.${index}`, {
      ...{transfer: "A", status, date: DAYS[place]!, date_basis: on ? "on" : "by"},
      quantity_min: min === 0 && max === MANY ? null : min,
      quantity_max: max === MANY ? null : max,
      status_as_of: status === "committed" && seen !== undefined ? DAYS[seen]! : null
    });

  /** All ways in which a number can rise over the days and after them. */
  const rising = (length: number, from = 0): number[][] =>
    length === 0
      ? [[]]
      : Array.from({length: MANY + 1 - from}, (_, more) => from + more).flatMap((first) =>
          rising(length - 1, first).map((rest) => [first, ...rest])
        );
  const courses = rising(DAYS.length + 1);

  /** The newest statement with a number, else the newest. */
  const newest = (all: readonly Statement[]) => all.findLast(({min, max}) => min > 0 || max < MANY) ?? all.at(-1);
  const startOf = (all: readonly Statement[]) => (all[0]?.on ? all[0].place : 0);

  function worldsOf(all: readonly Statement[]) {
    const of = (status: Status) => all.filter((one) => one.status === status);
    const [promised, arrived] = [newest(of("committed")), newest(of("delivered"))];
    const mostArrived = Math.max(0, ...of("delivered").map(({min}) => min));
    const size = !promised || mostArrived > promised.max ? arrived!.max : promised.max;
    // Two statements of one day may come in any order, so only the first day has to be "on" in all of them.
    const firsts = all.filter(({place}) => place === all[0]!.place);
    const start = firsts.every(({on}) => on) ? all[0]!.place : 0;
    const startOfDelivery = startOf(of("delivered"));
    const holdsOf = (status: Status, course: readonly number[]) =>
      of(status).every(({place, min, max}) => course[place]! >= min && course[place]! <= max);
    const commitments = courses.filter(
      (course) => holdsOf("committed", course) && course.at(-1)! <= size && (start === 0 || course[start - 1] === 0)
    );
    const deliveries = courses.filter(
      (course) =>
        holdsOf("delivered", course) &&
        of("committed").every(({seen}) => seen === undefined || course[seen] === 0) &&
        (startOfDelivery === 0 || course[startOfDelivery - 1] === 0)
    );
    return commitments.flatMap((committed) =>
      deliveries
        .filter((delivered) => delivered.every((number, place) => number <= committed[place]!))
        .map((delivered) => ({committed, delivered}))
    );
  }

  test("on every day, of every status", () => {
    let consistent = 0;
    fc.assert(
      fc.property(statements, (all) => {
        const worlds = worldsOf(all);
        if (!worlds.length) return;
        const firsts = all.filter(({place}) => place === all[0]!.place);
        if (firsts.some(({on}) => on !== firsts[0]!.on)) return;
        consistent += 1;
        const observations = all.map(observation);
        const wrong: unknown[] = [];
        for (const status of STATUSES) {
          for (const place of PLACES) {
            const numbers = worlds.map((world) => world[status][place]!);
            const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
            const amount = amountOn(observations, status, DAYS[place]!) ?? {min: 0, max: 0};
            if (amount.min !== least || (amount.max ?? MANY) !== most)
              wrong.push({status, day: DAYS[place], amount, least, most});
          }
        }
        expect(wrong).toEqual([]);
      }),
      {numRuns: 1500, seed: 12}
    );
    expect(consistent).toBeGreaterThan(300);
  });
});

describe("several transfers and a running total", () => {
  /** One thing: who speaks of it, the place of the day on which it was committed, and of that on which it came. */
  interface Thing {
    owner: "A" | "B" | "SUM";
    committed: number;
    delivered: number;
  }
  const NEVER = DAYS.length;
  const thing = fc
    .tuple(fc.constantFrom("A", "B", "SUM"), fc.integer({min: 0, max: NEVER}), fc.integer({min: 0, max: NEVER}))
    .map(([owner, a, b]): Thing => ({
      owner: owner as Thing["owner"],
      committed: Math.min(a, b),
      delivered: Math.max(a, b)
    }));
  const said = fc.record({
    owner: fc.constantFrom("A", "B"),
    status: fc.constantFrom(...STATUSES),
    place: fc.constantFrom(...PLACES),
    ...{less: fc.integer({min: 0, max: 2}), more: fc.option(fc.integer({min: 0, max: 2}), {nil: undefined})}
  });
  const running = fc.record({
    status: fc.constantFrom(...STATUSES),
    place: fc.constantFrom(...PLACES),
    ...{less: fc.integer({min: 0, max: 1}), more: fc.option(fc.integer({min: 0, max: 1}), {nil: undefined})}
  });

  const count = (things: readonly Thing[], status: Status, place: number) =>
    things.filter((one) => one[status] <= place).length;

  test("no world lies outside the bounds on any day", () => {
    let worlds = 0;
    fc.assert(
      fc.property(
        fc.array(thing, {maxLength: 7}),
        fc.uniqueArray(said, {minLength: 1, maxLength: 5, selector: (one) => Object.values(one).slice(0, 3).join()}),
        running,
        (all, statements, sum) => {
          // What the running total counts is what had come so far by its day, whoever else speaks of it, and no more.
          const counted = all.filter((one) => one[sum.status] <= sum.place);
          const of = (owner: string) => all.filter((one) => one.owner === owner);
          const goods = statements.map(({owner, status, place, less, more}, index) => {
            const number = count(of(owner), status, place);
            return claim(`${owner}.${index}`, {
              ...{transfer: owner, status, date: DAYS[place]!, date_basis: "by"},
              ...{quantity_min: Math.max(0, number - less), quantity_max: more === undefined ? null : number + more}
            });
          });
          const total = claim("SUM", {
            ...{status: sum.status, date: DAYS[sum.place]!, date_basis: "until", role: "cumulative"},
            ...{quantity_min: Math.max(0, counted.length - sum.less)},
            quantity_max: sum.more === undefined ? null : counted.length + sum.more
          });
          if (!statements.every(({owner}) => isOfItsSize(of(owner), goods, owner))) return;
          worlds += 1;
          const spoken = new Set(goods.map(({transfer}) => transfer));
          const known = all.filter((one) => spoken.has(one.owner) || counted.includes(one));
          const transfers = byTransfer([...goods, total]);
          const stated: Relations = {includes: [], mayInclude: [], disjoint: []};
          const relations = {...stated, mayInclude: presumedInclusions(transfers, stated, isMember)};
          const wrong: unknown[] = [];
          for (const {status, day, floor, ceiling, openEnd} of totalsOver(transfers, relations, DAYS, {
            counts: () => true,
            until: DAYS.at(-1)
          })) {
            if (status === "pledged") continue;
            const number = count(known, status, DAYS.indexOf(day as (typeof DAYS)[number]));
            const lies = floor <= number && (openEnd || number <= ceiling);
            if (!lies) wrong.push({status, day, number, floor, ceiling});
          }
          expect(wrong).toEqual([]);
        }
      ),
      {numRuns: 3000, seed: 12}
    );
    expect(worlds).toBeGreaterThan(1000);
  });

  /** The transfer is no larger than its newest commitment says, or its newest delivery where no commitment is on record. */
  function isOfItsSize(things: readonly Thing[], goods: readonly Observation[], owner: string): boolean {
    const ofOwner = goods
      .filter(({transfer}) => transfer === owner)
      .sort((a, b) => (a.rules_day < b.rules_day ? -1 : 1));
    const numbered = ofOwner.filter(({quantity_min, quantity_max}) => quantity_min !== null || quantity_max !== null);
    const newest = (status: Status) => numbered.findLast((one) => one.status === status);
    const size = (newest("committed") ?? newest("delivered"))!.quantity_max;
    const atTheEnd = things.filter(({committed}) => committed < NEVER).length;
    return size === null || atTheEnd <= size;
  }
});

describe("whatever is stated, sound or not", () => {
  const names = ["A", "B", "C", "SUM"];
  const anything = fc.record({
    transfer: fc.constantFrom(...names),
    status: fc.constantFrom("pledged", "committed", "delivered", "withdrawn"),
    date: fc.constantFrom(...DAYS),
    date_basis: fc.constantFrom("on", "by", "until"),
    min: fc.option(fc.integer({min: 0, max: 9}), {nil: null}),
    more: fc.option(fc.integer({min: 0, max: 9}), {nil: null}),
    qualifier: fc.constantFrom("exact", "some", "unknown", "estimate"),
    status_as_of: fc.option(fc.constantFrom(...DAYS), {nil: null, freq: 3}),
    joint: fc.boolean()
  });
  const wholes: Pair[] = names.flatMap((a, place) => names.slice(place + 1).map((b): Pair => [b, a]));
  const end = fc.option(fc.constantFrom(...DAYS), {nil: undefined});
  const relation = fc.array(fc.constantFrom("none", "includes", "may"), {minLength: 6, maxLength: 6});

  test("no floor and no ceiling falls, and no more is delivered than committed", () => {
    const infinite = ({ceiling, openEnd}: {ceiling: number; openEnd: boolean}) => (openEnd ? Infinity : ceiling);
    fc.assert(
      fc.property(fc.array(anything, {minLength: 1, maxLength: 9}), relation, end, (all, kinds, until) => {
        const rows = all.map(({transfer, min, more, joint, ...rest}, index) =>
          claim(`${transfer}.${index}`, {
            ...{...rest, transfer, donor: joint ? "DEU" : "NOR", role: transfer === "SUM" ? "cumulative" : "item"},
            ...{quantity_min: min, quantity_max: more === null ? null : (min ?? 0) + more}
          })
        );
        const pick = (kind: string) => wholes.filter((_, place) => kinds[place] === kind);
        const relations = {includes: pick("includes"), mayInclude: pick("may"), disjoint: []};
        const totals = totalsOver(byTransfer(rows), relations, DAYS, {counts: ({donor}) => donor === "NOR", until});
        const isNoMore = (one: (typeof totals)[number], other: (typeof totals)[number]) =>
          one.floor <= other.floor && infinite(one) <= infinite(other);
        const wrong: unknown[] = [];
        for (const now of totals.filter(({status}) => status !== "pledged")) {
          if (!(now.floor <= infinite(now))) wrong.push({now});
          for (const before of totals.filter(({status, day}) => status === now.status && day < now.day)) {
            if (!isNoMore(before, now)) wrong.push({before, now});
          }
          if (now.status !== "delivered") continue;
          const committed = totals.find(({status, day}) => status === "committed" && day === now.day)!;
          if (!isNoMore(now, committed)) wrong.push({committed, now});
        }
        expect(wrong).toEqual([]);
      }),
      {numRuns: 3000, seed: 12}
    );
  });
});
