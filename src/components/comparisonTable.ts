/** A trace as the table that a lawyer would set up, 項目別対比表: clause, requirement, fact, met or not. It is what is printed. */
import {MARKS} from "../text/marks.js";
import {theFirst, theValue} from "../text/the.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Clause} from "../policy/clause.js";
import {unknownsIn} from "../policy/condition.js";
import {valueOf} from "../policy/facts.js";
import {factsBehind} from "../policy/words/decidingFacts.js";
import type {Outcome, Step, Verdict} from "../policy/judge.js";
import {EFFECT_LABELS, FACT_LABELS, OUTCOME_LABELS, valueLabel} from "../policy/words/labels.js";
import {stepInWords} from "../policy/words/stepInWords.js";
import {isStated} from "./factList.js";
import {grouped} from "../text/grouped.js";
import {html, type Content, type Html} from "./html.js";
import {sectionOf, type TraceOptions} from "./trace.js";

/** One verdict of the table, and the choice of rules under which its rows are shown. */
export interface Version {
  choice: string;
  verdict: Verdict;
}

/**
 * One row for each clause that was reached, in the order of reading, with the facts that made it come out as it did. What
 * was not reached is named in one row for each stage, so that a reader sees that it was never tested. Instruments are
 * cited by a letter; `instrumentKey` says which is which. Of several versions, a row that reads the same in all stands once; the
 * others are shown while their version is chosen.
 * @param clauseAddress where the text of a clause stands, with its source and notes.
 */
export function comparisonTable(
  versions: readonly Version[],
  caption: string,
  options: TraceOptions,
  clauseAddress: (regime: string, clause: string) => string
): Html {
  const {columns} = inLocale(messages, options.locale);
  const letters = lettersOf(versions);
  const isTight = versions.some(({verdict}) => reachedBy(verdict).length > MOST_WITH_ALL_FACTS);
  const rows = versions.map(({verdict}) =>
    rowsOf(verdict, letters, options, addressesAsFirstWritten(versions, clauseAddress))
  );
  return html`<table class="comparison${isTight && " tight"}">
    <caption>${caption}</caption>
    <thead>
      <tr><th scope="col">${columns.clause}</th><th scope="col">${columns.requirement}</th><th scope="col">${columns.fact}</th><th scope="col">${columns.met}</th></tr>
    </thead>
    <tbody>
${merged(rows).map(
  ({
    row: {classes, cells},
    of
  }) => html`<tr${classes && html` class="${classes}"`}${of.length < versions.length && html` data-regime="${of.map((index) => versions[index]?.choice).join(" ")}"`}>${cells}</tr>
`
)}</tbody>
  </table>`;
}

/** A clause that reads the same in several versions leads to one place, that of the first. */
const addressesAsFirstWritten =
  (versions: readonly Version[], clauseAddress: (regime: string, clause: string) => string) =>
  (clause: Clause): string => {
    const first = versions.find(({verdict}) => verdict.regime.clauses.some((other) => readsAs(other, clause)));
    return clauseAddress((first ?? theFirst(versions)).verdict.regime.id, clause.id);
  };

const readsAs = (one: Clause, other: Clause): boolean =>
  one.id === other.id &&
  one.title.en === other.title.en &&
  one.sentence.en === other.sentence.en &&
  one.cite.section === other.cite.section &&
  instrumentOf(one) === instrumentOf(other);

interface Row {
  classes: string;
  cells: Html;
}

function rowsOf(
  verdict: Verdict,
  letters: ReadonlyMap<string, string>,
  options: TraceOptions,
  addressOf: (clause: Clause) => string
): Row[] {
  const stages = grouped(verdict.trace, ({clause}) => clause.effect);
  return [...stages.values()].flatMap((steps) => {
    const unreached = steps.filter(({outcome}) => outcome === "not_reached");
    const reached = steps
      .filter(({outcome}) => outcome !== "not_reached")
      .map((step): Row => {
        const decides = verdict.decidedBy.includes(step.clause.id);
        return {
          classes: decides ? "decides" : isPassedOver(step, verdict) ? "passed-over" : "",
          cells: clauseCells(
            step,
            theValue(letters, instrumentOf(step.clause)),
            {decides, isOver: isPassedOver(step, verdict)},
            options,
            addressOf
          )
        };
      });
    return unreached.length
      ? [...reached, {classes: "unreached", cells: unreachedCells(unreached, options.locale, addressOf)}]
      : reached;
  });
}

