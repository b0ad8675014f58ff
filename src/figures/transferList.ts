/** A list of transfers up to a day: what stands on the pages of donors and of kinds of goods alike. */
import {
  answersTable,
  daysOfChange,
  figureCell,
  standingCell,
  standingsList,
  standingsOn,
  toldOn,
  type ListedTransfer,
  type ListFile
} from "../components/transferList.js";
import {dataTable, type Column} from "../components/dataTable.js";
import {dayForm} from "../components/dayForm.js";
import {moreRows} from "../components/moreRows.js";
import {html, jsonInPage, raw, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {packed} from "../components/listFile.js";
import {listHead} from "../components/listHead.js";
import {verdictMark, verdictSprite} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList as messages} from "../messages/transferList.js";
import type {VerdictCode} from "../policy/judge.js";
import {regimeInForce, REGIMES} from "../policy/regimes.js";
import {verdictLabel, type Named} from "../policy/words/verdictLabel.js";
import {firstOf} from "../record/observations.js";
import {sourceNamed} from "./sourceNamed.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, ClaimVerdict, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay, verdictUnder} from "../record/verdicts.js";
import {dateText} from "../text/dateText.js";
import {donorPath} from "../text/donorPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {goodsPath} from "../text/goodsPath.js";
import {grouped} from "../text/grouped.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {pageAddress} from "../text/pageAddress.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {OFFICIAL_OUTCOMES, STATUSES} from "../vocabulary/claim.js";
import {asHeading, isValueOf} from "../vocabulary/list.js";
import type {OnPage} from "./figure.js";
import {compareText} from "../text/compareText.js";
import {DATA_LICENCE} from "../text/dataLicence.js";
import {UKRAINE} from "../vocabulary/actor.js";
import {transferPath} from "../text/transferPath.js";

/** Days that readers ask for: that of the founding article, the end of that month, and ends of years. */
const KEY_DAYS = ["2022-03-07", "2022-03-31", "2022-12-31", "2024-12-31"];

/** @param firsts the first observation of each transfer, in any order: the list is in that of their days. */
export function listOf(
  data: SiteData,
  {kind, name, csv}: Pick<ListFile, "kind" | "name" | "csv">,
  firsts: readonly Claim[],
  locale: Locale
): ListFile {
  const {asOf} = data.stamp;
  const marks: Mark[] = [];
  const transfers = firsts.map((first) => listed(data, first, marks, locale));
  transfers.sort((a, b) => compareText(firstDayOf(a), firstDayOf(b)) || compareText(a.id, b.id));
  const donors = kind === "goods" ? firsts.map((claim) => [claim.donor, claim[`donor_${locale}`]]) : [];
  return {
    kind,
    name,
    byJapan: firsts.every(({by_japan}) => by_japan),
    now: regimeInForce(asOf).id,
    rules: REGIMES.map(({id, short}) => [id, short[locale]] as const),
    marks,
    last: [asOf, ...daysOfChange(transfers)].reduce((latest, day) => (day > latest ? day : latest)),
    csv,
    donors: Object.fromEntries(donors) as Record<string, string>,
    transfers
  };
}
const firstDayOf = ({standings}: ListedTransfer) => theFirst(standings).from;

/** @param marks the verdicts so far: one that is new is added. */
function listed(data: SiteData, first: Claim, marks: Mark[], locale: Locale): ListedTransfer {
  const {claim} = recordsOf(data);
  const {transfer, donor, recipient, item, item_ja, item_class, is_weapon, is_sum} = first;
  const {regime, verdict} = verdictOfTheDay(data, first);
  return {
    ...{id: transfer, donor, recipient, item, item_ja, item_class},
    ...{weapon: is_weapon, sum: is_sum},
    then: {regime, verdict},
    under: REGIMES.map(({id}) => placeOf(named(verdictUnder(data, first, id)), marks, locale)),
    standings: theValue(data.lastWords, transfer).map(({day, observation}) => {
      const told = theValue(claim, observation);
      const {status, date, date_basis, quantity_min, quantity_max, qualifier, unit, item_group} = told;
      const {value_amount, value_currency, source} = told;
      return {
        ...{from: day, status, date, date_basis, quantity_min, quantity_max},
        ...{qualifier, unit, item_group, value_amount, value_currency, source}
      };
    })
  };
}

