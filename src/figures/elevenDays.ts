import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {announcedByDay} from "../components/charts/announcedByDay.js";
import {bothWidths} from "../components/charts/bothWidths.js";
import {dataTable} from "../components/dataTable.js";
import {inLocale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import {recordsOf} from "../record/recordIndex.js";
import {dayAfter} from "../text/day.js";
import {formatDate, formatNumber} from "../text/format.js";
import {theFirst, theOne, theValue} from "../text/the.js";
import type {Figure} from "./figure.js";
import {sourceNote} from "./sourceNote.js";

/** Ukraine's letter to Japan, and Japan's gift. */
const LETTER = "REQ-JPN-2022-02-01";
const GIFT = "JPN-2022-03-08-PKG";

/** What others announced, day by day, from Ukraine's letter to the flight of Japan's aircraft. */
export const elevenDays: Figure = (data, {locale, path}) => {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const first = theOne(data.requests, ({id}) => id === LETTER).date;
  const last = theValue(recordsOf(data).claim, GIFT).date;
  const arms = weaponsAmong(byOthers(goodsToUkraine(data))).filter(
    ({date, date_precision}) => date_precision === "day" && first <= date && date <= last
  );
  const days: {day: string; count: number}[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    days.push({day, count: arms.filter(({date}) => date === day).length});
  }
  const most = theFirst([...days].sort((a, b) => b.count - a.count));
  const title = words.daysTitle(number(arms.length), number(new Set(arms.map(({donor}) => donor)).size));
  const summary = words.daysSummary(number(most.count), formatDate(most.day, locale));
  return chartFigure(
    {
      id: "days",
      title,
      measure: words.daysMeasure,
      chart: bothWidths("days-drawing", (size) =>
        announcedByDay({
          ...size,
          days,
          events: [
            {day: first, words: words.letterMark},
            {day: last, words: words.flightMark}
          ],
          locale,
          title,
          description: summary
        })
      ),
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
      note: sourceNote(data, locale),
      files: tableFiles(path, locale, "transfers.csv"),
      image: true
    },
    locale
  );
};
