/** The page of one donor: what it sent by a day, what Japan's rules say of it, and its totals. */
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {answersOn, titleOn, type ListFile} from "../components/transferList.js";
import {verdictRows} from "../components/charts/verdictRows.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors as messages} from "../messages/donors.js";
import {transferList} from "../messages/transferList.js";
import {donorsOf, type Donor} from "../record/donors.js";
import {lastGathered} from "../record/recordEnd.js";
import type {SiteData, TotalRow} from "../record/siteData.js";
import {donorPath} from "../text/donorPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInFrame} from "../text/embedPath.js";
import {goodsPath} from "../text/goodsPath.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {UNITS} from "../vocabulary/item.js";
import {boundsText} from "../text/boundsText.js";
import {figuresOf, leadingSeries, seriesOf, stepsOf, stepsTable, totalsTable, type Series} from "./donorTotals.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {totalsNote} from "./sourceNote.js";
import {listBlock, listDescription, listJsonLd, listOf, listSources} from "./transferList.js";

const DRAWN = 8;
const PATH = donorPath("");

/** @throws {Error} for a code of whom nothing is on record. */
const donorAt = (data: SiteData, {path}: OnPage): Donor => theValue(donorsOf(data), path.slice(PATH.length));

const nameOf = ({actor}: Donor, locale: Locale) => actor[`name_${locale}`];

const lists = new WeakMap<Donor, Partial<Record<Locale, ListFile>>>();

/** The transfers of a donor, made once for each language. */
export function donorList(data: SiteData, donor: Donor, locale: Locale): ListFile {
  const made = lists.get(donor) ?? {};
  lists.set(donor, made);
  const {code} = donor.actor;
  const about = {kind: "donor", name: nameOf(donor, locale), csv: `${donorPath(code)}.csv`} as const;
  return (made[locale] ??= listOf(data, about, donor.transfers, locale));
}

/** "What Germany sent by 29 May 2026". */
export const donorTitle: Figure = (data, page) => {
  const donor = donorAt(data, page);
  const {locale} = page;
  if (!donor.transfers.length) {
    return inLocale(messages, locale).onlyTrackers(nameInSentence(nameOf(donor, locale), locale));
  }
  const list = donorList(data, donor, locale);
  return titleOn(list, list.last, locale);
};

/** The image of a donor's page where it is shared, as its name without language: a card of its own where there are transfers. */
export const donorImage: Figure = (data, page) => {
  const {actor, transfers} = donorAt(data, page);
  return transfers.length ? cardName(actor.code) : "donors";
};

const cardName = (code: string): string => `donor-${code}`;

/** A card to share for every donor with transfers: what it sent by the newest day, and what Japan's rules of each day say of it. */
export function donorCards(data: SiteData, locale: Locale): {name: string; title: string; drawing: Html}[] {
  const words = inLocale(messages, locale);
  return [...donorsOf(data)].flatMap(([code, donor]) => {
    if (!donor.transfers.length) return [];
    const list = donorList(data, donor, locale);
    const counts = answersOn(list, {day: list.last}).flatMap(({code: verdict, then}) =>
      then ? [[verdict, then] as const] : []
    );
    const all = formatNumber(
      counts.reduce((sum, [, count]) => sum + count, 0),
      locale
    );
    const head = list.byJapan ? words.cardOfJapan(all) : words.cardIfJapan(all);
    return {
      name: cardName(code),
      title: titleOn(list, list.last, locale),
      drawing: verdictRows({id: "card", head, counts}, locale)
    };
  });
}

export const donorDescription: Figure = (data, page) => {
  const donor = donorAt(data, page);
  const {locale} = page;
  if (!donor.transfers.length) {
    return inLocale(messages, locale).onlyTrackersLede(formatNumber(donor.readings, locale));
  }
  return listDescription(donorList(data, donor, locale), locale);
};

export const donorKicker: Figure = (_data, {path, locale}) =>
  html`<a href="${href(path, locale, "donors")}">${inLocale(messages, locale).back}</a>`;

