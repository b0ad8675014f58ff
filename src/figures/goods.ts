/** The page of one kind of goods: what it is, who sent how many, what Japan has of it and what its rules say. */
import {remark} from "./remark.js";
import {MARKS} from "../text/marks.js";
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {clauseAnchor} from "../components/clauseAnchor.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {barsOnlyBySecurityCouncil, partyDefinition, recordGrounds} from "../components/recordAnswer.js";
import {sourceLine} from "../components/sourceLine.js";
import {titleOn, type ListFile} from "../components/transferList.js";
import {verdictMark} from "../components/verdictMark.js";
import {goods as messages} from "../messages/goods.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {FactName} from "../policy/facts.js";
import {regimeById, regimeInForce} from "../policy/regimes.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {donorsOf} from "../record/donors.js";
import {goodsOf, type Goods} from "../record/goods.js";
import {recordsOf} from "../record/recordIndex.js";
import type {SiteData, TotalRow} from "../record/siteData.js";
import {factsOf, judgedAgain, named} from "../record/verdicts.js";
import {donorPath} from "../text/donorPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInFrame} from "../text/embedPath.js";
import {goodsPath} from "../text/goodsPath.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {MODES} from "../vocabulary/claim.js";
import {ITEM_GROUPS, UNITS} from "../vocabulary/item.js";
import {ANSWERS} from "../vocabulary/request.js";
import {boundsText} from "../text/boundsText.js";
import {figuresOf, seriesByDonor, stepsOf, stepsTable, totalsTable, type Series} from "./donorTotals.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {japansEquivalent} from "./recordContext.js";
import {flipsOf, runsOf, whatIfAddress} from "./recordVerdict.js";
import {totalsNote} from "./sourceNote.js";
import {listBlock, listDescription, listJsonLd, listOf, listSources} from "./transferList.js";

const DRAWN = 8;
const PATH = goodsPath("");

/** @throws {Error} for a class of which nothing is on record. */
const goodsAt = (data: SiteData, {path}: OnPage): Goods => theValue(goodsOf(data), path.slice(PATH.length));

const nameOf = ({item}: Goods, locale: Locale) => item[`name_${locale}`];

const lists = new WeakMap<Goods, Partial<Record<Locale, ListFile>>>();

/** The transfers of a kind of goods, made once for each language. */
export function goodsList(data: SiteData, goods: Goods, locale: Locale): ListFile {
  const made = lists.get(goods) ?? {};
  lists.set(goods, made);
  const about = {kind: "goods", name: nameOf(goods, locale), csv: `${goodsPath(goods.item.item_class)}.csv`} as const;
  return (made[locale] ??= listOf(data, about, goods.transfers, locale));
}

/** "Helmets: who sent how many by 29 May 2026". */
export const goodsTitle: Figure = (data, page) => {
  const list = goodsList(data, goodsAt(data, page), page.locale);
  return titleOn(list, list.last, page.locale);
};

export const goodsDescription: Figure = (data, page) =>
  listDescription(goodsList(data, goodsAt(data, page), page.locale), page.locale);

export const goodsKicker: Figure = (data, page) => {
  const {path, locale} = page;
  const {group} = goodsAt(data, page).item;
  return html`<a href="${href(path, locale, "goods")}">${inLocale(messages, locale).back}</a> · <a href="${href(path, locale, "goods")}#${group}">${ITEM_GROUPS[group][locale]}</a>`;
};

export const goodsPage: Figure = (data, page) => {
  const goods = goodsAt(data, page);
  const {locale} = page;
  const list = goodsList(data, goods, locale);
  const words = inLocale(messages, locale);
  const part = (id: keyof typeof words.parts, content: Content) =>
    content &&
    html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${words.parts[id]}</h2>${content}</section>`;
  const verdicts = (data.verdicts.get(goods.usual.id) ?? []).map(({verdict}) => verdict);
  return html`${listBlock(data, list, page, verdicts)}
${part("japan", japansEquivalent(data, goods.item.item_class, locale))}
${part("verdicts", versions(data, goods, page))}
${part("change", change(data, goods, page))}
${goodsHaveTotals(goods) && chartOnPage(data, nameInFrame(page.path), goodsTotals(data, goods, page), page)}
${part("asked", asked(data, goods, page))}
${part("what", whatItIs(data, goods, locale))}
${part("sources", listSources(data, list, locale))}
${listJsonLd(data, list, page, words.jsonName(nameOf(goods, locale)))}`;
};

/** The verdict of every version on the usual case, oldest first; versions that say the same for the same reason share a line. */
function versions(data: SiteData, {usual, alike, counted}: Goods, {locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const mode = usual.mode === "unknown" ? words.assumedGift : MODES[usual.mode][locale];
  const number = (count: number) => formatNumber(count, locale);
  const recipient = nameInSentence(usual[`recipient_${locale}`], locale);
  const judged =
    alike === counted.length
      ? words.caseOfAll(mode, recipient)
      : words.case(mode, recipient, number(alike), number(counted.length));
  return html`<p>${judged}</p>
<ol class="verdict-strip">${runsOf(data.verdicts.get(usual.id) ?? []).map((run) => {
    const first = theFirst(run);
    const rules = run.map(({regime}) => regimeById(regime).short[locale]).join(locale === "en" ? " · " : "・");
    return html`<li><p class="strip-rules">${rules} <span class="quiet">${formatDate(first.regime, locale)}</span></p>
<p class="strip-verdict">${verdictMark(named(first), locale, {hypothetical: !usual.by_japan, fromSprite: true})}</p>
<p class="strip-because">${first[`because_${locale}`]}</p></li>`;
  })}</ol>`;
}

/** What decided under the rules now in force, and what would lead to another answer: the engine's own search. */
function change(data: SiteData, {usual}: Goods, {path, locale}: OnPage): Html {
  const now = regimeInForce(data.stamp.asOf).id;
  const verdict = judgedAgain(data, usual, now);
  const facts = factsOf(data, usual);
  const grounds = recordGrounds(
    {verdict, locale, nameOf: recordsOf(data).nameOf[locale]},
    flipsOf(verdict.regime, facts),
    whatIfAddress(path, locale, usual, facts, now),
    (clause) => href(path, locale, `principles#${clauseAnchor(now, clause)}`),
    true
  );
  return html`${grounds}${barsOnlyBySecurityCouncil(verdict, facts) && partyDefinition(locale)}`;
}

