/** What is written of a verdict, in the list and in the trace. */
import type {Regime} from "../policy/clause.js";
import {decisiveAssumptions} from "../policy/assumptions.js";
import {factsIn} from "../policy/condition.js";
import {valueOf, type FactName, type Facts} from "../policy/facts.js";
import {otherwiseUnder, type Flip} from "../policy/flips.js";
import {assumedByRule, judgeUnder, type Verdict, type VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS, type Locale, type NameOf} from "../policy/words/labels.js";
import {missingInWords} from "../policy/words/questions.js";
import {because, stepInWords} from "../policy/words/stepInWords.js";
import type {Origin} from "../../loaders/judge/lookups.js";
import {once} from "../text/once.js";
import {theFirst, theLast} from "../text/the.js";
import {whicheverValue} from "../policy/whicheverValue.js";
import type {RowAsked, RowCase} from "./rowCase.js";
import type {JudgeOptions} from "./judgeOptions.js";
import {wordsIn} from "./words.js";

/** What is written of every verdict: one line that a reader can take in. */
const LEAN_COLUMNS = ["version", "verdict", "decided_by", "missing_facts", "assumptions", "because"] as const;

export type VerdictColumn = (typeof LEAN_COLUMNS)[number] | "read_as" | "would_change" | "because_en" | "because_ja";

/**
 * The columns that are written behind the list's own. Of a tracker's row the stage that it tells of stands in `read_as`, without
 * which two lines of one row could not be told apart.
 */
export function verdictColumns(
  {explain, locale}: Pick<JudgeOptions, "explain" | "locale">,
  isTracker: boolean
): VerdictColumn[] {
  if (explain) return [...LEAN_COLUMNS, "read_as", "would_change", locale === "en" ? "because_ja" : "because_en"];
  return [...LEAN_COLUMNS, ...(isTracker ? (["read_as"] as const) : [])];
}

export const TRACE_COLUMNS = [
  "id",
  "version",
  "step",
  "clause",
  "effect",
  "outcome",
  "title_en",
  "title_ja",
  "facts_read",
  "sentence_en",
  "sentence_ja"
] as const;

/** What stands between the values of a list in one cell. */
export const LIST = " | ";

type Flips = (regime: Regime, facts: Facts) => readonly Flip[];

/** What is said of one case; from when in a span it holds is not part of it. What takes work is done when it is asked for. */
export interface Said {
  regime: string;
  code: VerdictCode;
  decidedBy: readonly string[];
  missing: readonly string[];
  /** What was taken to be so, as fact=value. */
  assumed: readonly string[];
  /** The same with what the verdict would be otherwise. */
  assumptions(): readonly string[];
  wouldChange(): readonly string[];
  because(locale: Locale): string;
}

/** The cells of some columns; only what they ask for is worked out. @param say what is said of a case, as `sayOf` has it */
export function verdictCells(
  {cases, span, readAs, assumed, knownUntil}: RowAsked,
  say: (one: RowCase) => Said,
  columns: readonly VerdictColumn[],
  locale: Locale
): string[] {
  const said = cases.map(({from, of}) => ({...say(of), from}));
  const {regime, code, decidedBy, missing, assumptions, wouldChange, because} =
    knownUntil !== undefined
      ? notYetKnown(said, knownUntil)
      : said.length === 1 || span === undefined
        ? theFirst(said)
        : ofSpan(said, span);
  const cells: Record<VerdictColumn, () => string> = {
    version: () => regime,
    verdict: () => code,
    decided_by: () => decidedBy.join(LIST),
    missing_facts: () => missing.join(LIST),
    assumptions: () => [...assumed, ...assumptions()].join(LIST),
    because: () => because(locale),
    read_as: () => readAs.join(LIST),
    would_change: () => wouldChange().join(LIST),
    because_en: () => because("en"),
    because_ja: () => because("ja")
  };
  return columns.map((column) => cells[column]());
}

/** @param flips as `flips` of the policy answers */
export function sayOf({regime, facts, assumed}: RowCase, nameOf: Record<Locale, NameOf>, flips: Flips): Said {
  const verdict = judgeUnder(regime)(facts);
  const read = new Set(
    verdict.trace.flatMap(({clause, outcome}) => (outcome === "not_reached" ? [] : factsIn(clause.when)))
  );
  const taken = [...assumed.filter((name) => read.has(name)), ...assumedByRule(verdict, facts)];
  const whichever = verdict.code === "undetermined" ? whicheverValue(regime, facts) : undefined;
  const code = whichever?.verdicts[0].code ?? verdict.code;
  // As on the site: that no programme is named is listed, but not retold in each reason.
  const inTheReason = assumed.filter((name) => name !== "transfer.programme");
  const reason = (locale: Locale) =>
    once(() =>
      whichever
        ? wordsIn(locale).whichever(missingInWords(whichever.unknown, locale), VERDICT_LABELS[code][locale])
        : because(verdict, facts, locale, nameOf[locale], inTheReason)
    );
  const reasons = {en: reason("en"), ja: reason("ja")};
  return {
    regime: regime.id,
    code,
    decidedBy: whichever ? union(whichever.verdicts.map((one) => one.decidedBy)) : verdict.decidedBy,
    missing: whichever ? [] : verdict.missing,
    assumed: taken.map((name) => stated(name, facts)),
    assumptions: once(() => taken.map((name) => asAssumed(name, verdict, facts))),
    wouldChange: once(() => wouldChange(flips(regime, facts), facts, code)),
    because: (locale) => reasons[locale]()
  };
}

