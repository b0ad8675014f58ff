/** What a condition can still turn out to be while facts are only narrowed down. Written apart from the judge, to check it. */
import type {Condition} from "../../src/policy/condition.js";
import type {FactName} from "../../src/policy/facts.js";
import {NO, UNKNOWN, YES, type Truth} from "../../src/policy/logic.js";

/** Stands among the values of a fact for its not being known. */
export const NOT_KNOWN = "?";

/** The values that each fact may still have. */
export type Narrowed = {readonly [name in FactName]?: readonly string[]};

/** The least and the greatest truth that a condition can have, whichever of its values each fact has. */
export type Bounds = readonly [least: Truth, most: Truth];

/** A condition that is not made of others. */
export type Leaf = Extract<Condition, {fact: FactName}>;

/** The bounds of a condition. Walks narrow one fact at a time: of the same values as the last time a leaf says the same again. */
export function boundsOf(condition: Condition, narrowed: Narrowed): Bounds {
  let prepared = ready.get(condition);
  if (!prepared) ready.set(condition, (prepared = prepare(condition)));
  return prepared(narrowed);
}

const ready = new WeakMap<Condition, (narrowed: Narrowed) => Bounds>();

function prepare(condition: Condition): (narrowed: Narrowed) => Bounds {
  switch (condition.op) {
    case "all":
    case "any": {
      const all = condition.op === "all";
      const parts = condition.of.map(prepare);
      return (narrowed) => {
        let least: Truth = all ? YES : NO;
        let most: Truth = least;
        for (const part of parts) {
          const [partLeast, partMost] = part(narrowed);
          if (all ? partLeast < least : partLeast > least) least = partLeast;
          if (all ? partMost < most : partMost > most) most = partMost;
        }
        return bounds(least, most);
      };
    }
    case "not": {
      const part = prepare(condition.of);
      return (narrowed) => {
        const [least, most] = part(narrowed);
        return bounds((YES - most) as Truth, (YES - least) as Truth);
      };
    }
    default: {
      let values: readonly string[] | undefined;
      let others: readonly string[] | undefined;
      let last = bounds(YES, NO);
      return (narrowed) => {
        const [now, othersNow] = [
          narrowed[condition.fact]!,
          condition.op === "names" ? narrowed[condition.other]! : NONE
        ];
        if (now !== values || othersNow !== others) {
          [values, others] = [now, othersNow];
          last = boundsOfLeaf(condition, now, othersNow);
        }
        return last;
      };
    }
  }
}

function boundsOfLeaf(leaf: Leaf, values: readonly string[], others: readonly string[]): Bounds {
  let least: Truth = YES;
  let most: Truth = NO;
  for (const other of others) {
    for (const value of values) {
      const truth = truthOf(leaf, value, other);
      if (truth < least) least = truth;
      if (truth > most) most = truth;
    }
  }
  return bounds(least, most);
}

/** Where a leaf names no other fact. */
const NONE: readonly string[] = [""];

const TRUTHS = [NO, UNKNOWN, YES] as const;
/** Each of the bounds that there are, once: they are asked for millions of times. */
const ALL: readonly (readonly Bounds[])[] = TRUTHS.map((least) => TRUTHS.map((most): Bounds => [least, most]));
const bounds = (least: Truth, most: Truth): Bounds => ALL[least]![most]!;

/** What a leaf says of one value; `other` is the value of the fact it names, if it names one. */
export function truthOf(leaf: Leaf, value: string, other: string): Truth {
  if (leaf.op === "names" && value === "none") return NO;
  if (value === NOT_KNOWN || other === NOT_KNOWN) return UNKNOWN;
  return holds(leaf, value, other) ? YES : NO;
}

function holds(leaf: Leaf, value: string, other: string): boolean {
  switch (leaf.op) {
    case "is":
      return value === leaf.value;
    case "oneOf":
      return leaf.values.includes(value);
    case "includes":
      return value.split("+").includes(leaf.code);
    case "names":
      return value.split("+").includes(other);
  }
}

export function leavesOf(condition: Condition): Leaf[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(leavesOf);
    case "not":
      return leavesOf(condition.of);
    default:
      return [condition];
  }
}