export const donorPage: Figure = (data, page) => {
  const donor = donorAt(data, page);
  const {locale, path} = page;
  const words = inLocale(messages, locale);
  const hasTransfers = donor.transfers.length > 0;
  const readings = formatNumber(donor.readings, locale);
  const toTrackers = html`<a href="${href(path, locale, "trackers#rows")}">${words.toTrackers}</a>`;
  return html`${hasTransfers ? listBlock(data, donorList(data, donor, locale), page) : html`<p class="lede">${words.onlyTrackersLede(readings)} ${toTrackers}</p>`}
${hasTransfers && html`<p class="gathered">${gathered(data, donor, locale)} ${donor.readings > 0 && html`${words.trackerRows(readings)} ${toTrackers}`}</p>`}
${totals(data, donor, page)}
${hasTransfers && sources(data, donor, page)}`;
};

function gathered(data: SiteData, {actor}: Donor, locale: Locale): string {
  const words = inLocale(messages, locale);
  const until = lastGathered(data, (donor) => donor === actor.code);
  return until ? words.gathered(formatDate(until, locale)) : words.notGathered;
}

const drawnOf = ({totals}: Donor): Series[] => leadingSeries(seriesOf(totals), DRAWN);

/** Whether a number was delivered: only then is there a drawing. */
export const donorHasTotals = (donor: Donor): boolean => drawnOf(donor).length > 0;

function totals(data: SiteData, donor: Donor, page: OnPage): Html | false {
  if (donorHasTotals(donor)) return chartOnPage(data, nameInFrame(page.path), donorTotals(data, donor, page), page);
  return (
    donor.totals.length > 0 &&
    html`<section class="part">${allTotals(data, donor, page, {captionHidden: false})}</section>`
  );
}

function allTotals(data: SiteData, donor: Donor, {path, locale}: OnPage, around: {captionHidden: boolean}): Html {
  const words = inLocale(messages, locale);
  const series = seriesOf(donor.totals);
  const last = theLast(
    theFirst(series).committed.length ? theFirst(series).committed : theFirst(series).delivered
  ).date;
  const nameCell = (row: TotalRow) => {
    const name = row[`subject_${locale}`];
    const unit = html`<span class="quiet">${UNITS[row.unit][locale === "en" ? "plural" : "ja"]}</span>`;
    return data.goodsOnRecord.includes(row.subject)
      ? html`<a href="${href(path, locale, goodsPath(row.subject))}">${name}</a> ${unit}`
      : html`${name} ${unit}`;
  };
  return totalsTable(
    series,
    words.totalsCaption(nameOf(donor, locale), formatDate(last, locale)),
    nameCell,
    locale,
    around
  );
}

/** The totals as drawings, and all of them as a table. @throws {Error} where no number was delivered */
export function donorTotals(data: SiteData, donor: Donor, page: OnPage): Chart {
  const {path, locale} = page;
  const words = inLocale(messages, locale);
  const who = nameInSentence(nameOf(donor, locale), locale);
  const drawn = drawnOf(donor);
  const first = theFirst(drawn);
  const name = (row: TotalRow) => row[`subject_${locale}`];
  return {
    id: "totals",
    title: words.totalsTitle(who, name(first.newest), boundsText(theLast(first.delivered), locale)),
    measure: words.totalsMeasure,
    chart: stepsOf(data, drawn, name, page),
    summary: words.totalsSummary(formatNumber(seriesOf(donor.totals).length, locale)),
    table: stepsTable(drawn, name, locale),
    more: allTotals(data, donor, page, {captionHidden: true}),
    figures: figuresOf(drawn),
    note: totalsNote(data, locale),
    files: tableFiles(path, locale, "totals.csv")
  };
}

function sources(data: SiteData, donor: Donor, {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const list = donorList(data, donor, locale);
  const feed = href(path, locale, `${donorPath(donor.actor.code)}.atom`);
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.parts.sources}</h2>
${listSources(data, list, locale)}
<p><a href="${feed}" type="application/atom+xml">${inLocale(transferList, locale).feed}</a></p></section>
${listJsonLd(data, list, {path, locale}, words.jsonName(nameOf(donor, locale)))}`;
}
