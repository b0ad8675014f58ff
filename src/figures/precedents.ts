import {CONFIDENCES, PRECEDENT_OUTCOMES} from "../vocabulary/precedent.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {precedents as catalogue} from "../messages/precedents.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {Page} from "./page.js";
import type {PrecedentVerdict, PrecedentRow, SiteData} from "../record/siteData.js";

interface Judged {
  row: PrecedentRow;
  verdict: PrecedentVerdict;
}

/** Does the code say what Japan decided? */
export function precedents(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const judged = data.precedents.map((row) => ({row, verdict: data.precedentVerdicts.get(row.id)!}));
  const having = (comparison: PrecedentVerdict["comparison"]) =>
    judged.filter(({verdict}) => verdict.comparison === comparison).sort(byDate);
  const [agree, diverge, others] = [having("agrees"), having("diverges"), having("not_comparable")];
  const number = (list: readonly unknown[]) => formatNumber(list.length, locale);
  const title = words.title(number(agree), number([...agree, ...diverge]), number(diverge));
  return {
    path: "precedents",
    locale,
    title,
    description: words.description,
    scripts: ["sort"],
    body: html`<h1>${title}</h1>
<p class="lede">${words.lede}</p>
<h2 id="diverge">${words.divergeHeading} (${diverge.length})</h2>
${diverge.length ? table("diverging", words.divergeHeading, diverge, explanation, locale) : html`<p>${words.noDivergence}</p>`}
<h2 id="agree">${words.agreeHeading} (${agree.length})</h2>
${table("agreeing", words.agreeHeading, agree, reason, locale)}
<h2 id="not-comparable">${words.notComparableHeading} (${others.length})</h2>
${table("not-compared", words.notComparableHeading, others, whyNot, locale)}`
  };
}

const byDate = (a: Judged, b: Judged) => (a.row.date < b.row.date ? -1 : 1);

const inLanguage = (row: PrecedentRow, column: "ground" | "divergence" | "why_not_comparable", locale: Locale) =>
  row[`${column}_${locale}`];

function reason({row, verdict}: Judged, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  return html`<p>${words.ground} ${inLanguage(row, "ground", locale)}</p><details><summary>${words.because}</summary><p>${verdict[`because_${locale}`]}</p></details>`;
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
      cell: ({row}) => formatDate(row.date, locale),
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
  return html`<div class="precedents">${dataTable({id, caption, captionHidden: true, stacked: true, columns: list, rows})}</div>`;
}

function verdictCell({verdict, regime, verdict_before}: PrecedentVerdict, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  if (!verdict || !regime) return null;
  return html`${verdictMark(verdict, locale)}<br><span class="under">${words.under(formatDate(regime, locale))}${verdict_before && html`<br>${words.before(VERDICT_LABELS[verdict_before][locale])}`}</span>`;
}

/** Where the decision is known from, and how far that was seen. */
function sourceOf(row: PrecedentRow, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const link = row.source_url && html`<a href="${row.source_url}" rel="external">${words.source}</a> · `;
  return html`<span class="under">${link}${VERIFICATIONS[row.verification][locale]} · ${words.confidence(CONFIDENCES[row.confidence][locale])}</span>`;
}
