/** The drawing above the table: of the same rows, or of the goods that they tell of, donor by donor. */
import {donorBars, isNarrow, type Bar, type DonorBar} from "../components/charts/donorBars.js";
import {VERDICT_ORDER, verdictColour} from "../components/charts/verdictSigns.js";
import type {Figures} from "../components/chartFigure.js";
import {dataTable} from "../components/dataTable.js";
import type {Html} from "../components/html.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {boundsText} from "../text/boundsText.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {unitText} from "../text/quantityText.js";
import {theFirst} from "../text/the.js";
import {JAPAN} from "../vocabulary/actor.js";
import {DAY} from "../components/regimeSelector.js";
import type {Choices} from "./choices.js";
import {donorName} from "./columns.js";
import {rowsInWords} from "./headline.js";
import type {ExplorerRow} from "./rows.js";
import {leading, type Bounds, type DonorBounds, type GoodsTotals} from "./totals.js";

/** What a drawing says and shows. */
export interface Drawn {
  title: string;
  measure: string;
  /** One more sentence, for those who do not see it and those who skim. */
  summary: string;
  bars: readonly DonorBar[];
  /** The same figures as a table and as a file, made when they are to be seen. */
  table: () => Html;
  figures: () => Figures;
  /** How many rows meet each verdict, where rows are drawn. */
  verdicts?: ReadonlyMap<VerdictCode, number>;
  /** The figures lie so far apart that powers of ten are offered; and they are chosen. */
  isWide?: boolean;
  isLog?: boolean;
}

/** From this ratio of largest to smallest on. */
const WIDE_RANGE = 40;

/** How many donors a drawing begins with, so that the table below it is on the first screen. */
export const donorsAtFirst = (width: number): number => (isNarrow(width) ? 4 : 5);

/** The bars as SVG. `most`: only the first so many. */
export const drawingOf = (
  {title, summary, bars, isLog}: Drawn,
  {id, width, most}: {id: string; width: number; most: number},
  locale: Locale
): Html =>
  donorBars({
    ...{rows: bars.slice(0, most), width, locale, id, title, description: summary || title},
    scale: isLog ? "log" : "linear"
  });

/** Rows by donor, each bar divided by what the rules say of them. */
export function rowsDrawn(rows: readonly ExplorerRow[], choices: Choices, rules: string, locale: Locale): Drawn {
  const words = inLocale(catalogue, locale);
  const general = inLocale(figure, locale);
  const number = (value: number) => formatNumber(value, locale);
  const byDonor = new Map<ExplorerRow["donor"], Map<VerdictCode, number>>();
  for (const row of rows) {
    const counts = byDonor.get(row.donor) ?? new Map<VerdictCode, number>();
    byDonor.set(row.donor, add(counts, row.verdictUnder(choices.regime), 1));
  }
  const ofDonors = [...byDonor]
    .map(([donor, counts]) => ({donor, name: donorName(donor, locale), verdicts: counts, rows: sum(counts)}))
    .sort((a, b) => b.rows - a.rows || (a.donor.code < b.donor.code ? -1 : 1));
  const inWords = (verdicts: ReadonlyMap<VerdictCode, number>) =>
    VERDICT_ORDER.filter((code) => verdicts.has(code))
      .map((code) => words.pair(VERDICT_LABELS[code][locale], number(verdicts.get(code) ?? 0)))
      .join(words.between);
  const verdicts = new Map<VerdictCode, number>();
  for (const counts of byDonor.values()) for (const [code, some] of counts) add(verdicts, code, some);
  return {
    title: words.rowsTitle(rowsInWords(rows.length, choices, locale), words.countDonors(number(ofDonors.length))),
    measure: words.rowsMeasure(rules),
    summary: inWords(verdicts),
    bars: ofDonors.map(({donor, name, rows: total, verdicts: counts}) => ({
      code: donor.code,
      name,
      label: number(total),
      words: {
        name,
        figure: rowsInWords(total, choices, locale),
        verdicts: counts,
        judged: choices.regime !== DAY ? rules : donor.code === JAPAN ? general.judgedJapan : general.judgedIfJapan
      },
      bar: divided(counts)
    })),
    figures: () => ({
      header: ["donor", "verdict", "rows"],
      rows: ofDonors.flatMap(({donor, verdicts: counts}) =>
        [...counts].map(([verdict, count]) => [donor.code, verdict, count])
      )
    }),
    table: () =>
      dataTable({
        id: "drawing-table",
        caption: words.rowsCaption,
        captionHidden: true,
        rows: ofDonors,
        columns: [
          {key: "donor", label: words.donor, rowHeader: true, cell: ({name}) => name},
          ...VERDICT_ORDER.filter((code) => verdicts.has(code)).map((code) => ({
            ...{key: code, label: VERDICT_LABELS[code][locale], numeric: true},
            cell: ({verdicts: counts}: {verdicts: ReadonlyMap<VerdictCode, number>}) => number(counts.get(code) ?? 0)
          }))
        ]
      }),
    verdicts
  };
}

