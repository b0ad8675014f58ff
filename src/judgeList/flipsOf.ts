/**
 * What would change the verdicts of many cases. A register of the whole world has thousands of cases that differ in nothing but the
 * recipient's code, of which the rules read whether it is one that they name, or that of a licensor or partner. Cases in which it
 * is neither share their answer.
 */
import type {Regime} from "../policy/clause.js";
import {codesIn, factsIn} from "../policy/condition.js";
import {FACTS, FACT_NAMES, type CodedFact, type FactName, type Facts} from "../policy/facts.js";
import {flips, type Flip} from "../policy/flips.js";
import {keep} from "./keep.js";

const KEPT = 20_000;
/** Stands for a recipient that the rules do not name; no code is written like it. */
const SOME_RECIPIENT = "*";

const CODED = FACT_NAMES.filter((name) => "codes" in (FACTS[name] as Partial<CodedFact>));

/** What is known of one set of rules. */
interface OfRules {
  /** The facts that they read. */
  reads: readonly FactName[];
  /** The codes that they name. */
  names: ReadonlySet<string>;
  known: Map<string, readonly Flip[]>;
}

/** Makes the function that answers as `flips` does, and remembers. */
export function rememberedFlips(): (regime: Regime, facts: Facts) => readonly Flip[] {
  const stores = new Map<Regime, OfRules>();
  return (regime, facts) => {
    const {reads, names, known} = keep(stores, Infinity, regime, () => ofRules(regime));
    const {recipient = ""} = facts;
    const others = CODED.filter((name) => name !== "recipient").map((name) => facts[name] ?? "");
    const isOne = recipient === "" || names.has(recipient) || others.some((codes) => codes.includes(recipient));
    const asked = isOne ? facts : {...facts, recipient: SOME_RECIPIENT};
    const key = reads.map((name) => asked[name] ?? "").join("\u0000");
    const found = keep(known, KEPT, key, () => flips(regime, asked));
    return isOne ? found : found.map(({facts: changed, verdict}) => ({facts: withCode(changed, recipient), verdict}));
  };
}

function ofRules({clauses}: Regime): OfRules {
  const read = new Set(clauses.flatMap(({when}) => factsIn(when)));
  return {
    reads: FACT_NAMES.filter((name) => read.has(name)),
    names: new Set(CODED.flatMap((name) => clauses.flatMap(({when}) => codesIn(when, name)))),
    known: new Map()
  };
}

const withCode = (facts: Facts, code: string): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === SOME_RECIPIENT ? code : value]));
