import {MARKS} from "../text/marks.js";
import {theOne, theValue} from "../text/the.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {ANSWERS} from "../vocabulary/request.js";
import {STATUSES} from "../vocabulary/claim.js";
import {valuesOf, type ClosedList} from "../vocabulary/list.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {dateText} from "../text/dateText.js";
import {formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {needsScript} from "../components/notices.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {regimeSelector} from "../components/regimeSelector.js";
import {verificationLegend, verificationSign} from "../components/sourceLine.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transfers as messages} from "../messages/transfers.js";
import {VERDICTS, type VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {Figure} from "./figure.js";
import {countOf, type CountName} from "../record/counts.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {verdictOfTheDay} from "../record/verdicts.js";

const PATH = "transfers";
const allTransfersPath = "all-transfers";

/** How many rows stand in the page itself. A thousand would take a phone half a second to lay out. */
const FIRST = 50;

/**
 * The first statements as rows, baked; the script searches, filters, sorts and downloads, and takes the rows that are not here from
 * the page that has all of them.
 */
export const searchTransfers: Figure = (data, {locale}) => {
  const words = inLocale(messages, locale);
  const claims = inOrder(data.claims);
  const number = (value: number) => formatNumber(value, locale);
  return html`${needsScript(locale)} ${filterForm(data, claims, locale)}
      <div class="scripted" hidden>${regimeSelector(locale, data.stamp.asOf)}</div>
      <p class="table-note">${words.hypotheticalNote} ${verificationLegend(locale)}</p>
      <div class="notice notice-warning" id="address-notice" role="status" hidden></div>
      <div class="result-line">
        <p id="count" role="status" data-total="${claims.length}">
          ${words.countVisible(number(FIRST), number(claims.length), number(claims.length))}
        </p>
        <p class="chips" id="chips" role="group" aria-label="${words.chosen}" hidden></p>
      </div>
      <div id="empty" hidden></div>
      ${recordTable(data, claims.slice(0, FIRST), locale)}
      <p><a id="show-all" href="${href(PATH, locale, allTransfersPath)}">${words.showAll(number(claims.length))}</a></p>
      <p class="buttons scripted" hidden>
        <button type="button" id="download" data-file="${href(PATH, locale, "extracts/transfers.csv", "en")}"></button>
        <button type="button" id="download-verdicts" data-file="${href(PATH, locale, "extracts/verdicts.csv", "en")}">
          ${words.downloadVerdicts}
        </button>
        <span id="download-status" role="status"></span>
      </p>
      <p>
        ${words.wholeFile}${MARKS[locale].colon}
        <a href="${href(PATH, locale, "extracts/transfers.csv", "en")}" download>transfers.csv</a>,
        <a href="${href(PATH, locale, "extracts/verdicts.csv", "en")}" download>verdicts.csv</a>
      </p>
      ${requestsInstead(data, locale)}
      <template id="verdict-marks"
        >${[false, true].flatMap((hypothetical) => VERDICTS.map((code) => verdictMark(code, locale, {hypothetical})))}</template
      >`;
};

/** Every statement: for readers without a script, and for the script of the page of transfers. */
export const allTransfers: Figure = (data, {locale}) => recordTable(data, inOrder(data.claims), locale);

/** What the signs in the table mean. */
export const signsOfChecking: Figure = (_data, {locale}) => verificationLegend(locale);

const inOrder = (claims: readonly Claim[]) =>
  [...claims].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));

/** Both pages lie in the same folder, so that a row's links hold on either. */
const recordTable = (data: SiteData, claims: readonly Claim[], locale: Locale): Html =>
  dataTable({
    id: "records",
    caption: inLocale(messages, locale).caption,
    captionHidden: true,
    columns: columns(data, locale),
    rows: claims,
    rowAttributes: (claim) => rowAttributes(data, claim, locale)
  });

/** The finding: how many statements, by how many donors, and whether Japan sent a weapon. */
export const transfersTitle: Figure = (data, {locale}) => {
  const words = inLocale(messages, locale);
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  const say = countOf(data, "weapons-by-japan") ? words.titlePlain : words.title;
  return say(number("claims"), number("donors-on-record"), number("claims-of-japan"));
};

function columns(data: SiteData, locale: Locale): Column<Claim>[] {
  const words = inLocale(messages, locale).columns;
  return [
    {
      key: "date",
      label: words.date,
      cell: ({date, date_basis}) => dateText(date, date_basis, locale),
      sortBy: ({date}) => date
    },
    {
      key: "donor",
      label: words.donor,
      cell: (claim) => claim[`donor_${locale}`],
      sortBy: (claim) => claim[`donor_${locale}`]
    },
    {
      key: "item",
      label: words.item,
      rowHeader: true,
      cell: (claim) => {
        const anchor = claim.id === claim.transfer ? "" : `#${claim.id}`;
        return html`<a href="${href(PATH, locale, `transfers/${claim.transfer}`)}${anchor}">${itemOf(claim, locale)}</a>`;
      },
      sortBy: (claim) => itemOf(claim, locale)
    },
    {
      key: "figure",
      label: words.figure,
      numeric: true,
      cell: (claim) => quantityWithUnit(claim, locale),
      sortBy: ({quantity_min, quantity_max}) => quantity_min ?? quantity_max
    },
    {
      key: "status",
      label: words.status,
      cell: ({status, verification}): Content =>
        html`<span class="nowrap">${STATUSES[status][locale]} ${verificationSign(verification, locale)}</span>`,
      sortBy: ({status}) => valuesOf(STATUSES).indexOf(status)
    },
    {
      key: "verdict",
      label: words.verdict,
      cell: (claim) => verdictMark(verdictOfTheDay(data, claim).verdict, locale, {hypothetical: !claim.by_japan}),
      sortBy: (claim) => VERDICTS.indexOf(verdictOfTheDay(data, claim).verdict)
    }
  ];
}

