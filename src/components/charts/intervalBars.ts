import {theLast} from "../../text/the.js";
import * as Plot from "@observablehq/plot";
import type {Locale} from "../../messages/locale.js";
import type {Html} from "../html.js";
import {textWidth} from "../../text/wrap.js";
import {draw, type Drawing} from "./draw.js";
import {chevrons, hatching, labelsBehind} from "./openEnds.js";
import {valueAxis} from "./valueAxis.js";

export interface Interval {
  name: string;
  /** What is certain to have been meant: the solid part. */
  floor: number;
  /** What may have been meant: the hatched part ends here. */
  ceiling: number;
  /** A statement names no upper end: the bar ends in an open chevron. */
  open: boolean;
  /** The figure as words, printed at the end of the bar. */
  label: string;
  /** A sum over others, in a lane of its own above them. */
  sum?: boolean;
  /** May be among what the sum counts: the bracket reaches here. */
  mayBeInSum?: boolean;
}

interface IntervalOptions extends Drawing {
  intervals: readonly Interval[];
  scale: "linear" | "log";
  width: number;
  locale: Locale;
  /** Words at the bracket: "may include". */
  bracketLabel: string;
}

type Row = Interval & {y: number};

/**
 * Bars from zero: solid up to the floor, hatched up to the ceiling, an open chevron where no upper end is stated. A sum
 * over several donors has a lane of its own, with a bracket to those it may include; the two are never stacked.
 */
export function intervalBars({intervals, scale, width, locale, bracketLabel, ...drawing}: IntervalOptions): Html {
  const narrow = width < 600;
  const rowHeight = narrow ? 42 : 28;
  const hasSum = intervals.some(({sum}) => sum);
  const rows: Row[] = intervals.map((interval, index) => ({
    ...interval,
    y: index * rowHeight + (narrow ? 28 : 14) + (hasSum && index > 0 ? 14 : 0)
  }));
  const known = rows.filter(({ceiling}) => ceiling > 0);
  const height = theLast(rows).y + 18;
  const from = scale === "log" ? 1 : 0;
  const largest = Math.max(from + 1, ...rows.map(({ceiling}) => ceiling));
  const room = 20 + Math.ceil(Math.max(0, ...known.map(({label}) => textWidth(label))) * 13);
  const hatch = `${drawing.id}-hatch`;
  const colour = ({sum}: Row) => (sum ? "currentColor" : "var(--accent)");
  return draw(
    {
      width,
      height: height + 26,
      marginLeft: narrow ? 1 : 172,
      marginRight: Math.max(narrow ? 96 : 140, room) + (hasSum ? 44 : 0),
      marginTop: 0,
      marginBottom: 26,
      x: {type: scale, domain: [from, largest]},
      y: {axis: null, type: "identity"},
      marks: [
        ...valueAxis({scale, largest, narrow, locale}),
        Plot.text(rows, {
          x: from,
          y: ({y}) => (narrow ? y - 17 : y),
          dx: narrow ? 0 : -8,
          text: "name",
          textAnchor: narrow ? "start" : "end",
          fontSize: 13
        }),
        Plot.rect(known, {x1: from, x2: "floor", y1: above, y2: below, fill: colour}),
        Plot.rect(
          known.filter(({ceiling, floor}) => ceiling > floor),
          {
            x1: ({floor}) => Math.max(from, floor),
            x2: "ceiling",
            y1: above,
            y2: below,
            fill: `url(#${hatch})`,
            stroke: "var(--accent)"
          }
        ),
        ...chevrons(known, 7, colour),
        Plot.dot(
          rows.filter(({ceiling}) => ceiling === 0),
          {x: from, y: "y", dx: 7, r: 4.5, stroke: "var(--accent)", strokeWidth: 1.6}
        ),
        ...labelsBehind(
          rows.map((row) => ({...row, ceiling: Math.max(from, row.ceiling), open: row.open || row.ceiling === 0})),
          7
        ),
        ...bracket(rows, width - 8, bracketLabel)
      ]
    },
    drawing,
    hatching(hatch)
  );
}

const above = ({y}: Row) => y - 7;
const below = ({y}: Row) => y + 7;
const unscaled = (value: (row: {x: number}) => number) => ({value, scale: null}) as unknown as number;

/** From the lane of the sum down to each bar that it may include, at the right edge. */
function bracket(rows: readonly Row[], edge: number, label: string): Plot.Markish[] {
  const sum = rows.find((row) => row.sum);
  const members = rows.filter(({mayBeInSum}) => mayBeInSum);
  if (!sum || !members.length) return [];
  const ends = [sum, ...members].map(({y}) => ({x: edge, y}));
  return [
    Plot.link([{x: edge, y: sum.y}], {
      x1: unscaled(({x}) => x),
      x2: unscaled(({x}) => x),
      y1: sum.y,
      y2: theLast(members).y,
      stroke: "var(--edge)",
      strokeWidth: 1.5
    }),
    Plot.link(ends, {
      x1: unscaled(({x}) => x - 10),
      x2: unscaled(({x}) => x),
      y1: "y",
      y2: "y",
      stroke: "var(--edge)",
      strokeWidth: 1.5
    }),
    Plot.text([{x: edge}], {
      x: unscaled(({x}) => x - 2),
      y: sum.y + 21,
      text: () => label,
      textAnchor: "end",
      fontSize: 12,
      fill: "var(--quiet)",
      stroke: "var(--paper)",
      strokeWidth: 5
    })
  ];
}
