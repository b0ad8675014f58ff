/** Why a row of a tracker names no goods that could be judged. */
import {closedList} from "./list.js";

export const NOT_GOODS = closedList({
  humanitarian: {en: "humanitarian", ja: "人道支援"},
  financial: {en: "financial", ja: "財政支援"},
  military_without_item: {en: "military, no item named", ja: "軍事支援（品目の記載なし）"},
  rest_of_row_above: {
    en: "the rest of the row above, cut off by a line end",
    ja: "改行で切れた前の行の続き"
  }
});

export type NotGoods = keyof typeof NOT_GOODS;
