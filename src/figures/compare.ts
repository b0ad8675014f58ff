import {JAPAN} from "../vocabulary/actor.js";
import {theFirst} from "../text/the.js";
import {valuesOf} from "../vocabulary/list.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {underEachChoice} from "../components/regimeSelector.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {unitText} from "../text/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {promises} from "../messages/promises.js";
import {boundsText} from "./boundsText.js";
import {leadingItem, shareDrawing, sumFigure, totalsFigure} from "./compareFigures.js";
import {promisesFigure, summaryOf} from "./comparePromises.js";
import {countOf} from "../record/counts.js";
import {byOthers, goodsToUkraine} from "../record/goodsToUkraine.js";
import {donorTable, itemTable} from "./compareTable.js";
import type {Figure} from "./figure.js";
import {promisesOf} from "../record/committedAndDelivered.js";
import type {Claim, SiteData, TotalRow} from "../record/siteData.js";
import {mostGathered} from "../record/recordEnd.js";
import {totalsAt} from "../record/totalsAt.js";
import {countVerdicts} from "../record/verdicts.js";

/** The group that the founding article begins with, and the day of its figures. */
const LEADING = "anti_tank";
const ARTICLE_DAY = "2022-03-07";

/** The total that leads the page: the anti-tank weapons that all donors committed. */
const leadingTotal = (data: SiteData, whose: string) =>
  totalsAt(data).find(({subject, donor, status}) => subject === LEADING && donor === whose && status === "committed");

/** The finding: how many anti-tank weapons all donors committed at least, and how many of them Japan. */
export const compareTitle: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const total = leadingTotal(data, "all")!;
  const japan = leadingTotal(data, JAPAN);
  const least = `${formatNumber(countOf(data, "anti-tank-weapons"), locale)}${locale === "ja" ? unitText(total, total.floor, locale) : ""}`;
  const gathered = mostGathered(totalsAt(data).filter(({subject}) => subject === LEADING));
  const end = gathered ? words.endsOn(formatDate(gathered, locale)) : words.noEnd;
  return japan ? words.titleWithJapan(least, boundsText(japan, locale), end) : words.title(least, end);
};

/** The page's image for sharing. */
export const compareDrawing = (data: SiteData, locale: Locale, title: string): Html =>
  shareDrawing(totalsAt(data), leadingTotal(data, "all")!, title, locale);

/** Totals by kind of item, in the order in which the pages name the kinds. */
function totalsByGroup(data: SiteData): [ItemGroup, readonly TotalRow[]][] {
  const byGroup = grouped(totalsAt(data), ({item_group}) => item_group);
  return valuesOf(ITEM_GROUPS).flatMap((group) => {
    const totals = byGroup.get(group);
    return totals ? [[group, totals] as [ItemGroup, readonly TotalRow[]]] : [];
  });
}

/** Links to each kind of item; with a script, the choice of one. */
export const kindsOfItem: Figure = (data, {locale, path}) => {
  const words = inLocale(catalogue, locale);
  return html`<nav class="kinds" aria-label="${words.kinds}"><ul><li class="all-kinds" hidden><a href="${href(path, locale, "compare")}">${words.allKinds}</a></li>${totalsByGroup(
    data
  ).map(
    ([group]) =>
      html`<li><a href="${href(path, locale, `compare?item=${group}#${group}`)}" data-item="${group}">${ITEM_GROUPS[group][locale]}</a></li>`
  )}</ul></nav>`;
};

/** Kind by kind: how the transfers would fare, and what each donor committed and delivered. */
export const totalsByKind: Figure = (data, {locale}) =>
  html`${totalsByGroup(data).map(([group, totals]) => html`${groupSection(data, group, totals, locale)}\n`)}`;

function groupSection(data: SiteData, group: ItemGroup, totals: readonly TotalRow[], locale: Locale): Html {
  const leading = leadingItem(totals);
  const others = byOthers(goodsToUkraine(data)).filter(({item_group}) => item_group === group);
  return html`<section class="kind" data-item="${group}" aria-labelledby="${group}"><h2 id="${group}">${ITEM_GROUPS[group][locale]}</h2>
${others.length > 0 && fate(data, others, locale)}
${sumFigure(data, totals, ARTICLE_DAY, locale)}
${leading && leadingFigures(data, leading, locale)}
${itemTable(group, totals, locale)}
${donorTable(group, totals, locale)}</section>`;
}

/** How these transfers would fare under the chosen rules. */
const fate = (data: SiteData, others: readonly Claim[], locale: Locale): Html =>
  html`<div class="fate"><p>${inLocale(catalogue, locale).fate(formatNumber(others.length, locale))}</p>
${underEachChoice((choice) => verdictCounts(countVerdicts(data, others, choice), locale))}</div>`;

/**
 * What was committed of an item; and what had been delivered of that by the day on which the record of it ends, as a drawing
 * where there is a gap, else in a sentence: of later days nothing is known of what is missing.
 */
function leadingFigures(data: SiteData, totals: readonly TotalRow[], locale: Locale): Html {
  const end = mostGathered(totals);
  const {subject, unit} = theFirst(totals);
  const then = end ? totalsAt(data, end).filter((row) => row.subject === subject && row.unit === unit) : [];
  if (!then.length) return totalsFigure(data, totals, locale);
  const gaps = promisesFigure(data, then, locale);
  if (gaps) return html`${totalsFigure(data, totals, locale)}\n${gaps}`;
  const summary = summaryOf(promisesOf(then, data.claims).both, locale);
  return totalsFigure(
    data,
    totals,
    locale,
    inLocale(promises, locale).by(formatDate(theFirst(then).date, locale), summary)
  );
}

/** The figures that do not fit together, as the refresh found them; nothing where all do. */
export const inconsistencies: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const notes = data.notes.filter(({severity, figures}) => severity === "warning" && figures);
  if (!notes.length) return false;
  return html`<section aria-labelledby="notes"><h2 id="notes">${words.notesTitle}</h2>
<p>${words.notesLede}</p>
<ul class="notes">${notes.map(
    (note) =>
      html`<li><b class="note-figures">${note.figures}</b> ${locale === "ja" ? note.text_ja : note.text_en}${(locale === "ja" ? note.reason_ja : note.reason_en) && html` <span class="quiet">${words.reason} ${locale === "ja" ? note.reason_ja : note.reason_en}</span>`}</li>`
  )}</ul></section>`;
};
