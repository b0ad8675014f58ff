/**
 * What a regime says of a case. The verdict carries the clauses that led there, so that no explanation is retold by hand.
 *
 * Order in which the verdicts are settled:
 * scope → bars → cases and statutes → controls. An unknown that could prohibit beats a pass further on.
 */
import type {Clause, Regime} from "./clause.js";
import {compile, unknownsIn, type Test} from "./condition.js";
import {FACTS, type FactName, type Facts, type ListedFact} from "./facts.js";
import {factsIn} from "./condition.js";
import {NO, UNKNOWN, YES, type Truth} from "./logic.js";

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
  /** For `undetermined` and `conditional`: the facts whose absence stands between this and a firmer verdict. */
  readonly missing: readonly FactName[];
  /** Every clause of the regime, in its own order. */
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

/** Reads a regime once and returns the function that judges cases under it. */
export function judgeUnder(regime: Regime): (facts: Facts) => Verdict {
  const {clauses} = regime;
  const tests: Test[] = clauses.map(({when}) => compile(when));
  const at = (...effects: Clause["effect"][]) =>
    clauses.flatMap(({effect}, index) => (effects.includes(effect) ? [index] : []));
  const scopes = at("scope");
  const bars = at("bar");
  const cases = at("case");
  const statutes = at("statute");
  const controls = at("control");
  const openers = clauses.map(({id}) => clauses.flatMap(({opens}, index) => (opens?.includes(id) ? [index] : [])));
  const exempting = cases.filter((index) => clauses[index]!.opens?.length);
  const id = (index: number) => clauses[index]!.id;

  return function judge(facts) {
    const truths: (Truth | undefined)[] = new Array<Truth | undefined>(clauses.length).fill(undefined);
    const test = (index: number): Truth => (truths[index] ??= tests[index]!(facts));
    const having = (indexes: readonly number[], truth: Truth) => indexes.filter((index) => test(index) === truth);
    const settle = (code: VerdictCode, decidedBy: readonly number[], missingFrom: readonly number[] = []): Verdict => ({
      regime,
      code,
      decidedBy: decidedBy.map(id),
      missing: missingFrom.length
        ? [...new Set(missingFrom.flatMap((index) => unknownsIn(clauses[index]!.when, facts)))]
        : [],
      trace: clauses.map((clause, index) => ({clause, outcome: outcomeOf(truths[index])}))
    });

    // Is the transfer governed at all?
    const outside = having(scopes, NO);
    if (outside.length) return settle("out_of_scope", outside);
    const doubtfulScope = having(scopes, UNKNOWN);
    if (doubtfulScope.length) return settle("undetermined", doubtfulScope, doubtfulScope);

    // Does anything forbid it? A bar falls away when a clause that opens it is met for certain; where only a finding
    // of the government could open it, it stands in principle.
    const standing: number[] = [];
    const inPrinciple: number[] = [];
    const doubtful: number[] = [];
    for (const bar of bars) {
      const truth = test(bar);
      if (truth === NO) continue;
      const opened = openers[bar]!;
      if (opened.some((index) => !clauses[index]!.finding && test(index) === YES)) continue;
      const mayOpen = opened.filter((index) => !clauses[index]!.finding && test(index) === UNKNOWN);
      if (truth === UNKNOWN) doubtful.push(bar);
      else if (mayOpen.length) doubtful.push(...mayOpen);
      else if (opened.some((index) => clauses[index]!.finding && test(index) === YES)) inPrinciple.push(bar);
      else standing.push(bar);
    }
    if (standing.length) {
      for (const index of exempting) {
        if (test(index) === YES) throw new ConflictError(regime, clauses[index]!, clauses[standing[0]!]!);
      }
      return settle("prohibited", standing);
    }
    if (doubtful.length) return settle("undetermined", doubtful, doubtful);

    // Which case fits, and does another law stand in the way?
    const fitting = having(cases, YES);
    const doubtfulCases = having(cases, UNKNOWN);
    const inTheWay: number[] = [];
    const doubtfulStatutes: number[] = [];
    for (const statute of statutes) {
      const truth = test(statute);
      if (truth === NO || openers[statute]!.some((index) => test(index) === YES)) continue;
      (truth === YES ? inTheWay : doubtfulStatutes).push(statute);
    }
    if (inPrinciple.length) {
      return settle("exception_only", [...inPrinciple, ...inPrinciple.flatMap((bar) => openers[bar]!)]);
    }
    if (!fitting.length) {
      if (doubtfulCases.length && !inTheWay.length) return settle("undetermined", doubtfulCases, doubtfulCases);
      return settle("no_category", [clauses.findIndex((clause) => clause.id === regime.closing), ...inTheWay]);
    }
    if (inTheWay.length) return settle("no_category", inTheWay);
    if (doubtfulStatutes.length) return settle("undetermined", doubtfulStatutes, doubtfulStatutes);

    // Are use and onward transfer under control?
    const open = controls.filter((control) => {
      const opened = openers[control]!.map(test).includes(YES);
      return test(control) !== YES && !opened;
    });
    if (open.length) return settle("conditional", [...fitting, ...open], open);
    return settle("permissible", fitting);
  };
}

function outcomeOf(truth: Truth | undefined): Outcome {
  if (truth === undefined) return "not_reached";
  return truth === YES ? "met" : truth === NO ? "not_met" : "unknown";
}

/** The facts that reached clauses read and nobody stated: each was taken to be as FACTS says. */
export function assumedByRule(verdict: Verdict, facts: Facts): FactName[] {
  const read = new Set(verdict.trace.filter((s) => s.outcome !== "not_reached").flatMap((s) => factsIn(s.clause.when)));
  return [...read].filter(
    (name) => facts[name] === undefined && (FACTS[name] as ListedFact).unlessStated !== undefined
  );
}
