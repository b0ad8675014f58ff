/** The closed lists of precedents: what came of a case, how sure that is, and how the verdict stands to it. */
import {closedList} from "./list.js";

export const PRECEDENT_OUTCOMES = closedList({
  permitted: {en: "permitted", ja: "認められた"},
  permitted_after_exception: {en: "permitted after an individual exemption", ja: "個別の例外化により認められた"},
  permitted_after_amendment: {en: "permitted after the rules were amended", ja: "規則の改正により認められた"},
  refused: {en: "refused", ja: "認められなかった"},
  outside_scope: {en: "treated as outside the rules", ja: "対象外とされた"},
  pending: {en: "pending", ja: "検討中"},
  withdrawn: {en: "withdrawn", ja: "取下げ"},
  not_selected: {en: "the buyer chose another", ja: "不採用"},
  not_concluded: {en: "not concluded", ja: "不成立"},
  violation: {en: "exported without a licence", ja: "無許可輸出"},
  reported_unconfirmed: {en: "reported, not confirmed", ja: "報道のみ（未確認）"}
});

export const CONFIDENCES = closedList({
  high: {en: "high", ja: "高"},
  medium: {en: "medium", ja: "中"},
  low: {en: "low", ja: "低"}
});

export const COMPARISONS = closedList({
  agrees: {en: "agrees", ja: "一致"},
  diverges: {en: "diverges", ja: "不一致"},
  not_comparable: {en: "cannot be compared", ja: "比較できない"}
});

export type Comparison = keyof typeof COMPARISONS;
