import type {Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_ORDER} from "./charts/verdictSigns.js";
import {explained} from "./explained.js";
import {html, type Html} from "./html.js";
import {verdictMark} from "./verdictMark.js";

/** The verdicts that a page shows, each with its definition a touch away. */
export const verdictKey = (page: {path: string; locale: Locale}, shown: ReadonlySet<VerdictCode>): Html =>
  html`<p class="verdict-key">${VERDICT_ORDER.filter((code) => shown.has(code)).map((code) => html`${explained(page, "verdict", code, verdictMark(code, page.locale))} `)}</p>`;
