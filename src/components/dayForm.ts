/** The choice of a day up to which a list is shown: src/client/dayForm.ts brings it to life. */
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList as messages} from "../messages/transferList.js";
import {formatDate} from "../text/format.js";
import {theFirst} from "../text/the.js";
import {html, type Html} from "./html.js";

/**
 * A day, a slider over the days on which something changed, and days often asked for: hidden until the script has started.
 * @param days ISO days in order, at least one
 * @param last the newest day of the record
 * @param links days that stand as links, beside the newest
 */
export function dayForm(
  {days, last, links}: {days: readonly string[]; last: string; links: readonly string[]},
  locale: Locale
): Html {
  const words = inLocale(messages, locale);
  const newest = days.length - 1;
  return html`<form class="day-form scripted" id="day-form">
<p class="field"><label for="until">${words.until}</label> <input type="date" id="until" min="${theFirst(days)}" max="${last}" value="${last}" autocomplete="off" /></p>
<p class="slider"><button type="button" id="earlier" aria-label="${words.earlier}">‹</button>
<input type="range" id="day-slider" min="0" max="${newest}" step="1" value="${newest}" aria-label="${words.slider}" autocomplete="off" />
<button type="button" id="later" aria-label="${words.later}">›</button></p>
<ul class="day-links" aria-label="${words.keyDays}">${[...links, last].map((day) => html`<li><a href="?until=${day}" data-until="${day}">${formatDate(day, locale)}</a></li>`)}</ul>
</form>`;
}
