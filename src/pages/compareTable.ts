import {dataTable} from "../components/dataTable.js";
import {grouped} from "../components/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {unitText} from "../components/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {itemGroups} from "../messages/overview.js";
import {boundsText} from "./boundsText.js";
import type {TotalRow} from "./siteData.js";

interface Line {
  first: TotalRow;
  pledged: TotalRow | undefined;
  committed: TotalRow | undefined;
  delivered: TotalRow | undefined;
}

/** Every total of a kind of item: one line per item, unit and donor; statuses side by side. */
export function totalsTable(group: string, totals: readonly TotalRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const shown = totals.filter(({donor, donor_kind}) => donor_kind === "actor" || donor === "all");
  const lines: Line[] = [...grouped(shown, ({subject, unit, donor}) => [subject, unit, donor].join(" ")).values()].map(
    (rows) => ({
      first: rows[0]!,
      pledged: rows.find(({status}) => status === "pledged"),
      committed: rows.find(({status}) => status === "committed"),
      delivered: rows.find(({status}) => status === "delivered")
    })
  );
  const bounds = (row: TotalRow | undefined) => (row ? boundsText(row, locale) : html`<span class="quiet">–</span>`);
  const donorName = ({first}: Line) =>
    first.donor === "all" ? html`<b>${words.allDonors}</b>` : locale === "ja" ? first.donor_ja : first.donor_en;
  const itemName = ({first}: Line) => (locale === "ja" ? first.subject_ja : first.subject_en);
  return dataTable<Line>({
    id: `${group}-totals`,
    caption: words.tableCaption(itemGroups[group]![locale]),
    rows: lines,
    rowAttributes: ({first}) => html` data-donor="${first.donor}"`,
    columns: [
      {
        key: "item",
        label: words.item,
        rowHeader: true,
        cell: (line) => html`${itemName(line)} <span class="quiet">(${unitText(line.first.unit, 2, locale)})</span>`,
        sortBy: itemName
      },
      {
        key: "donor",
        label: words.donor,
        cell: donorName,
        sortBy: ({first}) => (locale === "ja" ? first.donor_ja : first.donor_en)
      },
      {
        key: "committed",
        label: words.committed,
        numeric: true,
        cell: ({committed}) => bounds(committed),
        sortBy: ({committed}) => committed?.floor ?? null
      },
      {
        key: "delivered",
        label: words.delivered,
        numeric: true,
        cell: ({delivered}) => bounds(delivered),
        sortBy: ({delivered}) => delivered?.floor ?? null
      },
      {
        key: "pledged",
        label: words.pledgedOnly,
        numeric: true,
        cell: ({pledged}) => bounds(pledged),
        sortBy: ({pledged}) => pledged?.floor ?? null
      },
      {key: "statements", label: words.statements, numeric: true, cell: (line) => statementsLink(line, locale)}
    ]
  });
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
