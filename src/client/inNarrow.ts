/** What a script writes into a table, a list of terms or a heading: as the build writes it there. */
import {html, type Content} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import {unbroken} from "../text/unbroken.js";

/** Puts `content` into an element of which a line is short, or into what stands in one. */
export function putInNarrow(element: Element, content: Content, locale: Locale): void {
  const {markup} = html`${content}`;
  element.innerHTML = locale === "ja" ? unbroken(markup, {isNarrow: true}) : markup;
}
