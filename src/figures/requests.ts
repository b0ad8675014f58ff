import {JAPAN} from "../vocabulary/actor.js";
import {theValue} from "../text/the.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {ANSWERS} from "../vocabulary/request.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {daysBetween, firstDay, lastDay} from "../text/day.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {moreRows} from "../components/moreRows.js";
import {quantityText} from "../text/quantityText.js";
import {sourceLine} from "../components/sourceLine.js";
import {DAY, underEachChoice} from "../components/regimeSelector.js";
import {verdictKey} from "../components/verdictKey.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {requests as messages} from "../messages/requests.js";
import {sourceNamed} from "./sourceNamed.js";
import {remark} from "./remark.js";
import type {Figure} from "./figure.js";
import {agreementOf} from "../policy/officialDecision.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {RequestRow, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay, verdictUnder} from "../record/verdicts.js";
import {transferPath} from "../text/transferPath.js";

const PATH = "requests";
const LETTER = "REQ-JPN-2022-02-";

/** Requests to Japan: those of its letter of February 2022, those that nobody could show, and the rest. */
function askedOfJapan(data: SiteData): {letter: RequestRow[]; disputed: RequestRow[]; others: RequestRow[]} {
  const japan = data.requests.filter(({addressee}) => addressee === JAPAN);
  const disputed = japan.filter(({is_counted}) => !is_counted);
  const letter = japan.filter((row) => row.id.startsWith(LETTER) && !disputed.includes(row));
  return {letter, disputed, others: japan.filter((row) => !letter.includes(row) && !disputed.includes(row))};
}

/** The letter of February 2022, item by item. */
export const requestsOfLetter: Figure = (data, page) => {
  const {locale} = page;
  const shown = new Set(data.requests.flatMap(({id}) => (data.verdicts.get(id) ?? []).map(({verdict}) => verdict)));
  return html`${verdictKey(page, shown)}
${ledger(data, "letter-table", askedOfJapan(data).letter, inLocale(messages, locale).letterTitle, locale)}`;
};

/** What the founding article says was asked for and nobody could show; nothing where there is no such request. */
export const requestsDisputed: Figure = (data, {locale}) => {
  const words = inLocale(messages, locale);
  const {disputed} = askedOfJapan(data);
  return (
    disputed.length > 0 &&
    html`<h3 id="disputed">${words.disputed}</h3>
      ${disputed.map((row) => disputedRequest(data, row, locale))}
      ${ledger(data, "disputed-table", disputed, words.disputed, locale)}`
  );
};

/** What else was asked of Japan. */
export const requestsOther: Figure = (data, {locale}) =>
  ledger(data, "japan-table", askedOfJapan(data).others, inLocale(messages, locale).otherRequests, locale);

/** What was asked of others, addressee by addressee. */
export const requestsToOthers: Figure = (data, {locale}) => {
  const others = grouped(
    data.requests.filter(({addressee}) => addressee !== JAPAN),
    ({addressee}) => addressee
  );
  return ledger(data, "others-table", [...others.values()].flat(), inLocale(messages, locale).others, locale);
};

function ledger(data: SiteData, id: string, rows: readonly RequestRow[], caption: string, locale: Locale): Html {
  return html`<div class="ledger">${dataTable({
    id,
    caption,
    captionHidden: true,
    columns: columns(
      data,
      locale,
      rows.some(({addressee}) => addressee === JAPAN)
    ),
    rows,
    rowAttributes: ({id: row}) => html` id="${row}"`,
    more: moreRows(rows.length, 4, locale)
  })}</div>`;
}

/** What the founding article says was asked for, and what checking it found. */
function disputedRequest(data: SiteData, {article, audit, note}: RequestRow, locale: Locale): Html {
  const words = inLocale(recordMessages, locale);
  const line = (name: string, text: string | null) =>
    text && html`<div><dt>${name}</dt><dd>${remark(data, text, locale)}</dd></div>`;
  return html`<dl class="audit">
    ${line(words.articleSays, article)} ${line(words.auditFound, audit)} ${line(words.note, note)}
  </dl>`;
}

