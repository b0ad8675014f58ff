import type {Locale} from "../messages/locale.js";
import {html, type Content} from "./html.js";

/** Words that people typed in English: marked as such for whoever reads the page aloud in Japanese. */
export const inEnglish = (text: string | null, locale: Locale): Content => inLanguage(text, "en", locale);

/** Words of another language than the page's are marked as such, so that they are read aloud in it. @param language ISO 639-1 */
export function inLanguage(text: string | null, language: string, locale: Locale): Content {
  if (!text) return "";
  return language === locale ? text : html`<span lang="${language}">${text}</span>`;
}
