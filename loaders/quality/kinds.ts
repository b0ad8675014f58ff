/** What each kind of consistency note says, for headings. */
export const KINDS: Record<string, {en: string; ja: string}> = {
  members_exceed_sum: {en: "Donors' figures exceed the sum over them", ja: "各国の数の合計が合計値を上回る"},
  delivered_above_committed: {en: "More delivered than committed", ja: "引渡し数が決定数を上回る"},
  delivered_revised_down: {en: "A later report gives fewer delivered", ja: "後の報告で引渡し数が減っている"},
  sources_disagree: {en: "Two sources disagree", ja: "出典により数量が異なる"},
  date_after_as_of: {en: "Dated after the day to which the record reaches", ja: "基準日より後の日付"},
  date_after_source: {en: "Dated after its source was published", ja: "出典の公表日より後の日付"},
  overlap_cycle: {en: "Claims that include each other in a circle", ja: "包含関係の循環"},
  overlaps_contradict: {en: "Two statements on one pair of claims", ja: "同じ組についての二重の関係"},
  part_after_sum: {en: "Goods announced after the sum that holds them", ja: "合計の日より後に表明された品目"},
  same_quantity_nearby: {en: "Same number on neighbouring days", ja: "近接する日付の同一数量"},
  package_value_twice: {en: "A package's value stands twice", ja: "パッケージの金額の二重記載"},
  no_class: {en: "Goods without an item class", ja: "品目区分を定められないもの"},
  class_open: {en: "Classes with an open legal flag", ja: "法的区分が未確定の品目区分"},
  source_without_address: {en: "Sources without an address", ja: "URL不明の出典"}
};
