/**
 * What a regime says of a case. The verdict carries the clauses that led there, so that no explanation is retold by hand.
 *
 * Order in which the verdicts are settled:
 * scope → bars → cases and statutes → controls. An unknown that could prohibit beats a pass further on.
 */
import type {Clause, Effect, Regime} from "./clause.js";
import {compile, factsIn, unknownsIn, type Test} from "./condition.js";
import {FACTS, type FactName, type Facts, type ListedFact} from "./facts.js";
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

/** The function that judges cases under a regime. A regime is read once, however often this is called. */
export function judgeUnder(regime: Regime): (facts: Facts) => Verdict {
  const known = judges.get(regime) ?? read(regime);
  judges.set(regime, known);
  return known;
}

/** Stands in the place of a truth that was not asked for. */
const NOT_READ = 3;

function read(regime: Regime): (facts: Facts) => Verdict {
  const {clauses} = regime;
  const tests: Test[] = clauses.map(({when}) => compile(when));
  const steps = clauses.map(stepsOf);
  const nothingRead: readonly (Truth | typeof NOT_READ)[] = clauses.map(() => NOT_READ);
  const at = (effect: Effect) => clauses.flatMap((clause, index) => (clause.effect === effect ? [index] : []));
  const scopes = at("scope");
  const bars = at("bar");
  const cases = at("case");
  const statutes = at("statute");
  const controls = at("control");
  const closing = at("closing");
  const opening = clauses.map(({id}) => clauses.flatMap(({opens}, index) => (opens?.includes(id) ? [index] : [])));
  const openers = opening.map((indexes) => indexes.filter((index) => !clauses[index]!.finding));
  const findings = opening.map((indexes) => indexes.filter((index) => clauses[index]!.finding));
  const exempting = cases.filter((index) => clauses[index]!.opens?.length);

  const traceOf = (truths: readonly number[]) => {
    const trace = new Array<Step>(steps.length);
    for (let index = 0; index < steps.length; index++) trace[index] = steps[index]![truths[index]!]!;
    return trace;
  };

  return function judge(facts) {
    const truths = nothingRead.slice();
    const test = (index: number): Truth => {
      const known = truths[index]!;
      return known === NOT_READ ? (truths[index] = tests[index]!(facts)) : known;
    };
    const having = (indexes: readonly number[], truth: Truth) => {
      const found: number[] = [];
      for (const index of indexes) if (test(index) === truth) found.push(index);
      return found;
    };
    const isOpened = (index: number) => {
      for (const opener of openers[index]!) if (test(opener) === YES) return true;
      return false;
    };
    const settle = (code: VerdictCode, decidedBy: readonly number[], missingFrom: readonly number[] = []): Verdict => ({
      regime,
      code,
      decidedBy: decidedBy.map((index) => clauses[index]!.id),
      missing: missingFrom.length
        ? [...new Set(missingFrom.flatMap((index) => unknownsIn(clauses[index]!.when, facts)))]
        : [],
      trace: traceOf(truths)
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
      if (truth === NO || isOpened(bar)) continue;
      const mayOpen = having(opening[bar]!, UNKNOWN);
      if (truth === UNKNOWN) doubtful.push(bar);
      else if (mayOpen.length) doubtful.push(...mayOpen);
      else if (having(findings[bar]!, YES).length) inPrinciple.push(bar);
      else standing.push(bar);
    }
    if (standing.length) {
      const exempt = having(exempting, YES)[0];
      if (exempt !== undefined) throw new ConflictError(regime, clauses[exempt]!, clauses[standing[0]!]!);
      return settle("prohibited", standing);
    }
    if (doubtful.length) return settle("undetermined", doubtful, doubtful);

    // Which case fits, and does another law stand in the way? Both are read before anything is settled, so that the
    // trace shows every obstacle.
    const fitting = having(cases, YES);
    const doubtfulCases = having(cases, UNKNOWN);
    const inTheWay: number[] = [];
    const doubtfulStatutes: number[] = [];
    for (const statute of statutes) {
      const truth = test(statute);
      if (truth === NO || isOpened(statute)) continue;
      const mayOpen = having(openers[statute]!, UNKNOWN);
      if (truth === YES && !mayOpen.length) inTheWay.push(statute);
      else doubtfulStatutes.push(...(truth === YES ? mayOpen : [statute]));
    }
    if (inPrinciple.length) {
      return settle("exception_only", [...inPrinciple, ...inPrinciple.flatMap((bar) => having(findings[bar]!, YES))]);
    }
    if (!fitting.length && !doubtfulCases.length) {
      return settle("no_category", [...having(closing, YES), ...inTheWay]);
    }
    if (inTheWay.length) return settle("no_category", inTheWay);
    const doubts = fitting.length ? doubtfulStatutes : doubtfulCases;
    if (doubts.length) return settle("undetermined", doubts, doubts);

    // Are use and onward transfer under control? What a finding could open stays open until the finding is made.
    const open: number[] = [];
    for (const control of controls) if (test(control) !== YES && !isOpened(control)) open.push(control);
    if (!open.length) return settle("permissible", fitting);
    for (const control of open) having(findings[control]!, YES);
    return settle("conditional", [...fitting, ...open], open);
  };
}

/**
 * The steps that one clause can be in a trace, by the number of its truth; made once, since every verdict has a trace.
 */
function stepsOf(clause: Clause): readonly Step[] {
  const steps: Step[] = [];
  steps[NO] = {clause, outcome: "not_met"};
  steps[UNKNOWN] = {clause, outcome: "unknown"};
  steps[YES] = {clause, outcome: "met"};
  steps[NOT_READ] = {clause, outcome: "not_reached"};
  return steps;
}

/** The facts that reached clauses read and nobody stated: each was taken to be as FACTS says. */
export function assumedByRule(verdict: Verdict, facts: Facts): FactName[] {
  const read = new Set(verdict.trace.filter((s) => s.outcome !== "not_reached").flatMap((s) => factsIn(s.clause.when)));
  return [...read].filter(
    (name) => facts[name] === undefined && (FACTS[name] as ListedFact).unlessStated !== undefined
  );
}
