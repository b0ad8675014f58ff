/** The columns of the table: how a cell is shown, and what of it goes into a file. */
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verificationSign} from "../components/sourceLine.js";
import {verdictMark} from "../components/verdictMark.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {Cell} from "../text/csv.js";
import {dateText} from "../text/dateText.js";
import {formatDate, formatNumber} from "../text/format.js";
import {quantityText, quantityWithUnit} from "../text/quantityText.js";
import {STATUSES} from "../vocabulary/claim.js";
import {JAPAN} from "../vocabulary/actor.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import type {Choices} from "./choices.js";
import type {ExplorerRow} from "./rows.js";
import {transferPath} from "../text/transferPath.js";

/** The page that the table stands on. */
export const EXPLORER = "explore";

type ColumnKey = keyof typeof catalogue.heads.en;

interface Column {
  key: ColumnKey;
  numeric?: boolean;
  cell: (row: ExplorerRow, locale: Locale, choices: Choices) => Content;
  /** Names and values in a file: codes, ISO days and plain numbers. */
  file: (row: ExplorerRow, choices: Choices) => Readonly<Record<string, Cell>>;
}

const COLUMNS: readonly Column[] = [
  {
    key: "date",
    cell: dateCell,
    file: ({from, to, basis}) => ({date: from, ...(to !== from && {date_to: to}), date_basis: basis})
  },
  {
    key: "donor",
    cell: ({donor}, locale) => donorName(donor, locale),
    file: ({donor}) => ({donor: donor.code, donor_en: donor.en, donor_ja: donor.ja})
  },
  {
    key: "item",
    cell: itemCell,
    file: ({item, itemClass}) => ({item: item.en, item_ja: item.ja, item_class: itemClass.code})
  },
  {
    key: "class",
    cell: ({itemClass}, locale) => itemClass[locale] || inLocale(catalogue, locale).noClass,
    file: ({itemClass}) => ({item_group: itemClass.group, item_class_en: itemClass.en, item_class_ja: itemClass.ja})
  },
  {
    key: "figure",
    numeric: true,
    cell: figureCell,
    file: ({quantity}) => ({
      quantity_min: quantity.quantity_min,
      quantity_max: quantity.quantity_max,
      qualifier: quantity.qualifier,
      unit: quantity.unit ?? ""
    })
  },
  {
    key: "status",
    cell: statusCell,
    // A tracker does not say on which day it was told.
    file: ({status, statusDay, from, check}) => ({status, status_told_on: statusDay ?? (check ? from : "")})
  },
  {
    key: "verdict",
    cell: (row, locale, {regime}) =>
      verdictMark(row.verdictUnder(regime), locale, {hypothetical: row.donor.code !== JAPAN}),
    file: (row, {regime}) => ({verdict: row.verdictUnder(regime), rules: regime})
  },
  {
    key: "statements",
    numeric: true,
    cell: ({statements}, locale) => formatNumber(statements, locale),
    file: ({statements}) => ({statements})
  },
  {
    key: "source",
    cell: ({source}, locale) => inLocale(catalogue, locale).sources[source],
    file: ({source}) => ({source})
  },
  {
    key: "check",
    cell: ({check}, locale) => check && VERIFICATIONS[check][locale],
    file: ({check}) => ({verification: check})
  },
  {key: "id", cell: ({id}) => html`<code>${id}</code>`, file: () => ({})}
];

export const COLUMN_KEYS = COLUMNS.map(({key}) => key);

/** Those that stand in the table before somebody chooses others; the list is named where there are several. */
export const columnsShown = ({columns, source, rows}: Choices): readonly Column[] => {
  const keys: readonly string[] = columns.length
    ? columns
    : [
        ...["date", "donor", "item", "figure", "status", "verdict"],
        ...(rows === "transfers" && source === "curated" ? ["statements"] : []),
        ...(source === "all" ? ["source"] : [])
      ];
  return COLUMNS.filter(({key}) => keys.includes(key));
};

export const donorName = (donor: ExplorerRow["donor"], locale: Locale): string =>
  donor[locale] || inLocale(catalogue, locale).nobody;

function dateCell({from, to, basis}: ExplorerRow, locale: Locale): Content {
  if (to === from) return dateText(from, basis, locale);
  return inLocale(catalogue, locale).days(formatDate(from, locale), formatDate(to, locale));
}

/** The address of a record, from the page of the explorer; of a row of a tracker, that of the record that stands for it. */
const recordAddress = ({record, id, source}: ExplorerRow, locale: Locale): string =>
  href(EXPLORER, locale, transferPath(record ?? "")) + (source === "curated" && id !== record ? `#${id}` : "");

function itemCell(row: ExplorerRow, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const name = row.item[locale] || row.itemClass[locale];
  const sum = row.isSum && html` <span class="tag">${words.sum}</span>`;
  return row.record ? html`<a href="${recordAddress(row, locale)}">${name}</a>${sum}` : html`${name}${sum}`;
}

function figureCell({quantity}: ExplorerRow, locale: Locale): string {
  const {unit, item_group, ...number} = quantity;
  return unit && item_group ? quantityWithUnit({...number, unit, item_group}, locale) : quantityText(number, locale);
}

function statusCell({status, statusDay, check}: ExplorerRow, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  return html`<span class="nowrap">${STATUSES[status][locale]}${check && html` ${verificationSign(check, locale)}`}</span>${
    statusDay && html` <span class="told">${words.asOfDay(formatDate(statusDay, locale))}</span>`
  }`;
}

/** The head of the table, its buttons disabled until a script has taken them in hand. */
export const tableHead = (choices: Choices, locale: Locale, enabled = false): Html =>
  html`<tr>${columnsShown(choices).map(({key, numeric}) => {
    const {heads} = inLocale(catalogue, locale);
    const by = choices.sort.replace(/^-/, "") === key;
    const sort = !by ? "none" : choices.sort.startsWith("-") ? "descending" : "ascending";
    return html`<th scope="col" data-key="${key}" aria-sort="${sort}"${numeric && html` class="figure-cell"`}><button class="sort" type="button"${!enabled && html` disabled`}>${heads[key]}</button></th>`;
  })}</tr>`;

/** A row of the table. */
export const tableRow = (row: ExplorerRow, choices: Choices, locale: Locale): Html =>
  html`<tr data-id="${row.id}">${columnsShown(choices).map(({key, cell, numeric}) => {
    const content = cell(row, locale, choices);
    if (key === "item") return html`<th scope="row" data-key="item">${content}</th>`;
    return html`<td data-key="${key}"${numeric && html` class="figure-cell"`}>${content}</td>`;
  })}</tr>
`;
