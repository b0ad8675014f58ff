/**
 * What a regime says of a case. The verdict carries the clauses that led there, so that no explanation is retold by hand.
 *
 * Order in which the verdicts are settled:
 * scope → bars → cases and statutes → bars in principle → controls. An unknown that could prohibit beats a pass further on.
 */
import type {Clause, Effect, Regime} from "./clause.js";
import {factsIn, placeOf, testOf, unknownsSeenIn, type Test} from "./condition.js";
import {FACTS, FACT_NAMES, seenOf, type FactName, type Facts, type ListedFact, type Seen} from "./facts.js";
import {NO, UNKNOWN, YES} from "./logic.js";

export const VERDICTS = [
  "out_of_scope",
  "prohibited",
  "undetermined",
  "no_category",
  "exception_only",
  "conditional",
  "permissible"
] as const;
export type VerdictCode = (typeof VERDICTS)[number];

export type Outcome = "met" | "not_met" | "unknown" | "not_reached";

export interface Step {
  readonly clause: Clause;
  readonly outcome: Outcome;
}

export interface Verdict {
  readonly regime: Regime;
  readonly code: VerdictCode;
  /** Ids of the clauses that settled it. */
  readonly decidedBy: readonly string[];
  /**
   * For `undetermined` and `conditional`: the facts whose absence stands between this and a firmer verdict. None where it
   * hangs on a clause whose text was not read.
   */
  readonly missing: readonly FactName[];
  /** Every clause of the regime, in the order of reading. */
  readonly trace: readonly Step[];
}

/** Two clauses that decide one case differently, with no order between them stated by the law as coded. */
export class ConflictError extends Error {
  constructor(regime: Regime, exempting: Clause, barring: Clause) {
    const name = ({id, cite}: Clause) => `${id} (${cite.instrument.en}, ${cite.section})`;
    super(
      `Regime ${regime.id}: ${name(exempting)} permits and ${name(barring)} prohibits, and nothing coded says which ` +
        `gives way. Say which is the exception with \`opens\`, and cite where the law says so.`
    );
    this.name = "ConflictError";
  }
}

const judges = new WeakMap<Regime, (facts: Facts) => Verdict>();

/** The function that judges cases under a regime. A regime is prepared once, however often this is called. */
export function judgeUnder(regime: Regime): (facts: Facts) => Verdict {
  let judge = judges.get(regime);
  if (!judge) {
    const prepared = prepare(regime);
    judge = (facts) => new Reading(prepared, facts).verdict();
    judges.set(regime, judge);
  }
  return judge;
}

const codes = new WeakMap<Regime, (facts: Facts) => VerdictCode>();

/** The function that gives the verdict's code alone, for those who ask about many cases and need no trace. */
export function codeUnder(regime: Regime): (facts: Facts) => VerdictCode {
  let code = codes.get(regime);
  if (!code) {
    const prepared = prepare(regime);
    code = (facts) => new Reading(prepared, facts, false).verdict().code;
    codes.set(regime, code);
  }
  return code;
}

/** A regime made ready for reading. Clauses are known by their place in it. */
type Prepared = ReturnType<typeof prepare>;

function prepare(regime: Regime) {
  const {clauses} = regime;
  const at = (effect: Effect) => clauses.flatMap((clause, index) => (clause.effect === effect ? [index] : []));
  const opening = clauses.map(({id}) => clauses.flatMap(({opens}, index) => (opens?.includes(id) ? [index] : [])));
  const cases = at("case");
  const asked = at("control")
    .flatMap((index) => factsIn(clauses[index]!.when))
    .map(placeOf);
  return {
    regime,
    clauses,
    tests: clauses.map(testOfClause),
    steps: clauses.map(stepsOf),
    notReached: clauses.map((clause): Step => ({clause, outcome: "not_reached"})),
    scopes: at("scope"),
    bars: at("bar"),
    cases,
    statutes: at("statute"),
    controls: at("control"),
    closing: at("closing"),
    procedures: at("procedure"),
    /** For each statute, its test in the case that every consent is given of which nothing is known. */
    ifAssured: clauses.map(({effect, when}): Test => {
      if (effect !== "statute") return () => UNKNOWN;
      const test = testOf(when);
      return (seen) => test(assured(seen, asked));
    }),
    /** For each clause, those that open it; then those of them that facts alone can meet, and those that need a finding. */
    opening,
    openers: opening.map((indexes) => indexes.filter((index) => !clauses[index]?.finding)),
    findings: opening.map((indexes) => indexes.filter((index) => clauses[index]?.finding)),
    exempting: cases.filter((index) => clauses[index]?.opens?.length)
  };
}

/** What is seen in the case that every consent is given of which nothing is known. @param asked the places of the consents */
function assured(seen: Seen, asked: readonly number[]): Seen {
  const all = [...seen];
  for (const place of asked) all[place] ??= "yes";
  return all;
}

/** Is the clause met? Where its text was not read, that can be known only if its old condition is not met. */
function testOfClause({when, unread}: Clause): Test {
  const test = testOf(when);
  return unread ? (seen) => (test(seen) === NO ? NO : UNKNOWN) : test;
}

/**
 * One case being read under one regime. A class, since functions made anew for every case would cost more than the reading.
 */
class Reading {
  /** A step for each clause: what was found where it was read. */
  readonly #trace: Step[];
  readonly #seen: Seen;

  constructor(
    readonly law: Prepared,
    facts: Facts,
    /** Whether it is asked how the verdict came about. */
    readonly isTraced = true
  ) {
    this.#trace = law.notReached.slice();
    this.#seen = seenOf(facts);
  }

