import {theFirst, theLast, theOne} from "../text/the.js";
import {bothWidths} from "../components/charts/bothWidths.js";
import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {intervalBars, type Interval} from "../components/charts/intervalBars.js";
import {dataTable} from "../components/dataTable.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {unitText} from "../text/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {boundsText} from "./boundsText.js";
import {byFloor} from "../record/committedAndDelivered.js";
import {totalsNote} from "./sourceNote.js";
import type {SiteData, TotalRow} from "../record/siteData.js";
import {mostGathered} from "../record/recordEnd.js";
import {totalsAt} from "../record/totalsAt.js";

/** Fewer donors than this need no drawing, and neither do fewer numbers: the table says it. */
const ENOUGH_DONORS = 4;
const ENOUGH_NUMBERS = 2;
/** From this ratio of largest to smallest on, a logarithmic scale is offered beside the linear one. */
const WIDE_RANGE = 40;

/** Where the press gave one sum for many donors: that sum in a lane of its own, beside the donors that it may include. */
export function sumFigure(data: SiteData, totals: readonly TotalRow[], day: string, locale: Locale): Html | false {
  const words = inLocale(catalogue, locale);
  const group = totals.find(({subject_kind, donor}) => subject_kind === "group" && donor === "NATO");
  if (!group) return false;
  const then = totalsAt(data, day).filter(
    ({subject, unit, status, donor, donor_kind}) =>
      subject === group.subject &&
      unit === group.unit &&
      status === "committed" &&
      (donor_kind === "actor" || donor === "NATO")
  );
  const sum = then.find(({donor}) => donor === "NATO");
  if (!sum) return false;
  const included = new Set(
    data.overlaps
      .filter(({claim, relation}) => relation === "may_include" && sum.members.includes(claim!))
      .map(({other}) => theOne(data.claims, ({id}) => id === other).donor)
  );
  const donors = then.filter((row) => row !== sum).sort(byFloor);
  const intervals = [
    {...interval(sum, locale), name: words.sumName, sum: true},
    ...donors.map((row) => ({...interval(row, locale), mayBeInSum: included.has(row.donor)}))
  ];
  const subject = locale === "ja" ? sum.subject_ja : sum.subject_en;
  const date = formatDate(day, locale);
  const title = words.sumTitle(boundsText(sum, locale));
  const id = `${sum.subject}-sum`;
  const all = theOne(
    totalsAt(data, day),
    (row) =>
      row.subject === group.subject && row.unit === group.unit && row.status === "committed" && row.donor === "all"
  );
  const summary = words.sumSummary(
    formatNumber(donors.filter(({donor}) => included.has(donor)).length, locale),
    formatNumber(donors.length, locale),
    boundsText(all, locale)
  );
  return chartFigure(
    {
      id,
      title,
      measure: words.sumMeasure(subject, date),
      level: 3,
      chart: bars({intervals, scale: "linear", locale, bracketLabel: words.bracket, id, title, description: summary}),
      summary,
      table: boundsTable(id, [sum, ...donors], locale),
      note: totalsNote(data, locale),
      files: tableFiles("compare", locale, "totals.csv"),
      image: true
    },
    locale
  );
}

/** The totals of the item with the most donors of its kind, in all statuses; undefined where too little is on record to draw. */
export function leadingItem(totals: readonly TotalRow[]): TotalRow[] | undefined {
  const items = [...grouped(totals, ({subject, unit}) => `${subject} ${unit}`).values()];
  const enough = items.filter((rows) => {
    const donors = committedBy(rows);
    return donors.length >= ENOUGH_DONORS && donors.filter(({ceiling}) => ceiling > 0).length >= ENOUGH_NUMBERS;
  });
  return enough.toSorted((a, b) => committedBy(b).length - committedBy(a).length)[0];
}

const committedBy = (totals: readonly TotalRow[]) =>
  totals.filter(({status, donor_kind}) => status === "committed" && donor_kind === "actor");