const sum = (counts: ReadonlyMap<VerdictCode, number>) => [...counts.values()].reduce((all, some) => all + some, 0);

function add(counts: Map<VerdictCode, number>, code: VerdictCode, some: number): Map<VerdictCode, number> {
  return counts.set(code, (counts.get(code) ?? 0) + some);
}

function divided(counts: ReadonlyMap<VerdictCode, number>): Bar {
  let from = 0;
  const parts = VERDICT_ORDER.flatMap((code) => {
    const to = from + (counts.get(code) ?? 0);
    const part = {from, to, fill: verdictColour(code)};
    from = to;
    return part.to > part.from ? [part] : [];
  });
  return {parts, open: false, unknown: false};
}

/** Goods by donor: at least so many, at most so many, and whether there may be more. */
export function goodsDrawn(totals: GoodsTotals, choices: Choices, locale: Locale): Drawn {
  const words = inLocale(catalogue, locale);
  const {donors, all, gathered} = totals;
  const top = donors.find((row) => !row.isSum && leading(row).floor > 0);
  const figure = top && formatNumber(leading(top).floor, locale);
  const unit = locale === "ja" && top ? unitText(totals, leading(top).floor, locale) : "";
  const end = gathered ? words.wholeUntil(formatDate(gathered, locale)) : words.notWhole;
  const together =
    all && words.allTogether(said(all.committed, locale), all.delivered ? said(all.delivered, locale) : "");
  const floors = donors.map((row) => leading(row).floor).filter((floor) => floor > 0);
  const isWide = floors.length > 1 && Math.max(...floors) / Math.min(...floors) >= WIDE_RANGE;
  return {
    title: top
      ? words.goodsTitle(totals.name, `${figure}${unit}`, nameInSentence(top.name, locale))
      : words.goodsTitleNone(totals.name),
    measure: words.goodsMeasure(
      unitText(totals, 2, locale),
      formatDate(totals.day, locale),
      words.lists[choices.source]
    ),
    summary: [together, end].filter(Boolean).join(locale === "en" ? " " : ""),
    isWide,
    isLog: isWide && choices.scale === "log",
    bars: donors.map((row) => ({
      code: row.code,
      name: row.isSum ? words.pressSum : row.name,
      label: said(leading(row), locale),
      words: {
        name: row.isSum ? words.pressSum : row.name,
        figure: inWords(row, locale),
        source: [row.isSum && words.pressSumNote, leading(row).note].filter(Boolean).join(locale === "en" ? " " : "")
      },
      bar: barOf(leading(row), row.isSum ? "currentColor" : "var(--bar)"),
      below: row.committed && row.delivered && barOf(row.delivered, row.isSum ? "currentColor" : "var(--bar)")
    })),
    figures: () => ({
      header: ["donor", "status", "floor", "ceiling", "open_end", "covered_until"],
      rows: donors.flatMap((row) =>
        (["committed", "delivered"] as const).flatMap((status) => {
          const bounds = row[status];
          if (!bounds) return [];
          const {floor, ceiling, open, gathered: until} = bounds;
          return [[row.code, status, floor, ceiling, open ? "yes" : "no", until]];
        })
      )
    }),
    table: () =>
      dataTable<DonorBounds>({
        id: "drawing-table",
        caption: words.boundsCaption,
        captionHidden: true,
        rows: donors,
        columns: [
          {key: "donor", label: words.donor, rowHeader: true, cell: (row) => (row.isSum ? words.pressSum : row.name)},
          {key: "committed", label: words.committed, numeric: true, cell: ({committed}) => said(committed, locale)},
          {key: "delivered", label: words.delivered, numeric: true, cell: ({delivered}) => said(delivered, locale)},
          {
            key: "gathered",
            label: words.gathered,
            cell: (row) => {
              const until = leading(row).gathered;
              return until ? formatDate(until, locale) : words.notGathered;
            }
          },
          {key: "note", label: words.note, cell: (row) => leading(row).note}
        ]
      })
  };
}

const said = (bounds: Bounds | undefined, locale: Locale): string =>
  bounds ? boundsText({...bounds, open_end: bounds.open}, locale) : "–";

const barOf = ({floor, ceiling, open}: Bounds, fill: string): Bar => ({
  parts: [
    {from: 0, to: floor, fill},
    {from: floor, to: ceiling, fill: "hatched"}
  ],
  open,
  unknown: ceiling === 0
});

/** "committed 7,900–12,000+, delivered 6,200". */
function inWords(row: DonorBounds, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const parts = [
    row.committed && words.pair(words.committed, said(row.committed, locale)),
    row.delivered && words.pair(words.delivered, said(row.delivered, locale))
  ].filter((part) => part !== undefined);
  return [theFirst(parts), ...parts.slice(1)].join(words.between);
}
