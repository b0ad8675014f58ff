import {formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {method as catalogue} from "../messages/method.js";
import {site} from "../messages/site.js";
import {REGIMES} from "../policy/regimes.js";
import type {Page} from "./page.js";
import type {SiteData} from "../record/siteData.js";

/** How were figures parsed and rules coded; what can this not tell me? Limits come first. */
export function method(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const verified = (how: string) => data.claims.filter(({verification}) => verification === how).length;
  const assumed = data.claims.filter(({id}) =>
    data.verdicts.get(id)?.some((verdict) => verdict.inForce && verdict.assumptions.length > 0)
  ).length;
  const clausesUnseen = REGIMES.flatMap(({clauses}) => clauses).filter(
    ({verification}) => verification === "unseen"
  ).length;
  const title = words.title(number(data.claims.length), number(verified("source-seen")), number(assumed));
  const limits = words.limits({
    hypothetical: number(data.claims.filter(({donor}) => donor !== "JPN").length),
    claims: number(data.claims.length),
    cited: number(verified("cited-by-dataset")),
    unseen: number(verified("unseen")),
    clausesUnseen: number(clausesUnseen)
  });
  const paragraphs = (items: readonly string[]): Html => html`${items.map((item) => html`<p>${item}</p>`)}`;
  const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return {
    path: "method",
    locale,
    title,
    description: words.description,
    scripts: [],
    body: html`<h1>${title}</h1>
<h2 id="limits">${words.limitsHeading}</h2>
${list(limits)}
<h2 id="figures">${words.figuresHeading}</h2>
${paragraphs(words.figures)}
<h2 id="rules">${words.rulesHeading}</h2>
${paragraphs(words.rules)}
<h2 id="article">${words.articleHeading}</h2>
<p>${words.articleIntro}</p>
${list(words.articleFindings)}
${articleTable(data, locale)}
<h2 id="words">${words.wordsHeading}</h2>
<dl class="glossary">${words.glossary.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
<h2 id="more">${words.moreHeading}</h2>
<ul>${(["principles", "precedents", "quality", "data"] as const).map((slug) => html`<li><a href="${href("method", locale, slug)}">${site.pages[locale][slug]}</a></li>`)}</ul>`
  };
}

function articleTable(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {record, article, audit} = words.articleColumns;
  const claims = data.claims.filter((claim) => claim.article && claim.audit);
  const requests = data.requests.filter((request) => request.article && request.audit);
  const row = (name: Html, says: string | null, found: string | null) =>
    html`<tr><th scope="row">${name}</th><td lang="en">${says}</td><td lang="en">${found}</td></tr>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${words.articleTable}"><table class="prose-table">
<caption>${words.articleTable}</caption>
<thead><tr><th scope="col">${record}</th><th scope="col">${article}</th><th scope="col">${audit}</th></tr></thead>
<tbody>
${claims.map((claim) =>
  row(
    html`<a href="${href("method", locale, `transfers/${claim.transfer}`)}">${locale === "ja" ? `${claim.donor_ja}：${claim.item_ja}` : `${claim.donor_en}: ${claim.item}`}</a>`,
    claim.article,
    claim.audit
  )
)}
${requests.map((request) =>
  row(
    html`<a href="${href("method", locale, `requests#${request.id}`)}">${locale === "ja" ? request.item_ja : request.item}</a>`,
    request.article,
    request.audit
  )
)}
</tbody>
</table></div>`;
}