/** What was committed of one item, donor by donor; with one more sentence for its summary, such as what was delivered. */
export function totalsFigure(data: SiteData, totals: readonly TotalRow[], locale: Locale, more?: string): Html {
  const words = inLocale(catalogue, locale);
  const rows = committedBy(totals).toSorted(byFloor);
  const end = mostGathered(totals);
  const {subject, unit} = theFirst(rows);
  const all = theOne(totals, ({donor, status}) => donor === "all" && status === "committed");
  const name = locale === "ja" ? all.subject_ja : all.subject_en;
  const top = theFirst(rows);
  const donor = nameInSentence(locale === "ja" ? top.donor_ja : top.donor_en, locale);
  const title = isMost(top, rows)
    ? words.chartTitle(name, donor, boundsText(top, locale))
    : words.floorTitle(name, donor, formatNumber(top.floor, locale));
  const id = `${subject}-${unit}-chart`;
  const summary = words.summary(boundsText(all, locale), formatNumber(rows.length, locale));
  const intervals = rows.map((row) => interval(row, locale));
  const drawing = {intervals, locale, bracketLabel: words.bracket, title, description: summary};
  const linear = bars({...drawing, scale: "linear", id});
  const known = rows.filter(({floor}) => floor > 0);
  const isWide = known.length > 1 && theFirst(known).floor / theLast(known).floor >= WIDE_RANGE;
  return chartFigure(
    {
      id,
      title,
      level: 3,
      measure: words.chartMeasure(
        unitText(all, 2, locale),
        formatDate(all.date, locale),
        end && formatDate(end, locale)
      ),
      chart: isWide ? withScaleSwitch(id, linear, bars({...drawing, scale: "log", id: `${id}-log`}), locale) : linear,
      summary: more ? words.andMore(summary, more) : summary,
      table: boundsTable(id, rows, locale),
      note: totalsNote(data, locale),
      files: tableFiles("compare", locale, "totals.csv"),
      image: true
    },
    locale
  );
}

/** The bars as figures, donor by donor. */
function boundsTable(id: string, rows: readonly TotalRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  return dataTable<TotalRow>({
    id: `${id}-figures`,
    caption: words.boundsCaption,
    captionHidden: true,
    rows,
    columns: [
      {
        key: "donor",
        label: words.donor,
        rowHeader: true,
        cell: ({donor, donor_en, donor_ja}) =>
          donor === "NATO" ? words.sumName : locale === "ja" ? donor_ja : donor_en
      },
      {key: "floor", label: words.floor, numeric: true, cell: ({floor}) => formatNumber(floor, locale)},
      {
        key: "ceiling",
        label: words.ceiling,
        numeric: true,
        cell: ({ceiling, open_end}) => (open_end ? words.openEnd : formatNumber(ceiling, locale))
      },
      {
        key: "gathered",
        label: words.gathered,
        cell: ({covered_until}) => (covered_until ? formatDate(covered_until, locale) : words.notGathered)
      },
      {key: "note", label: words.toKnow, cell: (row) => (locale === "ja" ? row.note_ja : row.note_en) ?? ""}
    ]
  });
}

/** The leading figure alone, for the image that stands for the page. */
export function shareDrawing(totals: readonly TotalRow[], leading: TotalRow, title: string, locale: Locale): Html {
  const rows = totals
    .filter(
      ({subject, unit, status, donor_kind}) =>
        subject === leading.subject && unit === leading.unit && status === "committed" && donor_kind === "actor"
    )
    .sort(byFloor)
    .slice(0, 8);
  const intervals = rows.map((row) => interval(row, locale));
  return intervalBars({
    intervals,
    scale: "linear",
    width: 1000,
    locale,
    bracketLabel: "",
    id: "share",
    title,
    description: title
  });
}

/** Whether the bounds prove that no other donor committed as many. */
const isMost = (top: TotalRow, rows: readonly TotalRow[]) =>
  rows.every((row) => row === top || (!row.open_end && row.ceiling < top.floor));

function interval(row: TotalRow, locale: Locale): Interval {
  return {
    name: locale === "ja" ? row.donor_ja : row.donor_en,
    floor: row.floor,
    ceiling: row.ceiling,
    open: row.open_end && row.ceiling > 0,
    label: boundsText(row, locale)
  };
}

const bars = (options: Omit<Parameters<typeof intervalBars>[0], "width">): Html =>
  bothWidths(options.id, (size) => intervalBars({...options, ...size}));

/** Two drawings and the choice between them: the linear one first. It works without a script. */
function withScaleSwitch(id: string, linear: Html, log: Html, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const choice = (value: string, label: string, checked: boolean) =>
    html`<label><input type="radio" name="${id}-scale" value="${value}"${checked && html` checked`} autocomplete="off" /> ${label}</label>`;
  return html`<div class="scales"><fieldset class="scale-switch"><legend class="visually-hidden">${words.scale}</legend>${choice("linear", words.linear, true)} ${choice("log", words.log, false)}</fieldset>
<div class="scale-linear">${linear}</div><div class="scale-log">${log}</div></div>`;
}
