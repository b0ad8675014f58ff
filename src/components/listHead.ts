import {inLocale, type Locale} from "../messages/locale.js";
import {transferList as messages} from "../messages/transferList.js";
import {formatNumber} from "../text/format.js";
import {html, type Html} from "./html.js";

/** What stands above a list up to a day: how many of its rows are shown, what copies it as words, and its file. */
export function listHead(rows: number, file: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const all = formatNumber(rows, locale);
  return html`<p class="list-head"><span id="list-count" class="scripted">${words.shown(all, all)}</span> <button type="button" id="copy-card" class="link-button scripted">${words.copyCard}</button> <span id="card-status" class="quiet" role="status"></span> <a id="list-csv" href="${file}" download>${words.csv}</a></p>`;
}
