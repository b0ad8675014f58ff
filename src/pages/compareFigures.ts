import {chartFigure} from "../components/chartFigure.js";
import {intervalBars, type Interval, type IntervalOptions} from "../components/charts/intervalBars.js";
import {formatDate, formatNumber} from "../components/format.js";
import {grouped} from "../components/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {unitText} from "../components/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {boundsText} from "./boundsText.js";
import {sourceNote} from "./sourceNote.js";
import type {SiteData, TotalRow} from "./siteData.js";
import {totalsAt} from "./totalsAt.js";

/** Fewer donors than this need no drawing: the table says it. */
const ENOUGH_DONORS = 4;
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
      .map(({other}) => data.claims.find(({id}) => id === other)!.donor)
  );
  const donors = then.filter((row) => row !== sum).sort(byFloor);
  const intervals = [
    {...interval(sum, undefined, locale), name: words.sumName, sum: true},
    ...donors.map((row) => ({...interval(row, undefined, locale), mayBeInSum: included.has(row.donor)}))
  ];
  const subject = locale === "ja" ? sum.subject_ja : sum.subject_en;
  const date = formatDate(day, locale);
  const title = words.sumTitle(boundsText(sum, locale));
  const id = `${sum.subject}-sum`;
  const summary = words.sumMeasure(subject, date);
  return chartFigure(
    {
      id,
      title,
      measure: summary,
      level: 3,
      chart: bothWidths({intervals, scale: "linear", bracketLabel: words.bracket, id, title, description: summary}),
      note: sourceNote(data, locale),
      image: true
    },
    locale
  );
}

/** The item with the most donors of its kind, donor by donor. */
export function totalsFigure(data: SiteData, totals: readonly TotalRow[], locale: Locale): Html | false {
  const words = inLocale(catalogue, locale);
  const committed = totals.filter(({status, donor_kind}) => status === "committed" && donor_kind === "actor");
  const subjects = [...grouped(committed, ({subject, unit}) => `${subject} ${unit}`).values()];
  const rows = subjects.reduce((most, next) => (next.length > most.length ? next : most), []).toSorted(byFloor);
  if (rows.length < ENOUGH_DONORS) return false;
  const {subject, unit} = rows[0]!;
  const same = (row: TotalRow) => row.subject === subject && row.unit === unit;
  const deliveredBy = new Map(
    totals.filter((row) => same(row) && row.status === "delivered").map((row) => [row.donor, row])
  );
  const all = totals.find((row) => same(row) && row.donor === "all" && row.status === "committed")!;
  const name = locale === "ja" ? all.subject_ja : all.subject_en;
  const top = rows[0]!;
  const title = words.chartTitle(name, locale === "ja" ? top.donor_ja : top.donor_en, boundsText(top, locale));
  const id = `${subject}-${unit}-chart`;
  const summary = words.summary(boundsText(all, locale), formatNumber(rows.length, locale));
  const intervals = rows.map((row) => interval(row, deliveredBy.get(row.donor), locale));
  const drawing = {intervals, bracketLabel: words.bracket, title, description: summary};
  const linear = bothWidths({...drawing, scale: "linear", id});
  const known = rows.filter(({floor}) => floor > 0);
  const isWide = known.length > 1 && known[0]!.floor / known.at(-1)!.floor >= WIDE_RANGE;
  return chartFigure(
    {
      id,
      title,
      level: 3,
      measure: words.chartMeasure(unitText(unit, 2, locale), formatDate(all.date, locale)),
      chart: isWide
        ? withScaleSwitch(id, linear, bothWidths({...drawing, scale: "log", id: `${id}-log`}), locale)
        : linear,
      summary,
      note: sourceNote(data, locale),
      csv: {name: "totals.csv", address: href("compare", locale, "extracts/totals.csv", "en")},
      image: true
    },
    locale
  );
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
  const intervals = rows.map((row) => interval(row, undefined, locale));
  return intervalBars({
    intervals,
    scale: "linear",
    width: 1000,
    bracketLabel: "",
    id: "share",
    title,
    description: title
  });
}

const byFloor = (a: TotalRow, b: TotalRow) =>
  b.floor - a.floor || b.ceiling - a.ceiling || (a.donor < b.donor ? -1 : 1);

function interval(row: TotalRow, delivered: TotalRow | undefined, locale: Locale): Interval {
  return {
    name: locale === "ja" ? row.donor_ja : row.donor_en,
    floor: row.floor,
    ceiling: row.ceiling,
    open: row.open_end && row.ceiling > 0,
    label: boundsText(row, locale),
    delivered: delivered?.floor
  };
}

function bothWidths(options: Omit<IntervalOptions, "width">): Html {
  return html`<div class="chart-wide">${intervalBars({...options, width: 900, id: `${options.id}-wide`})}</div><div class="chart-narrow">${intervalBars({...options, width: 358, id: `${options.id}-narrow`})}</div>`;
}

/** Two drawings and the choice between them: the linear one first. It works without a script. */
function withScaleSwitch(id: string, linear: Html, log: Html, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const choice = (value: string, label: string, checked: boolean) =>
    html`<label><input type="radio" name="${id}-scale" value="${value}"${checked && html` checked`} autocomplete="off" /> ${label}</label>`;
  return html`<div class="scales"><fieldset class="scale-switch"><legend class="visually-hidden">${words.scale}</legend>${choice("linear", words.linear, true)} ${choice("log", words.log, false)}</fieldset>
<div class="scale-linear">${linear}</div><div class="scale-log">${log}</div></div>`;
}
