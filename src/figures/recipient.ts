/** The page of a recipient other than Ukraine: what Japan decided, and what the rules of each day say of it. */
import {dataTable} from "../components/dataTable.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors} from "../messages/donors.js";
import {precedents as precedentMessages} from "../messages/precedents.js";
import {recipients as messages} from "../messages/recipients.js";
import {transferList} from "../messages/transferList.js";
import {lastWordOf} from "../record/observations.js";
import {recipientsOf, type Recipient} from "../record/recipients.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, PrecedentRow, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay} from "../record/verdicts.js";
import {dateText} from "../text/dateText.js";
import {formatNumber} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {recipientPath} from "../text/recipientPath.js";
import {theValue} from "../text/the.js";
import {STATUSES} from "../vocabulary/claim.js";
import {COMPARISONS, PRECEDENT_OUTCOMES} from "../vocabulary/precedent.js";
import type {Figure, OnPage} from "./figure.js";
import {precedentDate} from "./precedents.js";

const PATH = recipientPath("");

/** @throws {Error} for a code with fewer records than a page needs. */
const recipientAt = (data: SiteData, {path}: OnPage): Recipient =>
  theValue(recipientsOf(data), path.slice(PATH.length));

const nameOf = ({actor}: Recipient, locale: Locale) => nameInSentence(actor[`name_${locale}`], locale);

export const recipientTitle: Figure = (data, page) =>
  inLocale(messages, page.locale).title(nameOf(recipientAt(data, page), page.locale));

export const recipientDescription: Figure = (data, page) =>
  inLocale(messages, page.locale).description(nameOf(recipientAt(data, page), page.locale));

export const recipientKicker: Figure = (_data, {path, locale}) =>
  html`<a href="${href(path, locale, "precedents")}">${inLocale(messages, locale).back}</a>`;

const PERMITTED: readonly string[] = ["permitted", "permitted_after_exception", "permitted_after_amendment"];

export const recipientPage: Figure = (data, page) => {
  const recipient = recipientAt(data, page);
  const {locale} = page;
  const words = inLocale(messages, locale);
  const {precedents, transfers} = recipient;
  const number = (of: readonly unknown[]) => formatNumber(of.length, locale);
  const lede = precedents.length
    ? words.lede(
        number(precedents),
        number(precedents.filter(({outcome}) => PERMITTED.includes(outcome))),
        number(precedents.filter(({outcome}) => outcome === "refused"))
      )
    : words.ledeOfMoney(number(transfers));
  return html`<p class="lede">${lede}</p>
${precedents.length > 0 && html`<section aria-labelledby="precedents"><h2 id="precedents">${words.precedents}</h2>${precedentTable(data, recipient, page)}</section>`}
${transfers.length > 0 && html`<section aria-labelledby="transfers"><h2 id="transfers">${words.transfers}</h2>${transferTable(data, recipient, page)}</section>`}`;
};

/** Each case with what Japan decided, what the rules of its day say, and whether the two agree. */
function precedentTable(data: SiteData, recipient: Recipient, {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const {columns} = inLocale(precedentMessages, locale);
  const judged = ({id}: PrecedentRow) => theValue(data.precedentVerdicts, id);
  return dataTable<PrecedentRow>({
    id: "precedent-list",
    caption: words.precedentsCaption(nameOf(recipient, locale)),
    captionHidden: true,
    stacked: true,
    rows: recipient.precedents,
    columns: [
      {
        key: "item",
        label: columns.item,
        rowHeader: true,
        cell: ({id, item, item_ja}) =>
          html`<a href="${href(path, locale, `precedents#${id}`)}">${locale === "ja" ? item_ja : item}</a>`
      },
      {key: "date", label: columns.date, cell: (row) => precedentDate(row, locale)},
      {key: "outcome", label: columns.outcome, cell: ({outcome}) => PRECEDENT_OUTCOMES[outcome][locale]},
      {
        key: "verdict",
        label: columns.verdict,
        cell: (row) => {
          const {verdict} = judged(row);
          return verdict && verdictMark(verdict, locale);
        }
      },
      {key: "comparison", label: words.comparison, cell: (row) => COMPARISONS[judged(row).comparison][locale]}
    ]
  });
}

/** What Japan gave to it, each with the verdict of its day. */
function transferTable(data: SiteData, recipient: Recipient, {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const {columns} = inLocale(transferList, locale);
  const last = ({transfer}: Claim) => lastWordOf(theValue(recordsOf(data).transfers, transfer));
  return dataTable<Claim>({
    id: "transfer-list",
    caption: words.transfers,
    captionHidden: true,
    stacked: true,
    rows: recipient.transfers,
    columns: [
      {
        key: "goods",
        label: columns.goods,
        rowHeader: true,
        cell: (claim) =>
          html`<a href="${href(path, locale, `transfers/${claim.transfer}`)}">${locale === "ja" ? claim.item_ja : claim.item}</a>`
      },
      {
        key: "standing",
        label: columns.standing,
        cell: (claim) => {
          const {status, date, date_basis} = last(claim);
          return `${STATUSES[status][locale]} ${dateText(date, date_basis, locale)}`;
        }
      },
      {key: "then", label: columns.then, cell: (claim) => verdictMark(named(verdictOfTheDay(data, claim)), locale)}
    ]
  });
}

/** Links to the pages of recipients, for the foot of the list of donors. */
export const recipientLinks: Figure = (data, {path, locale}) =>
  html`<p>${inLocale(donors, locale).recipients}${[...recipientsOf(data).values()].map(
    ({actor}, index) =>
      html`${index > 0 && (locale === "en" ? ", " : "、")}<a href="${href(path, locale, recipientPath(actor.code))}">${actor[`name_${locale}`]}</a>`
  )}${locale === "en" ? "." : "。"}</p>`;
