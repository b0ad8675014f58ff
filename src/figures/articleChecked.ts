import {recordName} from "../text/marks.js";
import {grouped} from "../text/grouped.js";
import {theFirst} from "../text/the.js";
import {dataTable} from "../components/dataTable.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {moreRows} from "../components/moreRows.js";
import {articleChecked as catalogue} from "../messages/articleChecked.js";
import {inLocale} from "../messages/locale.js";
import type {Figure} from "./figure.js";
import {remark} from "./remark.js";
import {transferPath} from "../text/transferPath.js";

/** A statement of the article, on a transfer or on a request to Japan. */
interface Checked {
  name: Html;
  says: string | null;
  found: string | null;
}

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
  const rows: Checked[] = [
    ...[...claims.values()].map(theFirst).map((claim) => ({
      name: html`<a href="${href("method", locale, transferPath(claim.transfer))}">${recordName(claim, locale)}</a>`,
      says: claim.article,
      found: claim.audit
    })),
    ...requests.map((request) => ({
      name: html`<a href="${href("method", locale, `requests#${request.id}`)}">${locale === "ja" ? request.item_ja : request.item}</a>`,
      says: request.article,
      found: request.audit
    }))
  ];
  return dataTable<Checked>({
    id: "article-checked",
    caption: words.caption,
    stacked: true,
    rows,
    more: moreRows(rows.length, 2, locale),
    columns: [
      {key: "record", label: record, rowHeader: true, cell: ({name}) => name},
      {key: "article", label: article, cell: ({says}) => remark(data, says, locale)},
      {key: "audit", label: audit, cell: ({found}) => remark(data, found, locale)}
    ]
  });
};
