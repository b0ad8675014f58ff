/** The closed lists of the quality report and of the consistency notes. */
import {closedList} from "./list.js";

/** What does not fit together in the record, or what a reader must know of it. */
export const NOTE_KINDS = closedList({
  members_exceed_sum: {en: "Donors' figures exceed the sum over them", ja: "各国の数の合計が合計値を上回る"},
  delivered_above_committed: {en: "More delivered than committed", ja: "引渡し数が決定数を上回る"},
  delivered_revised_down: {en: "A later report gives fewer delivered", ja: "後の報告で引渡し数が減っている"},
  sources_disagree: {en: "Two sources disagree", ja: "出典により数量が異なる"},
  date_after_source: {en: "Dated after its source was published", ja: "出典の公表日より後の日付"},
  overlap_cycle: {en: "Claims that include each other in a circle", ja: "包含関係の循環"},
  overlaps_contradict: {en: "Two statements on one pair of claims", ja: "同じ組についての二重の関係"},
  part_after_sum: {en: "Goods announced after the sum that holds them", ja: "合計の日より後に表明された品目"},
  same_quantity_nearby: {en: "Same number on neighbouring days", ja: "近接する日付の同一数量"},
  package_value_twice: {en: "A package's value stands twice", ja: "パッケージの金額の二重記載"},
  no_class: {en: "Goods without an item class", ja: "品目区分を定められないもの"},
  class_open: {en: "Classes with an open legal flag", ja: "法的区分が未確定の品目区分"},
  source_without_address: {en: "Sources without an address", ja: "URL不明の出典"}
});

export const SEVERITIES = closedList({
  error: {en: "must be mended before anything is published", ja: "訂正するまで公表できない"},
  warning: {en: "a figure is in doubt", ja: "数値に疑義がある"},
  information: {en: "a reader should know", ja: "参考"}
});

/** The parts of the report. */
export const SECTIONS = closedList({
  total: {en: "totals", ja: "合計"},
  file: {en: "by file", ja: "ファイル別"},
  verification: {en: "by how it was checked", ja: "照合の程度別"},
  source: {en: "by source", ja: "出典別"},
  donor_year: {en: "by donor and year", ja: "供与国・年別"},
  note: {en: "by kind of consistency note", ja: "整合性の注記の種類別"},
  gap: {en: "known gaps", ja: "把握している欠落"}
});

/** What a value of the report counts. */
export const MEASURES = closedList({
  count: {en: "number", ja: "件数"},
  rows_in: {en: "rows in the file", ja: "入力行数"},
  rows_kept: {en: "rows taken", ja: "採用行数"},
  rows_refused: {en: "rows refused", ja: "却下行数"},
  claims: {en: "statements", ja: "記述の数"},
  transfers: {en: "transfers", ja: "移転の数"},
  share: {en: "share of all statements", ja: "全記述に占める割合", meaning: {en: "0 to 1", ja: "0～1"}},
  notes: {en: "notes", ja: "注記の件数"}
});

export type NoteKind = keyof typeof NOTE_KINDS;
export type Severity = keyof typeof SEVERITIES;
export type Section = keyof typeof SECTIONS;
export type MeasureName = keyof typeof MEASURES;
