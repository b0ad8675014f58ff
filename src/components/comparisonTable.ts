/** A trace as the table that a lawyer would set up, 項目別対比表: clause, requirement, fact, met or not. It is what is printed. */
import {theFirst, theValue} from "../text/the.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Clause, Effect} from "../policy/clause.js";
import {unknownsIn} from "../policy/condition.js";
import {valueOf} from "../policy/facts.js";
import {factsBehind} from "../policy/words/decidingFacts.js";
import type {Step, Verdict} from "../policy/judge.js";
import {EFFECT_LABELS, FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {stepInWords} from "../policy/words/stepInWords.js";
import {isStated} from "./factList.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "./html.js";
import {outcomeMark, sectionOf, type TraceOptions} from "./trace.js";

/**
 * One row for each clause that was reached, in the order of reading, with the facts that made it come out as it did. What
 * was not reached is named in one row for each stage, so that a reader sees that it was never tested. Instruments are
 * cited by a letter; `instrumentKey` says which is which.
 */
export function comparisonTable(verdict: Verdict, caption: string, options: TraceOptions): Html {
  const {locale} = options;
  const {columns} = inLocale(messages, locale);
  const letters = lettersOf(verdict);
  const over = passedOver(verdict);
  const stages = grouped(verdict.trace, ({clause}) => clause.effect);
  const isTight = reachedBy(verdict).length > MOST_WITH_ALL_FACTS;
  return html`<table class="comparison${isTight && " tight"}">
    <caption>${caption}</caption>
    <thead>
      <tr><th scope="col">${columns.clause}</th><th scope="col">${columns.requirement}</th><th scope="col">${columns.fact}</th><th scope="col">${columns.met}</th></tr>
    </thead>
    ${[...stages.values()].map((steps) => {
      const reached = steps.filter(({outcome}) => outcome !== "not_reached");
      const unreached = steps.filter(({outcome}) => outcome === "not_reached");
      return html`<tbody>
        ${reached.map((step) => {
          const letter = theValue(letters, instrumentOf(step.clause));
          const decides = verdict.decidedBy.includes(step.clause.id);
          return clauseRow(step, letter, decides ? "decides" : over.includes(step) && "passed-over", options);
        })}
        ${unreached.length > 0 && unreachedRow(unreached, locale)}
      </tbody>`;
    })}
  </table>`;
}

const MOST_IN_FULL = 20;
/** Where more clauses than this were read, what does not decide has one line each on paper: its title and its first facts. */
const MOST_WITH_ALL_FACTS = 32;

const reachedBy = ({trace}: Verdict): Step[] => trace.filter(({outcome}) => outcome !== "not_reached");

/**
 * The steps whose title stands for the requirement on paper, so that one page holds all: cases and exceptions that the transfer
 * does not fit, and where very many clauses were read, everything that is settled without deciding.
 */
function passedOver(verdict: Verdict): Step[] {
  const {trace, decidedBy} = verdict;
  const isLong = reachedBy(verdict).length > MOST_IN_FULL;
  return trace.filter(
    ({clause: {id, effect}, outcome}) =>
      !decidedBy.includes(id) &&
      (isLong ? outcome === "met" || outcome === "not_met" : outcome === "not_met" && isOffer(effect))
  );
}

/** A clause that a transfer may fit, or not, without being stopped by it. */
const isOffer = (effect: Effect) => effect === "case" || effect === "except";

/** "A: Three Principles …; B: Implementation Guidelines …", for the letters in the first column. */
export function instrumentKey(verdict: Verdict, locale: Locale): string {
  const names = new Map(verdict.trace.map(({clause}) => [instrumentOf(clause), clause.cite.instrument[locale]]));
  return [...lettersOf(verdict)]
    .map(([instrument, letter]) => `${letter}: ${names.get(instrument)}`)
    .join(inLocale(messages, locale).between);
}

const instrumentOf = ({cite}: Clause) => cite.instrument.en;

function lettersOf({trace}: Verdict): Map<string, string> {
  const instruments = [...new Set(trace.map(({clause}) => instrumentOf(clause)))];
  return new Map(instruments.map((instrument, index) => [instrument, String.fromCharCode(65 + index)]));
}

function clauseRow(step: Step, letter: string, kind: "decides" | "passed-over" | false, options: TraceOptions): Html {
  const {locale} = options;
  const {clause, outcome} = step;
  const words = inLocale(traceMessages, locale);
  return html`<tr${kind && html` class="${kind}"`}>
    <th scope="row">${letter} ${sectionOf(clause, locale)}</th>
    <td><strong>${clause.title[locale]}${locale === "en" ? "." : "。"}</strong> <span>${clause.sentence[locale]}</span></td>
    <td>${factsOrFinding(step, options)}</td>
    <td>${outcomeMark(outcome, locale)}${kind === "decides" && html` <strong>${words.decisive}</strong>`}</td>
  </tr>`;
}

/** An exception that hangs on a finding of the government is met only in that it may be asked: its row says so. */
function factsOrFinding(step: Step, options: TraceOptions): string {
  const {clause, outcome} = step;
  return clause.finding && outcome === "met"
    ? stepInWords(step, options.facts, options.locale, options.nameOf)
    : decidingFacts(step, options);
}

/** "recipient: Ukraine" for each fact that settled the step, or that would have to be known; * where no source states it. */
function decidingFacts({clause, outcome}: Step, {facts, origins, locale, nameOf}: TraceOptions): string {
  const words = inLocale(traceMessages, locale);
  const names = outcome === "unknown" ? unknownsIn(clause.when, facts) : factsBehind(clause.when, facts);
  const said = names.map((fact) => {
    const value = valueOf(facts, fact);
    if (value === undefined) return `${FACT_LABELS[fact][locale]}: ${words.notKnown}`;
    const stated = isStated(origins.get(fact));
    return `${FACT_LABELS[fact][locale]}: ${valueLabel(fact, value, locale, nameOf)}${stated ? "" : "*"}`;
  });
  return said.join(inLocale(messages, locale).between) || words.noFacts;
}

function unreachedRow(steps: readonly Step[], locale: Locale): Html {
  const titles = steps.map(({clause}) => clause.title[locale]).join(inLocale(messages, locale).between);
  return html`<tr class="unreached">
    <th scope="row">${EFFECT_LABELS[theFirst(steps).clause.effect][locale]}</th>
    <td colspan="2">${titles}</td>
    <td>${outcomeMark("not_reached", locale)}</td>
  </tr>`;
}
