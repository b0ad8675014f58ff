import {dataTable} from "../components/dataTable.js";
import {explained} from "../components/explained.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {ask} from "../messages/ask.js";
import {inLocale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import type {Verdict} from "../policy/judge.js";
import {answerOn, answersOverTime} from "../policy/question.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim} from "../record/siteData.js";
import {formatDate, formatNumber} from "../text/format.js";
import {theLast, theValue} from "../text/the.js";
import type {Figure} from "./figure.js";
import {UKRAINE} from "../vocabulary/actor.js";
import {transferPath} from "../text/transferPath.js";

/** The day of which the founding article speaks. */
export const ARTICLE_DAY = "2022-03-07";

/** The statements whose figures the article names. */
const LINES = [
  "AGG-17000-AT",
  "AGG-2000-AA",
  "DEU-2022-02-26-1000-AT",
  "DEU-2022-02-26-500-STINGER",
  "DEU-2022-03-03-STRELA",
  "JPN-2022-03-08-bulletproof-vests.delivered"
] as const;

/** The founding article's figures one by one: what checking found, and whether Japan could have sent the same. */
export const articleFigures: Figure = (data, page) => {
  const {locale, path} = page;
  const words = inLocale(catalogue, locale);
  const {inAWord} = inLocale(ask, locale);
  const rows = LINES.map((id) => ({claim: theValue(recordsOf(data).claim, id), ...words.articleRows[id]}));
  const mark = (verdict: Verdict) =>
    explained(page, "verdict", verdict.code, verdictMark(verdict, locale, {hypothetical: true}));
  return dataTable({
    id: "article-table",
    caption: words.articleCaption,
    captionHidden: true,
    stacked: true,
    rows,
    columns: [
      {
        key: "figure",
        label: words.articleTable.figure,
        rowHeader: true,
        cell: ({claim, what}) => html`<b class="article-figure">${formatNumber(figureOf(claim), locale)}</b> ${what}`
      },
      {
        key: "found",
        label: words.articleTable.found,
        cell: ({claim, found}) =>
          html`${found} <a href="${href(path, locale, transferPath(claim.transfer))}">${words.record}</a>`
      },
      {
        key: "japan",
        label: words.articleTable.japan,
        cell: ({claim: {item_class}}) => {
          const question = {goods: item_class, recipient: UKRAINE};
          const verdict = answerOn(data.reference, question, ARTICLE_DAY);
          const now = theLast(answersOverTime(data.reference, question, data.stamp.asOf));
          const changed =
            now.from > ARTICLE_DAY && html`<br />${words.changedOn(formatDate(now.from, locale))} ${mark(now.verdict)}`;
          const address = `?goods=${item_class}&recipient=UKR&on=${ARTICLE_DAY}#ask`;
          return html`<b>${inAWord[verdict.code]}</b> ${mark(verdict)}${changed} <a href="${href(path, locale, address)}">${words.askIt}</a>`;
        }
      }
    ]
  });
};

/** The figure of a statement. @throws {Error} where it gives none. */
function figureOf({id, quantity_min, quantity_max}: Claim): number {
  const figure = quantity_max ?? quantity_min;
  if (figure === null) throw new Error(`${id} states no figure`);
  return figure;
}
