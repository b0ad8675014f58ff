/** What stands around one record: its package, overlaps, request, others of its class, and what Japan has of the kind. */
import {MARKS, recordName} from "../text/marks.js";
import {grouped} from "../text/grouped.js";
import {theFirst, theValue} from "../text/the.js";
import {RELATIONS} from "../vocabulary/overlap.js";
import {asHeading} from "../vocabulary/list.js";
import {IN_SERVICE, SENT_TO_UKRAINE, SIMILARITIES} from "../vocabulary/equipment.js";
import {STATUSES} from "../vocabulary/claim.js";
import {dateText} from "../text/dateText.js";
import {formatDate} from "../text/format.js";
import {goodsPath} from "../text/goodsPath.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {sourceLine, verificationMark} from "../components/sourceLine.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as messages, type PartOfRecord} from "../messages/record.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import {inOwnWords, remark} from "./remark.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {transferPath} from "../text/transferPath.js";

const SHOWN = 6;
const OVERLAPS_SHOWN = 3;

/** The parts of the page about it, by the name of their heading; empty where there is nothing to say. */
export function recordContext(
  data: SiteData,
  claims: readonly Claim[],
  path: string,
  locale: Locale
): [id: PartOfRecord, content: Content][] {
  return [
    ["article", articleAndAudit(data, claims, locale)],
    ["overlaps", overlaps(data, claims, path, locale)],
    ["parts", packageParts(data, claims, path, locale)],
    ["requests", requestsBehind(data, claims, path, locale)],
    ["equivalent", japansEquivalent(data, firstOf(claims).item_class, locale)],
    ["others", othersOfClass(data, firstOf(claims), path, locale)]
  ];
}

/** What the article that started this project said of it, and what checking that found; alike of several statements once. */
function articleAndAudit(data: SiteData, claims: readonly Claim[], locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const spoken = claims.filter(({article, audit}) => article || audit);
  if (!spoken.length) return false;
  return html`${[...grouped(spoken, ({article}) => article ?? "")].map(([article, ofOne]) => {
    const audits = [...new Set(ofOne.flatMap(({audit}) => audit ?? []))];
    return html`<dl class="audit">
      ${article && html`<div><dt>${words.articleSays}</dt><dd>${remark(data, article, locale)}</dd></div>`}
      ${audits.length > 0 && html`<div><dt>${words.auditFound}</dt>${audits.map((audit) => html`<dd>${remark(data, audit, locale)}</dd>`)}</div>`}
    </dl>`;
  })}`;
}

/** "about 1,000 anti-tank weapons, Germany (pledged 26 February 2022)" as a link to its record. */
export function recordLink(claim: Claim, path: string, locale: Locale): Html {
  const status = STATUSES[claim.status][locale];
  const date = dateText(claim.date, claim.date_basis, locale);
  const address = href(path, locale, transferPath(claim.transfer));
  const {open, comma, close} = MARKS[locale];
  return html`<a href="${address}">${recordName(claim, locale)}</a>${open}${quantityWithUnit(claim, locale)}${comma}${status} ${date}${close}`;
}

function overlaps(data: SiteData, claims: readonly Claim[], path: string, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const records = recordsOf(data);
  const ids = new Set(claims.map(({id}) => id));
  const rows = data.overlaps.flatMap((row) => {
    const {claim, other, relation} = row;
    if (ids.has(claim) && !ids.has(other)) return [{row, other, words: RELATIONS[relation][locale]}];
    if (ids.has(other) && !ids.has(claim)) return [{row, other: claim, words: RELATIONS[relation].inverse[locale]}];
    return [];
  });
  if (!rows.length) return false;
  const line = ({row, other, words: relation}: (typeof rows)[number]) =>
    html`<li>
      <strong>${asHeading(relation)}</strong>
      ${recordLink(theValue(records.claim, other), path, locale)}<br />
      <span class="quiet">${words.basis}${MARKS[locale].colon}</span>${row[`basis_${locale}`]}
      ${verificationMark(row.verification, locale)}
    </li>`;
  const more = rows.slice(OVERLAPS_SHOWN);
  return html`<ul class="overlaps">${rows.slice(0, OVERLAPS_SHOWN).map(line)}</ul>
    ${more.length > 0 && html`<details><summary>${words.moreOverlaps(more.length)}</summary><ul class="overlaps">${more.map(line)}</ul></details>`}`;
}

function packageParts(data: SiteData, claims: readonly Claim[], path: string, locale: Locale): Html | false {
  const records = recordsOf(data);
  const parts = claims.flatMap(({id}) => records.parts.get(id) ?? []);
  if (!parts.length) return false;
  return html`<ul>
      ${parts.map((part) => html`<li>${recordLink(part, path, locale)}</li>`)}
    </ul>`;
}

function requestsBehind(data: SiteData, claims: readonly Claim[], path: string, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const requests = recordsOf(data).requests.get(theFirst(claims).transfer) ?? [];
  if (!requests.length) return false;
  return html`<ul>
      ${requests.map((row) => {
        const item = locale === "en" ? row.item : row.item_ja;
        const text = words.requestLine(row[`requester_${locale}`], item, formatDate(row.date, locale));
        return html`<li><a href="${href(path, locale, "requests")}#${row.id}">${text}</a></li>`;
      })}
    </ul>`;
}

/** What Japan has of an item class, as the data say: how like it is, whether it serves and was sent. */
export function japansEquivalent(data: SiteData, itemClass: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const nameOf = recordsOf(data).nameOf[locale];
  const rows = data.equipment.filter(({item_class}) => item_class === itemClass);
  return html`${
    rows.length
      ? html`<ul class="equivalents">
          ${rows.map((row) => {
            const licensor = row.licensor;
            const particulars = [
              SIMILARITIES[row.similarity][locale],
              row.in_service && IN_SERVICE[row.in_service][locale],
              row.sent_to_ukraine && SENT_TO_UKRAINE[row.sent_to_ukraine][locale],
              licensor &&
                licensor !== "none" &&
                words.madeUnderLicence(licensor.split(" | ").map(nameOf).join(MARKS[locale].comma))
            ].filter(Boolean);
            return html`<li>
              <strong>${row[`name_${locale}`]}</strong>
              ${row.compares_with && html`<span class="quiet">${words.comparesWith(inOwnWords(data, row.compares_with, locale).replaceAll(" | ", MARKS[locale].comma))}</span>`}<br />
              ${particulars.join(locale === "en" ? "; " : "、")}${MARKS[locale].stop}
              ${row.note && remark(data, row.note, locale)}<br />
              ${sourceLine({title: remark(data, row.source, locale), url: row.source_url, verification: row.verification}, locale)}
            </li>`;
          })}
        </ul>`
      : html`<p>${words.noEquivalent}</p>`
  }`;
}

function othersOfClass(data: SiteData, claim: Claim, path: string, locale: Locale): Html | false {
  const words = inLocale(messages, locale);
  const all = recordsOf(data).ofClass.get(claim.item_class) ?? [];
  const others = all.filter(({transfer}) => transfer !== claim.transfer);
  if (!others.length) return false;
  const goods = href(path, locale, goodsPath(claim.item_class));
  return html`<ul class="others">
      ${others.slice(0, SHOWN).map((other) => html`<li>${recordLink(other, path, locale)}</li>`)}
    </ul>
    <p>
      <a href="${goods}">${words.allOfClass(all.length, claim[`item_class_${locale}`])}</a>
    </p>`;
}
