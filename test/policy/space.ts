/**
 * The whole space of cases that a regime can tell apart, walked without listing every combination: facts are narrowed
 * down, one question of a clause at a time, and a branch ends where the verdict no longer hangs on what is left open.
 * What a branch before has shown already is not shown again.
 */
import type {Clause, Regime} from "../../src/policy/clause.js";
import {factsIn} from "../../src/policy/condition.js";
import {FACTS, FACT_NAMES, type CodedFact, type FactName, type Facts, type ListedFact} from "../../src/policy/facts.js";
import type {VerdictCode} from "../../src/policy/judge.js";
import {UNKNOWN} from "../../src/policy/logic.js";
import {boundsOf, leavesOf, NOT_KNOWN, truthOf, type Leaf, type Narrowed} from "./bounds.js";
import {referenceFor} from "./reference.js";

/** All cases in which each fact has one of its values, and the one verdict on them. */
export interface Region {
  readonly narrowed: Narrowed;
  readonly code: VerdictCode;
}

/**
 * Regions of the space of a regime, which do not overlap. Where two branches leave the same to ask, all regions of the first
 * are given, and of the other the one at the end of a single way down: the rest of them are the first's over again, but for
 * facts that can change nothing any more. With `each`, they are given too.
 */
export function regionsOf(regime: Regime, each = false): Region[] {
  const reference = referenceFor(regime);
  const questions = new Map(regime.clauses.map((clause) => [clause, leavesOf(clause.when).map(asQuestion)]));
  const leftToAsk = leftToAskOf(regime);
  const walked = new Set<string>();
  const regions: Region[] = [];
  (function walk(narrowed: Narrowed, once: boolean) {
    const answer = reference(narrowed);
    if ("code" in answer) return void regions.push({narrowed, code: answer.code});
    const parts = split(mostAsked(answer.hangsOn, questions, narrowed), narrowed);
    const left = once ? "" : leftToAsk(narrowed);
    if (once || walked.has(left)) return walk(parts[regions.length % parts.length]!, true);
    if (!each) walked.add(left);
    for (const part of parts) walk(part, false);
  })(everything(regime), false);
  return regions;
}

/**
 * Tells what is left to ask: of every clause, that it is met or not, or else the values that its facts may still have; a
 * clause that cannot be known yet may still be learnt. All that a regime says hangs on its clauses, and those on their
 * facts, so wherever the same is left it says the same, now and of all that is learnt later.
 */
function leftToAskOf(regime: Regime): (narrowed: Narrowed) => string {
  const clauses = regime.clauses.map(({when}) => ({when, names: factsIn(when)}));
  return (narrowed) => {
    const open = new Set<FactName>();
    const settled = clauses.map(({when, names}) => {
      const [least, greatest] = boundsOf(when, narrowed);
      if (least === greatest && least !== UNKNOWN) return least;
      for (const name of names) open.add(name);
      return "";
    });
    return [settled.join(), ...[...open].map((name) => `${name}=${narrowed[name]!.join()}`)].join(";");
  };
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

/** All facts, in the order in which they are read, and none of them known: objects that are built alike are read faster. */
const NOTHING = Object.fromEntries(FACT_NAMES.map((name) => [name, undefined])) as {[name in FactName]?: string};

function pick(narrowed: Narrowed, choose: (values: readonly string[], place: number) => string): Facts {
  const facts = {...NOTHING};
  let place = 0;
  for (const name in narrowed) {
    const value = choose(narrowed[name as FactName]!, place++);
    if (value !== NOT_KNOWN) facts[name as FactName] = value;
  }
  return facts;
}
