/** How many rows meet each verdict, as sign, figure, bar and word, for an image of which nothing can be asked. */
import {VERDICT_LABELS} from "../../policy/words/labels.js";
import type {VerdictCode} from "../../policy/judge.js";
import type {Locale} from "../../messages/locale.js";
import {formatNumber} from "../../text/format.js";
import {html, raw, type Html} from "../html.js";
import {verdictPath} from "../verdictMark.js";
import {verdictColour} from "./verdictSigns.js";

/** In units of the drawing, which is as wide as the image less its edges. */
const WIDTH = 1072;
const ROW = 54;
const FIRST = 78;
const SIGN = 34;
const FIGURE_END = 136;
const BAR_START = 154;
const LONGEST_BAR = 200;

/**
 * @param head what the figures are, in a line above them
 * @param counts in the order in which they are shown
 */
export function verdictRows(
  {id, head, counts}: {id: string; head: string; counts: readonly (readonly [VerdictCode, number])[]},
  locale: Locale
): Html {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const rows = counts.map(([code, count], index) => {
    const y = FIRST + index * ROW;
    const bar = Math.max(3, (count / most) * LONGEST_BAR);
    const colour = verdictColour(code);
    return html`<g transform="translate(0 ${y})"><g transform="scale(${SIGN / 16})" fill="${colour}" stroke="${colour}">${raw(verdictPath(code))}</g><text x="${FIGURE_END}" y="28" font-size="36" text-anchor="end">${formatNumber(count, locale)}</text><rect x="${BAR_START}" y="6" width="${Math.round(bar)}" height="24" fill="${colour}"/><text x="${BAR_START + Math.round(bar) + 16}" y="27" font-size="26" text-anchor="start">${VERDICT_LABELS[code][locale]}</text></g>`;
  });
  const height = FIRST + counts.length * ROW;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title"><title id="${id}-title">${head}</title><text x="0" y="34" font-size="30" text-anchor="start" fill="var(--quiet)">${head}</text>${rows}</svg>`;
}
