import {closedList} from "./list.js";

/** Where the value of a fact comes from: the record itself, its item class, a dated status of the recipient, or nobody but us. */
export const FACT_ORIGINS = closedList({
  claim: {en: "record", ja: "記録"},
  items: {en: "item class", ja: "品目区分"},
  statuses: {en: "status", ja: "状況"},
  assumption: {en: "assumed", ja: "仮定"},
  rule: {en: "by rule", ja: "規則"},
  user: {en: "set by you", ja: "入力値"}
});

export type FactOriginCode = keyof typeof FACT_ORIGINS;
