/** What is written of a verdict, in the list and in the trace. */
import type {Regime} from "../../src/policy/clause.js";
import {decisiveAssumptions} from "../../src/policy/assumptions.js";
import {factsIn} from "../../src/policy/condition.js";
import {valueOf, type FactName, type Facts} from "../../src/policy/facts.js";
import {flips, otherwiseUnder} from "../../src/policy/flips.js";
import {assumedByRule, judgeUnder, type Verdict, type VerdictCode} from "../../src/policy/judge.js";
import type {NameOf} from "../../src/policy/words/labels.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {because, stepInWords} from "../../src/policy/words/stepInWords.js";
import type {Origin} from "../judge/lookups.js";
import type {RowCase} from "./rowCase.js";

export const VERDICT_COLUMNS = [
  "regime",
  "verdict",
  "decided_by",
  "missing_facts",
  "assumptions",
  "would_change",
  "because_en",
  "because_ja"
] as const;

export const TRACE_COLUMNS = [
  "id",
  "regime",
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

const LIST = " | ";

/** The cells of VERDICT_COLUMNS. */
export function verdictCells({regime, facts, assumed}: RowCase, nameOf: Record<Locale, NameOf>): string[] {
  const verdict = judgeUnder(regime)(facts);
  const byRule = assumedByRule(verdict, facts);
  return [
    regime.id,
    verdict.code,
    verdict.decidedBy.join(LIST),
    verdict.missing.join(LIST),
    [...assumed, ...byRule.map((name) => asAssumed(name, verdict, facts))].join(LIST),
    wouldChange(regime, facts, verdict.code).join(LIST),
    because(verdict, facts, "en", nameOf.en),
    because(verdict, facts, "ja", nameOf.ja)
  ];
}

/** "recipient.fights_abroad=no", and where the verdict hangs on it " (if yes: prohibited)". */
function asAssumed(name: FactName, verdict: Verdict, facts: Facts): string {
  const otherwise = decisiveAssumptions(verdict, facts, [name]).map(
    ({value, verdict: then}) => `if ${value}: ${then.code}`
  );
  const taken = `${name}=${valueOf(facts, name)}`;
  return otherwise.length ? `${taken} (${otherwise.join(", ")})` : taken;
}

/**
 * "recipient.invaded=no -> no_category": the smallest changes of facts that lead to another verdict, then the regimes
 * that see the same facts otherwise. Changes that must come together are joined by " & ".
 */
function wouldChange(regime: Regime, facts: Facts, now: VerdictCode): string[] {
  return [
    ...flips(regime, facts).map(
      ({facts: changed, verdict}) =>
        `${Object.entries(changed)
          .map(([name, value]) => `${name}=${value}`)
          .join(" & ")} -> ${verdict}`
    ),
    ...otherwiseUnder(facts, now).map(({regime: other, verdict}) => `regime=${other} -> ${verdict}`)
  ];
}

/** The cells of TRACE_COLUMNS without the id: one line per clause, in the order in which the rules are read. */
export function traceCells({regime, facts, origins}: RowCase, nameOf: Record<Locale, NameOf>): string[][] {
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
