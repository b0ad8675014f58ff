import {MARKS} from "../text/marks.js";
import {theFirst} from "../text/the.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {unitText} from "../text/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {boundsText} from "./boundsText.js";
import type {TotalRow} from "../record/siteData.js";

interface Line {
  first: TotalRow;
  pledged: TotalRow | undefined;
  committed: TotalRow | undefined;
  delivered: TotalRow | undefined;
}

/** Every item of a kind with the totals of all donors. */
export function itemTable(group: ItemGroup, totals: readonly TotalRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const donorsOf = (line: Line) =>
    new Set(
      totals
        .filter(
          ({subject, unit, donor_kind}) =>
            subject === line.first.subject && unit === line.first.unit && donor_kind === "actor"
        )
        .map(({donor}) => donor)
    ).size;
  return dataTable<Line>({
    id: `${group}-items`,
    caption: words.itemCaption(ITEM_GROUPS[group][locale]),
    rows: linesOf(totals.filter(({donor}) => donor === "all")),
    columns: [
      itemColumn(locale),
      ...statusColumns(locale),
      {key: "donors", label: words.donors, numeric: true, cell: donorsOf, sortBy: donorsOf},
      {key: "statements", label: words.statements, numeric: true, cell: (line) => statementsLink(line, locale)}
    ]
  });
}

/** Every total of a kind of item: one line per item, unit and donor; statuses side by side. Folded away. */
export function donorTable(group: ItemGroup, totals: readonly TotalRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const rows = linesOf(totals.filter(({donor_kind}) => donor_kind === "actor"));
  const donorName = ({first}: Line) => (locale === "ja" ? first.donor_ja : first.donor_en);
  return html`<details class="chart-table donors"><summary>${words.byDonor(formatNumber(rows.length, locale))}</summary>${dataTable<Line>(
    {
      id: `${group}-totals`,
      caption: words.tableCaption(ITEM_GROUPS[group][locale]),
      rows,
      rowAttributes: ({first}) => html` data-donor="${first.donor}"`,
      columns: [
        itemColumn(locale),
        {key: "donor", label: words.donor, cell: donorName, sortBy: donorName},
        ...statusColumns(locale),
        {key: "statements", label: words.statements, numeric: true, cell: (line) => statementsLink(line, locale)}
      ]
    }
  )}</details>`;
}

function linesOf(totals: readonly TotalRow[]): Line[] {
  const series = grouped(totals, ({subject, unit, donor}) => [subject, unit, donor].join(" "));
  return [...series.values()].map((rows) => ({
    first: theFirst(rows),
    pledged: rows.find(({status}) => status === "pledged"),
    committed: rows.find(({status}) => status === "committed"),
    delivered: rows.find(({status}) => status === "delivered")
  }));
}

function itemColumn(locale: Locale): Column<Line> {
  const name = ({first}: Line) => (locale === "ja" ? first.subject_ja : first.subject_en);
  const unit = ({first}: Line) =>
    html`<span class="quiet">${MARKS[locale].open}${unitText(first, 2, locale)}${MARKS[locale].close}</span>`;
  return {
    key: "item",
    label: inLocale(catalogue, locale).item,
    rowHeader: true,
    cell: (line) => html`${name(line)}${unit(line)}`,
    sortBy: name
  };
}

function statusColumns(locale: Locale): Column<Line>[] {
  const words = inLocale(catalogue, locale);
  const column = (key: "committed" | "delivered" | "pledged", label: string): Column<Line> => ({
    key,
    label,
    numeric: true,
    cell: ({[key]: row}) => (row ? boundsText(row, locale) : html`<span class="quiet">–</span>`),
    sortBy: ({[key]: row}) => row?.floor ?? null
  });
  return [
    column("committed", words.committed),
    column("delivered", words.delivered),
    column("pledged", words.pledgedOnly)
  ];
}

/** The statements behind a line: the table of transfers, filtered by donor and item. */
function statementsLink({first, pledged, committed, delivered}: Line, locale: Locale): Html {
  const members = new Set([pledged, committed, delivered].flatMap((row) => row?.members ?? []));
  const query = [
    first.donor !== "all" && `donor=${first.donor}`,
    first.subject_kind === "class" && `item_class=${first.subject}`
  ]
    .filter(Boolean)
    .join("&");
  return query
    ? html`<a href="${href("compare", locale, `transfers?${query}`)}">${members.size}</a>`
    : html`${members.size}`;
}