function columns(data: SiteData, locale: Locale, ofJapan: boolean): Column<RequestRow>[] {
  const words = inLocale(messages, locale);
  const all: Column<RequestRow>[] = [
    {
      key: "item",
      label: words.columns.item,
      rowHeader: true,
      cell: (row) =>
        html`${locale === "en" ? row.item : row.item_ja}${figure(row, locale)}${
          row.addressee !== JAPAN &&
          html`<br /><span class="quiet">${words.toOthers(recordsOf(data).nameOf[locale](row.addressee))}</span>`
        }`
    },
    {
      key: "requester",
      label: words.columns.requester,
      cell: (row) =>
        html`${row[`requester_${locale}`]}${
          row.requester_detail && html`<br /><span class="quiet">${remark(data, row.requester_detail, locale)}</span>`
        }`
    },
    {key: "date", label: words.columns.date, cell: ({date}) => formatDate(date, locale)},
    {
      key: "answer",
      label: words.columns.answer,
      cell: (row) =>
        html`<b class="reply reply-${row.answer}">${ANSWERS[row.answer][locale]}</b>
          ${row.answer_date && html`<br />${formatDate(row.answer_date, locale)}`}
          ${row.reason && html`<br /><span class="quiet">${remark(data, row.reason, locale)}</span>`}`
    },
    {key: "days", label: words.columns.days, numeric: true, cell: (row) => daysInWords(row, locale)},
    {key: "verdict", label: words.columns.verdict, cell: (row) => verdictCell(data, row, locale)},
    {
      key: "source",
      label: words.columns.source,
      cell: ({source, source_url, verification}) =>
        sourceLine(
          {
            ...(source === null ? {title: VERIFICATIONS.unseen[locale]} : sourceNamed(data, source, locale)),
            ...{url: source_url, verification}
          },
          locale
        )
    }
  ];
  return ofJapan ? all : all.filter(({key}) => key !== "verdict");
}

function figure(row: RequestRow, locale: Locale): Content {
  if (row.quantity_min === null && row.quantity_max === null) return "";
  return html`<br /><span class="quiet">${quantityText(row, locale)}</span>`;
}

/**
 * Whole days between request and answer. Where only a month is known on either side, the fewest and the most days it can
 * have been.
 */
export function daysToAnswer(date: string, answerDate: string): {fewest: number; most: number} {
  const days = (from: string, to: string) => Math.max(0, daysBetween(from, to));
  return {
    fewest: days(lastDay(date), firstDay(answerDate)),
    most: days(firstDay(date), lastDay(answerDate))
  };
}

function daysInWords({date, answer, answer_date}: RequestRow, locale: Locale): string {
  const words = inLocale(messages, locale);
  if (!answer_date) return ANSWERS[answer].decision ? words.noAnswerDate : "";
  const {fewest, most} = daysToAnswer(date, answer_date);
  return fewest === most ? words.days(fewest) : words.upToDays(fewest, most);
}

/** The verdict of the transfer that came of a request, else of the goods as they were asked for. */
function verdictCell(data: SiteData, row: RequestRow, locale: Locale): Content {
  const words = inLocale(messages, locale);
  const records = recordsOf(data);
  const transfer = row.outcome_transfer && records.claim.get(row.outcome_transfer)?.transfer;
  const claim = transfer ? firstOf(theValue(records.transfers, transfer)) : undefined;
  const judged = claim ?? row;
  if (!data.verdicts.has(judged.id)) return words.notJudged;
  const ofItsDay = verdictOfTheDay(data, judged);
  const {decision} = ANSWERS[row.answer];
  const agrees = decision && agreementOf(decision, ofItsDay.verdict);
  const agreement = agrees && words.agreement[agrees];
  const whole = html`${verdictMark(named(ofItsDay), locale)}
    <br /><span class="quiet">${words.rulesOf(formatDate(ofItsDay.regime, locale))}${agreement && ` · ${agreement}`}</span>
    ${
      claim
        ? html`<br /><a href="${href(PATH, locale, transferPath(claim.transfer))}">${words.seeRecord}</a>`
        : html`<details><summary>${words.because}</summary>${ofItsDay[`because_${locale}`]}</details>`
    }`;
  return underEachChoice((choice) =>
    choice === DAY ? whole : verdictMark(named(verdictUnder(data, judged, choice)), locale)
  );
}
