import {theFirst} from "../text/the.js";
import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {bothWidths} from "../components/charts/bothWidths.js";
import {dumbbells, type End} from "../components/charts/dumbbells.js";
import {dataTable} from "../components/dataTable.js";
import {formatDate} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {unitText} from "../text/quantityText.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {promises as catalogue} from "../messages/promises.js";
import {boundsText} from "./boundsText.js";
import {promisesOf, readsTheSame, type Outcome, type Pair, type Promises} from "../record/committedAndDelivered.js";
import {totalsNote} from "./sourceNote.js";
import type {SiteData, TotalRow} from "../record/siteData.js";

/**
 * What each donor committed of one item beside what it delivered. Drawn are the donors whose two figures differ, since
 * the gap is what the drawing is for; the others are named below it. Undefined where there is no gap to draw.
 */
export function promisesFigure(data: SiteData, totals: readonly TotalRow[], locale: Locale): Html | undefined {
  const words = inLocale(catalogue, locale);
  const promises = promisesOf(totals, data.claims);
  const {both} = promises;
  const drawn = both.filter((pair) => !readsTheSame(pair));
  if (!drawn.length) return undefined;
  const summary = summaryOf(both, locale);
  const {subject, unit, subject_en, subject_ja, date} = theFirst(both).committed;
  const id = `${subject}-${unit}-promises`;
  const title = titleOf(locale === "ja" ? subject_ja : subject_en, both, locale);
  const drawing = {
    rows: drawn.map(({committed, delivered}) => ({
      name: nameOf(committed, locale),
      promised: endOf(committed, locale),
      delivered: endOf(delivered, locale)
    })),
    promisedWord: words.committed,
    deliveredWord: words.delivered,
    title,
    description: summary,
    locale
  };
  return chartFigure(
    {
      id,
      title,
      level: 3,
      measure: words.measure(unitText(theFirst(both).committed, 2, locale), formatDate(date, locale)),
      chart: bothWidths(id, (size) => dumbbells({...drawing, ...size})),
      summary,
      leftOut: notDrawn(promises, locale),
      table: tableOf(id, both, locale),
      note: totalsNote(data, locale),
      files: tableFiles("compare", locale, "totals.csv"),
      image: true
    },
    locale
  );
}

const nameOf = (row: TotalRow, locale: Locale) => (locale === "ja" ? row.donor_ja : row.donor_en);

const endOf = (row: TotalRow, locale: Locale): End => ({
  floor: row.floor,
  ceiling: row.ceiling,
  open: row.open_end,
  label: boundsText(row, locale)
});

const count = (both: readonly Pair[], outcome: Outcome) => both.filter((pair) => pair.outcome === outcome).length;

/** The finding: what the bounds prove, and no more. */
export function titleOf(subject: string, both: readonly Pair[], locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const [all, fewer] = [count(both, "all"), count(both, "fewer")];
  if (all === both.length) return words.allTitle(subject, all);
  if (!fewer) return words.unsettled(subject, all, both.length, both.length - all);
  const {committed, delivered} = theFirst(both);
  const donor = nameInSentence(nameOf(committed, locale), locale);
  const widest = words.widest(donor, boundsText(delivered, locale), boundsText(committed, locale));
  return words.fewer(subject, fewer, both.length, widest);
}

/** All donors with both figures in one sentence. */
export function summaryOf(both: readonly Pair[], locale: Locale): string {
  const words = inLocale(catalogue, locale);
  if (!both.length) return words.noneKnown;
  const all = count(both, "all");
  if (all === both.length) return words.allSame(all);
  const [fewer, unsettled] = [count(both, "fewer"), count(both, "unsettled")];
  const readings = [
    all && words.countAll(all),
    fewer && words.countFewer(fewer),
    unsettled && words.countUnsettled(unsettled)
  ].filter(Boolean);
  return words.summary(both.length, readings.join(words.and));
}

/** Everyone whom the drawing leaves out, by the reason, with the figure where there is one. */
function notDrawn({both, notStated, undelivered, unannounced, pledged}: Promises, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const level = (outcome: Outcome) =>
    both.filter((pair) => pair.outcome === outcome && readsTheSame(pair)).map(({committed}) => committed);
  const lines: [label: string, rows: readonly TotalRow[], figures: boolean][] = [
    [words.allLine, level("all"), true],
    [words.unsettledLine, level("unsettled"), true],
    [words.undeliveredLine, undelivered, true],
    [words.unannouncedLine, unannounced, true],
    [words.pledgedLine, pledged, true],
    [words.notStatedLine, notStated, false]
  ];
  return html`<ul class="left-out">${lines
    .filter(([, rows]) => rows.length)
    .map(
      ([label, rows, figures]) =>
        html`<li><span class="quiet">${label}</span> ${rows.map((row, index) => html`${index > 0 && words.between}<span class="nowrap">${said(row, figures, locale)}</span>`)}</li>`
    )}</ul>`;
}

/** The donor with its figure; that a number is not stated stands in brackets. */
function said(row: TotalRow, figure: boolean, locale: Locale): string {
  const name = nameOf(row, locale);
  if (!figure) return name;
  const words = boundsText(row, locale);
  return row.ceiling === 0 ? inLocale(catalogue, locale).inBrackets(name, words) : `${name} ${words}`;
}

function tableOf(id: string, both: readonly Pair[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const readings: Record<Outcome, string> = {
    fewer: words.readingFewer,
    all: words.readingAll,
    unsettled: words.readingUnsettled
  };
  return dataTable<Pair>({
    id: `${id}-table`,
    caption: words.caption,
    captionHidden: true,
    rows: both,
    columns: [
      {key: "donor", label: words.donor, rowHeader: true, cell: ({committed}) => nameOf(committed, locale)},
      {
        key: "committed",
        label: words.committedHead,
        numeric: true,
        cell: ({committed}) => boundsText(committed, locale)
      },
      {
        key: "delivered",
        label: words.deliveredHead,
        numeric: true,
        cell: ({delivered}) => boundsText(delivered, locale)
      },
      {key: "reading", label: words.reading, cell: ({outcome}) => readings[outcome]}
    ]
  });
}
