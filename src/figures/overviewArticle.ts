import {dataTable} from "../components/dataTable.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import type {Figure} from "./figure.js";
import type {Claim} from "../record/siteData.js";

/** What the founding article says, line by line, with what checking found. Both were written in English. */
export const articleLines: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const lines = [
    ...grouped(
      data.claims.filter(({article}) => article),
      ({article}) => article ?? ""
    )
  ];
  const english = locale === "ja" && html` lang="en"`;
  return dataTable({
    id: "article-table",
    caption: words.articleTitle,
    captionHidden: true,
    rows: lines,
    columns: [
      {
        key: "article",
        label: words.articleSays,
        rowHeader: true,
        cell: ([article]) => html`<span${english}>${article}</span>`
      },
      {
        key: "audit",
        label: words.auditFound,
        cell: ([, claims]) =>
          [...new Set(claims.flatMap(({audit}) => audit ?? []))].map((audit) => html`<p${english}>${audit}</p>`)
      },
      {key: "record", label: words.record, cell: ([, claims]) => recordLinks(claims, locale)}
    ]
  });
};

function recordLinks(claims: readonly Claim[], locale: Locale): Html {
  const transfers = [...new Map(claims.map((claim) => [claim.transfer, claim])).values()];
  return html`<ul class="plain">${transfers.map(
    ({transfer}) => html`<li><a href="${href("", locale, `transfers/${transfer}`)}"><code>${transfer}</code></a></li>`
  )}</ul>`;
}