/** Requests to Japan for goods of the kind, as a source shows them. */
function asked(data: SiteData, {item}: Goods, {path, locale}: OnPage): Html | false {
  const words = inLocale(messages, locale);
  const requests = data.requests.filter(({item_class, is_counted}) => item_class === item.item_class && is_counted);
  if (!requests.length) return false;
  return html`<ul>${requests.map((row) => {
    const what = locale === "en" ? row.item : row.item_ja;
    const told = words.request(
      row[`requester_${locale}`],
      what,
      formatDate(row.date, locale),
      ANSWERS[row.answer][locale]
    );
    return html`<li><a href="${href(path, locale, `requests#${row.id}`)}">${told}</a></li>`;
  })}</ul>`;
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The class in the words of its table: what it is called, how the rules take it and why. */
function whatItIs(data: SiteData, {item}: Goods, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const nameOfActor = recordsOf(data).nameOf[locale];
  const aliases = (item.aliases ?? "")
    .split(" | ")
    .filter((alias) => alias && JAPANESE.test(alias) === (locale === "ja"));
  const value = (fact: FactName, said: string | null) =>
    said ? valueLabel(fact, said, locale, nameOfActor) : words.open;
  const ban = value("item.treaty_ban", item.treaty_ban);
  const rows: [string, Content][] = [
    [words.alsoCalled, aliases.join(locale === "en" ? ", " : "、")],
    [words.group, ITEM_GROUPS[item.group][locale]],
    [FACT_LABELS["item.listed"][locale], value("item.listed", item.listed)],
    [FACT_LABELS["item.weapon"][locale], value("item.weapon", item.weapon)],
    [FACT_LABELS["item.form"][locale], value("item.form", item.form)],
    [FACT_LABELS["item.armament"][locale], value("item.armament", item.armament)],
    [FACT_LABELS["item.use"][locale], value("item.use", item.use)],
    [
      FACT_LABELS["item.treaty_ban"][locale],
      item.treaty_ban_from ? words.bannedFrom(ban, formatDate(item.treaty_ban_from, locale)) : ban
    ],
    [FACT_LABELS["item.licensor"][locale], value("item.licensor", item.licensor)],
    [FACT_LABELS["item.joint_partner"][locale], value("item.joint_partner", item.joint_partner)]
  ];
  const {source, source_url, verification} = item;
  return html`<p>${item[`reason_${locale}`]}</p>
${source && html`<p>${sourceLine({title: remark(data, source, locale), url: source_url, verification}, locale)}</p>`}
<details class="phone-fold"><summary>${words.classed}</summary><dl class="about">${rows.filter(([, said]) => said).map(([name, said]) => html`<div><dt>${name}</dt><dd>${said}</dd></div>`)}</dl></details>`;
}

const deliveringOf = ({totals}: Goods): Series[] =>
  seriesByDonor(totals).filter(({delivered}) => delivered.some(({ceiling}) => ceiling > 0));

/** Whether a number was delivered: only then is there a drawing. */
export const goodsHaveTotals = (goods: Goods): boolean => deliveringOf(goods).length > 0;

/** What all donors together delivered, and each of them, as bounds over time. @throws {Error} where no total is counted */
export function goodsTotals(data: SiteData, goods: Goods, page: OnPage): Chart {
  const {path, locale} = page;
  const words = inLocale(messages, locale);
  const all = seriesByDonor(goods.totals);
  const delivering = deliveringOf(goods);
  const first = theFirst(delivering);
  const donors = all.filter(({newest}) => newest.donor_kind === "actor");
  // Of one donor alone the drawing is that of all.
  const drawn = donors.length > 1 ? delivering.slice(0, DRAWN) : [first];
  const name = ({donor, donor_en, donor_ja}: TotalRow) =>
    donor === "all" ? words.allDonors : locale === "ja" ? donor_ja : donor_en;
  const units = new Set(all.map(({newest}) => newest.unit));
  const withUnit = (row: TotalRow) =>
    units.size > 1
      ? `${name(row)}${MARKS[locale].open}${UNITS[row.unit][locale === "en" ? "plural" : "ja"]}${MARKS[locale].close}`
      : name(row);
  const cell = (row: TotalRow) =>
    donorsOf(data).has(row.donor)
      ? html`<a href="${href(path, locale, donorPath(row.donor))}">${withUnit(row)}</a>`
      : html`${withUnit(row)}`;
  return {
    id: "totals",
    title: words.totalsTitle(nameOf(goods, locale), boundsText(theLast(first.delivered), locale)),
    measure: words.totalsMeasure,
    chart: stepsOf(data, drawn, withUnit, page),
    summary: words.totalsSummary(formatNumber(donors.length, locale), delivering.length <= DRAWN),
    table: stepsTable(drawn, withUnit, locale),
    more: totalsTable(all, words.totalsCaption(nameOf(goods, locale)), cell, locale),
    figures: figuresOf(drawn),
    note: totalsNote(data, locale),
    files: tableFiles(path, locale, "totals.csv")
  };
}
