import {inLocale, type Locale} from "../messages/locale.js";
import {notices} from "../messages/notices.js";
import {html, type Html} from "./html.js";

/** Says that filters need a script, to readers who have none. */
export function needsScript(locale: Locale): Html {
  return html`<noscript><p class="notice notice-note">${inLocale(notices, locale).needsScript}</p></noscript>`;
}

/** Waits, hidden, for an address that holds a value that cannot be used. */
export const queryNotice = (locale: Locale): Html =>
  html`<div class="notice notice-warning" id="query-notice" role="status" hidden data-words="${inLocale(notices, locale).badQuery}"></div>`;

/**
 * Notices that wait, hidden, for src/client/site.ts: the snapshot is old, a script failed, the address holds a value that
 * cannot be used.
 */
export function pageNotices(locale: Locale, asOf: string): Html {
  const words = inLocale(notices, locale);
  return html`<div class="notice notice-warning" id="stale-notice" data-as-of="${asOf}" hidden><p>${words.stale}</p></div>
<div class="notice notice-warning" id="script-notice" role="alert" hidden><p>${words.scriptFailed}</p></div>
${queryNotice(locale)}`;
}