/** The code of a verdict, and the word for it. */
export type Mark = readonly [code: VerdictCode, word: string];

/** The place of a verdict among the marks of its list, to which it is added where it is new. */
export function placeOf(verdict: Named, marks: Mark[], locale: Locale): number {
  const word = verdictLabel(verdict)[locale];
  const place = marks.findIndex(([code, said]) => code === verdict.code && said === word);
  return place === -1 ? marks.push([verdict.code, word]) - 1 : place;
}

/**
 * The sentence, the figures and the table for the newest day; the form and the file for the script that turns to other days.
 * @param more verdicts whose marks stand on the page besides.
 */
export function listBlock(
  data: SiteData,
  list: ListFile,
  {path, locale}: OnPage,
  more: readonly VerdictCode[] = []
): Html {
  const words = inLocale(messages, locale);
  const glossary = href(path, locale, "glossary");
  const asked = {day: list.last};
  // Any version may be chosen.
  const codes = [...list.transfers.map(({then}) => then.verdict), ...list.marks.map(([code]) => code)];
  return html`${verdictSprite([...codes, ...more])}${dayForm({days: daysOfChange(list.transfers), last: list.last, links: daysAskedFor(list)}, locale)}
<p class="lede" id="told" role="status">${toldOn(list, asked, locale)}</p>
<div class="stood"><dl id="standings">${standingsList(standingsOn(list, list.last, locale))}</dl>
<table id="answers-table" data-glossary="${glossary}"><caption class="visually-hidden">${words.answerCaption}</caption>${answersTable(list, asked, glossary, locale)}</table></div>
${keyDays(list, locale)}
${listHead(list.transfers.length, href(path, locale, list.csv, "en"), locale)}
${table(data, list, {path, locale})}
<p class="table-note">${list.byJapan ? words.ofJapan : words.hypothetical}</p>
<script type="application/json" id="list-file">${raw(jsonInPage(packed(list)))}</script>`;
}

const number = (value: number, locale: Locale) => formatNumber(value, locale);

/** The description of the page for search engines and shared links: the sentence of the newest day. */
export const listDescription = (list: ListFile, locale: Locale): string => toldOn(list, {day: list.last}, locale);

/** Those of the days often asked for on which something had changed since the one before, and of which the newest says more. */
function daysAskedFor(list: ListFile): string[] {
  const days = daysOfChange(list.transfers);
  const changedUpTo = (day: string) => days.filter((change) => change <= day).length;
  return KEY_DAYS.filter((day, index) => {
    const before = KEY_DAYS[index - 1];
    const changed = changedUpTo(day);
    return changed > (before ? changedUpTo(before) : 0) && changed < days.length;
  });
}

/** How it stood on those days, for readers without a script. */
function keyDays(list: ListFile, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const days = daysAskedFor(list);
  if (!days.length) return false;
  return html`<noscript><section class="key-days"><h2>${words.keyDays}</h2>${days.map(
    (day) =>
      html`<h3 id="by-${day}">${words.byDay(formatDate(day, locale))}</h3><p>${toldOn(list, {day}, locale)}</p><dl>${standingsList(standingsOn(list, day, locale))}</dl>`
  )}</section></noscript>`;
}

