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

/** What the article says of one transfer, or of one request to Japan. */
interface Checked {
  name: Html;
  says: string | null;
  found: string | null;
}

/** What the founding article says, each statement once, with what checking found of its goods. */
export const articleChecked: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const claims = data.claims
    .filter((claim) => claim.article && claim.audit)
    .map((claim) => ({
      name: html`<a href="${href("method", locale, transferPath(claim.transfer))}">${recordName(claim, locale)}</a>`,
      says: claim.article,
      found: claim.audit
    }));
  const requests = data.requests
    .filter((request) => request.article && request.audit)
    .map((request) => ({
      name: html`<a href="${href("method", locale, `requests#${request.id}`)}">${locale === "ja" ? request.item_ja : request.item}</a>`,
      says: request.article,
      found: request.audit
    }));
  const checked: Checked[] = [...claims, ...requests];
  const statements = [...grouped(checked, ({says}) => says)];
  return dataTable({
    id: "article-checked",
    caption: words.caption,
    stacked: true,
    rows: statements,
    more: moreRows(statements.length, 2, locale),
    columns: [
      {key: "article", label: words.article, rowHeader: true, cell: ([says]) => remark(data, says, locale)},
      {
        key: "audit",
        label: words.audit,
        cell: ([, ofGoods]) =>
          html`<dl>${findings(ofGoods).map(({names, found}) => html`<div>${names.map((name) => html`<dt>${name}</dt>`)}${found.map((one) => html`<dd>${remark(data, one, locale)}</dd>`)}</div>`)}</dl>`
      }
    ]
  });
};

/** What was found of each of the goods, once where it is the same for several. */
function findings(checked: readonly Checked[]): {names: Html[]; found: (string | null)[]}[] {
  const ofEach = [...grouped(checked, ({name}) => name.markup).values()].map((ofOne) => ({
    name: theFirst(ofOne).name,
    found: [...new Set(ofOne.map(({found}) => found))]
  }));
  return [...grouped(ofEach, ({found}) => found.join("\n")).values()].map((alike) => ({
    names: alike.map(({name}) => name),
    found: theFirst(alike).found
  }));
}
