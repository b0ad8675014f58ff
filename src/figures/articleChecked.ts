import {recordName} from "../text/marks.js";
import {grouped} from "../text/grouped.js";
import {theFirst} from "../text/the.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {articleChecked as catalogue} from "../messages/articleChecked.js";
import {inLocale} from "../messages/locale.js";
import type {Figure} from "./figure.js";
import {remark} from "./remark.js";
import {transferPath} from "../text/transferPath.js";

/** What the founding article says, statement by statement, with what checking found. */
export const articleChecked: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const {record, article, audit} = words.columns;
  // What is found of a transfer stands with each of its statements.
  const claims = grouped(
    data.claims.filter((claim) => claim.article && claim.audit),
    ({transfer, article: says, audit: found}) => [transfer, says, found].join("\n")
  );
  const requests = data.requests.filter((request) => request.article && request.audit);
  const row = (name: Html, says: string | null, found: string | null) =>
    html`<tr><th scope="row">${name}</th><td>${remark(data, says, locale)}</td><td>${remark(data, found, locale)}</td></tr>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${words.caption}"><table class="prose-table">
<caption>${words.caption}</caption>
<thead><tr><th scope="col">${record}</th><th scope="col">${article}</th><th scope="col">${audit}</th></tr></thead>
<tbody>
${[...claims.values()]
  .map(theFirst)
  .map((claim) =>
    row(
      html`<a href="${href("method", locale, transferPath(claim.transfer))}">${recordName(claim, locale)}</a>`,
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
};
