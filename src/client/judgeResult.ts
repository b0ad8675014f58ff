/** What became of a reader's list, in markup: counts, notes, refusals, and the rows with their verdicts. */
import {html, type Html} from "../components/html.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {verdictMark} from "../components/verdictMark.js";
import {judge as catalogue} from "../messages/judge.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICTS, type VerdictCode} from "../policy/judge.js";
import {isDay} from "../text/day.js";
import {formatDate, formatNumber} from "../text/format.js";
import {MARKS} from "../text/marks.js";
import type {JudgedRow, ListJudged, TraceStep} from "../judgeList/judgeWorker.js";

/** Rows that stand on the page at once. */
export const ROWS_SHOWN = 50;

/** How columns of a list were read: what `--columns` takes to say so, and in words. */
export interface ColumnsRead {
  pairs: string;
  inWords: readonly string[];
}

/** All but the rows, for which it leaves a place. */
export function judgeResult(
  {name, file, refusedFile, verdicts, summary, notes, faults, refused, more, rows}: ListJudged,
  columns: ColumnsRead,
  locale: Locale
): Html {
  const words = inLocale(catalogue, locale);
  const counts = new Map(VERDICTS.filter((code) => verdicts[code] > 0).map((code) => [code, verdicts[code]]));
  return html`<h2 id="judge-heading">${words.resultHeading}${MARKS[locale].colon}${name}</h2>
<p id="judge-summary">${summary}</p>
${columns.pairs !== "" && html`<p id="judge-columns-were">${words.columnsWere(columns.inWords.join(MARKS[locale].comma))} <span class="quiet">${words.byCommand} <code>npm run judge -- ${quoted(name)} --columns ${quoted(columns.pairs)} --keep-going${locale === "ja" && html` --lang ja`}</code></span></p>`}
${rows > 0 && html`<h3 class="visually-hidden">${words.counts}</h3>${verdictCounts(counts, locale)}`}
${file && html`<p class="buttons"><button type="button" data-save="csv">${words.csv}</button> <button type="button" data-save="excel">${words.excel}</button></p>`}
${notes.length > 0 && html`<details class="judge-notes"><summary>${words.notes}</summary><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></details>`}
${
  faults.length > 0 &&
  html`<h3>${words.refusedHeading}${MARKS[locale].colon}${refused}</h3>
${file && html`<p>${words.refusedLead} ${refusedFile && html`<button type="button" data-save="refused">${words.refusedFile}</button>`}</p>`}
<table class="stacked" id="judge-refused"><thead><tr><th scope="col">${words.line}</th><th scope="col">${words.column}</th><th scope="col">${words.value}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${faults.map(({line, column, value, why, mend}) => html`<tr><td data-label="${words.line}">${line}</td><td data-label="${words.column}">${column || "—"}</td><td data-label="${words.value}">${value || "—"}</td><td>${why}${MARKS[locale].stop}${locale === "en" && " "}${mend}</td></tr>`)}</tbody></table>
${more !== "" && html`<p>${more}</p>`}`
}
<div id="judge-rows" role="region" aria-label="${words.verdictAndWhy}" tabindex="-1" aria-busy="${rows > 0 ? "true" : "false"}"></div>`;
}

/** As a shell takes it. */
const quoted = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Some rows with their verdicts. @param all how many there are */
export function judgedRows(from: number, rows: readonly JudgedRow[], all: number, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const caption = words.tableCaption(number(from + 1), number(from + rows.length), number(all));
  const to = (start: number) => Math.max(0, Math.min(start, all - 1));
  return html`<table class="stacked judge-rows"><caption>${caption}</caption>
<thead><tr><th scope="col">${words.yourRow}</th><th scope="col">${words.verdictAndWhy}</th></tr></thead>
<tbody>${rows.map(
    ({own, more, said}, i) =>
      html`<tr><td class="judge-own">${own.map(
        ([column, cell]) => html`<span><span class="quiet">${column}${MARKS[locale].colon}</span>${cell}</span> `
      )}${more > 0 && html`<span class="quiet">${words.moreOfRow(number(more))}</span>`}</td><td>${verdictMark(said.verdict as VerdictCode, locale)} <span class="quiet">· ${words.rules(rulesInWords(said.version ?? "", locale))}</span><br>${said.because}
<details data-trace="${from + i}"><summary>${words.trace}</summary><div aria-busy="true"></div></details></td></tr>`
  )}</tbody></table>
${
  all > ROWS_SHOWN &&
  html`<p class="buttons"><button type="button" data-from="${to(from - ROWS_SHOWN)}"${from === 0 && html` disabled`}>${words.before}</button> <button type="button" data-from="${to(from + ROWS_SHOWN)}"${from + ROWS_SHOWN >= all && html` disabled`}>${words.after}</button></p>`
}`;
}

/** A version of the rules by its first day, in words; several as they stand. */
const rulesInWords = (version: string, locale: Locale): string =>
  isDay(version) ? formatDate(version, locale) : version;

/** How a verdict came about: what each clause said, in the order in which they are read. A span of days has one reading for each version. */
export function traceOfRow(steps: readonly TraceStep[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  return html`<ol class="judge-trace">${steps.map(
    ({version, clause, title, outcome, facts, sentence}) =>
      html`<li><b>${outcome}</b>${MARKS[locale].colon}${title} <span class="quiet"><code>${clause}</code> · ${words.rules(rulesInWords(version, locale))}</span><br>${sentence}${facts !== "" && html`<br><span class="quiet">${facts}</span>`}</li>`
  )}</ol>`;
}
