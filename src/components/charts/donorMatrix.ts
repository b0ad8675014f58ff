import type {Locale} from "../../messages/locale.js";
import {compactNumber} from "../../text/format.js";
import {html, type Html} from "../html.js";

export interface MatrixCell {
  /** The largest figure of the cell, or null where none is stated. */
  figure: number | null;
  /** The figure with its hedge and unit, and what else the cell holds: the whole of it, for the reader who asks. */
  words: string;
  address: string;
}

export interface MatrixRow {
  name: string;
  /** Set apart from the rest: Japan. */
  apart?: boolean;
  cells: ReadonlyMap<string, MatrixCell>;
}

interface MatrixOptions {
  id: string;
  caption: string;
  donorHead: string;
  groups: readonly {id: string; name: string}[];
  rows: readonly MatrixRow[];
  locale: Locale;
}

/** Steps of ten: 1 to 9 is 0, 10 to 99 is 1, and so on up to 5. */
export const magnitude = (figure: number): number =>
  Math.min(5, Math.max(0, Math.floor(Math.log10(Math.max(1, figure)))));

/** Radius of the dot whose area grows by the same amount with each power of ten; in a box of 24 × 24. */
export const dotRadius = (figure: number): number => Math.round(Math.sqrt(8 + 18 * magnitude(figure)) * 10) / 10;

/**
 * Donors by kinds of item. The dot's area is the order of magnitude of the largest single figure; a ring is a number not
 * stated; an empty cell means that none is reported. It is a table, so that it can be read without seeing a dot.
 */
export function donorMatrix({id, caption, donorHead, groups, rows, locale}: MatrixOptions): Html {
  return html`<div class="scroll matrix-scroll" role="group" tabindex="0" aria-labelledby="${id}-caption">
<table class="matrix" id="${id}">
<caption class="visually-hidden" id="${id}-caption">${caption}</caption>
<thead><tr><th scope="col">${donorHead}</th>${groups.map(({name}) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
<tbody>
${rows.map(
  ({name, apart, cells}) =>
    html`<tr${apart && html` class="apart"`}><th scope="row">${name}</th>${groups.map(({id: group}) => matrixCell(cells.get(group), locale))}</tr>\n`
)}</tbody>
</table>
</div>`;
}

function matrixCell(cell: MatrixCell | undefined, locale: Locale): Html {
  if (!cell) return html`<td></td>`;
  return html`<td><a href="${cell.address}" title="${cell.words}">${matrixDot(cell.figure)}${cell.figure === null ? html`<span aria-hidden="true">?</span>` : html`<span>${compactNumber(cell.figure, locale)}</span>`}<span class="visually-hidden"> ${cell.words}</span></a></td>`;
}

/** The dot of a figure, or the ring of one that is not stated. */
export function matrixDot(figure: number | null): Html {
  const circle =
    figure === null
      ? html`<circle cx="12" cy="12" r="4" class="ring" />`
      : html`<circle cx="12" cy="12" r="${dotRadius(figure)}" />`;
  return html`<svg class="dot" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">${circle}</svg>`;
}
