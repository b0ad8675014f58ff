/** What is written of a verdict, in the list and in the trace. */
import {factsIn} from "../../src/policy/condition.js";
import {valueOf, type FactName, type Facts} from "../../src/policy/facts.js";
import {assumedByRule, judgeUnder, type Verdict} from "../../src/policy/judge.js";
import type {NameOf} from "../../src/policy/labels.js";
import type {Locale} from "../../src/policy/labels.js";
import {because, stepInWords} from "../../src/policy/words.js";
import type {Origin} from "./lookups.js";
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
  const byRule = assumedByRule(verdict, facts).map((name) => `${name}=${valueOf(facts, name)}`);
  return [
    regime.id,
    verdict.code,
    verdict.decidedBy.join(LIST),
    verdict.missing.join(LIST),
    [...assumed, ...byRule].join(LIST),
    "",
    because(verdict, facts, "en", nameOf.en),
    because(verdict, facts, "ja", nameOf.ja)
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
