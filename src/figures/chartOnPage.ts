import {chartFigure, type Around, type Chart} from "../components/chartFigure.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {figure as catalogue} from "../messages/figure.js";
import {inLocale} from "../messages/locale.js";
import type {SiteData} from "../record/siteData.js";
import {embedPath} from "../text/embedPath.js";
import {pageAddress} from "../text/pageAddress.js";
import type {OnPage} from "./figure.js";

/**
 * A chart on its page, with the way to put it into another.
 * @param name as in src/figures/embedded.ts
 * @param height of the frame, in pixels
 */
export const chartOnPage = (
  data: SiteData,
  name: string,
  chart: Chart,
  page: OnPage,
  {height = HEIGHT, ...around}: Omit<Around, "embed"> & {height?: number} = {}
): Html => chartFigure(chart, page.locale, {...around, embed: snippet(data, name, chart, page, height)});

/** About how high a frame of the usual width has to be. */
const HEIGHT = 720;

/** The markup to copy, folded, and the page that may be framed. */
function snippet({published}: SiteData, name: string, {title}: Chart, {path, locale}: OnPage, height: number): Html {
  const words = inLocale(catalogue, locale);
  const address = pageAddress(published, embedPath(name), locale);
  const frame = html`<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
  return html`<details class="embed"><summary>${words.embed}</summary><textarea readonly rows="3" aria-label="${words.snippet}">${frame.markup}</textarea><a href="${href(path, locale, embedPath(name))}">${words.alone}</a></details>`;
}
