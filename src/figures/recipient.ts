/** The page of a recipient other than Ukraine: what Japan decided up to a day, and what the rules say of it. */
import {dataTable} from "../components/dataTable.js";
import {dayForm} from "../components/dayForm.js";
import {html, jsonInPage, raw, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {listHead} from "../components/listHead.js";
import {
  daysOfOutcomes,
  recipientTitleOn,
  recipientToldOn,
  type RecipientFile,
  type RecipientRecord
} from "../components/recipientList.js";
import {verdictMarkOf, verdictSprite} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors} from "../messages/donors.js";
import {precedents as precedentMessages} from "../messages/precedents.js";
import {recipients as messages} from "../messages/recipients.js";
import {transferList} from "../messages/transferList.js";
import {type VerdictCode} from "../policy/judge.js";
import {REGIMES, regimeInForce} from "../policy/regimes.js";
import {verdictLabel, type Named} from "../policy/words/verdictLabel.js";
import {recipientsOf, type Recipient} from "../record/recipients.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, PrecedentRow, SiteData} from "../record/siteData.js";
import {named, namedPrecedent, verdictOfTheDay, verdictUnder, precedentUnderEachVersion} from "../record/verdicts.js";
import {dateText} from "../text/dateText.js";
import {daysOfDecade, lastDay} from "../text/day.js";
import {formatDate} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {recipientPath} from "../text/recipientPath.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {STATUSES} from "../vocabulary/claim.js";
import {COMPARISONS, PRECEDENT_OUTCOMES, type Comparison} from "../vocabulary/precedent.js";
import type {Figure, OnPage} from "./figure.js";
import {precedentDate} from "./precedents.js";
import {placeOf, type Mark} from "./transferList.js";
import {transferPath} from "../text/transferPath.js";

const PATH = recipientPath("");

/** @throws {Error} for a code with fewer records than a page needs. */
const recipientAt = (data: SiteData, {path}: OnPage): Recipient =>
  theValue(recipientsOf(data), path.slice(PATH.length));

const nameOf = ({actor}: Recipient, locale: Locale) => actor[`name_${locale}`];

const lists = new WeakMap<Recipient, Partial<Record<Locale, RecipientFile>>>();

/** What is on record of a recipient, made once for each language. */
export function recipientList(data: SiteData, recipient: Recipient, locale: Locale): RecipientFile {
  const made = lists.get(recipient) ?? {};
  lists.set(recipient, made);
  return (made[locale] ??= listOf(data, recipient, locale));
}

function listOf(data: SiteData, recipient: Recipient, locale: Locale): RecipientFile {
  const {asOf} = data.stamp;
  const marks: Mark[] = [];
  const records = [
    ...recipient.precedents.map((row) => precedentRecord(data, row, marks, locale)),
    ...recipient.transfers.map((claim) => transferRecord(data, claim, marks, locale))
  ].sort((a, b) => (theFirst(a.outcomes).from < theFirst(b.outcomes).from ? -1 : 1));
  const last = daysOfOutcomes(records).reduce((latest, day) => (day > latest ? day : latest), asOf);
  return {
    name: nameOf(recipient, locale),
    byJapan: true,
    now: regimeInForce(asOf).id,
    last,
    csv: `${recipientPath(recipient.actor.code)}.csv`,
    rules: REGIMES.map(({id, short}) => [id, short[locale]] as const),
    marks,
    records
  };
}

function precedentRecord(data: SiteData, row: PrecedentRow, marks: Mark[], locale: Locale): RecipientRecord {
  const {id, item, item_ja, date, outcome} = row;
  const last = row.date_precision === "decade" ? daysOfDecade(date).last : lastDay(date);
  const judged = theValue(data.precedentVerdicts, id);
  const said = PRECEDENT_OUTCOMES[outcome][locale];
  return {
    ...{id, kind: "precedent", item, item_ja, comparison: judged.comparison},
    outcomes: [{from: last, code: outcome, date, said}],
    then: ofTheDay(namedPrecedent(judged), locale),
    under: precedentUnderEachVersion(data, row).map((verdict) => placeOf(verdict, marks, locale))
  };
}

const ofTheDay = (verdict: Named | undefined, locale: Locale): RecipientRecord["then"] =>
  verdict ? {regime: verdict.regime.id, verdict: verdict.code, word: verdictLabel(verdict)[locale]} : null;

function transferRecord(data: SiteData, first: Claim, marks: Mark[], locale: Locale): RecipientRecord {
  const {claim} = recordsOf(data);
  const {transfer, item, item_ja} = first;
  return {
    ...{id: transfer, kind: "transfer", item, item_ja, comparison: ""},
    outcomes: theValue(data.lastWords, transfer).map(({day, observation}) => {
      const {status, date, date_basis} = theValue(claim, observation);
      return {
        from: day,
        code: status,
        date,
        said: `${STATUSES[status][locale]} ${dateText(date, date_basis, locale)}`
      };
    }),
    then: ofTheDay(named(verdictOfTheDay(data, first)), locale),
    under: REGIMES.map(({id}) => placeOf(named(verdictUnder(data, first, id)), marks, locale))
  };
}

