import {inLocale, type Locale} from "../messages/locale.js";
import {figure as catalogue} from "../messages/figure.js";
import {html, type Content, type Html} from "./html.js";
import {href} from "./layout.js";

interface ChartFigureOptions {
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
  /** Who or what is not in the drawing, and why. */
  leftOut?: Content;
  /** The figures behind the drawing, as a table; left out where the drawing is itself a table. */
  table?: Content;
  /** Source and date of the data. */
  note: Content;
  /** Published files that hold the figures, with their addresses from this page. */
  files: readonly {name: string; address: string}[];
  /** Offers the drawing as SVG and PNG, by script. Only for a chart that is one <svg>. */
  image?: boolean;
  level?: 2 | 3;
  /** Table, source and files stand behind one line, where the drawing must leave room for what follows. */
  folded?: boolean;
}

/** Published tables by name, with their addresses from the page at `path`. */
export const tableFiles = (path: string, locale: Locale, ...names: string[]) =>
  names.map((name) => ({name, address: href(path, locale, `extracts/${name}`, "en")}));

/** A chart with what makes it checkable: finding, measure, summary, table, source, downloads. */
export function chartFigure(options: ChartFigureOptions, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {
    id,
    title,
    measure,
    chart,
    summary,
    leftOut,
    table,
    note,
    files,
    image = false,
    level = 2,
    folded = false
  } = options;
  const heading = level === 2 ? html`<h2 id="${id}-title">${title}</h2>` : html`<h3 id="${id}-title">${title}</h3>`;
  const buttons =
    image &&
    (["svg", "png"] as const).map(
      (kind) =>
        html`<li hidden><button class="link-button" type="button" data-image="${kind}">${words.image(kind.toUpperCase())}</button></li>`
    );
  const downloads = html`<p class="chart-note">${note}</p>
<ul class="chart-downloads" aria-label="${words.downloads}">${files.map(({name, address}) => html`<li><a href="${address}" download>${words.csv(name)}</a></li>`)}${buttons}</ul>`;
  const behind = folded
    ? html`<details class="chart-table"><summary>${words.behind}</summary>${table}${downloads}</details>`
    : html`${table && html`<details class="chart-table"><summary>${words.table}</summary>${table}</details>`}
<figcaption>${downloads}</figcaption>`;
  return html`<figure class="chart-figure" id="${id}" aria-labelledby="${id}-title">
<div class="chart-head">${heading}
<p class="chart-measure">${measure}</p></div>
<div class="chart-body">${chart}</div>
${summary && html`<p class="chart-summary">${summary}</p>`}
${leftOut}
${behind}
</figure>`;
}
