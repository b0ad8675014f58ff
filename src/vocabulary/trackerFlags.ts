/** What had to be decided by rule to read a row of a tracker. The rules stand in docs/importers.md. */
import {closedList} from "./list.js";

export const TRACKER_FLAGS = closedList({
  ambiguous_date: {
    en: "day and month may be read either way; the span holds both",
    ja: "日と月の順が不明。両方の読みを期間に含む"
  },
  impossible_date: {
    en: "a day that does not exist; the span is its month",
    ja: "存在しない日付。その月全体を期間とする"
  },
  year_typo: {
    en: "a year outside the time the release covers; the date is not known",
    ja: "データの対象期間外の年。日付は不明とする"
  },
  filled_down: {
    en: "a date filled down a column, its year rising by one a row; that of the first row holds",
    ja: "表の下方向への連続入力により年が一つずつ増えた日付。最初の行の日付を採る"
  },
  unclear_date: {en: "the tracker says that the date is unclear", ja: "日付が明らかでないと出典が記載"},
  number_as_text: {en: "a number written with stray separators", ja: "区切り記号の乱れた数値"},
  words_for_number: {en: "words in place of a number", ja: "数値の代わりに言葉を記載"},
  undisclosed: {en: "the tracker says that the number was not disclosed", ja: "数量は非公表と出典が記載"},
  fraction: {
    en: "a share of a joint purchase; the span holds the whole numbers on both sides",
    ja: "共同調達の按分値。前後の整数を範囲とする"
  },
  estimate: {en: "the tracker's own estimate", ja: "出典自身による推計"},
  package_value: {
    en: "the value is that of the whole package",
    ja: "金額はパッケージ全体の額"
  },
  zero_units: {en: "zero units: no number is taken from it", ja: "数量ゼロ。数量としては採らない"},
  more_delivered: {en: "more delivered than committed", ja: "引渡しが決定を上回る"},
  funding: {en: "money for a purchase of these goods", ja: "当該品目の調達資金"}
});

export type TrackerFlag = keyof typeof TRACKER_FLAGS;
