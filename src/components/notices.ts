import {inLocale, type Locale} from "../messages/locale.js";
import {notices} from "../messages/notices.js";
import {html, type Html} from "./html.js";

/** Says that filters need a script, to readers who have none. */
export function needsScript(locale: Locale): Html {
  return html`<noscript><p class="notice notice-note">${inLocale(notices, locale).needsScript}</p></noscript>`;
}

/** Waits, hidden, for an address that holds a value that cannot be used: a part must be there before it speaks. */
export const queryNotice: Html = html`<div class="notice notice-warning" id="query-notice" role="status" hidden></div>`;

/** Where src/client/site.ts puts what few readers are told: the snapshot is old, a script failed. */
export const pageNotices = (asOf: string): Html =>
  html`<div class="page-notices" data-as-of="${asOf}">${queryNotice}</div>`;
