/**
 * The order of settlement once more, written from docs/law.md and not from the judge: what a regime says of every case
 * that has the narrowed facts, whatever its open facts are; or the clauses on which that still hangs.
 */
import type {Clause, Effect, Regime} from "../../src/policy/clause.js";
import type {VerdictCode} from "../../src/policy/judge.js";
import {NO, UNKNOWN, YES, type Truth} from "../../src/policy/logic.js";
import {factsIn} from "../../src/policy/condition.js";
import type {FactName} from "../../src/policy/facts.js";
import {NOT_KNOWN, boundsOf, type Bounds, type Narrowed} from "./bounds.js";

export type Answer = {readonly code: VerdictCode} | {readonly hangsOn: readonly Clause[]};

/** Reads a regime and returns the function that answers for narrowed facts. */
export function referenceFor(regime: Regime): (narrowed: Narrowed) => Answer {
  const as = (effect: Effect) => regime.clauses.filter((clause) => clause.effect === effect);
  const openers = new Map(
    regime.clauses.map((clause) => [clause, regime.clauses.filter(({opens}) => opens?.includes(clause.id))])
  );
  const by = (opening: readonly Clause[]) => ({
    opening,
    byFacts: opening.filter(({finding}) => !finding),
    byFinding: opening.filter(({finding}) => finding)
  });
  const openings = new Map([...openers].map(([clause, opening]) => [clause, by(opening)]));
  const kinds = {scope: as("scope"), bar: as("bar"), case: as("case"), statute: as("statute"), control: as("control")};
  const consents = [...new Set(kinds.control.flatMap(({when}) => factsIn(when)))];
  return (narrowed) => answer(kinds, (clause) => openings.get(clause)!, narrowed, consents);
}

interface Opening {
  readonly opening: readonly Clause[];
  readonly byFacts: readonly Clause[];
  readonly byFinding: readonly Clause[];
}

/** Where the text of a clause was not read, that it is met cannot be known. */
function asRead({unread}: Clause, [least, most]: Bounds): Bounds {
  return unread ? [Math.min(least, UNKNOWN) as Truth, Math.min(most, UNKNOWN) as Truth] : [least, most];
}

function answer(
  kinds: Readonly<Record<"scope" | "bar" | "case" | "statute" | "control", readonly Clause[]>>,
  openingOf: (clause: Clause) => Opening,
  narrowed: Narrowed,
  consents: readonly FactName[]
): Answer {
  const bounds = new Map<Clause, Bounds>();
  const of = (clause: Clause): Bounds => {
    let known = bounds.get(clause);
    if (!known) bounds.set(clause, (known = asRead(clause, boundsOf(clause.when, narrowed))));
    return known;
  };
  const never = (clause: Clause) => of(clause)[1] === NO;
  const surely = (clause: Clause) => of(clause)[0] === YES;
  const maybe = (clause: Clause) => of(clause)[1] === YES && of(clause)[0] !== YES;
  const open = (clause: Clause) => of(clause)[0] !== of(clause)[1];
  const unknown = (clause: Clause) => of(clause)[0] === UNKNOWN && of(clause)[1] === UNKNOWN;
  /** A statute whose doubt is about the consents alone: were those given of which nothing is known, it would fall. */
  const ifAssured = (clause: Clause): Bounds => {
    const assured = consents.map((name) => [
      name,
      narrowed[name]?.map((value) => (value === NOT_KNOWN ? "yes" : value))
    ]);
    return boundsOf(clause.when, {...narrowed, ...Object.fromEntries(assured)});
  };

  /** How a clause that stands in the way fares: it falls, stands, stands in principle, is in doubt, or is open. */
  const fate = (clause: Clause): "falls" | "stands" | "in principle" | "in doubt" | readonly Clause[] => {
    const {opening, byFacts, byFinding} = openingOf(clause);
    if (never(clause) || byFacts.some(surely)) return "falls";
    if (open(clause)) return [clause];
    if (byFacts.some(maybe)) return byFacts.filter(maybe);
    if (unknown(clause) || opening.some(unknown)) return "in doubt";
    if (opening.some(open)) return opening.filter(open);
    return byFinding.some(surely) ? "in principle" : "stands";
  };

  // Scope
  const scopes = kinds.scope;
  if (scopes.some(never)) return {code: "out_of_scope"};
  if (scopes.some(open)) return {hangsOn: scopes.filter(open)};
  if (scopes.some(unknown)) return {code: "undetermined"};

  // Bars: one that stands for certain prohibits; then doubt
  const fates = kinds.bar.map(fate);
  if (fates.includes("stands")) return {code: "prohibited"};
  const openBars = fates.flatMap((one) => (typeof one === "string" ? [] : one));
  if (openBars.length) return {hangsOn: openBars};
  if (fates.includes("in doubt")) return {code: "undetermined"};

  // Statutes and cases
  const cases = kinds.case;
  const statutes = kinds.statute.map((statute) => {
    const one = fate(statute);
    if (one !== "in doubt" || !unknown(statute)) return one;
    const [least, most] = ifAssured(statute);
    return most === NO ? "awaits consent" : least === NO ? [statute] : one;
  });
  if (statutes.includes("stands") || cases.every(never)) return {code: "no_category"};
  const openStatutes = statutes.flatMap((one) => (typeof one === "string" ? [] : one));
  if (openStatutes.length) return {hangsOn: openStatutes};
  if (!cases.some(surely)) {
    if (cases.some(maybe)) return {hangsOn: cases.filter(maybe)};
    if (cases.some(unknown)) return {code: "undetermined"};
    return {hangsOn: cases.filter(open)};
  }
  if (statutes.includes("in doubt")) return {code: "undetermined"};

  // A case fits and no statute stands in the way: a bar that only a finding could open
  if (fates.includes("in principle")) return {code: "exception_only"};

  // Controls: a finding opens none of them, and a statute that awaits a consent is one of them
  if (statutes.includes("awaits consent")) return {code: "conditional"};
  const lacking = kinds.control.filter((control) => !surely(control) && !openingOf(control).byFacts.some(surely));
  const hopes = (control: Clause) => [control, ...openingOf(control).byFacts].filter(maybe);
  if (lacking.some((control) => !hopes(control).length)) return {code: "conditional"};
  if (lacking.length) return {hangsOn: lacking.flatMap(hopes)};
  return {code: "permissible"};
}
