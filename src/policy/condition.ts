/**
 * A condition is data, not a function body, so that one definition can be evaluated, put into words in two languages,
 * drawn as a trace, listed in rules.csv and searched for the facts that would flip it.
 */
import {FACT_NAMES, FACTS, seenOf, valueOf, type FactName, type Facts, type Seen} from "./facts.js";
import {NO, UNKNOWN, YES, and, not as negate, or, type Truth} from "./logic.js";

export type Condition =
  | {readonly op: "all"; readonly of: readonly Condition[]}
  | {readonly op: "any"; readonly of: readonly Condition[]}
  | {readonly op: "not"; readonly of: Condition}
  | {readonly op: "is"; readonly fact: FactName; readonly value: string}
  | {readonly op: "oneOf"; readonly fact: FactName; readonly values: readonly string[]}
  /** `fact` holds the code: it is the code, or one of several joined by "+", in whatever order. */
  | {readonly op: "includes"; readonly fact: FactName; readonly code: string}
  /** `fact` holds the code that `other` is. */
  | {readonly op: "names"; readonly fact: FactName; readonly other: FactName};

export const all = (...of: Condition[]): Condition => ({op: "all", of});
export const any = (...of: Condition[]): Condition => ({op: "any", of});
export const not = (of: Condition): Condition => ({op: "not", of});
export const always: Condition = all();
export const never: Condition = any();

export function isAlways(condition: Condition): boolean {
  return condition.op === "all" && condition.of.length === 0;
}

/** @throws {RangeError} for a value that the fact cannot have: a misspelt value would never be met. */
export function is(fact: FactName, value: string): Condition {
  return {op: "is", fact, value: checked(fact, value)};
}

/** @throws {RangeError} for a value that the fact cannot have. */
export function oneOf(fact: FactName, ...values: string[]): Condition {
  return {op: "oneOf", fact, values: values.map((value) => checked(fact, value))};
}

export const includes = (fact: FactName, code: string): Condition => ({op: "includes", fact, code});
export const names = (fact: FactName, other: FactName): Condition => ({op: "names", fact, other});

function checked(fact: FactName, value: string): string {
  const definition = FACTS[fact];
  if ("values" in definition && !(definition.values as readonly string[]).includes(value)) {
    throw new RangeError(`${fact} cannot be "${value}": expected one of ${definition.values.join(", ")}`);
  }
  return value;
}

/** Is a condition met by what is seen of a case? */
export type Test = (seen: Seen) => Truth;

const tests = new WeakMap<Condition, Test>();

/** Turns a condition into a function, once, so that judging many cases does not walk the tree by its labels. */
export function testOf(condition: Condition): Test {
  const known = tests.get(condition) ?? makeTest(condition);
  tests.set(condition, known);
  return known;
}

/** `testOf`, for facts by their names. It looks at no fact but those that the condition names. */
export function compile(condition: Condition): (facts: Facts) => Truth {
  const test = testOf(condition);
  const names = factsIn(condition);
  return (facts) => {
    const seen: (string | undefined)[] = [];
    for (const name of names) seen[placeOf(name)] = valueOf(facts, name);
    return test(seen);
  };
}

/** The place of a fact among those that are seen. */
export const placeOf = (name: FactName): number => FACT_NAMES.indexOf(name);

function makeTest(condition: Condition): Test {
  switch (condition.op) {
    case "all":
      return everyOf(condition.of.map(testOf));
    case "any":
      return someOf(condition.of.map(testOf));
    case "not": {
      const test = testOf(condition.of);
      return (seen) => negate(test(seen));
    }
    case "is": {
      const {value} = condition;
      const place = placeOf(condition.fact);
      return (seen) => {
        const found = seen[place];
        return found === undefined ? UNKNOWN : found === value ? YES : NO;
      };
    }
    case "oneOf": {
      const {values} = condition;
      const place = placeOf(condition.fact);
      return (seen) => {
        const found = seen[place];
        return found === undefined ? UNKNOWN : values.includes(found) ? YES : NO;
      };
    }
    case "includes": {
      const {code} = condition;
      const place = placeOf(condition.fact);
      return (seen) => {
        const codes = seen[place];
        return codes === undefined ? UNKNOWN : holds(codes, code) ? YES : NO;
      };
    }
    case "names": {
      const place = placeOf(condition.fact);
      const placeOfOther = placeOf(condition.other);
      return (seen) => {
        const codes = seen[place];
        if (codes === "none") return NO;
        const code = seen[placeOfOther];
        if (codes === undefined || code === undefined) return UNKNOWN;
        return holds(codes, code) ? YES : NO;
      };
    }
  }
}

function holds(codes: string, code: string): boolean {
  return codes === code || (codes.includes("+") && codes.split("+").includes(code));
}

/** All are met? The rest is not asked once one is not. */
const everyOf =
  (tests: readonly Test[]): Test =>
  (seen) => {
    let truth: Truth = YES;
    for (const test of tests) {
      truth = and(truth, test(seen));
      if (truth === NO) break;
    }
    return truth;
  };

/** Any is met? The rest is not asked once one is. */
const someOf =
  (tests: readonly Test[]): Test =>
  (seen) => {
    let truth: Truth = NO;
    for (const test of tests) {
      truth = or(truth, test(seen));
      if (truth === YES) break;
    }
    return truth;
  };

/** The facts a condition looks at, in the order in which it names them, each once. */
export function factsIn(condition: Condition): readonly FactName[] {
  const known = factsOf.get(condition);
  if (known) return known;
  const found = factsNamedIn(condition);
  factsOf.set(condition, found);
  return found;
}

/** Conditions are made once, and asked about for every case. */
const factsOf = new WeakMap<Condition, readonly FactName[]>();

function factsNamedIn(condition: Condition): readonly FactName[] {
  switch (condition.op) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(factsIn))];
    case "not":
      return factsIn(condition.of);
    case "names":
      return [condition.fact, condition.other];
    default:
      return [condition.fact];
  }
}

/** The facts whose absence keeps this condition unknown, each once; empty when it is met or not met. */
export const unknownsIn = (condition: Condition, facts: Facts): FactName[] =>
  unknownsSeenIn(condition, seenOf(facts), []);

/** `unknownsIn`, added to those already found. */
export function unknownsSeenIn(condition: Condition, seen: Seen, found: FactName[]): FactName[] {
  if (testOf(condition)(seen) !== UNKNOWN) return found;
  switch (condition.op) {
    case "all":
    case "any":
      for (const part of condition.of) unknownsSeenIn(part, seen, found);
      return found;
    case "not":
      return unknownsSeenIn(condition.of, seen, found);
    default:
      for (const name of factsIn(condition)) {
        if (seen[placeOf(name)] === undefined && !found.includes(name)) found.push(name);
      }
      return found;
  }
}

/** The codes that a condition names as values of a fact. */
export function codesIn(condition: Condition, name: FactName): string[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => codesIn(part, name));
    case "not":
      return codesIn(condition.of, name);
    case "is":
      return condition.fact === name && condition.value !== "none" ? [condition.value] : [];
    case "oneOf":
      return condition.fact === name ? [...condition.values] : [];
    case "includes":
      return condition.fact === name ? [condition.code] : [];
    default:
      return [];
  }
}
