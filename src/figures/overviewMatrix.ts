import {JAPAN} from "../vocabulary/actor.js";
import {MARKS} from "../text/marks.js";
import {theFirst, theOne, theValue} from "../text/the.js";
import {valuesOf} from "../vocabulary/list.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {donorMatrix, matrixDot, type MatrixCell, type MatrixRow} from "../components/charts/donorMatrix.js";
import {formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {goodsToUkraine} from "../record/goodsToUkraine.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Figure} from "./figure.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {sourceNote} from "./sourceNote.js";

/** Donors by kinds of item, Japan first and apart, then by the number of records. */
export const matrix: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const goods = goodsToUkraine(data);
  const byDonor = grouped(goods, ({donor}) => donor);
  const order = [...byDonor].sort(
    ([a, ofA], [b, ofB]) => Number(b === JAPAN) - Number(a === JAPAN) || ofB.length - ofA.length || (a < b ? -1 : 1)
  );
  const used = new Set(goods.map(({item_group}) => item_group));
  const groups = valuesOf(ITEM_GROUPS).filter((group) => used.has(group));
  const rows: MatrixRow[] = order.map(([donor, claims]) => ({
    name: locale === "ja" ? theFirst(claims).donor_ja : theFirst(claims).donor_en,
    apart: donor === JAPAN,
    cells: new Map(
      [...grouped(claims, ({item_group}) => item_group)].map(([group, inCell]) => [
        group,
        cellOf(data, inCell, href("", locale, addressOf(donor, group)), locale)
      ])
    )
  }));
  const [, top] = theOne(order, ([donor]) => donor !== JAPAN);
  const topName = locale === "ja" ? theFirst(top).donor_ja : theFirst(top).donor_en;
  return chartFigure(
    {
      id: "matrix",
      title: words.matrixTitle(formatNumber(order.length, locale), topName, formatNumber(top.length, locale)),
      measure: words.matrixMeasure,
      chart: html`${key(locale)}${donorMatrix({
        id: "matrix-table",
        caption: words.matrixCaption,
        donorHead: words.donor,
        groups: groups.map((id) => ({id, name: ITEM_GROUPS[id][locale]})),
        rows,
        locale
      })}`,
      note: sourceNote(data, locale),
      files: tableFiles("", locale, "transfers.csv")
    },
    locale
  );
};

/** Packages are not goods that could be compared: their cells lead to the records. */
const addressOf = (donor: string, group: string) =>
  group === "packages"
    ? `transfers?donor=${donor}&item_group=${group}`
    : `compare?donor=${donor}&item=${group}#${group}`;

/** The largest figure that any observation of these transfers states. */
function cellOf(data: SiteData, firsts: readonly Claim[], address: string, locale: Locale): MatrixCell {
  const words = inLocale(catalogue, locale);
  const claims = firsts.flatMap(({transfer}) => theValue(recordsOf(data).transfers, transfer));
  const figureOf = ({quantity_min, quantity_max}: Claim) => quantity_min ?? quantity_max;
  const largest = claims.reduce((best, claim) => ((figureOf(claim) ?? -1) > (figureOf(best) ?? -1) ? claim : best));
  const item = locale === "ja" ? largest.item_class_ja : largest.item_class_en;
  const more = firsts.length > 1 ? words.more(firsts.length - 1) : "";
  return {figure: figureOf(largest), words: words.matrixCell(quantityWithUnit(largest, locale), item, more), address};
}

function key(locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const steps = [1, 10, 100, 1_000, 10_000, 100_000];
  return html`<p class="matrix-key" aria-hidden="true">${words.matrixKey}${MARKS[locale].colon}${steps.map((figure) => html`<span>${matrixDot(figure)}${formatNumber(figure, locale)}+</span> `)}<span>${matrixDot(null)}${words.notStated}</span></p>`;
}