  verdict(): Verdict {
    const {law} = this;
    const {regime, clauses} = law;

    // Is the transfer governed at all?
    const outside = this.#having(law.scopes, "not_met");
    if (outside.length) return this.#settle("out_of_scope", outside);
    const doubtfulScope = this.#having(law.scopes, "unknown");
    if (doubtfulScope.length) return this.#settle("undetermined", doubtfulScope, doubtfulScope);

    // Does anything forbid it? A bar falls away when a clause that opens it is met for certain; where only a finding
    // of the government could open it, it stands in principle.
    const standing: number[] = [];
    const inPrinciple: number[] = [];
    const doubtful: number[] = [];
    for (const bar of law.bars) {
      const outcome = this.#read(bar);
      if (outcome === "not_met" || this.#isOpened(bar)) continue;
      const mayOpen = this.#having(law.opening[bar]!, "unknown");
      if (outcome === "unknown") doubtful.push(bar);
      else if (mayOpen.length) doubtful.push(...mayOpen);
      else if (this.#having(law.findings[bar]!, "met").length) inPrinciple.push(bar);
      else standing.push(bar);
    }
    if (standing.length) {
      const exempt = this.#having(law.exempting, "met")[0];
      if (exempt !== undefined) throw new ConflictError(regime, clauses[exempt]!, clauses[standing[0]!]!);
      return this.#settle("prohibited", standing);
    }
    if (doubtful.length) return this.#settle("undetermined", doubtful, doubtful);

    // Which case fits, and does another law stand in the way? Both are read before anything is settled, so that the
    // trace shows every obstacle.
    const fitting = this.#having(law.cases, "met");
    const doubtfulCases = this.#having(law.cases, "unknown");
    const inTheWay: number[] = [];
    const doubtfulStatutes: number[] = [];
    const awaitingConsent: number[] = [];
    for (const statute of law.statutes) {
      const outcome = this.#read(statute);
      if (outcome === "not_met" || this.#isOpened(statute)) continue;
      const mayOpen = this.#having(law.openers[statute]!, "unknown");
      if (outcome === "met" && !mayOpen.length) inTheWay.push(statute);
      else if (outcome === "met") doubtfulStatutes.push(...mayOpen);
      else if (law.ifAssured[statute]!(this.#seen) === NO) awaitingConsent.push(statute);
      else doubtfulStatutes.push(statute);
    }
    if (!fitting.length && !doubtfulCases.length) {
      return this.#settle("no_category", [...this.#having(law.closing, "met"), ...inTheWay, ...inPrinciple]);
    }
    if (inTheWay.length) return this.#settle("no_category", [...inTheWay, ...inPrinciple]);
    const doubts = fitting.length ? doubtfulStatutes : doubtfulCases;
    if (doubts.length) return this.#settle("undetermined", doubts, doubts);

    // A case fits and no other law stands in the way, but a bar stands that only a finding could open.
    for (const procedure of law.procedures) this.#read(procedure);
    if (inPrinciple.length) {
      const found = inPrinciple.flatMap((bar) => this.#having(law.findings[bar]!, "met"));
      return this.#settle("exception_only", [...inPrinciple, ...found]);
    }

    // Are use and onward transfer under control? What a finding could open stays open until the finding is made.
    const open: number[] = [];
    for (const control of law.controls)
      if (this.#read(control) !== "met" && !this.#isOpened(control)) open.push(control);
    open.push(...awaitingConsent);
    if (!open.length) return this.#settle("permissible", fitting);
    for (const control of open) this.#having(law.findings[control]!, "met");
    return this.#settle("conditional", [...fitting, ...open], open);
  }

  /** Is the clause met? Asked once, and noted in the trace. */
  #read(index: number): Outcome {
    const {outcome} = this.#trace[index]!;
    if (outcome !== "not_reached") return outcome;
    const step = this.law.steps[index]![this.law.tests[index]!(this.#seen)]!;
    this.#trace[index] = step;
    return step.outcome;
  }

  #having(indexes: readonly number[], outcome: Outcome): number[] {
    const found: number[] = [];
    for (const index of indexes) if (this.#read(index) === outcome) found.push(index);
    return found;
  }

  #isOpened(index: number): boolean {
    for (const opener of this.law.openers[index]!) if (this.#read(opener) === "met") return true;
    return false;
  }

  #settle(code: VerdictCode, decidedBy: readonly number[], missingFrom: readonly number[] = []): Verdict {
    const {regime, clauses} = this.law;
    if (!this.isTraced) return {regime, code, decidedBy: [], missing: [], trace: []};
    const missing: FactName[] = [];
    for (const index of missingFrom) unknownsSeenIn(clauses[index]!.when, this.#seen, missing);
    return {regime, code, decidedBy: decidedBy.map((index) => clauses[index]!.id), missing, trace: this.#trace};
  }
}

/** The steps that one clause can be in a trace once it is read, by its truth; made once, since every verdict has a trace. */
function stepsOf(clause: Clause): readonly Step[] {
  const steps: Step[] = [];
  steps[NO] = {clause, outcome: "not_met"};
  steps[UNKNOWN] = {clause, outcome: "unknown"};
  steps[YES] = {clause, outcome: "met"};
  return steps;
}

/** The facts that reached clauses read and nobody stated: each was taken to be as FACTS says. */
export function assumedByRule(verdict: Verdict, facts: Facts): FactName[] {
  const found: FactName[] = [];
  for (const {clause, outcome} of verdict.trace) {
    if (outcome === "not_reached") continue;
    for (const name of factsIn(clause.when))
      if (TAKEN_AS_GIVEN.has(name) && facts[name] === undefined && !found.includes(name)) found.push(name);
  }
  return found;
}

const TAKEN_AS_GIVEN: ReadonlySet<FactName> = new Set(
  FACT_NAMES.filter((name) => (FACTS[name] as ListedFact).unlessStated !== undefined)
);
