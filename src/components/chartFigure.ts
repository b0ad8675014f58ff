import {dataAddress, type Cell} from "../text/csv.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {figure as catalogue} from "../messages/figure.js";
import {html, type Content, type Html} from "./html.js";
import {href} from "./layout.js";

/** A chart with what makes it checkable. */
export interface Chart {
  /** Id of the figure; its heading gets `<id>-title`. */
  id: string;
  /** The finding, in a short sentence. */
  title: Content;
  /** What is measured, and under which version of the rules. */
  measure: Content;
  /** The drawing, or the table that is the drawing. */
  chart: Content;
  /** What the drawing shows, in one sentence, for those who do not see it and those who skim. */
  summary?: Content;
  /** The figures behind the drawing, as a table; left out where the drawing is itself a table. */
  table?: Content;
  /** What belongs to it and is not drawn, as a table: it stays on the page of the chart. */
  more?: Content;
  /** The same as a file: just what is drawn, a figure a row. */
  figures: Figures;
  /** Source and date of the data. */
  note: Content;
  /** Published tables that the figures are part of, with their addresses from this page. */
  files: readonly {name: string; address: string}[];
}

export interface Figures {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface Around {
  /** The rank of its heading; 0 where another heading is its own: that of the page, or the one of this id. */
  level?: 0 | 2 | 3;
  labelledBy?: string;
  /** Table, source and files stand behind one line, where the drawing must leave room for what follows. */
  folded?: boolean;
  /** How the chart is put into a page of somebody else. */
  embed?: Content;
}

/** The id of the heading of a page that is one chart. */
const CHART_ALONE = "chart";

/** Published tables by name, with their addresses from the page at `path`. */
export const tableFiles = (path: string, locale: Locale, ...names: string[]) =>
  names.map((name) => ({name, address: href(path, locale, `extracts/${name}`, "en")}));

/** The figures as a link that holds the file: it needs no script and no file on the server. */
export const figuresLink = (id: string, {header, rows}: Figures, locale: Locale): Html =>
  html`<a href="${dataAddress(header, rows)}" download="${id}.csv">${inLocale(catalogue, locale).figures}</a>`;

/** A chart with what makes it checkable: finding, measure, summary, table, source, downloads. */
export function chartFigure(
  chart: Chart,
  locale: Locale,
  {level = 2, labelledBy = CHART_ALONE, folded = false, embed}: Around = {}
): Html {
  const words = inLocale(catalogue, locale);
  const {id, title, measure, summary, table, figures, note, files} = chart;
  const heading =
    level === 2 ? html`<h2 id="${id}-title">${title}</h2>` : level === 3 && html`<h3 id="${id}-title">${title}</h3>`;
  const buttons = (["svg", "png"] as const).map(
    (kind) =>
      html`<li hidden><button class="link-button" type="button" data-image="${kind}" title="${words.image(kind.toUpperCase())}">${kind.toUpperCase()}</button></li>`
  );
  const tables = files.map(
    ({name, address}, index) => html`${index > 0 && words.between}<a href="${address}" download>${name}</a>`
  );
  const downloads = html`<p class="chart-note"><span class="chart-source">${note}</span>${locale === "en" && " "}<span class="chart-files">${words.wholeTables}${tables}</span></p>
<ul class="chart-downloads" aria-label="${words.downloads}"><li>${figuresLink(id, figures, locale)}</li>${buttons}${embed && html`<li>${embed}</li>`}</ul>`;
  const behind = folded
    ? html`<details class="chart-table"><summary>${words.behind}</summary>${table}${downloads}</details>`
    : html`${table && html`<details class="chart-table"><summary>${words.table}</summary>${table}${chart.more}</details>`}
<figcaption>${downloads}</figcaption>`;
  return html`<figure class="chart-figure" id="${id}" aria-labelledby="${level ? `${id}-title` : labelledBy}">
<div class="chart-head">${heading}
<p class="chart-measure">${measure}</p></div>
<div class="chart-body answering">${chart.chart}</div>
${summary && html`<p class="chart-summary">${summary}</p>`}
${behind}
</figure>`;
}
