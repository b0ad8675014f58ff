import {html, type Html} from "../components/html.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {accessibility as catalogue} from "../messages/accessibility.js";
import type {Page} from "./page.js";
import type {SiteData} from "../record/siteData.js";

/** What was done so that everybody can use the site, and what falls short. */
export function accessibility(_data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return {
    path: "accessibility",
    locale,
    title: words.title,
    description: words.description,
    scripts: [],
    body: html`<h1>${words.title}</h1>
<h2 id="done">${words.doneHeading}</h2>
${list(words.done)}
<h2 id="tested">${words.testedHeading}</h2>
${words.tested.map((paragraph) => html`<p>${paragraph}</p>`)}
<ol>${words.scriptSteps.map((step) => html`<li>${step}</li>`)}</ol>
<h2 id="limits">${words.limitsHeading}</h2>
${list(words.limits)}
<h2 id="contact">${words.contactHeading}</h2>
<p>${words.contact}</p>`
  };
}
