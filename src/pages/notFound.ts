import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {notFound as catalogue} from "../messages/notFound.js";
import type {Page} from "./page.js";

/** The way back from an address that leads nowhere. */
export function notFound(locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  return {
    path: "404",
    locale,
    title: words.title,
    description: words.description,
    scripts: [],
    body: html`<h1>${words.title}</h1>
<p class="lede">${words.description}</p>
<ul><li><a href="${href("404", locale, "transfers")}">${words.search}</a></li><li><a href="${href("404", locale, "")}">${words.overview}</a></li></ul>
<p class="quiet">${words.kept}</p>`
  };
}
