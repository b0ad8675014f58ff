import {glossaryEntry, type Explained} from "../text/glossaryEntry.js";
import {html, type Content, type Html} from "./html.js";
import {href} from "./layout.js";
import type {Locale} from "../messages/locale.js";

/**
 * Words that lead to their entry in the glossary. The script src/client/explain.ts shows the entry where the words stand; without
 * it they are a link. Not for the inside of another link or of a button.
 */
export const explained = (
  {path, locale}: {path: string; locale: Locale},
  kind: Explained,
  name: string,
  words: Content
): Html =>
  html`<a class="explained" href="${href(path, locale, `glossary#${glossaryEntry(kind, name)}`)}">${words}</a>`;
