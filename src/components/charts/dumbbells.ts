import {theLast} from "../../text/the.js";
import * as Plot from "@observablehq/plot";
import type {Locale} from "../../messages/locale.js";
import type {Html} from "../html.js";
import {textWidth} from "../../text/wrap.js";
import {draw, type Drawing} from "./draw.js";
import {chevrons, hatching, labelsBehind} from "./openEnds.js";
import {valueAxis} from "./valueAxis.js";

/** One of the two figures that a row compares. */
export interface End {
  floor: number;
  ceiling: number;
  /** A statement names no upper end: an open chevron stands behind the figure. */
  open: boolean;
  /** The figure as words, printed beside its mark. */
  label: string;
}

interface Dumbbell {
  name: string;
  promised: End;
  delivered: End;
}

interface DumbbellOptions extends Drawing {
  rows: readonly Dumbbell[];
  /** Words of the key: what the ring and what the disc stand for. */
  promisedWord: string;
  deliveredWord: string;
  width: number;
  locale: Locale;
}

type Row = Dumbbell & {y: number};

const SIZE = 13;
const KEY_HEIGHT = 26;

/**
 * Two figures a row and the line between them: a ring for what was promised, a disc for what was delivered, each with its
 * figure on the outer side. Both stand at their floors; hatching reaches to the ceiling, above the line for the promise
 * and below it for the delivery, and a chevron says that no upper end is stated.
 */
export function dumbbells({rows, promisedWord, deliveredWord, width, locale, ...drawing}: DumbbellOptions): Html {
  const narrow = width < 600;
  const rowHeight = narrow ? 46 : 32;
  const placed: Row[] = rows.map((row, index) => ({
    ...row,
    y: KEY_HEIGHT + index * rowHeight + (narrow ? 30 : 14)
  }));
  const bottom = theLast(placed).y + 18;
  const largest = Math.max(1, ...rows.flatMap(({promised, delivered}) => [promised.ceiling, delivered.ceiling]));
  const names = narrow ? 0 : 172;
  const marginLeft = names + widest(rows.map((row) => lower(row).label)) + 20;
  const promises = placed.map(({promised, y}) => ({...promised, y}));
  const deliveries = placed.map(({delivered, y}) => ({...delivered, y}));
  const hatch = `${drawing.id}-hatch`;
  return draw(
    {
      width,
      height: bottom + 26,
      marginLeft,
      marginRight: widest(rows.map((row) => upper(row).label)) + 28,
      marginTop: KEY_HEIGHT,
      marginBottom: 26,
      x: {type: "linear", domain: [0, largest]},
      y: {axis: null, type: "identity"},
      marks: [
        ...valueAxis({scale: "linear", largest, narrow, locale}),
        ...key(promisedWord, deliveredWord, marginLeft),
        Plot.text(placed, {
          frameAnchor: "left",
          dx: narrow ? -marginLeft : names - 8 - marginLeft,
          y: ({y}: Row) => (narrow ? y - 19 : y),
          text: "name",
          textAnchor: narrow ? "start" : "end",
          fontSize: SIZE
        }),
        Plot.link(placed, {
          x1: 0,
          x2: (row: Row) => lower(row).floor,
          y1: "y",
          y2: "y",
          stroke: "var(--rule)"
        }),
        Plot.link(placed, {
          x1: ({delivered}: Row) => delivered.floor,
          x2: ({promised}: Row) => promised.floor,
          y1: "y",
          y2: "y",
          stroke: "var(--accent)",
          strokeWidth: 2
        }),
        range(promises, -7, 0, hatch),
        range(deliveries, 0, 7, hatch),
        ...chevrons([...promises, ...deliveries], 13),
        Plot.dot(promises, {x: "floor", y: "y", ...ring}),
        Plot.dot(deliveries, {x: "floor", y: "y", ...disc}),
        Plot.text(placed, {
          x: (row: Row) => lower(row).floor,
          y: "y",
          dx: -13,
          text: (row: Row) => lower(row).label,
          textAnchor: "end",
          fontSize: SIZE,
          stroke: "var(--paper)",
          strokeWidth: 4,
          fill: "currentColor"
        }),
        ...labelsBehind(
          placed.map((row) => ({...upper(row), y: row.y, ceiling: reach(row), open: isOpenAtItsReach(row)})),
          13
        )
      ]
    },
    drawing,
    hatching(hatch)
  );
}

const ring = {r: 6.5, fill: "var(--paper)", stroke: "var(--accent)", strokeWidth: 2};
const disc = {r: 4.5, fill: "var(--accent)"};

const deliveredIsLower = ({promised, delivered}: Dumbbell) => delivered.floor <= promised.floor;
const lower = (row: Dumbbell) => (deliveredIsLower(row) ? row.delivered : row.promised);
const upper = (row: Dumbbell) => (deliveredIsLower(row) ? row.promised : row.delivered);
const reach = ({promised, delivered}: Dumbbell) => Math.max(promised.ceiling, delivered.ceiling);
/** Whether a chevron stands at the right end of the row. */
const isOpenAtItsReach = (row: Dumbbell) =>
  [row.promised, row.delivered].some(({open, ceiling}) => open && ceiling === reach(row));
const widest = (labels: readonly string[]) => Math.ceil(Math.max(...labels.map(textWidth)) * SIZE);

function range(ends: readonly (End & {y: number})[], above: number, below: number, hatch: string): Plot.Markish {
  return Plot.rect(
    ends.filter(({floor, ceiling}) => ceiling > floor),
    {
      x1: "floor",
      x2: "ceiling",
      y1: ({y}) => y + above,
      y2: ({y}) => y + below,
      fill: `url(#${hatch})`,
      stroke: "var(--accent)"
    }
  );
}

/** The two marks with their words, in the top left corner: part of the drawing, so that it goes with it. */
function key(promisedWord: string, deliveredWord: string, marginLeft: number): Plot.Markish[] {
  const second = 44 + textWidth(deliveredWord) * SIZE;
  const at = (dx: number) => ({frameAnchor: "top-left", dx: dx - marginLeft, dy: 9 - KEY_HEIGHT}) as const;
  const word = (text: string, dx: number) =>
    Plot.text([text], {
      ...at(dx),
      text: (said: string) => said,
      textAnchor: "start",
      lineAnchor: "middle",
      fontSize: SIZE
    });
  return [
    Plot.dot([0], {...at(7), ...disc}),
    word(deliveredWord, 18),
    Plot.dot([0], {...at(second), ...ring}),
    word(promisedWord, second + 12)
  ];
}
