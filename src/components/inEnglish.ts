import type {Locale} from "../messages/locale.js";
import {html, type Content} from "./html.js";

/** Words that people typed in English: marked as such for whoever reads the page aloud in Japanese. */
export function inEnglish(text: string | null, locale: Locale): Content {
  if (!text) return "";
  return locale === "en" ? text : html`<span lang="en">${text}</span>`;
}
