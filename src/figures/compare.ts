import {valuesOf} from "../vocabulary/list.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {regimeSelector, underEachChoice} from "../components/regimeSelector.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {unitText} from "../text/quantityText.js";
import {compare as catalogue} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {promises} from "../messages/promises.js";
import {boundsText} from "./boundsText.js";
import {leadingItem, shareDrawing, sumFigure, totalsFigure} from "./compareFigures.js";
import {promisesFigure, summaryOf} from "./comparePromises.js";
import {byOthers, goodsToUkraine} from "../record/goodsToUkraine.js";
import {donorTable, itemTable} from "./compareTable.js";
import type {Page} from "./page.js";
import {promisesOf} from "../record/committedAndDelivered.js";
import type {Claim, SiteData, TotalRow} from "../record/siteData.js";
import {mostGathered} from "../record/recordEnd.js";
import {totalsAt} from "../record/totalsAt.js";
import {countVerdicts} from "../record/verdicts.js";

/** The group that the founding article begins with, and the day of its figures. */
const LEADING = "anti_tank";
const ARTICLE_DAY = "2022-03-07";

/** For one kind of item, how do donors compare, and how sure are we? */
export function compare(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const totals = totalsAt(data);
  const all = totals.find(
    ({subject, donor, status}) => subject === LEADING && donor === "all" && status === "committed"
  )!;
  const japan = totals.find(
    ({subject, donor, status}) => subject === LEADING && donor === "JPN" && status === "committed"
  );
  const floor = `${number(all.floor)}${locale === "ja" ? unitText(all, all.floor, locale) : ""}`;
  const gathered = mostGathered(totals.filter(({subject}) => subject === LEADING));
  const end = gathered ? words.endsOn(formatDate(gathered, locale)) : words.noEnd;
  const title = japan ? words.titleWithJapan(floor, boundsText(japan, locale), end) : words.title(floor, end);
  const byGroup = grouped(totals, ({item_group}) => item_group);
  const groups = valuesOf(ITEM_GROUPS).filter((group) => byGroup.has(group));
  const subjects = new Set(totals.filter(({subject_kind}) => subject_kind === "class").map(({subject}) => subject));
  const donors = new Set(totals.filter(({donor_kind}) => donor_kind === "actor").map(({donor}) => donor));
  return {
    path: "compare",
    locale,
    title,
    description: words.description(number(subjects.size), number(donors.size)),
    scripts: ["chart", "compare"],
    drawing: shareDrawing(totals, all, title, locale),
    body: html`<h1>${title}</h1>
<p class="lede">${words.lede}</p>
<nav class="kinds" aria-label="${words.kinds}"><ul><li class="all-kinds" hidden><a href="${href("compare", locale, "compare")}">${words.allKinds}</a></li>${groups.map(
      (group) =>
        html`<li><a href="${href("compare", locale, `compare?item=${group}#${group}`)}" data-item="${group}">${ITEM_GROUPS[group][locale]}</a></li>`
    )}</ul></nav>
${regimeSelector(locale, data.stamp.asOf)}
${groups.map((group) => groupSection(data, group, byGroup.get(group)!, locale))}
${notesSection(data, locale)}`
  };
}

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
  const {subject, unit} = totals[0]!;
  const then = end ? totalsAt(data, end).filter((row) => row.subject === subject && row.unit === unit) : [];
  if (!then.length) return totalsFigure(data, totals, locale);
  const gaps = promisesFigure(data, then, locale);
  if (gaps) return html`${totalsFigure(data, totals, locale)}\n${gaps}`;
  const summary = summaryOf(promisesOf(then, data.claims).both, locale);
  return totalsFigure(data, totals, locale, inLocale(promises, locale).by(formatDate(then[0]!.date, locale), summary));
}

function notesSection(data: SiteData, locale: Locale): Html | false {
  const words = inLocale(catalogue, locale);
  const notes = data.notes.filter(({severity, figures}) => severity === "warning" && figures);
  if (!notes.length) return false;
  return html`<section aria-labelledby="notes"><h2 id="notes">${words.notesTitle}</h2>
<p>${words.notesLede}</p>
<ul class="notes">${notes.map(
    (note) =>
      html`<li><b class="note-figures">${note.figures}</b> ${locale === "ja" ? note.text_ja : note.text_en}${(locale === "ja" ? note.reason_ja : note.reason_en) && html` <span class="quiet">${words.reason} ${locale === "ja" ? note.reason_ja : note.reason_en}</span>`}</li>`
  )}</ul></section>`;
}
