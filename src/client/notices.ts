/** Shows the page's waiting notice about what its address holds and cannot be used, such as `donr=DEU`. */
export function sayBadQuery(strangers: readonly string[]): void {
  const notice = document.getElementById("query-notice");
  if (!notice) return;
  notice.hidden = strangers.length === 0;
  notice.textContent = theData(notice, "words").replace("{list}", strangers.map((text) => `“${text}”`).join(", "));
}
import {theData} from "./theElement.js";