/** `transfer.mode=sdf_grant (if sale: …)` without what is in brackets: that may differ from day to day. */
export const withoutIfs = (assumption: string): string => assumption.replace(/ \(.*/, "");

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** What is said of a span in which rules or facts change: the verdict if all agree, else that it hangs on the day. */
function ofSpan(said: readonly (Said & {from: string})[], span: string): Said {
  const last = theLast(said);
  const regimes = union(said.map(({regime}) => [regime]));
  const assumed = union(said.map((one) => one.assumed));
  const all = {regime: regimes.join(LIST), assumed, assumptions: () => assumed};
  if (said.every(({code}) => code === last.code)) {
    return {
      ...all,
      code: last.code,
      decidedBy: union(said.map(({decidedBy}) => decidedBy)),
      missing: union(said.map(({missing}) => missing)),
      wouldChange: () =>
        last.wouldChange().filter((change) => said.every(({wouldChange: others}) => others().includes(change))),
      because: (locale) => wordsIn(locale).sameAllTheTime(span, regimes, last.because(locale))
    };
  }
  const turns = said.filter(({code, regime}, i) => said[i - 1]?.code !== code || said[i - 1]?.regime !== regime);
  return {
    ...all,
    code: "undetermined",
    decidedBy: [],
    missing: ["on"],
    wouldChange: () => turns.map(({from, code}) => `on>=${from} -> ${code}`),
    because: (locale) =>
      wordsIn(locale).hangsOnTheDay(
        span,
        turns.map(({from, regime, code}) => ({from, regime, label: VERDICT_LABELS[code][locale]}))
      )
  };
}

/** What is said of days of which nothing is known yet: rules and facts may be others by then. */
function notYetKnown(said: readonly Said[], knownUntil: string): Said {
  return {
    regime: union(said.map(({regime}) => [regime])).join(LIST),
    code: "undetermined",
    decidedBy: [],
    missing: ["on"],
    assumed: [],
    assumptions: () => [],
    wouldChange: () => [],
    because: (locale) => wordsIn(locale).notYetKnown(knownUntil)
  };
}

/** "recipient.fights_abroad=no", and where the verdict hangs on it " (if yes: prohibited)". */
function asAssumed(name: FactName, verdict: Verdict, facts: Facts): string {
  const otherwise = decisiveAssumptions(verdict, facts, [name]).map(
    ({value, verdict: then}) => `if ${value}: ${then.code}`
  );
  return otherwise.length ? `${stated(name, facts)} (${otherwise.join(", ")})` : stated(name, facts);
}

const stated = (name: FactName, facts: Facts): string => `${name}=${valueOf(facts, name)}`;

/**
 * "recipient.invaded=no -> no_category": the smallest changes of facts that lead to another verdict, then the regimes
 * that see the same facts otherwise. Changes that must come together are joined by " & ".
 */
function wouldChange(found: readonly Flip[], facts: Facts, now: VerdictCode): string[] {
  return [
    ...found.map(
      ({facts: changed, verdict}) =>
        `${Object.entries(changed)
          .map(([name, value]) => `${name}=${value}`)
          .join(" & ")} -> ${verdict}`
    ),
    ...otherwiseUnder(facts, now).map(({regime: other, verdict}) => `regime=${other} -> ${verdict}`)
  ];
}

/** The cells of TRACE_COLUMNS without the id: for each case one line per clause, in the order in which the rules are read. */
export const traceCells = ({cases}: RowAsked, nameOf: Record<Locale, NameOf>): string[][] =>
  cases.flatMap(({of}) => traceOf(of, nameOf));

function traceOf({regime, facts, origins}: RowCase, nameOf: Record<Locale, NameOf>): string[][] {
  const verdict: Verdict = judgeUnder(regime)(facts);
  return verdict.trace.map((step, index) => [
    regime.id,
    String(index),
    step.clause.id,
    step.clause.effect,
    step.outcome,
    step.clause.title.en,
    step.clause.title.ja,
    factsIn(step.clause.when)
      .map((name) => `${name}=${valueOf(facts, name) ?? "unknown"} (${originText(name, facts, origins[name])})`)
      .join(LIST),
    stepInWords(step, facts, "en", nameOf.en),
    stepInWords(step, facts, "ja", nameOf.ja)
  ]);
}

/** "list", "items body_armour", "statuses UKR-invaded-2022", "assumed", "not known". */
function originText(name: FactName, facts: Facts, origin: Origin | undefined): string {
  if (origin) return [origin.from, origin.reference].filter(Boolean).join(" ");
  return valueOf(facts, name) === undefined ? "not known" : "assumed";
}
