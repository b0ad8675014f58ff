import {tableFiles, type Chart} from "../components/chartFigure.js";
import {announcedByDay} from "../components/charts/announcedByDay.js";
import {bothWidths} from "../components/charts/bothWidths.js";
import {dataTable} from "../components/dataTable.js";
import {markWords} from "../components/charts/mark.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {figure} from "../messages/figure.js";
import {inLocale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {recordsOf} from "../record/recordIndex.js";
import {dayAfter} from "../text/day.js";
import {formatDate, formatNumber} from "../text/format.js";
import {theFirst, theOne, theValue} from "../text/the.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {wordsOfRecords} from "./markWords.js";
import {sourceNote} from "./sourceNote.js";

/** Ukraine's letter to Japan, and Japan's gift. */
const LETTER = "REQ-JPN-2022-02-01";
const GIFT = "JPN-2022-03-08-PKG";

export const elevenDays: Figure = (data, page) => chartOnPage(data, "days", daysChart(data, page), page);

/** What others announced, day by day, from Ukraine's letter to the flight of Japan's aircraft. */
export function daysChart(data: SiteData, {locale, path}: OnPage): Chart {
  const words = inLocale(catalogue, locale);
  const general = inLocale(figure, locale);
  const number = (value: number) => formatNumber(value, locale);
  const first = theOne(data.requests, ({id}) => id === LETTER).date;
  const last = theValue(recordsOf(data).claim, GIFT).date;
  const arms = weaponsAmong(byOthers(goodsToUkraine(data))).filter(
    ({date, date_precision}) => date_precision === "day" && first <= date && date <= last
  );
  const days: {day: string; claims: Claim[]; count: number}[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    const claims = arms.filter(({date}) => date === day);
    days.push({day, claims, count: claims.length});
  }
  const most = theFirst([...days].sort((a, b) => b.count - a.count));
  const title = words.daysTitle(number(arms.length), number(new Set(arms.map(({donor}) => donor)).size));
  const summary = words.daysSummary(number(most.count), formatDate(most.day, locale));
  const inDrawing = days.map(({day, claims, count}) => ({
    day,
    count,
    words: {
      name: formatDate(day, locale),
      figure: words.announcedOn(number(count), number(new Set(claims.map(({donor}) => donor)).size)),
      ...wordsOfRecords(data, claims, locale),
      to: href(path, locale, `explore?from=${day}&until=${day}`)
    }
  }));
  const drawing = bothWidths("days-drawing", (size) =>
    announcedByDay({
      ...size,
      days: inDrawing,
      events: [
        {day: first, words: words.letterMark},
        {day: last, words: words.flightMark}
      ],
      locale,
      title,
      description: summary
    })
  );
  return {
    id: "days",
    title,
    measure: words.daysMeasure,
    chart: html`<div${markWords({judged: general.judgedIfJapan, link: general.toRowsOfDay})}>${drawing}</div>`,
    summary,
    table: dataTable({
      id: "days-table",
      caption: words.daysMeasure,
      captionHidden: true,
      rows: days,
      columns: [
        {key: "day", label: words.day, rowHeader: true, cell: ({day}) => formatDate(day, locale)},
        {key: "count", label: words.announced, numeric: true, cell: ({count}) => number(count)}
      ]
    }),
    figures: {header: ["day", "transfers"], rows: days.map(({day, count}) => [day, count])},
    note: sourceNote(data, locale),
    files: tableFiles(path, locale, "transfers.csv")
  };
}
