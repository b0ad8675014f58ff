/** The closed lists of what moves from release to release, and of the tables whose rows can be withdrawn. */
import {closedList} from "./list.js";

export const CHANGE_KINDS = closedList({
  added: {en: "row added", ja: "行の追加"},
  changed: {en: "value changed", ja: "値の変更"},
  withdrawn: {en: "row withdrawn", ja: "行の撤回"},
  flipped: {en: "verdict flipped", ja: "判定の変化"}
});

/** Why a verdict flipped. */
export const FLIP_CAUSES = closedList({
  data: {en: "the data moved", ja: "データの変更"},
  law: {en: "the rules as coded moved", ja: "規則のコードの変更"},
  data_and_law: {en: "data and rules moved", ja: "データと規則の変更"}
});

export const WITHDRAWN_FROM = closedList({
  transfers: {en: "claims", ja: "移転の記録"},
  requests: {en: "requests", ja: "要請"},
  overlaps: {en: "overlaps", ja: "重複関係"},
  precedents: {en: "precedents", ja: "先例"},
  items: {en: "item classes", ja: "品目区分"},
  equipment: {en: "equipment", ja: "装備"},
  actors: {en: "states and organisations", ja: "国・国際機関"},
  statuses: {en: "facts about recipients", ja: "移転先に関する事実"},
  sources: {en: "sources", ja: "出典"}
});

export type ChangeKind = keyof typeof CHANGE_KINDS;
export type FlipCause = keyof typeof FLIP_CAUSES;