/** "What Japan decided on transfers to the Philippines by 29 May 2026". */
export const recipientTitle: Figure = (data, page) => {
  const list = recipientList(data, recipientAt(data, page), page.locale);
  return recipientTitleOn(list, list.last, page.locale);
};

export const recipientDescription: Figure = (data, page) => {
  const {locale} = page;
  return inLocale(messages, locale).description(nameInSentence(nameOf(recipientAt(data, page), locale), locale));
};

export const recipientKicker: Figure = (_data, {path, locale}) =>
  html`<a href="${href(path, locale, "precedents")}">${inLocale(messages, locale).back}</a>`;

/** The choice of a day, the sentence, and the table with its file; the list for the script that turns to other days. */
export const recipientPage: Figure = (data, page) => {
  const {path, locale} = page;
  const list = recipientList(data, recipientAt(data, page), locale);
  const days = daysOfOutcomes(list.records);
  const codes = [...list.records.flatMap(({then}) => then?.verdict ?? []), ...list.marks.map(([code]) => code)];
  return html`${verdictSprite(codes)}${dayForm({days, last: list.last, links: yearsAgo(days)}, locale)}
<p class="lede" id="told" role="status">${recipientToldOn(list, list.last, locale)}</p>
${listHead(list.records.length, href(path, locale, list.csv, "en"), locale)}
${table(list, page, data)}
<script type="application/json" id="list-file">${raw(jsonInPage(JSON.stringify(list)))}</script>`;
};

/** The last days of years that began and ended while something was on record: one in the first half of the record, and one in the second. */
function yearsAgo(days: readonly string[]): string[] {
  const ends = [...new Set(days.map((day) => `${day.slice(0, 4)}-12-31`))].filter(
    (end) => end < theLast(days) && end >= theFirst(days)
  );
  return [1 / 3, 2 / 3]
    .flatMap((share) => ends[Math.floor(share * ends.length)] ?? [])
    .filter((day, index, own) => own.indexOf(day) === index);
}

function table(list: RecipientFile, {path, locale}: OnPage, data: SiteData): Html {
  const words = inLocale(messages, locale);
  const {columns} = inLocale(precedentMessages, locale);
  const labels = inLocale(transferList, locale).columns;
  const precedents = new Map(data.precedents.map((row) => [row.id, row]));
  const mark = (code: VerdictCode, word: string) => verdictMarkOf(code, word, {fromSprite: true});
  const then = ({then}: RecipientRecord): Content => (then ? mark(then.verdict, then.word) : "–");
  return dataTable<RecipientRecord>({
    id: "list",
    caption: words.caption(nameInSentence(list.name, locale)),
    captionHidden: true,
    stacked: true,
    rows: list.records,
    rowAttributes: ({id}) => html` data-id="${id}"`,
    columns: [
      {
        key: "item",
        label: columns.item,
        rowHeader: true,
        cell: ({id, kind, item, item_ja}) =>
          html`<a href="${href(path, locale, kind === "precedent" ? `precedents#${id}` : transferPath(id))}">${locale === "ja" ? item_ja : item}</a>`
      },
      {
        key: "date",
        label: columns.date,
        cell: ({id, outcomes}) => {
          const precedent = precedents.get(id);
          return precedent ? precedentDate(precedent, locale) : formatDate(theFirst(outcomes).date, locale);
        }
      },
      {
        key: "outcome",
        label: columns.outcome,
        cell: ({outcomes}) => html`<span data-cell="outcome">${theLast(outcomes).said}</span>`
      },
      {
        key: "comparison",
        label: words.comparison,
        cell: ({comparison}) => (comparison ? COMPARISONS[comparison as Comparison][locale] : "")
      },
      {key: "then", label: labels.then, cell: then},
      {
        key: "beside",
        label: html`<span data-head="beside">${labels.now}</span>`,
        stackedLabel: labels.now,
        cell: ({then, under}) => {
          const [code, word] = list.marks[under[list.rules.findIndex(([id]) => id === list.now)] ?? -1] ?? [];
          const differs = then && code !== then.verdict;
          return (
            code && html`<span data-cell="beside"${differs && html` data-differs`}>${mark(code, word ?? "")}</span>`
          );
        }
      }
    ]
  });
}

/** Links to the pages of recipients, for the foot of the list of donors. */
export const recipientLinks: Figure = (data, {path, locale}) =>
  html`<p>${inLocale(donors, locale).recipients}${[...recipientsOf(data).values()].map(
    ({actor}, index) =>
      html`${index > 0 && (locale === "en" ? ", " : "、")}<a href="${href(path, locale, recipientPath(actor.code))}">${actor[`name_${locale}`]}</a>`
  )}${locale === "en" ? "." : "。"}</p>`;
