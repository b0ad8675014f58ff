import {theValue} from "../text/the.js";
import {ANSWERS} from "../vocabulary/request.js";
import {dataTable} from "../components/dataTable.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {quantityText, quantityWithUnit} from "../text/quantityText.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {countOf, type CountName} from "../record/counts.js";
import {byJapan, goodsToUkraine} from "../record/goodsToUkraine.js";
import {lastWordOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Figure} from "./figure.js";
import type {Claim, RequestRow, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay} from "../record/verdicts.js";

/** What was asked of Japan with each answer, beside what Japan sent. */
export const insteadTables: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const requests = data.requests.filter(({is_counted}) => is_counted);
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  return html`<p>${words.insteadLede(number("requests-to-japan"), number("requests-refused"), number("requests-granted"), number("requests-unanswered"))}</p>
<div class="side-by-side">
<div>${requestTable(requests, locale)}<p><a href="${href("", locale, "requests")}">${words.allRequests}</a></p></div>
<div>${sentTable(data, byJapan(goodsToUkraine(data)), locale)}<p><a href="${href("", locale, "transfers")}">${words.allTransfers}</a></p></div>
</div>`;
};

function requestTable(requests: readonly RequestRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  return dataTable({
    id: "asked",
    caption: words.asked,
    rows: requests,
    columns: [
      {key: "item", label: words.asked, rowHeader: true, cell: ({item, item_ja}) => (locale === "ja" ? item_ja : item)},
      {key: "by", label: words.askedBy, cell: (row) => row[`requester_${locale}`]},
      {key: "date", label: words.when, cell: ({date}) => formatDate(date, locale)},
      {
        key: "answer",
        label: words.answer,
        cell: ({answer, answer_date}) =>
          html`<b class="answer answer-${answer}">${ANSWERS[answer][locale]}</b>${answer_date && html`<br /><span class="quiet">${formatDate(answer_date, locale)}</span>`}`
      }
    ]
  });
}

function sentTable(data: SiteData, goods: readonly Claim[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {transfers} = recordsOf(data);
  const rows = goods
    .map((first) => ({first, last: lastWordOf(theValue(transfers, first.transfer))}))
    .sort((a, b) => (a.first.date < b.first.date ? -1 : 1));
  return dataTable({
    id: "sent",
    caption: words.sent,
    rows,
    columns: [
      {
        key: "item",
        label: words.sent,
        rowHeader: true,
        cell: ({first}) =>
          html`<a href="${href("", locale, `transfers/${first.transfer}`)}">${locale === "ja" ? first.item_ja : first.item}</a>`
      },
      {
        key: "quantity",
        label: words.quantity,
        numeric: true,
        cell: ({last}) =>
          last.quantity_min === null && last.quantity_max === null
            ? quantityText(last, locale)
            : quantityWithUnit(last, locale)
      },
      {key: "date", label: words.when, cell: ({first}) => formatDate(first.date, locale)},
      {
        key: "verdict",
        label: words.verdictOfDay,
        cell: ({first}) => verdictMark(named(verdictOfTheDay(data, first)), locale)
      }
    ]
  });
}
