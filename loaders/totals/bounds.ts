import {theFirst, theValue} from "../../src/text/the.js";
import {heaviestIndependentSet} from "./independentSet.js";
import type {Range} from "./observation.js";

export interface Goods extends Range {
  id: string;
  /** The largest figure that anybody named, shown where there is no upper end; without it, `min`. */
  named?: number;
}

export type Pair = readonly [string, string];

/** What is known of how goods overlap. Pairs that are not named have nothing in common. */
export interface Overlaps {
  /** [whole, part]: all of the part is in the whole. */
  includes: readonly Pair[];
  /** [whole, part]: any of the part may be in the whole, from nothing to all. */
  mayInclude: readonly Pair[];
  /** Stated to have nothing in common, against what would follow for the parts of a part. */
  disjoint?: readonly Pair[];
}

export interface Bounds {
  floor: number;
  ceiling: number;
  /** No upper end is known: the ceiling is then what was named, and there may be more. */
  openEnd: boolean;
}

/** Goods that include each other in a circle: no total can be made of them. */
export class OverlapCycle extends Error {
  constructor(readonly circle: readonly string[]) {
    super(`these include each other in a circle: ${circle.join(" → ")}`);
    this.name = "OverlapCycle";
  }
}

/**
 * The smallest and the largest number of goods there can be, over every way in which the statements can hold together.
 *
 * Floor: goods that cannot overlap add up, so any set of goods of which no two may overlap is a lower bound; the heaviest
 * such set is taken. Ceiling: everything apart, save what is known to lie inside something else.
 * @throws {OverlapCycle} when goods include each other in a circle.
 */
export const boundsOf = (goods: readonly Goods[], overlaps: Overlaps): Bounds =>
  theFirst(boundsOver([goods], overlaps));

/**
 * As boundsOf, at several moments of the same goods, whose numbers never fall: so no floor and no ceiling does. An inclusion
 * that cannot be at one of them (the parts come to more than the whole) is read as "may include" at all of them; a
 * consistency note says so elsewhere.
 * @param moments the same goods each time, with their numbers at that moment
 */
export function boundsOver(moments: readonly (readonly Goods[])[], overlaps: Overlaps): Bounds[] {
  const goods = moments[0] ?? [];
  const known = new Set(goods.map(({id}) => id));
  const among = (pairs: readonly Pair[] = []) => pairs.filter(([a, b]) => a !== b && known.has(a) && known.has(b));
  const disjoint = new Set(among(overlaps.disjoint).flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  let includes = among(overlaps.includes);
  let mayInclude = among(overlaps.mayInclude);
  for (;;) {
    const parts = allParts(includes);
    const neighbours = overlapGraph(goods, parts, mayInclude, disjoint);
    const burst = moments.flatMap((now) => burstWhole(now, parts, neighbours))[0];
    if (burst === undefined) {
      return moments.map((now) => ({floor: floorOf(now, neighbours), ...ceilingOf(now, includes)}));
    }
    mayInclude = [...mayInclude, ...includes.filter(([whole]) => whole === burst)];
    includes = includes.filter(([whole]) => whole !== burst);
  }
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const floorOf = (goods: readonly Goods[], neighbours: Graph): number =>
  heaviestIndependentSet(
    goods.map(({id, min}) => ({id, weight: min})),
    within(neighbours, goods)
  );

/** The first whole that is smaller than its parts. */
function burstWhole(goods: readonly Goods[], parts: Graph, neighbours: Graph): string[] {
  const whole = goods.find(({id, max}) => {
    const inside = parts.get(id);
    return (
      inside &&
      max !== undefined &&
      floorOf(
        goods.filter((one) => inside.has(one.id)),
        neighbours
      ) > max
    );
  });
  return whole ? [whole.id] : [];
}

/** Each whole with all that lies in it, parts of parts too. */
function allParts(includes: readonly Pair[]): Map<string, Set<string>> {
  const direct = new Map<string, string[]>();
  for (const [whole, part] of includes) direct.set(whole, [...(direct.get(whole) ?? []), part]);
  const parts = new Map<string, Set<string>>();
  const visit = (id: string, path: readonly string[]): Set<string> => {
    if (path.includes(id)) throw new OverlapCycle([...path.slice(path.indexOf(id)), id]);
    const done = parts.get(id);
    if (done) return done;
    const inside = new Set<string>();
    for (const part of direct.get(id) ?? []) {
      inside.add(part);
      for (const deeper of visit(part, [...path, id])) inside.add(deeper);
    }
    parts.set(id, inside);
    return inside;
  };
  for (const whole of direct.keys()) visit(whole, []);
  return parts;
}

/**
 * Who may overlap whom. If A may include X, it may include every part of X, unless that part is stated to be apart from A;
 * and what overlaps a part overlaps the whole around it. The parts of A itself and X are separate goods side by side in A.
 */
function overlapGraph(
  goods: readonly Goods[],
  parts: ReadonlyMap<string, ReadonlySet<string>>,
  mayInclude: readonly Pair[],
  disjoint: ReadonlySet<string>
): Map<string, Set<string>> {
  const wholes = new Map(goods.map(({id}) => [id, [id]]));
  for (const [whole, inside] of parts) for (const part of inside) theValue(wholes, part).push(whole);
  const downward = mayInclude.flatMap(([whole, part]) => {
    const deeper = [...(parts.get(part) ?? [])].filter((one) => !disjoint.has(`${whole}\n${one}`));
    return [part, ...deeper].map((one): Pair => [whole, one]);
  });
  const neighbours = new Map(goods.map(({id}) => [id, new Set<string>()]));
  for (const [a, b] of [...downward, ...goods.map(({id}): Pair => [id, id])]) {
    for (const one of theValue(wholes, a)) {
      for (const other of theValue(wholes, b)) {
        if (one === other) continue;
        theValue(neighbours, one).add(other);
        theValue(neighbours, other).add(one);
      }
    }
  }
  return neighbours;
}

function within(neighbours: Graph, some: readonly Goods[]) {
  const here = new Set(some.map(({id}) => id));
  return new Map(some.map(({id}) => [id, new Set([...theValue(neighbours, id)].filter((next) => here.has(next)))]));
}

/** Everything that lies in nothing else, added up. An open whole counts for what was named of it: itself, or its parts. */
function ceilingOf(goods: readonly Goods[], includes: readonly Pair[]): Omit<Bounds, "floor"> {
  const byId = new Map(goods.map((one) => [one.id, one]));
  const parts = allParts(includes);
  const isPart = new Set(includes.map(([, part]) => part));
  const tops = goods.filter(({id}) => !isPart.has(id));
  const counted = new Set(tops.flatMap(({id, max}) => (max === undefined ? [] : [...(parts.get(id) ?? [])])));
  let openEnd = false;
  const capacity = ({id, min, max, named = min}: Goods): number => {
    if (max !== undefined) return max;
    openEnd = true;
    const inside = includes.filter(([whole]) => whole === id).map(([, part]) => part);
    const ofParts = inside.reduce((sum, part) => {
      if (counted.has(part)) return sum;
      counted.add(part);
      return sum + capacity(theValue(byId, part));
    }, 0);
    return Math.max(named, ofParts);
  };
  return {ceiling: tops.reduce((sum, top) => sum + capacity(top), 0), openEnd};
}
