/** The list of all kinds of goods: the entrance to their pages. */
import {dataTable} from "../components/dataTable.js";
import {moreRows} from "../components/moreRows.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {DAY, underEachChoice} from "../components/regimeSelector.js";
import {verdictMark, verdictSprite} from "../components/verdictMark.js";
import {goods as messages} from "../messages/goods.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {regimeById, regimeInForce} from "../policy/regimes.js";
import {goodsOf, type Goods} from "../record/goods.js";
import {standsForATransfer} from "../record/observations.js";
import type {SiteData} from "../record/siteData.js";
import {named, verdictUnder} from "../record/verdicts.js";
import {formatNumber} from "../text/format.js";
import {goodsPath} from "../text/goodsPath.js";
import {grouped} from "../text/grouped.js";
import {unitText} from "../text/quantityText.js";
import {ITEM_GROUPS, UNITS, type ItemGroup} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {boundsText} from "../text/boundsText.js";
import {seriesByDonor} from "./donorTotals.js";
import type {Figure} from "./figure.js";

/** The version that stood when the war began to be answered by arms. */
const THEN = "2014-04-01";

/** Every kind of which a transfer is on record, group by group. */
export const goodsTables: Figure = (data, {path, locale}) => {
  const byGroup = grouped(goodsOf(data).values(), ({item}) => item.group);
  const groups = valuesOf(ITEM_GROUPS).filter((group) => byGroup.has(group));
  return html`${verdictSprite()}${groups.map((group) => section(data, group, byGroup.get(group) ?? [], path, locale))}`;
};

function section(data: SiteData, group: ItemGroup, ofGroup: readonly Goods[], path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const labels = words.indexColumns;
  const now = regimeInForce(data.stamp.asOf).id;
  const answer = (goods: Goods, regime: string) =>
    verdictMark(named(verdictUnder(data, goods.usual, regime)), locale, {
      hypothetical: !goods.usual.by_japan,
      fromSprite: true
    });
  const code = (goods: Goods, regime: string) => verdictUnder(data, goods.usual, regime).verdict;
  const own = ({transfers}: Goods) => transfers.filter(standsForATransfer);
  const rows = ofGroup.toSorted((a, b) => own(b).length - own(a).length);
  const caption = words.indexCaption(ITEM_GROUPS[group][locale]);
  return html`<section class="goods-group" aria-labelledby="${group}"><h2 id="${group}">${ITEM_GROUPS[group][locale]}</h2>${dataTable<Goods>(
    {
      id: `${group}-goods`,
      caption,
      captionHidden: true,
      stacked: true,
      rows,
      more: moreRows(rows.length, 2, locale),
      columns: [
        {
          key: "goods",
          label: labels.goods,
          rowHeader: true,
          cell: ({item}) =>
            html`<a href="${href(path, locale, goodsPath(item.item_class))}">${item[`name_${locale}`]}</a>`
        },
        {
          key: "transfers",
          label: labels.transfers,
          numeric: true,
          cell: (goods) => formatNumber(own(goods).length, locale)
        },
        {
          key: "donors",
          label: labels.donors,
          numeric: true,
          cell: (goods) => formatNumber(new Set(own(goods).map(({donor}) => donor)).size, locale)
        },
        {
          key: "delivered",
          label: labels.delivered,
          stackedLabel: labels.deliveredShort,
          numeric: true,
          cell: (goods) => delivered(goods, locale)
        },
        {key: "then", label: labels.then, cell: (goods) => answer(goods, THEN)},
        {
          key: "beside",
          label: underEachChoice((choice) => html`${choice === DAY ? labels.now : regimeById(choice).short[locale]}`),
          stackedLabel: labels.chosen,
          cell: (goods) =>
            underEachChoice((choice) => {
              const rules = choice === DAY ? now : choice;
              const differs = code(goods, rules) !== code(goods, THEN);
              return html`<span data-cell="beside"${differs && html` data-differs`}>${answer(goods, rules)}</span>`;
            })
        }
      ]
    }
  )}</section>`;
}

/** Of all donors together; where the goods are counted in several units, each with its own. */
function delivered({totals}: Goods, locale: Locale): string {
  const rows = seriesByDonor(totals.filter(({donor}) => donor === "all")).flatMap((one) => one.delivered.at(-1) ?? []);
  const said = rows.map((row) => {
    const bounds = boundsText(row, locale);
    if (rows.length === 1) return bounds;
    return locale === "en" ? `${bounds} ${UNITS[row.unit].plural}` : `${bounds}${unitText(row, 2, locale)}`;
  });
  return said.join(locale === "en" ? ", " : "、") || "–";
}
