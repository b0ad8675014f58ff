import {tableFiles, type Chart} from "../components/chartFigure.js";
import {verdictKey} from "../components/verdictKey.js";
import {mark, markWords} from "../components/charts/mark.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {explained} from "../components/explained.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictShape} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {regimeById} from "../policy/regimes.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {movesBetween, sideUnder, versionsThatDiffer, type Move} from "../record/flips.js";
import {byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {countVerdicts} from "../record/verdicts.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {sourceNote} from "./sourceNote.js";

export const flipStrip: Figure = (data, page) => chartOnPage(data, "strip", stripChart(data, page), page);

/** Kinds of goods by versions of the rules: how many transfers meet which verdict, and where the answer changed. */
export function stripChart(data: SiteData, page: OnPage): Chart {
  const {locale, path} = page;
  const words = inLocale(catalogue, locale);
  const others = byOthers(goodsToUkraine(data));
  const versions = versionsThatDiffer(data, others);
  const arms = weaponsAmong(others);
  const byGroup = grouped(others, ({item_group}) => item_group);
  const groups = valuesOf(ITEM_GROUPS).filter((group) => byGroup.has(group));
  const isUntouched = (group: ItemGroup) =>
    versions.every((version) => {
      const met = countVerdicts(data, theValue(byGroup, group), theFirst(version));
      return met.size === 1 && met.has("out_of_scope");
    });
  const untouched = groups.filter(isUntouched).map((group) => ITEM_GROUPS[group][locale]);
  const codes = new Set(versions.flatMap((version) => [...countVerdicts(data, others, theFirst(version)).keys()]));
  return {
    id: "strip",
    title: words.stripTitle(formatNumber(alwaysNo(data, arms, versions), locale), formatNumber(arms.length, locale)),
    measure: words.stripMeasure(formatNumber(others.length, locale)),
    chart: html`${verdictKey(page, codes)}
<table class="flips"${markWords({link: words.rowsUnder})} aria-label="${words.stripCaption}">
<thead><tr><th scope="col">${words.kind}</th>${versions.map((version) => head(version, page))}</tr></thead>
<tbody>
${groups
  .filter((group) => !isUntouched(group))
  .map((group) => row(data, group, theValue(byGroup, group), versions, page))}
</tbody></table>
<p class="strip-untouched quiet">${words.untouched(untouched.join(words.between))}</p>
${movesInWords(data, others, versions, locale)}`,
    figures: {
      header: ["item_group", "rules_from", "verdict", "transfers"],
      rows: groups.flatMap((group) =>
        versions.flatMap((version) =>
          [...countVerdicts(data, theValue(byGroup, group), theFirst(version))].map(([verdict, count]) => [
            ...[group, theFirst(version), verdict, count]
          ])
        )
      )
    },
    note: sourceNote(data, locale),
    files: tableFiles(path, locale, "verdicts.csv")
  };
}

/** How many of the transfers no version would have let through. */
const alwaysNo = (data: SiteData, claims: readonly Claim[], versions: readonly (readonly string[])[]): number =>
  claims.filter((claim) => versions.every((version) => sideUnder(data, claim, theFirst(version)) === "no")).length;

function head(version: readonly string[], page: OnPage): Html {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const first = theFirst(version);
  const {until} = regimeById(theLast(version));
  const years = until ? words.fromTo(first.slice(0, 4), until.slice(0, 4)) : words.sinceYear(first.slice(0, 4));
  return html`<th scope="col">${explained(page, "rules", first, html`<span class="flip-name">${regimeById(first).short[locale]}</span> <span class="flip-years">${years}</span>`)}</th>`;
}

function row(
  data: SiteData,
  group: ItemGroup,
  claims: readonly Claim[],
  versions: readonly (readonly string[])[],
  {locale, path}: OnPage
): Html {
  const words = inLocale(catalogue, locale);
  const cells = versions.map((version, index) => {
    const before = versions[index - 1];
    const moves = before ? movesBetween(data, claims, theFirst(before), theFirst(version)) : [];
    const counts = countVerdicts(data, claims, theFirst(version));
    const met = VERDICT_ORDER.flatMap((code) => {
      const count = counts.get(code);
      return count === undefined
        ? []
        : html`<span class="flip-count verdict-${code}">${verdictShape(code, VERDICT_LABELS[code][locale])}${formatNumber(count, locale)}</span> `;
    });
    const said = moves.map((move) => {
      const {from, to, claims: moved} = move;
      const turn = isToOrFromMay(move) && html` class="turn"`;
      return html`<small${turn}>${words.move(formatNumber(moved.length, locale), words.sides[from], words.sides[to])}</small>`;
    });
    const rules = regimeById(theFirst(version)).short[locale];
    const answer = mark({
      of: ITEM_GROUPS[group][locale],
      name: rules,
      figure: words.metUnder(formatNumber(claims.length, locale)),
      source: moves
        .map(({from, to, claims: moved}) =>
          words.move(formatNumber(moved.length, locale), words.sides[from], words.sides[to])
        )
        .join(words.between),
      verdicts: counts,
      to: href(path, locale, `explore?item_group=${group}&regime=${theFirst(version)}`)
    });
    return html`<td${answer}${moves.some(isToOrFromMay) && html` class="flipped"`}>${met}${said}</td>`;
  });
  return html`<tr><th scope="row"><a href="${href(path, locale, `explore?item_group=${group}`)}">${ITEM_GROUPS[group][locale]}</a></th>${cells}</tr>\n`;
}

/** What was not permitted becomes possible, or the other way round; an answer that was open is no such turn. */
const isToOrFromMay = ({from, to}: Move) => [from, to].includes("may") && [from, to].includes("no");

/** How many kinds of goods are named for each change. */
const NAMED = 4;

/** "8 March 2022, no → may: Body armour 24, …": which goods changed sides with each version. */
function movesInWords(
  data: SiteData,
  claims: readonly Claim[],
  versions: readonly (readonly string[])[],
  locale: Locale
): Html {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const goods = ({claims: moved}: Move) => {
    const classes = [...grouped(moved, (claim) => claim[`item_class_${locale}`])].sort(
      ([, a], [, b]) => b.length - a.length
    );
    const rest = classes.slice(NAMED).reduce((sum, [, inClass]) => sum + inClass.length, 0);
    return [
      ...classes.slice(0, NAMED).map(([name, inClass]) => words.classMoved(name, number(inClass.length))),
      ...(rest ? [words.moreMoved(number(rest))] : [])
    ].join(words.between);
  };
  const lines = versions.slice(1).flatMap((version, index) =>
    movesBetween(data, claims, theFirst(versions[index] ?? version), theFirst(version))
      .filter(isToOrFromMay)
      .map(
        (move) =>
          html`<li><b>${words.movesOn(formatDate(theFirst(version), locale), words.sides[move.from], words.sides[move.to])}</b> ${goods(move)}</li>`
      )
  );
  return html`<ul class="moves">${lines}</ul>`;
}
