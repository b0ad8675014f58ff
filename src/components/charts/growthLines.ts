import * as Plot from "@observablehq/plot";
import {theFirst, theLast} from "../../text/the.js";
import type {Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";
import type {MarkWords} from "./mark.js";

/** What a size took, as so many times what the smallest took. */
export interface GrowthPoint {
  size: number;
  label: string;
  time: number;
  memory: number;
  words: MarkWords;
}

interface GrowthOptions extends Drawing {
  /** In the order of their sizes. */
  points: readonly GrowthPoint[];
  /** "×26" of a number. */
  times: (value: number) => string;
  /** What the lines are called, beside their ends; left out where a drawing before has said it. */
  names?: {time: string; memory: string};
  width: number;
}

const HEIGHT = 172;
/** Ends of lines are called at least this many pixels apart, and above the sizes by as many. */
const LINE = 20;
const ABOVE = 5;

/**
 * Time and memory against size, both axes in equal factors: a line as steep as the dashed one grows in proportion, a flatter one more slowly.
 */
export function growthLines({points, times, names, width, ...drawing}: GrowthOptions): Html {
  const [first, last] = [theFirst(points), theLast(points)];
  const largest = Math.max(...points.flatMap(({time, memory}) => [time, memory]), last.size / first.size);
  const smallest = Math.min(1, ...points.flatMap(({time, memory}) => [time, memory]));
  const proportion = [first, last].map(({size}) => ({size, value: size / first.size}));
  const top = 14;
  const foot = HEIGHT - 26;
  const pixel = (value: number) =>
    foot - (Math.log(value / smallest) / Math.log(largest / smallest || 10)) * (foot - top);
  const [upper, lower] = last.time > last.memory ? (["time", "memory"] as const) : (["memory", "time"] as const);
  const push = Math.max(0, LINE - (pixel(last[lower]) - pixel(last[upper]))) / 2;
  const low = Math.min(pixel(last[lower]) + push, foot - ABOVE);
  const high = Math.min(pixel(last[upper]) - push, low - LINE);
  const ends = [
    {name: upper, dy: high - pixel(last[upper])},
    {name: lower, dy: low - pixel(last[lower])}
  ];
  return draw(
    {
      width,
      height: HEIGHT,
      marginLeft: 8,
      marginRight: 92,
      marginTop: top,
      marginBottom: HEIGHT - foot,
      x: {type: "log", domain: [first.size, last.size], axis: null},
      y: {type: "log", domain: [smallest, largest], axis: null},
      marks: [
        Plot.line(proportion, {x: "size", y: "value", stroke: "var(--quiet)", strokeDasharray: "2 4"}),
        Plot.ruleY([smallest], {stroke: "var(--ink)"}),
        Plot.line(points, {x: "size", y: "memory", stroke: "var(--quiet)", strokeWidth: 1.5}),
        Plot.dot(points, {x: "size", y: "memory", r: 3.5, stroke: "var(--quiet)", fill: "var(--paper)"}),
        Plot.line(points, {x: "size", y: "time", stroke: "var(--accent)", strokeWidth: 2}),
        Plot.dot(points, {x: "size", y: "time", r: 3.5, fill: "var(--accent)"}),
        ...ends.map(({name, dy}) =>
          Plot.text([last], {
            x: "size",
            y: name,
            text: () => [names?.[name], times(last[name])].filter(Boolean).join(" "),
            dx: 9,
            dy,
            textAnchor: "start",
            fontSize: 12,
            fontWeight: name === "time" ? 600 : 400
          })
        ),
        ...[[first, "start", -4] as const, [last, "end", 4] as const].map(([point, textAnchor, dx]) =>
          Plot.text([point], {
            x: "size",
            frameAnchor: "bottom",
            lineAnchor: "top",
            text: "label",
            dx,
            dy: 8,
            textAnchor,
            fontSize: 12,
            fill: "var(--quiet)"
          })
        )
      ]
    },
    drawing,
    (place) =>
      points.map(({size, words}, index) => {
        const at = place("x", size);
        const before = points[index - 1];
        const after = points[index + 1];
        const from = before ? (place("x", before.size) + at) / 2 : 0;
        const to = after ? (at + place("x", after.size)) / 2 : width;
        return {words, x: from, y: 0, width: to - from, height: HEIGHT};
      })
  );
}
