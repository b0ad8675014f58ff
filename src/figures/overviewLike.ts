import {MARKS} from "../text/marks.js";
import {theOne} from "../text/the.js";
import {SIMILARITIES} from "../vocabulary/equipment.js";
import {dataTable} from "../components/dataTable.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {goodsToUkraine} from "../record/goodsToUkraine.js";
import type {Figure} from "./figure.js";
import type {EquipmentRow} from "../record/siteData.js";

/** The classes that Ukraine's first letter to Japan and the founding article speak of. */
const CLASSES = ["anti_tank_missile", "manpads", "anti_tank_rocket", "rifle", "body_armour", "helmet"];

/** Type 01 LMAT beside Javelin, Type 91 beside Stinger: what Japan holds, and who sent its like. */
export const counterparts: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const rows = data.equipment
    .filter((row) => CLASSES.includes(row.item_class))
    .sort((a, b) => CLASSES.indexOf(a.item_class) - CLASSES.indexOf(b.item_class));
  const goods = goodsToUkraine(data);
  const sent = (row: EquipmentRow, byJapan: boolean) =>
    goods.filter(({item_class, by_japan}) => item_class === row.item_class && by_japan === byJapan).length;
  const count = (value: number) => (value ? words.records(value) : words.noneReported);
  return dataTable({
    id: "like-table",
    caption: words.likeTitle,
    captionHidden: true,
    rows,
    columns: [
      {
        key: "own",
        label: words.japansOwn,
        rowHeader: true,
        cell: (row) => (locale === "ja" ? row.name_ja : row.name_en)
      },
      {
        key: "like",
        label: words.comparesWith,
        cell: (row) => row.compares_with?.replaceAll(" | ", MARKS[locale].comma)
      },
      {key: "similarity", label: words.likeness, cell: (row) => SIMILARITIES[row.similarity][locale]},
      {
        key: "others",
        label: words.sentByOthers,
        cell: (row) => {
          const records = sent(row, false);
          const group = theOne(data.items, (item) => item.item_class === row.item_class).group;
          return records
            ? html`<a href="${href("", locale, `compare?item=${group}#${group}`)}">${count(records)}</a>`
            : count(records);
        }
      },
      {key: "japan", label: words.sentByJapan, cell: (row) => count(sent(row, true))}
    ]
  });
};
