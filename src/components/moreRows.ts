import {inLocale, type Locale} from "../messages/locale.js";
import {notices} from "../messages/notices.js";
import {formatNumber} from "../text/format.js";
import {html, type Html} from "./html.js";

/** How many rows a phone shows of a table or a list until a reader asks for the others: the style sheet knows these. */
type Shown = 2 | 4 | 8 | 12;

/**
 * Stands right behind a long table or list. On a phone the rows beyond the first few are folded away until it is opened; on paper, on wider
 * screens and for search engines all of them are there, and a row that an address points to always is.
 */
export const moreRows = (
  rows: number,
  shown: Shown,
  locale: Locale,
  all: (rows: string) => string = inLocale(notices, locale).allRows
): Html | false =>
  rows > shown &&
  html`<details class="more-rows more-${shown}"><summary>${all(formatNumber(rows, locale))}</summary></details>`;
