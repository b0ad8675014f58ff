import {theValue} from "../text/the.js";
import type {Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_ORDER} from "./charts/verdictSigns.js";
import {formatNumber} from "../text/format.js";
import {html, type Html} from "./html.js";
import {verdictMark} from "./verdictMark.js";

/** How many records meet each verdict, as a list of figures with their marks; verdicts that none meets are left out. */
export const verdictCounts = (counts: ReadonlyMap<VerdictCode, number>, locale: Locale): Html =>
  html`<ul class="verdict-counts">${VERDICT_ORDER.filter((code) => counts.has(code)).map(
    (code) => html`<li><b>${formatNumber(theValue(counts, code), locale)}</b> ${verdictMark(code, locale)}</li>`
  )}</ul>`;