function table(data: SiteData, list: ListFile, {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const {claim} = recordsOf(data);
  const labels = words.columns;
  const ofDonor = list.kind === "donor";
  const mark = (verdict: ClaimVerdict) =>
    verdictMark(named(verdict), locale, {hypothetical: !list.byJapan, fromSprite: true});
  const firstStatement = ({id}: ListedTransfer) => firstOf(theValue(recordsOf(data).transfers, id));
  const columns: Column<ListedTransfer>[] = [
    {
      key: "goods",
      label: ofDonor ? labels.goods : labels.donor,
      rowHeader: true,
      cell: (transfer) => {
        const first = theValue(claim, transfer.id);
        const record = href(path, locale, transferPath(transfer.id));
        const goods = locale === "ja" ? transfer.item_ja : transfer.item;
        const other = ofDonor
          ? html`<a class="lesser-link" href="${href(path, locale, goodsPath(transfer.item_class))}">${first[`item_class_${locale}`]}</a>`
          : html`<a class="lesser-link" href="${href(path, locale, donorPath(transfer.donor))}">${first[`donor_${locale}`]}</a>`;
        const tags = [
          transfer.sum && words.sum,
          transfer.recipient !== UKRAINE && words.toOther(nameInSentence(first[`recipient_${locale}`], locale))
        ];
        const link = html`<a href="${record}">${goods}</a>`;
        return html`${ofDonor ? html`${link}<br />${other}` : html`${other}<br />${link}`}${tags.map((tag) => tag && html` <span class="tag">${tag}</span>`)}`;
      }
    },
    {
      key: "figure",
      label: labels.figure,
      numeric: true,
      cell: ({standings}) => html`<span data-cell="figure">${figureCell(theLast(standings), locale)}</span>`
    },
    {
      key: "standing",
      label: labels.standing,
      cell: (transfer) =>
        html`<span data-cell="standing">${standingCell(theLast(transfer.standings), locale)}</span>${statements(data, transfer, locale)}`
    },
    ...(list.byJapan
      ? [
          {
            key: "decided",
            label: labels.decided,
            cell: (transfer: ListedTransfer) => decided(theValue(claim, transfer.id), locale)
          }
        ]
      : []),
    {key: "then", label: labels.then, cell: (transfer) => mark(verdictOfTheDay(data, firstStatement(transfer)))},
    {
      key: "beside",
      label: html`<span data-head="beside">${labels.now}</span>`,
      stackedLabel: labels.now,
      cell: (transfer) => {
        const verdict = verdictUnder(data, firstStatement(transfer), list.now);
        const differs = verdict.verdict !== transfer.then.verdict;
        return html`<span data-cell="beside"${differs && html` data-differs`}>${mark(verdict)}</span>`;
      }
    }
  ];
  return dataTable<ListedTransfer>({
    id: "list",
    caption: words.caption(list.name),
    captionHidden: true,
    stacked: true,
    more: moreRows(list.transfers.length, ofDonor ? 12 : 8, locale),
    columns,
    rows: list.transfers,
    rowAttributes: ({id}) => html` data-id="${id}"`
  });
}

function decided({official_outcome}: Claim, locale: Locale): Content {
  return official_outcome && isValueOf(OFFICIAL_OUTCOMES, official_outcome)
    ? asHeading(OFFICIAL_OUTCOMES[official_outcome][locale])
    : "";
}

/** Every statement on the transfer, folded; one alone is in the cells already. */
function statements(data: SiteData, {id}: ListedTransfer, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const claims = theValue(recordsOf(data).transfers, id);
  if (claims.length < 2) return false;
  return html`<details><summary>${words.statements(claims.length)}</summary><ul class="plain">${claims.map(
    (claim) =>
      html`<li>${words.statement(dateText(claim.date, claim.date_basis, locale), STATUSES[claim.status][locale], quantityWithUnit(claim, locale))}</li>`
  )}</ul></details>`;
}

/** Every source of these transfers, with how many of the statements are from it. */
export function listSources(data: SiteData, list: ListFile, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const claims = list.transfers.flatMap(({id}) => theValue(recordsOf(data).transfers, id));
  const bySource = [...grouped(claims, ({source}) => source).values()].sort((a, b) => b.length - a.length);
  return html`<details class="list-sources"><summary>${words.sources(number(bySource.length, locale))}</summary><ul>${bySource.map(
    (ofOne) => {
      const [{source, source_url}] = ofOne as [Claim];
      const {title, publisher} = sourceNamed(data, source, locale);
      return html`<li>${source_url ? html`<a href="${source_url}">${title}</a>` : title}${publisher && [words.between, publisher]} <span class="quiet">${words.sourceRows(number(ofOne.length, locale), ofOne.length === 1)}</span></li>`;
    }
  )}</ul></details>`;
}

/** What the list is, for search engines: a part of the data set with a file of its own. */
export function listJsonLd({published}: SiteData, list: ListFile, {path, locale}: OnPage, name: string): Html {
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description: listDescription(list, locale),
    url: pageAddress(published, path, locale),
    inLanguage: locale,
    license: DATA_LICENCE.path,
    isPartOf: {"@type": "Dataset", url: pageAddress(published, "data", locale)},
    temporalCoverage: `${theFirst(daysOfChange(list.transfers))}/${list.last}`,
    distribution: {"@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${published.address}${list.csv}`}
  };
  return html`<script type="application/ld+json">${raw(jsonInPage(JSON.stringify(described)))}</script>`;
}
