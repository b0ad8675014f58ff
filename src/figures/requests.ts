import {VERIFICATIONS} from "../vocabulary/source.js";
import type {OfficialOutcome} from "../vocabulary/claim.js";
import {ANSWERS} from "../vocabulary/request.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {daysBetween, firstDay, lastDay} from "../text/day.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {quantityText} from "../text/quantityText.js";
import {sourceLine} from "../components/sourceLine.js";
import {DAY, regimeSelector, underEachChoice} from "../components/regimeSelector.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {requests as messages} from "../messages/requests.js";
import type {Page} from "./page.js";
import {inEnglish} from "../components/inEnglish.js";
import {agreementOf} from "../policy/officialDecision.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {RequestRow, SiteData} from "../record/siteData.js";
import {verdictOfTheDay, verdictUnder} from "../record/verdicts.js";

const PATH = "requests";
const LETTER = "REQ-JPN-2022-02-";

/** What was asked, what was answered, and how long did it take? Japan first, its letter of February 2022 item by item. */
export function requests(data: SiteData, locale: Locale): Page {
  const words = inLocale(messages, locale);
  const japan = data.requests.filter(({addressee}) => addressee === "JPN");
  const letter = japan.filter(({id, verification}) => id.startsWith(LETTER) && verification !== "unseen");
  const disputed = japan.filter(({verification}) => verification === "unseen");
  const others = japan.filter((row) => !letter.includes(row) && !disputed.includes(row));
  const shown = [...letter, ...others];
  const answered = (decision?: OfficialOutcome) =>
    formatNumber(shown.filter(({answer}) => ANSWERS[answer].decision === decision).length, locale);
  const title = words.title(formatNumber(shown.length, locale), answered("approved"), answered("refused"), answered());
  const nameOf = recordsOf(data).nameOf[locale];
  const ledger = (id: string, rows: readonly RequestRow[], caption: string) =>
    html`<div class="ledger">${dataTable({
      id,
      caption,
      captionHidden: true,
      columns: columns(
        data,
        locale,
        rows.some(({addressee}) => addressee === "JPN")
      ),
      rows,
      rowAttributes: ({id: row}) => html` id="${row}"`
    })}</div>`;
  return {
    path: PATH,
    locale,
    title,
    description: words.description(formatNumber(data.requests.length, locale)),
    scripts: [],
    body: html`<h1>${title}</h1>
      <p class="lede">${words.lede}</p>
      ${regimeSelector(locale, data.stamp.asOf, {day: words.ownDay})}
      <section>
        <h2 id="letter">${words.letterTitle}</h2>
        <p>${words.letterIntro}</p>
        ${ledger("letter-table", letter, words.letterTitle)}
        <p class="quiet">${words.assumed}</p>
        ${
          disputed.length > 0 &&
          html`<h3 id="disputed">${words.disputed}</h3>
          ${disputed.map((row) => disputedRequest(row, locale))} ${ledger("disputed-table", disputed, words.disputed)}`
        }
      </section>
      <section>
        <h2 id="other-requests">${words.otherRequests}</h2>
        ${ledger("japan-table", others, words.otherRequests)}
      </section>
      <section>
        <h2 id="others">${words.othersTitle}</h2>
        ${[...new Set(data.requests.map(({addressee}) => addressee))]
          .filter((code) => code !== "JPN")
          .map(
            (code) =>
              html`<h3 id="asked-of-${code}">${words.toOthers(nameOf(code))}</h3>
                ${ledger(
                  `table-${code}`,
                  data.requests.filter(({addressee}) => addressee === code),
                  words.toOthers(nameOf(code))
                )}`
          )}
      </section>`
  };
}

/** What the founding article says was asked for, and what checking it found. */
function disputedRequest({article, audit, note}: RequestRow, locale: Locale): Html {
  const words = inLocale(recordMessages, locale);
  const line = (name: string, text: string | null) =>
    text && html`<div><dt>${name}</dt><dd>${inEnglish(text, locale)}</dd></div>`;
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
      cell: (row) => html`${locale === "en" ? row.item : row.item_ja}${figure(row, locale)}`
    },
    {
      key: "requester",
      label: words.columns.requester,
      cell: (row) =>
        html`${row[`requester_${locale}`]}${
          row.requester_detail && html`<br /><span class="quiet">${inEnglish(row.requester_detail, locale)}</span>`
        }`
    },
    {key: "date", label: words.columns.date, cell: ({date}) => formatDate(date, locale)},
    {
      key: "answer",
      label: words.columns.answer,
      cell: (row) =>
        html`<strong>${ANSWERS[row.answer][locale]}</strong>
          ${row.answer_date && html`<br />${formatDate(row.answer_date, locale)}`}
          ${row.reason && html`<br /><span class="quiet">${inEnglish(row.reason, locale)}</span>`}`
    },
    {key: "days", label: words.columns.days, numeric: true, cell: (row) => daysInWords(row, locale)},
    {key: "verdict", label: words.columns.verdict, cell: (row) => verdictCell(data, row, locale)},
    {
      key: "source",
      label: words.columns.source,
      cell: ({source_title, source_url, verification}) =>
        sourceLine({title: source_title ?? VERIFICATIONS.unseen[locale], url: source_url, verification}, locale)
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
  const claim = transfer ? firstOf(records.transfers.get(transfer)!) : undefined;
  const judged = claim ?? row;
  if (!data.verdicts.has(judged.id)) return words.notJudged;
  const ofItsDay = verdictOfTheDay(data, judged);
  const {decision} = ANSWERS[row.answer];
  const agrees = decision && agreementOf(decision, ofItsDay.verdict);
  const agreement = agrees && words.agreement[agrees];
  const whole = html`${verdictMark(ofItsDay.verdict, locale)}
    <br /><span class="quiet">${words.rulesOf(formatDate(ofItsDay.regime, locale))}${agreement && ` · ${agreement}`}</span>
    ${
      claim
        ? html`<br /><a href="${href(PATH, locale, `transfers/${claim.transfer}`)}">${words.seeRecord}</a>`
        : html`<details><summary>${words.because}</summary>${ofItsDay[`because_${locale}`]}</details>`
    }`;
  return underEachChoice((choice) =>
    choice === DAY ? whole : verdictMark(verdictUnder(data, judged, choice).verdict, locale)
  );
}
