import {MARKS} from "../text/marks.js";
import {dataTable} from "../components/dataTable.js";
import {moreRows} from "../components/moreRows.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trackers as catalogue} from "../messages/trackers.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {ListTotalRow, TrackerRelease} from "../record/siteData.js";
import {totalsAt} from "../record/totalsAt.js";
import {formatDate, formatNumber} from "../text/format.js";
import {STATUSES} from "../vocabulary/claim.js";
import {UNITS} from "../vocabulary/item.js";
import {OWN_LIST, TRACKERS, type Tracker} from "../vocabulary/tracker.js";
import {valuesOf} from "../vocabulary/list.js";
import {boundsText} from "../text/boundsText.js";
import type {Figure} from "./figure.js";

/** The releases that were taken over: how many readings, to which day, how many mapped, and their verdicts. */
export const trackerReleases: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  return dataTable<TrackerRelease>({
    id: "tracker-releases",
    caption: words.releasesCaption,
    stacked: true,
    rows: data.trackerReleases,
    columns: [
      {key: "release", label: words.release, rowHeader: true, cell: ({id}) => html`<code>${id}</code>`},
      {key: "tracker", label: words.tracker, cell: ({tracker}) => TRACKERS[tracker][locale]},
      {key: "until", label: words.lastDay, cell: ({until}) => formatDate(until, locale)},
      {key: "rows", label: words.rows, numeric: true, cell: ({readings}) => formatNumber(readings, locale)},
      {
        key: "mapped",
        label: words.mapped,
        cell: ({readings, mapped}) =>
          words.share(
            formatNumber(mapped, locale),
            formatNumber(readings, locale),
            formatNumber(Math.floor((mapped / readings) * 1000) / 10, locale)
          )
      },
      ...VERDICT_ORDER.filter((code) => data.trackerReleases.some((release) => countOf(release, code) > 0)).map(
        (code) => ({
          ...{key: code, label: verdictMark(code, locale), stackedLabel: VERDICT_LABELS[code][locale], numeric: true},
          cell: (release: TrackerRelease) => formatNumber(countOf(release, code), locale)
        })
      )
    ]
  });
};

const countOf = ({verdicts}: TrackerRelease, code: VerdictCode) =>
  verdicts.find(({verdict}) => verdict === code)?.count ?? 0;

/** What to beware of, tracker by tracker. */
export const trackerCaveats: Figure = (data, {locale}) => {
  const caveats = new Map(data.trackerReleases.map((row) => [row.tracker, row[`caveat_${locale}`]]));
  return html`<ul>${[...caveats].map(([tracker, caveat]) => html`<li><b>${TRACKERS[tracker][locale]}</b>${MARKS[locale].colon}${caveat}</li>`)}</ul>`;
};

/** Totals of all donors, list by list: for items of which a tracker tells. */
export const totalsByList: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const told = valuesOf(TRACKERS).filter((tracker) => data.totalsBySource.some(({source}) => source === tracker));
  const rows = totalsAt(data).filter(
    ({donor, status, sources}) =>
      donor === "all" && status !== "pledged" && sources.some((source) => source !== OWN_LIST)
  );
  const ofList = new Map(data.totalsBySource.map((row) => [keyOf(row.source, row), row]));
  const cell = (source: string) => (row: (typeof rows)[number]) => {
    const own = ofList.get(keyOf(source, row));
    return own ? boundsText({...row, ...own}, locale) : words.noneTold;
  };
  return dataTable({
    id: "totals-by-list",
    caption: words.sumsCaption,
    captionHidden: true,
    rows,
    more: moreRows(rows.length, 12, locale),
    columns: [
      {
        key: "item",
        label: words.item,
        rowHeader: true,
        cell: (row) =>
          html`${row[`subject_${locale}`]} <span class="quiet">${UNITS[row.unit][locale === "en" ? "plural" : "ja"]}</span>`
      },
      {key: "status", label: words.status, cell: ({status}) => STATUSES[status][locale]},
      {key: OWN_LIST, label: words.curated, numeric: true, cell: cell(OWN_LIST)},
      ...told.map((tracker: Tracker) => ({
        ...{key: tracker, label: TRACKERS[tracker][locale], numeric: true},
        cell: cell(tracker)
      })),
      {key: "all", label: words.allLists, numeric: true, cell: (row) => boundsText(row, locale)}
    ]
  });
};

const keyOf = (source: string, {subject, unit, status}: Pick<ListTotalRow, "subject" | "unit" | "status">) =>
  [source, subject, unit, status].join(" ");

/** The published files of the rows, and of the totals list by list. */
export const trackerFiles: Figure = (_data, {locale, path}) => {
  const names = ["tracker_rows.csv", "totals_by_source.csv"];
  return html`${names.map((name, at) => html`${at > 0 && MARKS[locale].comma}<a href="${file(path, locale, name)}" download>${name}</a>`)}`;
};

const file = (path: string, locale: Locale, name: string) => href(path, locale, `extracts/${name}`, "en");
