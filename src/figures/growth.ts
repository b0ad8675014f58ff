/** How time and memory of the work itself grow with what there is to do. */
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {growthLines, type GrowthPoint} from "../components/charts/growthLines.js";
import {dataTable} from "../components/dataTable.js";
import {html, type Html} from "../components/html.js";
import {growth as catalogue} from "../messages/growth.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {GrowthRow, SiteData} from "../record/siteData.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {theFirst, theLast, theOne, theValue} from "../text/the.js";
import {GROWS_WITH} from "../vocabulary/growth.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";

export const growth: Figure = (data, page) => chartOnPage(data, "growth", growthChart(data, page), page);

/** One drawing for each thing that became more, with what it took. */
export function growthChart({growth: rows}: SiteData, {locale, path}: OnPage): Chart {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const series = grouped(rows, ({grows_with}) => grows_with);
  const ofRows = theValue(series, "rows");
  const most = theLast(ofRows);
  const tenth = theOne(ofRows, ({size}) => size * 10 === most.size);
  const ofClauses = theValue(series, "clauses");
  const ofVersions = theValue(series, "versions");
  const {runs, measured, machine, software} = theFirst(rows);
  return {
    id: "growth",
    title: words.title(
      factor(most.seconds / tenth.seconds, locale),
      factor(most.memory / tenth.memory, locale),
      number(tenth.size),
      number(most.size)
    ),
    measure: words.measure,
    chart: html`<div class="growth">${[...series.values()].map((ofOne, place) => drawingOf(ofOne, place === 0, locale))}</div>`,
    summary: words.summary(
      factor(theLast(ofClauses).size / theFirst(ofClauses).size, locale),
      factor(theLast(ofClauses).seconds / theFirst(ofClauses).seconds, locale),
      number(theLast(ofVersions).size),
      factor(theLast(ofVersions).seconds / theFirst(ofVersions).seconds, locale)
    ),
    table: dataTable<GrowthRow>({
      id: "growth-table",
      caption: words.measure,
      captionHidden: true,
      rows,
      columns: [
        {
          key: "grows_with",
          label: words.columns.growsWith,
          rowHeader: true,
          cell: ({grows_with}) => GROWS_WITH[grows_with][locale]
        },
        {key: "size", label: words.columns.size, numeric: true, cell: ({size}) => number(size)},
        {key: "seconds", label: words.columns.seconds, numeric: true, cell: ({seconds}) => seconds.toFixed(2)},
        {key: "memory", label: words.columns.memory, numeric: true, cell: ({memory}) => number(memory)}
      ]
    }),
    figures: {
      header: ["grows_with", "size", "seconds", "memory"],
      rows: rows.map(({grows_with, size, seconds, memory}) => [grows_with, size, seconds, memory])
    },
    note: words.note(formatDate(measured, locale), number(runs), machine, software),
    files: tableFiles(path, locale, "growth.csv")
  };
}

/** The first drawing names the two lines; in the others, smaller on a phone, colour and weight do. */
function drawingOf(rows: readonly GrowthRow[], namesLines: boolean, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const [first, last] = [theFirst(rows), theLast(rows)];
  const {[locale]: name, meaning} = GROWS_WITH[first.grows_with];
  const points = rows.map(({size, seconds, memory}): GrowthPoint => ({
    size,
    label: number(size),
    time: seconds / first.seconds,
    memory: memory / first.memory,
    words: {of: name, name: number(size), figure: words.took(seconds.toFixed(2), number(memory))}
  }));
  const {time, memory} = theLast(points);
  return html`<figure><figcaption>${name} <span class="quiet">${meaning?.[locale]}</span></figcaption>
${growthLines({
  id: `growth-${first.grows_with}`,
  title: name,
  description: words.description(factor(time, locale), factor(memory, locale), number(first.size), number(last.size)),
  points,
  times: (value) => `×${factor(value, locale)}`,
  ...(namesLines && {names: {time: words.time, memory: words.memory}}),
  width: 300
})}</figure>`;
}

/** Two digits that mean something: 26, 7.9, 0.95. */
const factor = (value: number, locale: Locale): string => formatNumber(Number(value.toPrecision(2)), locale);
