import {html} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import type {Page} from "./page.js";
import type {SiteData} from "./siteData.js";

/** Who sent what, what did Japan send instead, and why? */
export function overview(data: SiteData, locale: Locale): Page {
  const title = `${data.claims.length}`;
  return {path: "", locale, title, description: title, body: html`<h1>${title}</h1>`, scripts: []};
}
