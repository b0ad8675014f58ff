import * as Plot from "@observablehq/plot";
import {lastDay} from "../../text/day.js";
import type {Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";

export interface LaneEvent {
  lane: string;
  /** First and last day that the date may mean, ISO; the same where the day is known. */
  from: string;
  to: string;
  /** The event may also lie before: "by" a day. */
  orEarlier?: boolean;
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
  months: readonly {month: string; count: number}[];
  monthsLabel: string;
  /** The day up to which what the months count was gathered, with the words at its line. */
  gathered?: {day: string; label: string} | undefined;
  bands: readonly Band[];
  from: string;
  to: string;
  width: number;
}

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/**
 * Lanes of events on one time axis, over bands for the versions of the rules. A dot is a day; a line is as long as the
 * date is vague; an arrow to the left says "or before". Events that would hide each other are moved apart downwards.
 */
export function eventLanes(options: EventLanesOptions): Html {
  const {lanes, events, months, monthsLabel, gathered, bands, from, to, width, ...drawing} = options;
  const narrow = width < 600;
  const margin = 6;
  const x = (iso: string) => margin + ((time(iso) - time(from)) / (time(to) - time(from))) * (width - 2 * margin);
  const step = narrow ? 7 : 9;
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
  const columns = months.map(({month, count}) => ({
    x1: x(`${month}-01`) + 0.5,
    x2: x(lastDay(month)) - 0.5,
    y: foot - (count / most) * 70,
    count
  }));
  const all = placed.flatMap(({events}) => events);
  const starts = bands.map((band, index) => ({...band, x1: Math.max(margin, x(band.from)), x2: x(band.to), index}));
  const years = Array.from({length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1}, (_, index) =>
    String(Number(from.slice(0, 4)) + index)
  );
  return draw(
    {
      width,
      height: foot + 26,
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
        Plot.text(years, {
          x: (year: string) => Math.max(margin, x(`${year}-01-01`)),
          y: foot + 16,
          text: (year: string) => year,
          textAnchor: "start",
          fontSize: 12
        }),
        Plot.ruleX(years.slice(1), {x: (year: string) => x(`${year}-01-01`), y1: foot, y2: foot + 8}),
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
        Plot.link(
          all.filter(({x1, x2}) => x2 - x1 >= 1),
          {
            x1: "x1",
            x2: "x2",
            y1: "y",
            y2: "y",
            stroke: "var(--accent)",
            strokeWidth: step - 4,
            strokeOpacity: 0.55,
            strokeLinecap: "round"
          }
        ),
        Plot.dot(
          all.filter(({x1, x2}) => x2 - x1 < 1),
          {x: "x1", y: "y", r: step / 2 - 0.8, fill: "var(--accent)"}
        ),
        Plot.text(
          all.filter(({orEarlier}) => orEarlier),
          {x: "x1", dx: -step + 1, y: "y", text: () => "‹", fontSize: 13, fill: "var(--accent)"}
        ),
        ...(gathered ? endOfRecord(x(gathered.day), gathered.label, top + 22, foot) : []),
        Plot.rect(columns, {x1: "x1", x2: "x2", y1: "y", y2: foot, fill: "var(--quiet)"}),
        Plot.text(
          columns.filter(({count}) => count === most),
          {x: ({x1, x2}) => (x1 + x2) / 2, y: ({y}) => y - 8, text: ({count}) => String(count), fontSize: 12, dx: 8}
        )
      ]
    },
    drawing
  );
}

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
