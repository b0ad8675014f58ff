/** What was said of one transfer, in the order of its days: drawn as steps where there is more than one statement, and as a list. */
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {markWords} from "../components/charts/mark.js";
import {claimHistory, type Statement} from "../components/claimHistory.js";
import {dataTable} from "../components/dataTable.js";
import {historySteps, isStep} from "../components/historySteps.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {sourceLine} from "../components/sourceLine.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as messages} from "../messages/record.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {figureStated, firstOf, lastWordOf} from "../record/observations.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {verdictOfTheDay} from "../record/verdicts.js";
import {dateText} from "../text/dateText.js";
import {nameInFrame} from "../text/embedPath.js";
import {formatDate} from "../text/format.js";
import {quantityText, quantityWithUnit} from "../text/quantityText.js";
import {STATUSES} from "../vocabulary/claim.js";
import {chartOnPage} from "./chartOnPage.js";
import type {OnPage} from "./figure.js";
import {quoteOf} from "./markWords.js";
import {remark} from "./remark.js";
import {inItsLanguage, sourceNamed, titleInWords} from "./sourceNamed.js";
import {transferPath} from "../text/transferPath.js";

/** The drawing has three lanes and little below them. */
const FRAME = 420;

/** One statement is a line of the list; it takes two to see how far the transfer came. */
export const isWorthDrawing = (claims: readonly Claim[]): boolean =>
  claims.filter(({status}) => isStep(status)).length > 1;

/** The steps where they are drawn, and every statement. @param title of the record, which the drawing has in a frame */
export function recordHistory(data: SiteData, claims: readonly Claim[], title: string, page: OnPage): Html {
  const words = inLocale(messages, page.locale);
  const isOpen = claims.some(({status}) => isStep(status)) && !claims.some(({status}) => status === "delivered");
  return html`${isWorthDrawing(claims) ? drawing(data, claims, title, page) : isOpen && html`<p>${words.noDelivery}</p>`}
${claimHistory(statements(data, claims, page.locale), page.locale)}`;
}

/** The list below it is its table. */
const drawing = (data: SiteData, claims: readonly Claim[], title: string, page: OnPage): Html =>
  chartOnPage(data, nameInFrame(page.path), {...historyChart(data, claims, title, page), table: undefined}, page, {
    ...{level: 0, labelledBy: "history", folded: true, height: FRAME}
  });

export function historyChart(data: SiteData, claims: readonly Claim[], title: string, {path, locale}: OnPage): Chart {
  const words = inLocale(messages, locale);
  const general = inLocale(figure, locale);
  const first = firstOf(claims);
  const home = transferPath(first.transfer);
  const judged = first.by_japan ? general.judgedJapan : general.judgedIfJapan;
  const to = (id: string) => `${path === home ? "" : href(path, locale, home)}#${id}`;
  const steps = claims.filter(({status}) => isStep(status));
  const drawn = statements(data, claims, locale).filter(({status}) => isStep(status));
  return {
    id: "steps",
    title,
    measure: words.stepsMeasure,
    chart: html`<div${markWords({judged, link: words.toStatement})}>${historySteps(drawn, to, locale)}</div>`,
    table: dataTable<Claim>({
      id: "steps-table",
      caption: title,
      captionHidden: true,
      rows: steps,
      columns: [
        {key: "date", label: words.stepColumns.date, rowHeader: true, cell: (claim) => dateOf(claim, locale)},
        {key: "status", label: words.stepColumns.status, cell: ({status}) => STATUSES[status][locale]},
        {key: "quantity", label: words.stepColumns.quantity, cell: (claim) => quantityWithUnit(claim, locale)},
        {key: "source", label: words.stepColumns.source, cell: ({source}) => sourceNamed(data, source, locale).title}
      ]
    }),
    figures: {
      header: ["id", "status", "date", "date_basis", "quantity_min", "quantity_max", "unit", "as_stated", "source"],
      rows: steps.map((claim) => [
        ...[claim.id, claim.status, claim.date, claim.date_basis, claim.quantity_min, claim.quantity_max],
        ...[claim.unit, claim.as_stated, claim.source]
      ])
    },
    note: words.stepsNote(steps.length),
    files: tableFiles(path, locale, "transfers.csv")
  };
}

/** Each statement with its figure, its source, and what it says beyond the head of the page. */
function statements(data: SiteData, claims: readonly Claim[], locale: Locale): Statement[] {
  const words = inLocale(messages, locale);
  const last = lastWordOf(claims);
  const {verdict} = verdictOfTheDay(data, firstOf(claims));
  // The words of the last statement stand at the head of the page; statements that share a row of a tracker share its words.
  const said = new Set([last.evidence, last.note]);
  const ifNew = (text: string | null) => {
    if (said.has(text)) return "";
    said.add(text);
    return remark(data, text, locale);
  };
  return claims.map((claim) => {
    const {verdict: own} = verdictOfTheDay(data, claim);
    const stated = figureStated(claim.as_stated);
    return {
      id: claim.id,
      date: dateOf(claim, locale),
      day: claim.date,
      status: claim.status,
      quantity: quantityText(claim, locale),
      quote: quoteOf(data, claim),
      from: titleInWords(data, claim.source, locale),
      verdict: own,
      figure: html`${quantityWithUnit(claim, locale)}${
        stated?.isOurs
          ? html` <span class="quiet">[${remark(data, stated.words, locale)}]</span>`
          : stated && html` <q>${inItsLanguage(data, claim.source, stated.words, locale)}</q>`
      }`,
      source: html`${sourceOf(data, claim, locale)} · <span class="quiet">${words.idLine(claim.id, claim.line)}</span>`,
      remarks: [
        own !== verdict && words.otherVerdict(formatDate(claim.rules_day, locale), VERDICT_LABELS[own][locale]),
        ifNew(claim.evidence),
        ifNew(claim.note)
      ]
    };
  });
}

export const dateOf = (claim: Claim, locale: Locale): string => dateText(claim.date, claim.date_basis, locale);

export const sourceOf = (data: SiteData, {source, source_url, verification}: Claim, locale: Locale): Html =>
  sourceLine({...sourceNamed(data, source, locale), url: source_url, verification}, locale);
