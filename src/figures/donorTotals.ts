/** What a donor delivered of each kind, and what all delivered of one, as bounds over time. */
import {boundsSteps, changesOf, stepsShared} from "../components/charts/boundsSteps.js";
import {markWords, type MarkWords} from "../components/charts/mark.js";
import type {Figures} from "../components/chartFigure.js";
import {dataTable} from "../components/dataTable.js";
import {html, type Html} from "../components/html.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors as messages} from "../messages/donors.js";
import {onceFor} from "../record/onceFor.js";
import {recordsOf} from "../record/recordIndex.js";
import type {SiteData, TotalRow} from "../record/siteData.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {theFirst, theLast} from "../text/the.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {boundsText} from "../text/boundsText.js";
import {compareText} from "../text/compareText.js";
import {href} from "../components/layout.js";
import {figure} from "../messages/figure.js";
import {OWN_LIST, TOTAL_SOURCES} from "../vocabulary/tracker.js";
import {MARKS} from "../text/marks.js";
import type {OnPage} from "./figure.js";
import {wordsOfRecords} from "./markWords.js";

/** A total of some goods in one unit, by status, in the order of its days. */
export interface Series {
  newest: TotalRow;
  delivered: readonly TotalRow[];
  committed: readonly TotalRow[];
}

/** The totals of one donor, or of all, kind by kind: what kills first comes first, then the larger figure. */
export const seriesOf = onceFor((totals: readonly TotalRow[]): readonly Series[] => {
  const place = ({item_group}: TotalRow) => valuesOf(ITEM_GROUPS).indexOf(item_group);
  return series(totals, ({subject, unit}) => `${subject} ${unit}`).sort(
    (a, b) => place(a.newest) - place(b.newest) || floorOf(b) - floorOf(a)
  );
});

/** The totals of one kind of goods, donor by donor: all together first, then the larger figure. */
export const seriesByDonor = onceFor((totals: readonly TotalRow[]): readonly Series[] =>
  series(
    totals.filter(({donor_kind, donor}) => donor_kind === "actor" || donor === "all"),
    ({donor, unit}) => `${donor} ${unit}`
  ).sort((a, b) => Number(b.newest.donor === "all") - Number(a.newest.donor === "all") || floorOf(b) - floorOf(a))
);

function series(totals: readonly TotalRow[], keyOf: (row: TotalRow) => string): Series[] {
  const inOrder = totals.toSorted((a, b) => compareText(a.date, b.date));
  return [...grouped(inOrder, keyOf).values()]
    .map((rows) => ({
      newest: theLast(rows),
      delivered: rows.filter(({status}) => status === "delivered"),
      committed: rows.filter(({status}) => status === "committed")
    }))
    .filter(({delivered, committed}) => delivered.length || committed.length);
}

const floorOf = ({delivered, committed}: Series) => delivered.at(-1)?.floor ?? committed.at(-1)?.floor ?? 0;

/** Of each group of goods the series with the highest floor, if a number was delivered. */
export const leadingSeries = (all: readonly Series[], most: number): Series[] => {
  const numbered = all.filter(({delivered}) => delivered.some(({floor}) => floor > 0));
  return [...grouped(numbered, ({newest}) => newest.item_group).values()]
    .map((ofGroup) => theFirst(ofGroup))
    .slice(0, most);
};

/** One drawing a series, all on one axis of time. Each day answers with what stands behind its bounds. */
export function stepsOf(
  data: SiteData,
  drawn: readonly Series[],
  nameOf: (row: TotalRow) => string,
  {path, locale}: OnPage
): Html {
  const words = inLocale(messages, locale);
  const general = inLocale(figure, locale);
  const [from, to] = data.totalDays;
  // The day up to which all was gathered is drawn everywhere, and named once.
  const named = drawn.find(({delivered}) => (theLast(delivered).covered_until ?? "") >= from);
  const shared = {judged: general.judgedIfJapan, link: general.toRows};
  return html`${stepsShared(from, to)}<div class="step-charts"${markWords(shared)}>${drawn.map((one, index) => {
    const {delivered} = one;
    const last = theLast(delivered);
    const label = boundsText(last, locale);
    const name = nameOf(last);
    return boundsSteps({
      id: `steps-${index + 1}`,
      name,
      words: {to: href(path, locale, rowsBehind(last))},
      label,
      description: words.step(name, label, formatDate(last.date, locale)),
      days: delivered.map((row) => ({
        date: row.date,
        floor: row.floor,
        ceiling: row.ceiling,
        open: row.open_end,
        words: {
          name: words.byDay(formatDate(row.date, locale)),
          figure: boundsText(row, locale),
          ...behindTotal(data, row, locale)
        }
      })),
      from,
      to,
      gathered: last.covered_until
        ? {day: last.covered_until, label: one === named ? words.gatheredTo : ""}
        : undefined,
      locale
    });
  })}</div>`;
}

