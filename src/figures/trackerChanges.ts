import {dataTable} from "../components/dataTable.js";
import {moreRows} from "../components/moreRows.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trackerChanges as catalogue} from "../messages/trackerChanges.js";
import type {TrackerChange} from "../record/siteData.js";
import {greatestRevisions, releasePairs, type ReleasePair, type RevisedRow} from "../record/trackerChanges.js";
import {formatNumber} from "../text/format.js";
import {TRACKERS} from "../vocabulary/tracker.js";
import type {Figure} from "./figure.js";
import {transferPath} from "../text/transferPath.js";

/** What moved between each release of a tracker and the one before it, the greatest revisions in a table. */
export const trackerChanges: Figure = (data, {locale, path}) =>
  releasePairs(data.trackerChanges).map((pair) => section(pair, locale, path));

function section(pair: ReleasePair, locale: Locale, path: string): Html {
  const words = inLocale(catalogue, locale);
  const {older, newer, tracker} = pair;
  const count = (number: number) => formatNumber(number, locale);
  const counts = {
    revised: count(pair.revised),
    added: count(pair.added),
    addedLater: count(pair.addedLater),
    removed: count(pair.removed),
    unmatched: count(pair.unmatched)
  };
  const space = locale === "ja" ? "" : " ";
  const isTogether = pair.changes.some(({matched_by}) => matched_by === "same_goods");
  const rows = greatestRevisions(pair);
  return html`<section id="${newer}">
<h3>${words.heading(older, newer, counts)}</h3>
<p>${words.summary(TRACKERS[tracker][locale], counts)}${pair.unmatched > 0 && html`${space}${words.unmatched(counts.unmatched)}`}${isTogether && html`${space}${words.together}`}</p>
${rows.length ? revisions(pair, rows, locale, path) : html`<p>${words.none}</p>`}
</section>`;
}

const revisions = ({older, newer}: ReleasePair, rows: readonly RevisedRow[], locale: Locale, path: string): Html => {
  const words = inLocale(catalogue, locale);
  return dataTable<RevisedRow>({
    id: `revised-${newer}`,
    caption: words.caption(older, newer),
    stacked: true,
    rows,
    more: moreRows(rows.length, 4, locale),
    columns: [
      {key: "donor", label: words.donor, cell: ({row}) => row[`donor_${locale}`] ?? ""},
      {key: "goods", label: words.goods, rowHeader: true, cell: ({row}) => goods(row, locale)},
      {key: "committed", label: words.committed, numeric: true, cell: ({committed}) => moved(committed, locale)},
      {key: "delivered", label: words.delivered, numeric: true, cell: ({delivered}) => moved(delivered, locale)},
      {key: "rows", label: words.rows, cell: ({row}) => place(row, locale)},
      {key: "record", label: words.record, cell: ({row}) => records(row, locale, path)}
    ]
  });
};

/** The tracker's words, with the page that it names; where rows were taken together, the kind of goods. */
function goods({item_words, address, matched_by, ...row}: TrackerChange, locale: Locale): Content {
  const name = row[`item_class_${locale}`];
  if (matched_by === "same_goods" && name !== null) return name;
  const words = html`<span lang="en">${item_words ?? ""}</span>`;
  return address === null ? words : html`<a href="${address}">${words}</a>`;
}

function moved(change: TrackerChange | undefined, locale: Locale): string {
  if (!change) return inLocale(catalogue, locale).unchanged;
  return `${figureText(change.before, locale)} → ${figureText(change.after, locale)}`;
}

/** `800`, `13..14`, `24..`, `unknown` in words. */
function figureText(text: string | null, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  if (text === null) return words.noFigure;
  if (text === "unknown") return words.unknown;
  const [from = "", to] = text.split("..");
  const number = (digits: string) => formatNumber(Number(digits), locale);
  if (to === undefined) return number(from);
  if (to === "") return words.atLeast(number(from));
  return `${number(from === "" ? "0" : from)}–${number(to)}`;
}

function place({rows_before, rows_after, row_keys_before, row_keys_after}: TrackerChange, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const side = (rows: readonly string[], keys: readonly string[]): Content =>
    rows.length > 1
      ? words.several(formatNumber(rows.length, locale))
      : html`<code title="${keys.join(", ")}">${rows.join("")}</code>`;
  return html`${side(rows_before, row_keys_before)} → ${side(rows_after, row_keys_after)}`;
}

const records = ({transfers}: TrackerChange, locale: Locale, path: string): Content =>
  transfers.map(
    (transfer) => html`<a href="${href(path, locale, transferPath(transfer))}"><code>${transfer}</code></a> `
  );
