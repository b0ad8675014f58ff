import * as Plot from "@observablehq/plot";
import type {VerdictCode} from "../../policy/judge.js";
import type {Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";
import {VERDICT_ORDER, VERDICT_SIGNS, verdictColour} from "./verdictSigns.js";

interface StripRow {
  /** The version of the rules, by its first day. */
  label: string;
  counts: ReadonlyMap<VerdictCode, number>;
}

interface StripOptions extends Drawing {
  rows: readonly StripRow[];
  /** The word of a verdict, printed where its dots leave room for it. */
  wordOf: (code: VerdictCode) => string;
  width: number;
}

interface Group {
  code: VerdictCode;
  count: number;
  /** Left edge and baseline of the label, in pixels. */
  x: number;
  y: number;
}

/**
 * One row a version of the rules, one dot a transfer, dots of one verdict side by side with sign and count above them.
 * Dots and not shares, since what is counted are records.
 */
export function verdictStrip({rows, wordOf, width, ...drawing}: StripOptions): Html {
  const narrow = width < 600;
  const left = narrow ? 0 : 112;
  const head = narrow ? 40 : 20;
  const deep = narrow ? 10 : 5;
  const step = narrow ? 6 : 10;
  const rowHeight = head + deep * step + 14;
  const groups = rows.flatMap(({counts}, row) => groupsOf(counts, left, row * rowHeight + head, deep, step));
  const dots = groups.flatMap((group) => rowsOfDots(group, deep, step));
  return draw(
    {
      width,
      height: rows.length * rowHeight,
      margin: 0,
      x: {axis: null, type: "identity"},
      y: {axis: null, type: "identity"},
      color: {type: "identity"},
      marks: [
        Plot.ruleY(rows.slice(1), {y: (_, row) => (row + 1) * rowHeight - 4, stroke: "var(--rule)"}),
        Plot.text(rows, {
          x: 0,
          y: (_, row) => row * rowHeight + (narrow ? 14 : head + 8),
          text: "label",
          textAnchor: "start",
          fontWeight: 600,
          fontSize: 13
        }),
        Plot.text(groups, {
          x: "x",
          y: ({y}) => y - 10,
          text: sign,
          textAnchor: "start",
          fill: ({code}) => verdictColour(code),
          fontSize: 12
        }),
        Plot.text(groups, {
          x: ({x}) => x + 15,
          y: ({y}) => y - 10,
          text: (group) => labelOf(group, wordOf(group.code), deep, step),
          textAnchor: "start",
          fontSize: 12
        }),
        Plot.link(dots, {
          x1: "x1",
          x2: "x2",
          y1: "y",
          y2: "y",
          stroke: ({code}) => verdictColour(code),
          strokeWidth: step - 1.6,
          strokeLinecap: "round",
          strokeDasharray: `0.01 ${step - 0.01}`
        })
      ]
    },
    drawing
  );
}

const sign = ({code}: Group) => VERDICT_SIGNS[code];

function groupsOf(counts: StripRow["counts"], left: number, y: number, deep: number, step: number): Group[] {
  let x = left;
  return VERDICT_ORDER.flatMap((code) => {
    const count = counts.get(code) ?? 0;
    if (!count) return [];
    const group = {code, count, x, y};
    x += Math.max(Math.ceil(count / deep) * step, 22 + 7 * String(count).length) + step;
    return [group];
  });
}

/** The count, with the word of the verdict where the dots below are wide enough for both. */
function labelOf({count}: Group, word: string, deep: number, step: number): string {
  const text = `${count} ${word}`;
  const width = [...text].reduce((sum, character) => sum + (character.codePointAt(0)! >= 0x2e80 ? 12.5 : 7), 15);
  return width <= Math.ceil(count / deep) * step ? text : String(count);
}

/** The dots of a group fill column after column; each row of them is drawn as one dotted line. */
function rowsOfDots({code, count, x, y}: Group, deep: number, step: number) {
  return Array.from({length: Math.min(deep, count)}, (_, row) => {
    const dots = Math.ceil((count - row) / deep);
    const x1 = x + step / 2;
    return {code, x1, x2: x1 + (dots - 1) * step + 0.02, y: y + row * step + step / 2};
  });
}