const itemOf = (claim: Claim, locale: Locale) => (locale === "en" ? claim.item : claim.item_ja);

/** What the script filters by. `verdicts` holds one digit per regime, oldest first; `own` is the place of the day's own. */
function rowAttributes(data: SiteData, claim: Claim, locale: Locale): Html {
  const verdicts = theValue(data.verdicts, claim.id);
  const digits = verdicts.map(({verdict}) => VERDICTS.indexOf(verdict)).join("");
  const otherItem = locale === "en" ? claim.item_ja : claim.item;
  return html` data-id="${claim.id}" data-donor="${claim.donor}" data-class="${claim.item_class}" data-group="${claim.item_group}" data-status="${claim.status}" data-year="${claim.date.slice(0, 4)}" data-verification="${claim.verification}" data-verdicts="${digits}" data-own="${verdicts.findIndex(({inForce}) => inForce)}" data-also="${otherItem}"`;
}

/** Native controls. The names in both languages and the aliases stand on the options, for the search. */
function filterForm(data: SiteData, claims: readonly Claim[], locale: Locale): Html {
  const words = inLocale(messages, locale);
  const collator = new Intl.Collator(locale);
  const used = new Set(claims.map(({item_class}) => item_class));
  const donors = [...new Map(claims.map((claim) => [claim.donor, claim])).values()].sort((a, b) =>
    collator.compare(a[`donor_${locale}`], b[`donor_${locale}`])
  );
  const groups = valuesOf(ITEM_GROUPS).filter((group) => claims.some(({item_group}) => item_group === group));
  const years = [...new Set(claims.map(({date}) => date.slice(0, 4)))].sort();
  const present = (column: "status" | "verification", values: ClosedList) =>
    Object.entries(values).filter(([value]) => claims.some((claim) => claim[column] === value));
  const select = (name: string, label: string, options: Content) =>
    html`<p class="field">
      <label for="filter-${name}">${label}</label>
      <select id="filter-${name}" name="${name}" disabled autocomplete="off">
        <option value="">${words.any}</option>
        ${options}
      </select>
    </p>`;
  const option = (value: string, name: string, also?: string) =>
    html`<option value="${value}"${also && html` data-also="${also}"`}>${name}</option>`;
  return html`<form class="filters" id="filters" role="search" aria-label="${words.filters}">
    <p class="field field-search">
      <label for="filter-q">${words.search}</label>
      <input id="filter-q" name="q" type="search" disabled autocomplete="off" aria-describedby="search-hint" />
      <span class="hint" id="search-hint">${words.searchHint}</span>
    </p>
    ${select(
      "donor",
      words.donor,
      donors.map(({donor}) => {
        const actor = theOne(data.actors, ({code}) => code === donor);
        return option(donor, actor[`name_${locale}`], namesOf(actor));
      })
    )}
    ${select(
      "item",
      words.item,
      groups.map((group) => {
        const {en, ja} = ITEM_GROUPS[group];
        const name = ITEM_GROUPS[group][locale];
        return html`<optgroup label="${name}">
          ${option(`item_group=${group}`, words.wholeGroup(name), `${en} | ${ja}`)}
          ${data.items
            .filter((item) => item.group === group && used.has(item.item_class))
            .map((item) => option(`item_class=${item.item_class}`, item[`name_${locale}`], namesOf(item)))}
        </optgroup>`;
      })
    )}
    ${select(
      "status",
      words.status,
      present("status", STATUSES).map(([value, name]) => option(value, name[locale]))
    )}
    ${select(
      "verdict",
      words.verdict,
      VERDICTS.map((code: VerdictCode) => option(code, VERDICT_LABELS[code][locale]))
    )}
    ${select(
      "year",
      words.year,
      years.map((year) => option(year, year))
    )}
    ${select(
      "verification",
      words.verification,
      present("verification", VERIFICATIONS).map(([value, name]) => option(value, name[locale]))
    )}
    <p class="field"><button type="reset" disabled>${words.clear}</button></p>
  </form>`;
}

/** All names but the codes, as the search reads them. */
const namesOf = ({name_en, name_ja, aliases}: {name_en: string; name_ja: string; aliases: string | null}) =>
  [name_en, name_ja, aliases].filter(Boolean).join(" | ");

/** Requests and their answers, hidden until a choice of filters finds no record: zero given is an answer too. */
function requestsInstead(data: SiteData, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const groupOf = new Map(data.items.map((item) => [item.item_class, item.group]));
  return html`<ul id="requests-instead" hidden>
    ${data.requests.map((row) => {
      const item = locale === "en" ? row.item : row.item_ja;
      const answer = ANSWERS[row.answer][locale];
      return html`<li
        hidden
        data-donor="${row.addressee}"
        data-class="${row.item_class ?? ""}"
        data-group="${groupOf.get(row.item_class ?? "") ?? ""}"
        data-answer="${row.answer}"
      >
        <a href="${href(PATH, locale, "requests")}#${row.id}"
          >${words.seeRequest(row[`requester_${locale}`], item, answer)}</a
        >
      </li>`;
    })}
  </ul>`;
}
