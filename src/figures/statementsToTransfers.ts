import {tableFiles, type Chart} from "../components/chartFigure.js";
import {mark} from "../components/charts/mark.js";
import {explained} from "../components/explained.js";
import {html} from "../components/html.js";
import {glossary as catalogue} from "../messages/glossary.js";
import {inLocale} from "../messages/locale.js";
import {countOf, type CountName} from "../record/counts.js";
import type {SiteData} from "../record/siteData.js";
import {formatNumber} from "../text/format.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {sourceNote} from "./sourceNote.js";

/** Each step counts part of what the step before counts; of the first, what tells of it. */
const STEPS = [
  "claims",
  "transfers-on-record",
  "transfers-judged",
  "transfers-to-ukraine",
  "goods-to-ukraine-on-record",
  "transfers",
  "transfers-by-others",
  "arms"
] as const satisfies readonly CountName[];

export const statementsToTransfers: Figure = (data, page) => chartOnPage(data, "counts", countsChart(data, page), page);

/** How many statements there are, what falls away step by step, and how many transfers of weapons are left. */
export function countsChart(data: SiteData, page: OnPage): Chart {
  const {locale, path} = page;
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const most = countOf(data, STEPS[0]);
  const step = (name: (typeof STEPS)[number], index: number) => {
    const value = countOf(data, name);
    const next = STEPS[index + 1];
    const width = ((100 * value) / most).toFixed(2);
    return html`<li id="step-${name}"><span class="step-count">${explained(page, "count", name, number(value))}</span> <span class="step-words">${words.steps[name]}</span>
<svg class="step-bar" viewBox="0 0 100 1" preserveAspectRatio="none"${mark({name: words.steps[name], figure: number(value)})}><rect width="${width}" height="1"/></svg>
${name !== "arms" && next && html`<span class="step-less">${words.less(number(value - countOf(data, next)), words.fallsAway[name])}</span>`}</li>`;
  };
  return {
    id: "counts",
    title: words.reductionTitle(number(most), number(countOf(data, "arms"))),
    measure: words.reductionMeasure,
    chart: html`<ol class="reduction">${STEPS.map(step)}</ol>`,
    figures: {header: ["count", "value"], rows: STEPS.map((name) => [name, countOf(data, name)])},
    note: sourceNote(data, locale),
    files: tableFiles(path, locale, "counts.csv")
  };
}
