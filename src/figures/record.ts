import {inFull} from "../vocabulary/list.js";
import {MODES, ROLES, STATUSES} from "../vocabulary/claim.js";
import {claimHistory, statusLadder, type Statement} from "../components/claimHistory.js";
import {dateText} from "../text/dateText.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {quantityText, quantityWithUnit} from "../text/quantityText.js";
import {sourceLine} from "../components/sourceLine.js";
import {inEnglish} from "../components/inEnglish.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as messages} from "../messages/record.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {Figure, OnPage} from "./figure.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {recordContext} from "./recordContext.js";
import {firstOf, lastWordOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import {verdictImage} from "./head.js";
import {recordShare} from "./recordShare.js";
import {recordSheet} from "./recordSheet.js";
import {recordVerdict} from "./recordVerdict.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {judgedAgain, named, verdictOfTheDay} from "../record/verdicts.js";

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

function titleOf(claims: readonly Claim[], locale: Locale): string {
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

/** The way back, and where the record stands in the table. */
export const recordKicker: Figure = (data, page) => {
  const words = inLocale(messages, page.locale);
  const {transfer, line} = firstOf(claimsOf(data, page));
  return html`<a href="${href(page.path, page.locale, "transfers")}">${words.back}</a> · ${words.idLine(transfer, line)}`;
};

/** What is this record, where is it from, and what do the rules say? All that was said of one transfer. */
export const record: Figure = (data, page) => {
  const {locale, path} = page;
  const words = inLocale(messages, locale);
  const claims = claimsOf(data, page);
  const claim = firstOf(claims);
  const verdict = judgedAgain(data, claim);
  const last = lastWordOf(claims);
  return html`${asStated(last, locale)}
      ${recordVerdict(data, claim, path, locale)}
      ${about(data, claim, path, locale)}
      <section aria-labelledby="history">
        <h2 id="history">${words.history}</h2>
        ${statusLadder(statements(data, claims, locale), locale)} ${claimHistory(statements(data, claims, locale), locale)}
      </section>
      ${articleAndAudit(claims, locale)} ${recordContext(data, claims, path, locale)}
      ${recordSheet(data, claims, last, path, locale)}
      ${recordShare(data, claim, verdict, titleOf(claims, locale), locale)}`;
};

/** "Bulletproof vests (1,900)", 「防弾チョッキ（1,900着）」. */
function goodsInWords(claim: Claim, locale: Locale): string {
  const counted = claim.quantity_min !== null || claim.quantity_max !== null;
  if (locale === "en") return counted ? `${claim.item} (${quantityText(claim, locale)})` : claim.item;
  return counted ? `${claim.item_ja}（${quantityWithUnit(claim, locale)}）` : claim.item_ja;
}

const statusOf = ({status}: Claim, locale: Locale): string => STATUSES[status][locale];

const dateOf = (claim: Claim, locale: Locale) => dateText(claim.date, claim.date_basis, locale);

export const statesNumber = (asStated: string | null): asStated is string =>
  asStated !== null && asStated !== "not stated" && asStated !== "not specified";

/** The source's own words, the figure read from them, and the source with how it was checked. */
function asStated(claim: Claim, locale: Locale): Html {
  const words = inLocale(messages, locale);
  return html`<div class="as-stated">
    ${
      statesNumber(claim.as_stated)
        ? html`<figure>
          <blockquote${locale === "ja" && html` lang="en"`}><p>${claim.as_stated}</p></blockquote>
          <figcaption>${words.asStated}: ${sourceOf(claim, locale)}</figcaption>
        </figure>`
        : html`<p>${words.noFigure} ${sourceOf(claim, locale)}</p>`
    }
    <p class="read-as"><span class="quiet">${words.readAs}:</span> <strong>${quantityWithUnit(claim, locale)}</strong></p>
    ${claim.note && html`<p><span class="quiet">${words.note}:</span> ${inEnglish(claim.note, locale)}</p>`}
  </div>`;
}

export const sourceOf = (claim: Claim, locale: Locale) =>
  sourceLine(
    {
      title: claim.source_title,
      publisher: claim.source_publisher,
      url: claim.source_url,
      verification: claim.verification
    },
    locale
  );

/** Parties, class, date, terms: the columns of the row in words. */
function about(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const records = recordsOf(data);
  const nameOf = records.nameOf[locale];
  const pack = claim.package ? records.claim.get(claim.package) : undefined;
  const rows: [keyof typeof words.fields, Content][] = [
    ["donor", claim[`donor_${locale}`]],
    [
      "recipient",
      [claim[`recipient_${locale}`], !claim.to_ukraine && html` <span class="quiet">${words.notToUkraine}</span>`]
    ],
    ["supplier", claim.supplier && nameOf(claim.supplier)],
    ["payer", claim.payer && nameOf(claim.payer)],
    ["consent_holder", claim.consent_holder && nameOf(claim.consent_holder)],
    ["item_class", claim[`item_class_${locale}`]],
    ["status", statusOf(claim, locale)],
    [
      "date",
      [dateOf(claim, locale), claim.status_as_of && ` · ${words.observedOn(formatDate(claim.status_as_of, locale))}`]
    ],
    [
      "rules_day",
      claim.date.length === 10
        ? formatDate(claim.rules_day, locale)
        : html`${formatDate(claim.rules_day, locale)} <span class="quiet">(${words.lastDay})</span>`
    ],
    ["mode", MODES[claim.mode][locale]],
    ["role", inFull(ROLES[claim.role], locale)],
    ["value", claim.value_amount !== null && `${claim.value_currency} ${formatNumber(claim.value_amount, locale)}`],
    [
      "package",
      pack &&
        html`<a href="${href(path, locale, `transfers/${pack.transfer}`)}">${pack[locale === "en" ? "item" : "item_ja"]}</a>`
    ],
    ["source", [sourceOf(claim, locale), claim.evidence && html`<br />${inEnglish(claim.evidence, locale)}`]]
  ];
  return html`<section aria-labelledby="about">
    <h2 id="about">${words.about}</h2>
    <dl class="about">
      ${rows
        .filter(([, value]) => value)
        .map(([name, value]) => html`<div><dt>${words.fields[name]}</dt><dd>${value}</dd></div>`)}
    </dl>
  </section>`;
}

/** Each observation as the history shows it, with the verdict of its own day where that differs from the first one's. */
function statements(data: SiteData, claims: readonly Claim[], locale: Locale): Statement[] {
  const words = inLocale(messages, locale);
  const first = firstOf(claims);
  const {verdict} = verdictOfTheDay(data, first);
  return claims.map((claim) => {
    const {verdict: own} = verdictOfTheDay(data, claim);
    return {
      id: claim.id,
      date: dateOf(claim, locale),
      status: claim.status,
      figure: statesNumber(claim.as_stated)
        ? html`${quantityWithUnit(claim, locale)} <q${locale === "ja" && html` lang="en"`}>${claim.as_stated}</q>`
        : quantityWithUnit(claim, locale),
      source: html`${sourceOf(claim, locale)} · <span class="quiet">${words.idLine(claim.id, claim.line)}</span>`,
      remarks: [
        own !== verdict && words.otherVerdict(formatDate(claim.rules_day, locale), VERDICT_LABELS[own][locale]),
        claim !== first && inEnglish(claim.note, locale)
      ]
    };
  });
}

function articleAndAudit(claims: readonly Claim[], locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const spoken = claims.filter(({article, audit}) => article || audit);
  if (!spoken.length) return false;
  return html`<section aria-labelledby="article">
    <h2 id="article">${words.article}</h2>
    ${spoken.map(
      ({article, audit}) =>
        html`<dl class="audit">
          ${article && html`<div><dt>${words.articleSays}</dt><dd>${inEnglish(article, locale)}</dd></div>`}
          ${audit && html`<div><dt>${words.auditFound}</dt><dd>${inEnglish(audit, locale)}</dd></div>`}
        </dl>`
    )}
  </section>`;
}