/** The explorer, with the goods and, where it is of one, the donor chosen. */
function rowsBehind({subject, subject_kind, item_group, donor}: TotalRow): string {
  const goods = subject_kind === "class" ? `item_class=${subject}` : `item_group=${item_group}`;
  return `explore?${donor === "all" ? "" : `donor=${donor}&`}${goods}&source=all`;
}

/** The statements that set the floor, or the lists that do; and the verdicts on the statements. */
function behindTotal(data: SiteData, {members, floor_from}: TotalRow, locale: Locale): MarkWords {
  const {claim} = recordsOf(data);
  const said = wordsOfRecords(
    data,
    members.flatMap((id) => claim.get(id) ?? []),
    locale
  );
  if (!floor_from.length || (members.length && floor_from.includes(OWN_LIST))) return said;
  const lists = floor_from.map((list) => TOTAL_SOURCES[list][locale]).join(MARKS[locale].comma);
  return {verdicts: said.verdicts, source: inLocale(messages, locale).floorFrom(lists)};
}

/** The drawn bounds: a row for each day on which they changed. */
export const figuresOf = (drawn: readonly Series[]): Figures => ({
  header: ["subject", "donor", "unit", "date", "floor", "ceiling", "open_end", "covered_until"],
  rows: drawn.flatMap(({delivered}) =>
    changesOf(delivered.map((row) => ({...row, open: row.open_end}))).map((row) => [
      ...[row.subject, row.donor, row.unit, row.date, row.floor, row.ceiling],
      ...[row.open ? "yes" : "no", row.covered_until]
    ])
  )
});

/** The drawn bounds as a table: a row a drawing, a column a day. */
export function stepsTable(drawn: readonly Series[], nameOf: (row: TotalRow) => string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const days = [...new Set(drawn.flatMap(({delivered}) => delivered.map(({date}) => date)))].sort();
  return dataTable<Series>({
    id: "steps-table",
    caption: words.stepsCaption,
    rows: drawn,
    columns: [
      {key: "item", label: words.columns.item, rowHeader: true, cell: ({newest}) => nameOf(newest)},
      ...days.map((day) => ({
        key: day,
        label: formatDate(day, locale),
        numeric: true,
        cell: ({delivered}: Series) => {
          const row = delivered.find(({date}) => date === day);
          return row ? boundsText(row, locale) : words.noneReported;
        }
      }))
    ]
  });
}

/** Every total of the newest day, committed beside delivered. */
export function totalsTable(
  rows: readonly Series[],
  caption: string,
  nameCell: (row: TotalRow) => Html,
  locale: Locale,
  {captionHidden = true}: {captionHidden?: boolean} = {}
): Html {
  const words = inLocale(messages, locale);
  const bounds = (row: TotalRow | undefined) => (row ? boundsText(row, locale) : words.noneReported);
  return dataTable<Series>({
    id: "totals-table",
    caption,
    captionHidden,
    rows,
    columns: [
      {key: "item", label: words.columns.item, rowHeader: true, cell: ({newest}) => nameCell(newest)},
      {
        key: "delivered",
        label: words.columns.delivered,
        numeric: true,
        cell: ({delivered}) => bounds(delivered.at(-1))
      },
      {
        key: "committed",
        label: words.columns.committed,
        numeric: true,
        cell: ({committed}) => bounds(committed.at(-1))
      },
      {
        key: "gathered",
        label: words.columns.gathered,
        cell: ({newest}) => (newest.covered_until ? formatDate(newest.covered_until, locale) : words.notWhole)
      }
    ]
  });
}
