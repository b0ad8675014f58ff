/** The pages that hold one chart alone, for frames in pages of others: embed/<name>. */
import {chartFigure, type Chart} from "../components/chartFigure.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {queryNotice} from "../components/notices.js";
import {figure as catalogue} from "../messages/figure.js";
import {inLocale} from "../messages/locale.js";
import {site} from "../messages/site.js";
import {donorsOf} from "../record/donors.js";
import {goodsOf} from "../record/goods.js";
import {onceFor} from "../record/onceFor.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {DATA_LICENCE} from "../text/dataLicence.js";
import {donorPath} from "../text/donorPath.js";
import {embedPath, nameInFrame} from "../text/embedPath.js";
import {formatDate} from "../text/format.js";
import {goodsPath} from "../text/goodsPath.js";
import {theValue} from "../text/the.js";
import {EXPLORER} from "../explorer/columns.js";
import {explorerChart} from "./explorer.js";
import {donorTotals, donorHasTotals} from "./donor.js";
import {comparisonOfDonors} from "./donors.js";
import {donorsChart} from "./donorsAtAGlance.js";
import {daysChart} from "./elevenDays.js";
import type {Figure, OnPage} from "./figure.js";
import {growthChart} from "./growth.js";
import {stripChart} from "./flipStrip.js";
import {goodsTotals, goodsHaveTotals} from "./goods.js";
import {titleOf} from "./record.js";
import {historyChart, isWorthDrawing} from "./recordHistory.js";
import {changesChart} from "./whatChanged.js";
import {countsChart} from "./statementsToTransfers.js";
import {eventsChart} from "./timeline.js";
import {transferPath} from "../text/transferPath.js";

/** So many donors of Explore fill a frame of the usual height. */
const DONORS_IN_FRAME = 12;

interface Embedded {
  /** The page on which the chart stands, from the site's root. */
  home: string;
  /** Table and files stand behind one line, as on that page. */
  folded?: boolean;
  chart: (data: SiteData, page: OnPage) => Chart;
}

const OF_TRANSFER = nameInFrame(transferPath(""));

const ofTransfer = (transfer: string, claims: readonly Claim[]): Embedded => ({
  home: transferPath(transfer),
  chart: (data, page) => historyChart(data, claims, titleOf(claims, page.locale), page)
});

/** By name: the charts of pages, the totals of each donor and each kind of goods, and the steps of each transfer. Made once for the data. */
export const embeddedCharts = onceFor(
  (data: SiteData): ReadonlyMap<string, Embedded> =>
    new Map<string, Embedded>([
      ["strip", {home: "", chart: stripChart}],
      ["days", {home: "", chart: daysChart}],
      ["donors", {home: "", chart: donorsChart}],
      ["donors-compared", {home: "donors", chart: comparisonOfDonors}],
      ["changes", {home: "what-changed", chart: changesChart}],
      ["events", {home: "timeline", chart: eventsChart}],
      ["counts", {home: "method", chart: countsChart}],
      [EXPLORER, {home: EXPLORER, folded: true, chart: (from, page) => explorerChart(from, page, DONORS_IN_FRAME)}],
      ["growth", {home: "method", chart: growthChart}],
      ...[...donorsOf(data)]
        .filter(([, donor]) => donorHasTotals(donor))
        .map(([code, donor]): [string, Embedded] => [
          nameInFrame(donorPath(code)),
          {home: donorPath(code), chart: (from, page) => donorTotals(from, donor, page)}
        ]),
      ...[...goodsOf(data)]
        .filter(([, goods]) => goodsHaveTotals(goods))
        .map(([itemClass, goods]): [string, Embedded] => [
          nameInFrame(goodsPath(itemClass)),
          {home: goodsPath(itemClass), chart: (from, page) => goodsTotals(from, goods, page)}
        ]),
      ...[...recordsOf(data).transfers]
        .filter(([, claims]) => isWorthDrawing(claims))
        .map(([transfer, claims]): [string, Embedded] => [
          nameInFrame(transferPath(transfer)),
          ofTransfer(transfer, claims)
        ])
    ])
);

/** The page on which the chart of an embed page stands. @throws {Error} for a name that no chart has */
export const homeOf = (data: SiteData, path: string): string => chartAt(data, path).home;

/** A transfer is looked for alone: its page sees no other chart's data. */
function chartAt(data: SiteData, path: string): Embedded {
  const name = path.slice(embedPath("").length);
  if (!name.startsWith(OF_TRANSFER)) return theValue(embeddedCharts(data), name);
  const transfer = name.slice(OF_TRANSFER.length);
  return ofTransfer(transfer, theValue(recordsOf(data).transfers, transfer));
}

const drawnCharts = onceFor((_: SiteData) => new Map<string, Chart>());

/** The chart as its page shows it, drawn once for its title, its description and itself. */
function drawn(data: SiteData, page: OnPage): Chart {
  const key = `${page.locale} ${page.path}`;
  const chart = drawnCharts(data).get(key) ?? chartAt(data, page.path).chart(data, page);
  drawnCharts(data).set(key, chart);
  return chart;
}

export const embeddedTitle: Figure = (data, page) => drawn(data, page).title;

export const embeddedDescription: Figure = (data, page) => drawn(data, page).measure;

/** The chart alone, with its source and the way back. */
export const embeddedChart: Figure = (data, page) => {
  const {path, locale} = page;
  const words = inLocale(catalogue, locale);
  const day = formatDate(data.stamp.asOf, locale);
  const {folded = false} = chartAt(data, path);
  return html`${chartFigure({...drawn(data, page), more: undefined}, locale, {level: 0, folded})}
<p class="stamp"><a href="${href(path, locale, homeOf(data, path))}">${site.name[locale]}</a> · ${words.recordAsOf(day)} · <a href="${DATA_LICENCE.path}" rel="license">${DATA_LICENCE.name}</a></p>`;
};

/** For a chart that follows the address: waits until that holds what cannot be used. */
export const waitingNotice: Figure = () => queryNotice;
