/** What a page says of itself that few readers are told, so that its words stand in the script and not in every page. */
import {inLocale, type Locale} from "../messages/locale.js";
import {notices} from "../messages/notices.js";
import {shortened} from "../text/shortened.js";

const words = inLocale(notices, document.documentElement.lang as Locale);

/** Says that the snapshot is old. */
export const sayStale = (): void => say("stale-notice", words.stale);

/** Says that a script has failed, once. */
export const sayScriptFailed = (): void => say("script-notice", words.scriptFailed, "alert");

function say(id: string, sentence: string, role?: string): void {
  if (document.getElementById(id)) return;
  const notice = document.createElement("div");
  notice.className = "notice notice-warning";
  notice.id = id;
  if (role) notice.role = role;
  const paragraph = document.createElement("p");
  paragraph.textContent = sentence;
  notice.append(paragraph);
  document.querySelector(".page-notices")?.prepend(notice);
}

/** Shows the page's waiting notice about what its address holds and cannot be used, such as `donr=DEU`. */
export function sayBadQuery(strangers: readonly string[]): void {
  const notice = document.getElementById("query-notice");
  if (!notice) return;
  notice.hidden = strangers.length === 0;
  notice.textContent = words.badQuery.replace("{list}", () => listed(strangers));
}

/** So much of each is named, and of so many: an address may hold a hundred thousand letters. */
const [LONGEST, MOST] = [60, 8];

function listed(strangers: readonly string[]): string {
  const named = strangers.slice(0, MOST).map((text) => `“${shortened(text, LONGEST)}”`);
  return [...named, ...(strangers.length > MOST ? ["…"] : [])].join(", ");
}
