/** What a page says of an address that it does not wholly understand. */
import {theData} from "./theElement.js";

/** Shows the page's waiting notice about what its address holds and cannot be used, such as `donr=DEU`. */
export function sayBadQuery(strangers: readonly string[]): void {
  const notice = document.getElementById("query-notice");
  if (!notice) return;
  notice.hidden = strangers.length === 0;
  notice.textContent = theData(notice, "words").replace("{list}", () => listed(strangers));
}

/** So much of each is named, and of so many: an address may hold a hundred thousand letters. */
const [LONGEST, MOST] = [60, 8];

function listed(strangers: readonly string[]): string {
  const named = strangers
    .slice(0, MOST)
    .map((text) => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`);
  return [...named, ...(strangers.length > MOST ? ["…"] : [])].join(", ");
}
