import {MARKS} from "../text/marks.js";
import {inFull} from "../vocabulary/list.js";
import {MODES, ROLES, STATUSES} from "../vocabulary/claim.js";
import {regimeSelector} from "../components/regimeSelector.js";
import {donorPath} from "../text/donorPath.js";
import {goodsPath} from "../text/goodsPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {caseName} from "../record/cases.js";
import {casePath} from "../text/casePath.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {quantityText, quantityWithUnit} from "../text/quantityText.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {regimes} from "../messages/regimes.js";
import {record as messages, type PartOfRecord} from "../messages/record.js";
import type {Figure, OnPage} from "./figure.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {recordContext} from "./recordContext.js";
import {figureStated, firstOf, lastWordOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import {verdictImage} from "./shareImage.js";
import {remark} from "./remark.js";
import {inItsLanguage} from "./sourceNamed.js";
import {dateOf, recordHistory, sourceOf} from "./recordHistory.js";
import {recordShare} from "./recordShare.js";
import {recordSheet} from "./recordSheet.js";
import {answers, facts, grounds, latestToChoose, shapesOf, versions} from "./recordVerdict.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay} from "../record/verdicts.js";
import {transferPath} from "../text/transferPath.js";

const PATH = "transfers/";

/**
 * What was said of the transfer whose page this is.
 * @throws {RangeError} for a transfer that is not on record.
 */
function claimsOf(data: SiteData, {path}: OnPage): [Claim, ...Claim[]] {
  const transfer = path.slice(PATH.length);
  const claims = recordsOf(data).transfers.get(transfer);
  if (!claims) throw new RangeError(`no transfer "${transfer}"`);
  return claims as [Claim, ...Claim[]];
}

/** Who sent what, how far it came, when. */
export const recordTitle: Figure = (data, page) => titleOf(claimsOf(data, page), page.locale);

/** "Germany: Stinger missiles (500), delivered by 21 June 2022". */
export function titleOf(claims: readonly Claim[], locale: Locale): string {
  const words = inLocale(messages, locale);
  const claim = firstOf(claims);
  const last = lastWordOf(claims);
  const parties = claim.to_ukraine
    ? claim[`donor_${locale}`]
    : words.fromTo(claim[`donor_${locale}`], nameInSentence(claim[`recipient_${locale}`], locale));
  return words.title(parties, goodsInWords(last, locale), statusOf(last, locale), dateOf(last, locale));
}

/** The same with the verdict of its day. */
export const recordDescription: Figure = (data, page) => {
  const claims = claimsOf(data, page);
  const first = firstOf(claims);
  const words = inLocale(messages, page.locale);
  const describe = first.by_japan ? words.description : words.descriptionIfJapan;
  const label = verdictLabel(named(verdictOfTheDay(data, first)));
  return describe(titleOf(claims, page.locale), label[page.locale]);
};

/** Records share the image of their verdict, which says whether Japan was the sender. */
export const recordImage: Figure = (data, page) => {
  const first = firstOf(claimsOf(data, page));
  return verdictImage(verdictOfTheDay(data, first).verdict, !first.by_japan);
};

/** The ways back: to all records, to those of the donor and of the goods; where the record stands in the table; and how to report an error. */
export const recordKicker: Figure = (data, page) => {
  const {path, locale} = page;
  const words = inLocale(messages, locale);
  const claim = firstOf(claimsOf(data, page));
  return html`<a href="${href(path, locale, "explore")}">${words.back}</a> · ${donorLink(claim, path, locale)} · ${goodsLink(claim, path, locale)}<br />
${words.idLine(claim.transfer, claim.line)} · <a href="#text-error">${words.citations.error}</a>`;
};

const donorLink = (claim: Claim, path: string, locale: Locale): Html =>
  html`<a href="${href(path, locale, donorPath(claim.donor))}">${claim[`donor_${locale}`]}</a>`;

const goodsLink = (claim: Claim, path: string, locale: Locale): Html =>
  html`<a href="${href(path, locale, goodsPath(claim.item_class))}">${claim[`item_class_${locale}`]}</a>`;

/** The answer first, the source’s words, then why, under which versions, on which facts, and what else was said of the transfer. */
export const record: Figure = (data, page) => {
  const {locale, path} = page;
  const words = inLocale(messages, locale);
  const claims = claimsOf(data, page);
  const claim = firstOf(claims);
  const last = lastWordOf(claims);
  const parts: [id: PartOfRecord, content: Content][] = [
    ["why", grounds(data, claim, path, locale)],
    ["clauses", recordSheet(data, claims, last, path, locale)],
    [
      "regimes",
      html`<p>${words.regimesIntro} <a href="${href(path, locale, casePath(caseName(data, claim)))}#regimes">${words.reasonsInFull}</a></p>${versions(data, claim, path, locale, "first sentence")}`
    ],
    ["facts", facts(data, claim, path, locale)],
    ["share", recordShare(data, claims, titleOf, page)]
  ];
  const lesser: [id: PartOfRecord, content: Content][] = [
    ["history", recordHistory(data, claims, titleOf(claims, locale), page)],
    ["about", about(data, claim, path, locale)],
    ...recordContext(data, claims, path, locale)
  ];
  const shown = (of: typeof parts) => of.filter(([, content]) => content);
  const part = ([id, content]: [PartOfRecord, Content]) =>
    html`<section class="part part-${id}" aria-labelledby="${id}"><h2 id="${id}">${words.parts[id]}</h2>
${content}</section>`;
  const all = [...shown(parts), ...shown(lesser)];
  return html`${shapesOf(data, claim)}${latestToChoose(data, claim).map((latest) => regimeSelector(locale, data.stamp.asOf, {offered: [latest], day: regimes.ownDay[locale]}))}
    <div id="answer">${answers(data, claim, locale)}</div>
    ${asStated(data, last, locale)}
    <nav class="record-contents" aria-label="${words.contents}"><ul>${all.map(([id]) => html`<li><a href="#${id}">${words.parts[id]}</a></li>`)}</ul></nav>
    ${shown(parts).map(part)}
    <div class="lesser">${shown(lesser).map(part)}</div>
    ${neighbours(data, claim, path, locale)}`;
};

/** The donor’s records before and after this one, by date. */
function neighbours(data: SiteData, claim: Claim, path: string, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const ofDonor = recordsOf(data).ofDonor.get(claim.donor) ?? [];
  const here = ofDonor.findIndex(({transfer}) => transfer === claim.transfer);
  const link = (other: Claim | undefined, label: string, rel: string) =>
    other &&
    html`<a rel="${rel}" href="${href(path, locale, transferPath(other.transfer))}"><span class="quiet">${label}</span> ${other[locale === "en" ? "item" : "item_ja"]} <span class="quiet">${dateOf(other, locale)}</span></a>`;
  if (ofDonor.length < 2) return false;
  return html`<nav class="neighbours" aria-label="${words.neighbours(claim[`donor_${locale}`], here + 1, ofDonor.length)}">
    ${link(ofDonor[here - 1], words.previous, "prev")} ${link(ofDonor[here + 1], words.next, "next")}
  </nav>`;
}

/** "Bulletproof vests (1,900)", 「防弾チョッキ（1,900着）」. */
function goodsInWords(claim: Claim, locale: Locale): string {
  const counted = claim.quantity_min !== null || claim.quantity_max !== null;
  if (locale === "en") return counted ? `${claim.item} (${quantityText(claim, locale)})` : claim.item;
  return counted ? `${claim.item_ja}（${quantityWithUnit(claim, locale)}）` : claim.item_ja;
}

const statusOf = ({status}: Claim, locale: Locale): string => STATUSES[status][locale];

/** The source's own words, the figure read from them, and the source with how it was checked. */
function asStated(data: SiteData, claim: Claim, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const stated = figureStated(claim.as_stated);
  return html`<div class="as-stated">
    ${
      !stated
        ? html`<p>${words.noFigure} ${sourceOf(data, claim, locale)}</p>`
        : stated.isOurs
          ? html`<p><span class="quiet">${words.inOurWords}${MARKS[locale].colon}</span>${remark(data, stated.words, locale)} <span class="quiet">·</span> ${sourceOf(data, claim, locale)}</p>`
          : html`<figure>
          <blockquote><p>${inItsLanguage(data, claim.source, stated.words, locale)}</p></blockquote>
          <figcaption>${words.asStated}${MARKS[locale].colon}${sourceOf(data, claim, locale)}</figcaption>
        </figure>`
    }
    ${claim.evidence && html`<p class="evidence">${remark(data, claim.evidence, locale)}</p>`}
    <p class="read-as"><span class="quiet">${words.readAs}${MARKS[locale].colon}</span><strong>${quantityWithUnit(claim, locale)}</strong></p>
    ${claim.note && html`<p><span class="quiet">${words.note}${MARKS[locale].colon}</span>${remark(data, claim.note, locale)}</p>`}
  </div>`;
}

/** Parties, class, date, terms: the columns of the row in words. */
function about(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const records = recordsOf(data);
  const nameOf = records.nameOf[locale];
  const pack = claim.package ? records.claim.get(claim.package) : undefined;
  const rows: [keyof typeof words.fields, Content][] = [
    ["donor", donorLink(claim, path, locale)],
    [
      "recipient",
      [claim[`recipient_${locale}`], !claim.to_ukraine && html` <span class="quiet">${words.notToUkraine}</span>`]
    ],
    ["supplier", claim.supplier && nameOf(claim.supplier)],
    ["payer", claim.payer && nameOf(claim.payer)],
    ["consent_holder", claim.consent_holder && nameOf(claim.consent_holder)],
    ["item_class", goodsLink(claim, path, locale)],
    ["status_as_of", claim.status_as_of && formatDate(claim.status_as_of, locale)],
    [
      "rules_day",
      claim.date.length === 10
        ? formatDate(claim.rules_day, locale)
        : html`${formatDate(claim.rules_day, locale)}<span class="quiet">${MARKS[locale].open}${words.lastDay}${MARKS[locale].close}</span>`
    ],
    ["mode", MODES[claim.mode][locale]],
    ["role", inFull(ROLES[claim.role], locale)],
    ["value", claim.value_amount !== null && `${claim.value_currency} ${formatNumber(claim.value_amount, locale)}`],
    [
      "package",
      pack &&
        html`<a href="${href(path, locale, transferPath(pack.transfer))}">${pack[locale === "en" ? "item" : "item_ja"]}</a>`
    ]
  ];
  return html`<dl class="about">
    ${rows
      .filter(([, value]) => value)
      .map(([name, value]) => html`<div><dt>${words.fields[name]}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
