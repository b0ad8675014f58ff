import {theValue} from "../text/the.js";
import {CONFIDENCES, PRECEDENT_OUTCOMES} from "../vocabulary/precedent.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {formatDate, formatNumber} from "../text/format.js";
import {moreRows} from "../components/moreRows.js";
import {html, type Content, type Html} from "../components/html.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {precedents as catalogue} from "../messages/precedents.js";
import {countOf, type CountName} from "../record/counts.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {Figure} from "./figure.js";
import type {PrecedentRow, PrecedentVerdict, SiteData} from "../record/siteData.js";
import {namedPrecedent} from "../record/verdicts.js";

interface Judged {
  row: PrecedentRow;
  verdict: PrecedentVerdict;
}

/** The date as precise as its source: "2 May 2016", "1970s". */
export const precedentDate = ({date, date_precision}: PrecedentRow, locale: Locale): string =>
  date_precision === "decade" ? inLocale(catalogue, locale).decade(date) : formatDate(date, locale);

const comparisonOf = ({precedentVerdicts}: SiteData, id: string) => theValue(precedentVerdicts, id).comparison;

/** Decisions that test the rules: no clause and no standing of a recipient was written from them. */
const testing = ({precedents}: SiteData): PrecedentRow[] => precedents.filter(({basis}) => !basis);

/** Decisions that can be compared but prove nothing, since a clause was written from them. */
const circular = (data: SiteData): PrecedentRow[] =>
  data.precedents.filter(({id, basis}) => basis && comparisonOf(data, id) !== "not_comparable");

/** Decisions that differ from the verdict of the code, each with its explanation. */
export const precedentsDiverging: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const rows = having(data, testing(data), "diverges");
  return rows.length
    ? table("diverging", words.divergeHeading, rows, explanation, locale)
    : html`<p>${words.noDivergence}</p>`;
};

/** The finding: in how many of the decisions that can be compared the code says what Japan decided. */
export const precedentsTitle: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  const compared = number("precedents-compared");
  return countOf(data, "precedents-diverging")
    ? words.titleSome(number("precedents-agreeing"), compared, number("precedents-diverging"))
    : words.titleAll(compared);
};

/** Decisions that test the rules, and that the code says too. */
export const precedentsAgreeing: Figure = (data, {locale}) =>
  table("agreeing", inLocale(catalogue, locale).agreeHeading, having(data, testing(data), "agrees"), reason, locale);

/** Decisions that a clause was written from. That the code says them too proves nothing. */
export const precedentsCircular: Figure = (data, {locale}) =>
  table(
    "written-from",
    inLocale(catalogue, locale).circularHeading,
    having(data, circular(data), "agrees", "diverges"),
    basis,
    locale
  );

/** What was no decision, and why. */
export const precedentsNotCompared: Figure = (data, {locale}) =>
  table(
    "not-compared",
    inLocale(catalogue, locale).notComparableHeading,
    having(data, data.precedents, "not_comparable"),
    whyNot,
    locale
  );

const having = (
  data: SiteData,
  rows: readonly PrecedentRow[],
  ...comparisons: PrecedentVerdict["comparison"][]
): Judged[] =>
  rows
    .map((row) => ({row, verdict: theValue(data.precedentVerdicts, row.id)}))
    .filter(({verdict}) => comparisons.includes(verdict.comparison))
    .sort(byDate);

const byDate = (a: Judged, b: Judged) => (a.row.date < b.row.date ? -1 : 1);

const inLanguage = (row: PrecedentRow, column: "ground" | "divergence" | "why_not_comparable", locale: Locale) =>
  row[`${column}_${locale}`];

function reason({row, verdict}: Judged, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  return html`<p>${words.ground} ${inLanguage(row, "ground", locale)}</p><details><summary>${words.because}</summary><p>${verdict[`because_${locale}`]}</p></details>`;
}

function basis(judged: Judged, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  return html`<p>${words.basis} <code>${judged.row.basis}</code></p>${reason(judged, locale)}`;
}

function explanation(judged: Judged, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  return html`<p><b>${words.explanation}</b> ${inLanguage(judged.row, "divergence", locale)}</p>${reason(judged, locale)}`;
}

const whyNot = ({row}: Judged, locale: Locale): Content => inLanguage(row, "why_not_comparable", locale);

function table(
  id: string,
  caption: string,
  rows: readonly Judged[],
  why: (judged: Judged, locale: Locale) => Content,
  locale: Locale
): Html {
  const words = inLocale(catalogue, locale);
  const {columns} = words;
  const list: Column<Judged>[] = [
    {
      key: "item",
      label: columns.item,
      rowHeader: true,
      cell: ({row}) => html`<span id="${row.id}">${locale === "ja" ? row.item_ja : row.item}</span>`
    },
    {
      key: "recipient",
      label: columns.recipient,
      cell: ({row}) => (locale === "ja" ? row.recipient_stated_ja : row.recipient_stated)
    },
    {
      key: "date",
      label: columns.date,
      cell: ({row}) => precedentDate(row, locale),
      sortBy: ({row}) => row.date
    },
    {
      key: "outcome",
      label: columns.outcome,
      cell: ({row}) => html`${PRECEDENT_OUTCOMES[row.outcome][locale]}<br>${sourceOf(row, locale)}`,
      sortBy: ({row}) => row.outcome
    },
    {
      key: "verdict",
      label: columns.verdict,
      cell: ({verdict}) => verdictCell(verdict, locale),
      sortBy: ({verdict}) => verdict.verdict
    },
    {key: "why", label: columns.why, cell: (judged) => why(judged, locale)}
  ];
  return html`<div class="precedents">${dataTable({id, caption, captionHidden: true, stacked: true, columns: list, rows, more: moreRows(rows.length, 4, locale)})}</div>`;
}

function verdictCell(judged: PrecedentVerdict, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const {verdict_before} = judged;
  const verdict = namedPrecedent(judged);
  if (!verdict) return null;
  return html`${verdictMark(verdict, locale)}<br><span class="under">${words.under(formatDate(verdict.regime.id, locale))}${verdict_before && html`<br>${words.before(VERDICT_LABELS[verdict_before][locale])}`}</span>`;
}

/** Where the decision is known from, and how far that was seen. */
function sourceOf(row: PrecedentRow, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const link = row.source_url && html`<a href="${row.source_url}" rel="external">${words.source}</a> · `;
  return html`<span class="under">${link}${VERIFICATIONS[row.verification][locale]} · ${words.confidence(CONFIDENCES[row.confidence][locale])}</span>`;
}
