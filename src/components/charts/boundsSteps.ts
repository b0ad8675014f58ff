/**
 * How a total grew: one small drawing a total. Between two days of reckoning the floor is that of the earlier and the ceiling that of
 * the later, for neither ever falls: so each is drawn where it is certain.
 */
import type {Locale} from "../../messages/locale.js";
import {compactNumber} from "../../text/format.js";
import {theFirst, theLast} from "../../text/the.js";
import {html, type Html} from "../html.js";
import {hits, markWords, type Hit, type MarkWords} from "./mark.js";

export interface BoundsOnDay {
  /** ISO day. */
  date: string;
  floor: number;
  ceiling: number;
  /** There may be more: no upper end is drawn. */
  open: boolean;
  /** What it answers, beside what all days share. */
  words: MarkWords;
}

export interface StepsOptions {
  /** Unique on the page. */
  id: string;
  /** What is counted, and what else all days answer. */
  name: string;
  words: MarkWords;
  /** The newest bounds in words: "19,000–37,000+". */
  label: string;
  /** Said to those who do not see the drawing. */
  description: string;
  /** In the order of their days. */
  days: readonly BoundsOnDay[];
  /** First and last day of all drawings that stand side by side. */
  from: string;
  to: string;
  /** The day up to which everything was gathered, where there is one, and how it is called. */
  gathered?: {day: string; label: string} | undefined;
  locale: Locale;
}

/** The drawing in units of its own; on the page one is about a pixel. */
const WIDTH = 280;
const HEIGHT = 132;
const TOP = 36;
const FOOT = HEIGHT - 18;
const RIGHT = WIDTH - 12;

/** Solid up to the floor, hatched from there to the ceiling; where no upper end is known the hatching has no edge above, and ends in an arrow. */
export function boundsSteps(options: StepsOptions): Html {
  const {id, name, words, label, description, days, from, to, gathered, locale} = options;
  const x = timeScale(from, to);
  const most = Math.max(1, ...days.map(highest));
  const y = (value: number) => round(FOOT - (value / most) * (FOOT - TOP));
  const last = theLast(days);
  const floorLine = steps(days, ({floor}) => floor, "after", x, y);
  const ceilingLine = steps(days, highest, "before", x, y);
  const closed = days.filter(({open}) => !open);
  const start = x(theFirst(days).date);
  const end = x(last.date);
  const isRange = days.some(({floor, ceiling}) => ceiling > floor);
  const {shared, each} = apart(spans(days, x));
  return html`<figure class="steps"${markWords({...words, ...shared, of: name})}><figcaption>${name} <b>${label}</b></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-d"><title id="${id}-d">${description}</title>
<use href="#steps-years"/>
${isRange && html`<path fill="url(#steps-hatch)" d="M${start} ${FOOT}${ceilingLine.replace(/^M/, "L")}L${end} ${FOOT}Z"/>`}
<path class="floor" d="M${start} ${FOOT}${floorLine.replace(/^M/, "L")}L${end} ${FOOT}Z"/>
${closed.length > 1 && html`<path class="ceiling" d="${steps(closed, highest, "before", x, y)}"/>`}
${last.open && html`<path class="open" d="M${end - 4} ${y(highest(last)) - 3}l4 -5l4 5M${end} ${y(highest(last)) - 8}v8"/>`}
<path class="base" d="M${x(from)} ${FOOT}H${RIGHT}"/><text class="steps-axis" x="0" y="${TOP - 3}">${compactNumber(most, locale)}</text>
${gathered && gathered.day >= from && html`<path class="gathered" d="M${x(gathered.day)} ${TOP}V${FOOT}"/>${gathered.label && html`<text class="steps-axis" x="${x(gathered.day)}" y="13"${x(gathered.day) > RIGHT / 2 && html` text-anchor="end"`}>${gathered.label}</text>`}`}
${hits(each)}</svg></figure>`;
}

const SAID = ["quote", "source", "verdicts"] as const;

/** What all say alike, to stand once around them, and what is left for each to say. */
function apart(all: readonly Hit[]): {shared: MarkWords; each: Hit[]} {
  const shared: MarkWords = {};
  let each = [...all];
  for (const name of SAID) {
    const first = theFirst(all).words[name];
    const says = (value: MarkWords[typeof name]) => markWords({[name]: value}).markup;
    if (all.some(({words}) => says(words[name]) !== says(first))) continue;
    Object.assign(shared, {[name]: first});
    each = each.map((hit) => ({...hit, words: {...hit.words, [name]: undefined}}));
  }
  return {shared, each};
}

/** The days on which a total changed, the first among them. */
export const changesOf = <Day extends Pick<BoundsOnDay, "floor" | "ceiling" | "open">>(days: readonly Day[]): Day[] =>
  days.filter((day, index) => {
    const before = days[index - 1];
    return !before || before.floor !== day.floor || before.ceiling !== day.ceiling || before.open !== day.open;
  });

/** From each day on which the bounds changed up to the next; days that say the same are one. */
function spans(days: readonly BoundsOnDay[], x: (day: string) => number): Hit[] {
  const changes = changesOf(days);
  return changes.map(({date, words}, index) => {
    const next = changes[index + 1]?.date ?? theLast(days).date;
    return {words, x: x(date), y: TOP, width: Math.max(2, x(next) - x(date)), height: FOOT - TOP};
  });
}

const highest = ({ceiling, floor}: BoundsOnDay) => Math.max(ceiling, floor);

/** What all drawings on one axis of time share, once for a page: hatching, and the years. Stands before them, and is not seen. */
export function stepsShared(from: string, to: string): Html {
  const x = timeScale(from, to);
  return html`<svg class="steps visually-hidden" aria-hidden="true"><defs><pattern id="steps-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" class="hatch"/></pattern><g id="steps-years">${yearsBetween(
    from,
    to
  ).map(
    (year) =>
      html`<path class="steps-year" d="M${x(`${year}-01-01`)} ${TOP}V${FOOT}"/>${yearAt(x(`${year}-01-01`), year)}`
  )}</g></defs></svg>`;
}

/** A year beside its first day, or before the right edge where it would not fit. */
const yearAt = (start: number, year: number): Html =>
  start > WIDTH - 40
    ? html`<text class="steps-axis" x="${WIDTH}" y="${HEIGHT - 4}" text-anchor="end">${year}</text>`
    : html`<text class="steps-axis" x="${start + 3}" y="${HEIGHT - 4}">${year}</text>`;

/** From an ISO day to its place. */
function timeScale(from: string, to: string): (day: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (day) => round(((Date.parse(day) - start) / (end - start)) * RIGHT);
}

const round = (value: number) => Math.round(value * 10) / 10;

const yearsBetween = (from: string, to: string): number[] => {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({length: Number(to.slice(0, 4)) - first + 1}, (_, index) => first + index);
};

/** A line that goes on from each day ("after"), or that each day has reached ("before"). */
function steps(
  days: readonly BoundsOnDay[],
  valueOf: (day: BoundsOnDay) => number,
  kind: "before" | "after",
  x: (day: string) => number,
  y: (value: number) => number
): string {
  return days
    .map((day, index) => {
      const place = [x(day.date), y(valueOf(day))] as const;
      if (!index) return `M${place[0]} ${place[1]}`;
      return kind === "after" ? `H${place[0]}V${place[1]}` : `V${place[1]}H${place[0]}`;
    })
    .join("");
}
