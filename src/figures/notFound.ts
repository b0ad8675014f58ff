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
<form class="filters" role="search" action="${href("404", locale, "transfers")}">
<p class="field field-search"><label for="search">${words.search}</label> <input id="search" name="q" type="search" autocomplete="off" /></p>
<p class="field"><button>${words.go}</button></p>
</form>
<p><a href="${href("404", locale, "")}">${words.overview}</a></p>
<p class="quiet">${words.kept}</p>`
  };
}
