import {closedList} from "./list.js";

/** What came of a request. */
export const ANSWERS = closedList({
  granted: {en: "granted", ja: "応諾"},
  partly_granted: {en: "partly granted", ja: "一部応諾"},
  refused: {en: "refused", ja: "拒否"},
  refused_then_granted: {en: "refused, later granted", ja: "当初拒否、のち応諾"},
  no_public_answer: {en: "no public answer found", ja: "公表された回答なし"}
});

export type Answer = keyof typeof ANSWERS;