const isSame = (one: Row, other: Row): boolean =>
  one.classes === other.classes && one.cells.markup === other.cells.markup;

/** The rows of all versions in an order that keeps that of each; `of` says by number which versions have the row. */
function merged(lists: readonly (readonly Row[])[]): {row: Row; of: number[]}[] {
  const left = lists.map((rows) => [...rows]);
  const rows: {row: Row; of: number[]}[] = [];
  for (;;) {
    const heads = left.flatMap(([row], index) => (row ? [{row, index}] : []));
    // A row that another version has further down waits until that version has come to it.
    const next =
      heads.find(({row, index}) =>
        left.every((others, other) => other === index || !others.slice(1).some((one) => isSame(one, row)))
      ) ?? heads[0];
    if (!next) return rows;
    const of = heads.filter(({row}) => isSame(row, next.row)).map(({index}) => index);
    for (const index of of) left[index]?.shift();
    rows.push({row: next.row, of});
  }
}

/** Where more clauses than this were read, what does not decide has one line each on paper. */
const MOST_WITH_ALL_FACTS = 32;

const reachedBy = ({trace}: Verdict): Step[] => trace.filter(({outcome}) => outcome !== "not_reached");

/** What is settled without deciding: its title stands for the requirement, and leads to the wording. */
const isPassedOver = ({clause, outcome}: Step, {decidedBy}: Verdict): boolean =>
  !decidedBy.includes(clause.id) && (outcome === "met" || outcome === "not_met");

/** "A: Three Principles …; B: Implementation Guidelines …", for the letters in the first column. */
export function instrumentKey(versions: readonly Version[], locale: Locale): string {
  const clauses = versions.flatMap(({verdict}) => verdict.trace.map(({clause}) => clause));
  const names = new Map(clauses.map((clause) => [instrumentOf(clause), clause.cite.instrument[locale]]));
  return [...lettersOf(versions)]
    .map(([instrument, letter]) => `${letter}${MARKS[locale].colon}${names.get(instrument)}`)
    .join(inLocale(messages, locale).between);
}

const instrumentOf = ({cite}: Clause) => cite.instrument.en;

function lettersOf(versions: readonly Version[]): Map<string, string> {
  const instruments = [
    ...new Set(versions.flatMap(({verdict}) => verdict.trace.map(({clause}) => instrumentOf(clause))))
  ];
  return new Map(instruments.map((instrument, index) => [instrument, String.fromCharCode(65 + index)]));
}

function clauseCells(
  step: Step,
  letter: string,
  {decides, isOver}: {decides: boolean; isOver: boolean},
  options: TraceOptions,
  addressOf: (clause: Clause) => string
): Html {
  const {locale} = options;
  const {clause, outcome} = step;
  const words = inLocale(traceMessages, locale);
  return html`<th scope="row">${letter} ${sectionOf(clause.cite, locale)}</th>
<td><a href="${addressOf(clause)}">${clause.title[locale]}</a>${MARKS[locale].stop}${!isOver && ` ${clause.sentence[locale]}`}</td>
<td>${factsOrFinding(step, options)}</td>
${outcomeCell(outcome, locale, decides && html` <strong>${words.decisive}</strong>`)}`;
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
    if (value === undefined) return `${FACT_LABELS[fact][locale]}${MARKS[locale].colon}${words.notKnown}`;
    const stated = isStated(origins.get(fact));
    return `${FACT_LABELS[fact][locale]}${MARKS[locale].colon}${valueLabel(fact, value, locale, nameOf)}${stated ? "" : "*"}`;
  });
  return said.join(inLocale(messages, locale).between) || words.noFacts;
}

function unreachedCells(steps: readonly Step[], locale: Locale, addressOf: (clause: Clause) => string): Html {
  const {between} = inLocale(messages, locale);
  return html`<th scope="row">${EFFECT_LABELS[theFirst(steps).clause.effect][locale]}</th>
<td colspan="2">${steps.map(({clause}, index) => html`${index > 0 && between}<a href="${addressOf(clause)}">${clause.title[locale]}</a>`)}</td>
${outcomeCell("not_reached", locale)}`;
}

/** The sign of the outcome is the style sheet's: a record has dozens of these cells. */
const outcomeCell = (outcome: Outcome, locale: Locale, more: Content = ""): Html =>
  html`<td class="${outcome}">${OUTCOME_LABELS[outcome][locale]}${more}</td>`;
