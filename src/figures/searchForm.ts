import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale} from "../messages/locale.js";
import {searchForm as catalogue} from "../messages/searchForm.js";
import type {Figure} from "./figure.js";

/** A field that searches the transfers, for a page that is not about them. */
export const searchForm: Figure = (_data, {locale, path}) => {
  const words = inLocale(catalogue, locale);
  return html`<form class="filters" role="search" action="${href(path, locale, "explore")}">
<p class="field field-search"><label for="search">${words.search}</label> <input id="search" name="q" type="search" autocomplete="off" /></p>
<p class="field"><button>${words.go}</button></p>
</form>`;
};
