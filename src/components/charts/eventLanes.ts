import * as Plot from "@observablehq/plot";
import {lastDay} from "../../text/day.js";
import {html, raw, type Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";
import {hits, mark, type MarkWords} from "./mark.js";

export interface LaneEvent {
  lane: string;
  /** First and last day that the date may mean, ISO; the same where the day is known. */
  from: string;
  to: string;
  /** The event may also lie before: "by" a day. */
  orEarlier?: boolean;
  /** What its mark says, in a drawing whose marks answer. */
  words?: MarkWords | undefined;
}

interface Band {
  from: string;
  to: string;
  label: string;
}

interface EventLanesOptions extends Drawing {
  lanes: readonly {id: string; label: string}[];
  events: readonly LaneEvent[];
  /** Months with a count, drawn as columns in a lane of their own at the foot. */
  months: readonly {month: string; count: number; words?: MarkWords | undefined}[];
  monthsLabel: string;
  /** The day up to which what the months count was gathered, with the words at its line. */
  gathered?: {day: string; label: string} | undefined;
  bands: readonly Band[];
  from: string;
  to: string;
  /** Words along the axis, each at its day. */
  ticks: readonly {day: string; label: string}[];
  /** Parts of the axis that are drawn larger elsewhere, each with a word below it. */
  parts?: readonly {from: string; to: string; label: string}[];
  width: number;
  /** From the middle of one mark to that of the next below it: wider where they are to be pressed. */
  step?: number;
}

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/**
 * Lanes of events on one time axis, over bands for the versions of the rules. A dot is a day; a line is as long as the
 * date is vague; an arrow to the left says "or before". Events that would hide each other are moved apart downwards.
 */
export function eventLanes(options: EventLanesOptions): Html {
  const {
    lanes,
    months,
    monthsLabel,
    gathered,
    bands,
    from,
    to,
    ticks,
    parts = [],
    width,
    step: asked,
    ...drawing
  } = options;
  /** Those that lie between the first day and the last, cut off there. */
  const within = <E extends {from: string; to: string}>(all: readonly E[]) =>
    all
      .filter((one) => one.to >= from && one.from <= to)
      .map((one) => ({...one, from: one.from < from ? from : one.from, to: one.to > to ? to : one.to}));
  const events = within(options.events);
  const narrow = width < 600;
  const margin = 6;
  const x = (iso: string) => margin + ((time(iso) - time(from)) / (time(to) - time(from))) * (width - 2 * margin);
  const step = asked ?? (narrow ? 7 : 9);
  let top = 48;
  const placed = lanes.map(({id, label}) => {
    const rows = apart(
      events.filter(({lane}) => lane === id).map((event) => ({...event, x1: x(event.from), x2: x(event.to)})),
      step
    );
    const lane = {label, top, events: rows.map((event) => ({...event, y: top + 24 + event.row * step}))};
    top += 24 + (Math.max(0, ...rows.map(({row}) => row)) + 1) * step + 16;
    return lane;
  });
  const most = Math.max(1, ...months.map(({count}) => count));
  const foot = top + 40 + 70;
  const columns = within(months.map((one) => ({...one, from: `${one.month}-01`, to: lastDay(one.month)}))).map(
    ({from: first, to: last, count, words}) => ({
      x1: x(first) + 0.5,
      x2: x(last) - 0.5,
      y: foot - (count / most) * 70,
      count,
      words
    })
  );
  const all = placed.flatMap(({events}) => events);
  const starts = within(bands).map((band, index) => ({
    ...band,
    x1: Math.max(margin, x(band.from)),
    x2: x(band.to),
    index
  }));
  const drawn = draw(
    {
      width,
      height: foot + (parts.length ? 46 : 26),
      margin: 0,
      x: {axis: null, type: "identity"},
      y: {axis: null, type: "identity"},
      marks: [
        Plot.rect(starts, {
          x1: "x1",
          x2: "x2",
          y1: 18,
          y2: foot,
          fill: ({index}: {index: number}) => (index % 2 ? "var(--tint)" : "none")
        }),
        Plot.ruleX(starts.slice(1), {x: "x1", y1: 0, y2: foot, stroke: "var(--edge)", strokeDasharray: "3 3"}),
        ...(["start", "end"] as const).map((side) =>
          Plot.text(
            starts.filter(({x1}) => x1 > width - 80 === (side === "end")),
            {
              x: "x1",
              dx: side === "end" ? -3 : 3,
              y: ({index}) => 8 + (index % 3) * 12,
              text: "label",
              textAnchor: side,
              fontSize: 11,
              fill: "var(--quiet)",
              stroke: "var(--paper)",
              strokeWidth: 3
            }
          )
        ),
        Plot.ruleY([foot], {x1: margin, x2: width - margin}),
        Plot.text(ticks, {
          x: ({day}: {day: string}) => x(day),
          dx: narrow ? 1 : 3,
          y: foot + 13,
          text: "label",
          textAnchor: "start",
          fontSize: narrow ? 11 : 12
        }),
        Plot.ruleX(ticks, {x: ({day}: {day: string}) => x(day), y1: foot, y2: foot + 8}),
        Plot.link(parts, {
          x1: (part: {from: string}) => x(part.from) + 1,
          x2: (part: {to: string}) => x(part.to) - 1,
          y1: foot + 26,
          y2: foot + 26,
          stroke: "var(--accent)",
          strokeWidth: 3
        }),
        Plot.text(parts, {
          x: (part: {from: string; to: string}) => (x(part.from) + x(part.to)) / 2,
          y: foot + 38,
          text: "label",
          fontSize: 12,
          fontWeight: 600
        }),
        Plot.text(placed, {
          x: margin,
          y: ({top}) => top + 8,
          text: "label",
          textAnchor: "start",
          fontWeight: 600,
          fontSize: 13,
          stroke: "var(--paper)",
          strokeWidth: 4,
          fill: "currentColor"
        }),
        Plot.text([monthsLabel], {
          x: margin,
          y: top + 8,
          text: (label: string) => label,
          textAnchor: "start",
          fontWeight: 600,
          fontSize: 13,
          stroke: "var(--paper)",
          strokeWidth: 4,
          fill: "currentColor"
        }),
        ...(gathered ? endOfRecord(x(gathered.day), gathered.label, top + 22, foot) : []),
        Plot.rect(columns, {x1: "x1", x2: "x2", y1: "y", y2: foot, fill: "var(--bar)"}),
        Plot.text(
          columns.filter(({count, x1, x2}) => count === most || x2 - x1 > 20),
          {x: ({x1, x2}) => (x1 + x2) / 2, y: ({y}) => y - 8, text: ({count}) => String(count), fontSize: 12}
        )
      ]
    },
    drawing
  );
  const ofMonths = columns.flatMap(({x1, x2, words}) =>
    words && x2 > x1 ? {words, x: x1, y: foot - 70, width: x2 - x1, height: 70} : []
  );
  const shapes = drawn.markup.replace(/<\/svg>$/, "");
  return html`${raw(shapes)}${all.map((event) => markOf(event, step))}${hits(ofMonths)}</svg>`;
}

/** A dot for a day, a bar for what is not known to the day; where it says something, as a mark that answers. */
function markOf({x1, x2, y, orEarlier, words}: LaneEvent & {x1: number; x2: number; y: number}, step: number): Html {
  const isDay = x2 - x1 < 1;
  const [left, radius] = [round(x1), Math.min(4.6, (step - 1.6) / 2)];
  const shape = isDay
    ? html`<circle cx="${left}" cy="${y}" r="${radius}"/>`
    : html`<path class="vague" d="M${left} ${y}H${round(x2)}" stroke-width="${Math.min(6, step - 4)}"/>`;
  const earlier = orEarlier && html`<path class="earlier" d="M${round(left - step + 2)} ${y - 3}l-3 3l3 3"/>`;
  if (!words) return html`<g class="event-mark">${shape}${earlier}</g>`;
  const area = html`<rect class="area" x="${round(x1 - step / 2)}" y="${round(y - step / 2)}" width="${round(x2 - x1 + step)}" height="${step}"/>`;
  return html`<g class="event-mark"${mark(words)}>${area}${shape}${earlier}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A line at the day up to which all was gathered, and words to its right, over what is there only where it was found. */
const endOfRecord = (at: number, label: string, top: number, foot: number): Plot.Markish[] => [
  Plot.ruleX([at], {y1: top, y2: foot, stroke: "var(--accent)", strokeWidth: 1.5}),
  Plot.text([label], {
    x: at,
    dx: 5,
    y: top + 6,
    text: (words: string) => words,
    textAnchor: "start",
    fontSize: 11,
    fill: "currentColor",
    stroke: "var(--paper)",
    strokeWidth: 4
  })
];

/** Gives each event the first row in which it does not touch the one before. */
function apart<E extends {x1: number; x2: number}>(events: readonly E[], size: number): (E & {row: number})[] {
  const ends: number[] = [];
  return [...events]
    .sort((a, b) => a.x1 - b.x1)
    .map((event) => {
      const free = ends.findIndex((end) => end + size <= event.x1);
      const row = free === -1 ? ends.length : free;
      ends[row] = event.x2;
      return {...event, row};
    });
}
