/**
 * A bar for each donor, drawn without the chart library: the explorer draws anew after every key that is pressed, and the library
 * alone weighs as much as all else that a page may cost.
 */
import {theLast} from "../../text/the.js";
import {textWidth} from "../../text/wrap.js";
import type {Locale} from "../../messages/locale.js";
import {compactNumber} from "../../text/format.js";
import {escape, html, raw, type Html} from "../html.js";
import type {Drawing} from "./draw.js";
import {hatching} from "./hatching.js";
import {mark, type MarkWords} from "./mark.js";

export interface BarPart {
  /** From zero, or from the end of the part before. */
  from: number;
  to: number;
  /** A colour, or "hatched" for what may have been. */
  fill: string;
}

export interface Bar {
  parts: readonly BarPart[];
  /** There may be more: it ends in a chevron. */
  open: boolean;
  /** Nothing but an open ring: there is no number. */
  unknown: boolean;
}

export interface DonorBar {
  /** Names the mark for the script that answers it. */
  code: string;
  name: string;
  /** The figure as words, at the end of the bar. */
  label: string;
  words: MarkWords;
  bar: Bar;
  /** A thinner bar below. */
  below?: Bar | undefined;
}

interface Options extends Drawing {
  rows: readonly DonorBar[];
  width: number;
  locale: Locale;
  /** By powers of ten, where the figures lie far apart. */
  scale?: "linear" | "log" | undefined;
}

/** From here on a drawing has room for names beside the bars. */
export const isNarrow = (width: number): boolean => width < 600;

const AXIS = 22;

/** One group of marks for each donor, with `data-mark`; names to the left, above the bars where it is narrow. */
export function donorBars({rows, width, locale, id, title, description, scale = "linear"}: Options): Html {
  const narrow = isNarrow(width);
  const hasBelow = rows.some(({below}) => below);
  const height = (narrow ? 36 : 24) + (hasBelow ? 5 : 0);
  const left = narrow ? 2 : Math.min(210, 16 + Math.ceil(Math.max(0, ...rows.map(({name}) => textWidth(name))) * 13));
  const room = 24 + Math.ceil(Math.max(0, ...rows.map(({label}) => textWidth(label))) * 13);
  const right = width - Math.min(room, width / 2);
  const largest = Math.max(
    1,
    ...rows.flatMap(({bar, below}) => [...bar.parts, ...(below?.parts ?? [])].map(({to}) => to))
  );
  const share = (value: number) =>
    scale === "log" ? Math.log10(Math.max(1, value)) / Math.log10(Math.max(10, largest)) : value / largest;
  const x = (value: number) => round(left + (right - left) * share(value));
  const bottom = rows.length * height + 4;
  const ticks = scale === "log" ? powersOfTen(largest) : ticksUpTo(largest, narrow ? 3 : 5);
  const pattern = `${id}-hatch`;
  const grid = ticks.map(
    (tick) =>
      `<path class="grid" d="M${x(tick)} 0V${bottom}"/><text class="tick" x="${x(tick)}" y="${bottom + 14}" text-anchor="middle">${escape(compactNumber(tick, locale))}</text>`
  );
  const marks = rows.map((row, place) => {
    const top = place * height;
    const y = top + (narrow ? 20 : 4);
    const end = theLast([0, ...row.bar.parts.map(({to}) => to)]);
    const widest = Math.max(end, ...(row.below?.parts ?? []).map(({to}) => to));
    return `<g class="mark"${mark(row.words, row.code).markup}><rect class="row" x="0" y="${top}" width="${width}" height="${height}"/>${
      narrow
        ? `<text x="${left}" y="${top + 15}">${escape(row.name)}</text>`
        : `<text x="${left - 8}" y="${top + 16}" text-anchor="end">${escape(row.name)}</text>`
    }${drawn(row.bar, y, 13, x, pattern)}${row.below ? drawn(row.below, y + 14, 4, x, pattern) : ""}<text class="label" x="${x(widest) + (row.bar.open || row.bar.unknown ? 18 : 7)}" y="${y + 11}">${escape(row.label)}</text></g>`;
  });
  return html`<svg class="plot bars" viewBox="0 0 ${width} ${bottom + AXIS}" width="${width}" height="${bottom + AXIS}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" id="${id}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${raw(`<defs>${hatching(pattern)}</defs>${grid.join("")}${marks.join("")}`)}</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function drawn(
  {parts, open, unknown}: Bar,
  y: number,
  thick: number,
  x: (value: number) => number,
  pattern: string
): string {
  const rects = parts
    .filter(({from, to}) => to > from)
    .map(({from, to, fill}) => {
      const place = `x="${x(from)}" y="${y}" width="${Math.max(0.5, round(x(to) - x(from)))}" height="${thick}"`;
      return fill === "hatched"
        ? `<rect class="hatched" ${place} fill="url(#${pattern})"/>`
        : `<rect ${place} fill="${fill}"/>`;
    });
  const end = x(theLast([0, ...parts.map(({to}) => to)]));
  const middle = y + thick / 2;
  if (unknown) rects.push(`<circle class="ring" cx="${end + 7}" cy="${middle}" r="${thick / 3}"/>`);
  else if (open)
    rects.push(
      `<path class="chevron" d="M${end + 4} ${middle - thick / 3}l${round(thick / 3)} ${round(thick / 3)}l${-round(thick / 3)} ${round(thick / 3)}"/>`
    );
  return rects.join("");
}

const powersOfTen = (largest: number): number[] =>
  Array.from({length: Math.floor(Math.log10(largest)) + 1}, (_, power) => 10 ** power);

/** Round numbers from zero on, about so many. */
export function ticksUpTo(largest: number, about: number): number[] {
  const rough = largest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough);
  return Array.from({length: Math.floor(largest / step) + 1}, (_, place) => place * step);
}
