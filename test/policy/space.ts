/**
 * The whole space of cases that a regime can tell apart, walked without listing every combination: facts are narrowed
 * down, one question of a clause at a time, and a branch ends where the verdict no longer hangs on what is left open.
 */
import type {Clause, Regime} from "../../src/policy/clause.js";
import {factsIn} from "../../src/policy/condition.js";
import {FACTS, type CodedFact, type FactName, type Facts, type ListedFact} from "../../src/policy/facts.js";
import type {VerdictCode} from "../../src/policy/judge.js";
import {boundsOf, leavesOf, NOT_KNOWN, truthOf, type Leaf, type Narrowed} from "./bounds.js";
import {referenceFor} from "./reference.js";

/** All cases in which each fact has one of its values, and the one verdict on them. */
export interface Region {
  readonly narrowed: Narrowed;
  readonly code: VerdictCode;
}

/** Every region of the space of a regime. Regions do not overlap, and leave nothing out. */
export function regionsOf(regime: Regime): Region[] {
  const reference = referenceFor(regime);
  const questions = new Map(regime.clauses.map((clause) => [clause, leavesOf(clause.when).map(asQuestion)]));
  const regions: Region[] = [];
  (function walk(narrowed: Narrowed) {
    const answer = reference(narrowed);
    if ("code" in answer) return void regions.push({narrowed, code: answer.code});
    const leaf = mostAsked(answer.hangsOn, questions, narrowed);
    for (const part of split(leaf, narrowed)) walk(part);
  })(everything(regime));
  return regions;
}

/** A leaf, and what is the same for leaves that ask the same. */
interface Question {
  readonly leaf: Leaf;
  readonly key: string;
}
const asQuestion = (leaf: Leaf): Question => ({leaf, key: JSON.stringify(leaf)});

/** The question that the most of these clauses ask and that is not settled yet. */
function mostAsked(
  clauses: readonly Clause[],
  questions: ReadonlyMap<Clause, readonly Question[]>,
  narrowed: Narrowed
): Leaf {
  const counts = new Map<string, number>();
  let most: {leaf: Leaf; count: number} | undefined;
  for (const clause of clauses) {
    for (const {leaf, key} of questions.get(clause)!) {
      const [least, greatest] = boundsOf(leaf, narrowed);
      if (least === greatest) continue;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (!most || count > most.count) most = {leaf, count};
    }
  }
  return most!.leaf;
}

/** The narrower spaces that the answers to a question leave. */
function split(leaf: Leaf, narrowed: Narrowed): Narrowed[] {
  const others = leaf.op === "names" ? narrowed[leaf.other]! : [""];
  if (leaf.op === "names" && others.length > 1) return others.map((other) => ({...narrowed, [leaf.other]: [other]}));
  const byTruth = new Map<number, string[]>();
  for (const value of narrowed[leaf.fact]!) {
    const truth = truthOf(leaf, value, others[0]!);
    byTruth.set(truth, [...(byTruth.get(truth) ?? []), value]);
  }
  return [...byTruth.values()].map((values) => ({...narrowed, [leaf.fact]: values}));
}

/** Every fact that a regime reads, with all its values; of a code, those the clauses name and two others. */
export function everything(regime: Regime): Narrowed {
  const leaves = regime.clauses.flatMap(({when}) => leavesOf(when));
  const names = [...new Set(regime.clauses.flatMap(({when}) => factsIn(when)))];
  const codes = leaves.flatMap((leaf) =>
    leaf.op === "includes" ? [leaf.code] : leaf.op === "is" && "codes" in FACTS[leaf.fact] ? [leaf.value] : []
  );
  const single = [...new Set([...codes.filter((code) => code !== "none"), "XAA", "XAB"])];
  const partners = leaves.flatMap((leaf) => (leaf.op === "includes" ? [leaf.code] : []));
  const together = partners.length > 1 ? [...new Set(partners)].join("+") : undefined;
  const valuesOf = (name: FactName): readonly string[] => {
    const definition: ListedFact | CodedFact = FACTS[name];
    if ("values" in definition) {
      // A fact that is taken to have a value unless stated is never unknown.
      return definition.unlessStated === undefined ? [...definition.values, NOT_KNOWN] : definition.values;
    }
    const several = definition.codes === "several" && together ? [together, `XAA+${together}`] : [];
    return [...(definition.none ? ["none"] : []), ...single, ...several, NOT_KNOWN];
  };
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}

/** One of the cases of a region; each turn picks other values, the same in every run. */
export function caseOf({narrowed}: Region, turn: number): Facts {
  return pick(narrowed, (values, place) => values[((turn * 7919 + place * 104729) >> 3) % values.length]!);
}

/** The case of a region in which the least is known. */
export function leastKnown({narrowed}: Region): Facts {
  return pick(narrowed, (values) => (values.includes(NOT_KNOWN) ? NOT_KNOWN : values[0]!));
}

function pick(narrowed: Narrowed, choose: (values: readonly string[], place: number) => string): Facts {
  const facts: {[name in FactName]?: string} = {};
  Object.entries(narrowed).forEach(([name, values], place) => {
    const value = choose(values, place);
    if (value !== NOT_KNOWN) facts[name as FactName] = value;
  });
  return facts;
}
