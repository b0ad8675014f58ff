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
  outside_release: {
    en: "a date outside the time that the release covers; the date is not known",
    ja: "データの対象期間外の日付。日付は不明とする"
  },
  month_differs: {
    en: "the tracker's own column of months names another month; the span holds both",
    ja: "出典の月の欄と食い違う日付。両方を期間に含む"
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
  zero_units: {en: "the tracker states zero units", ja: "出典が数量をゼロと記載"},
  delivery_undisclosed: {
    en: "the tracker says that the number delivered was not disclosed; no delivery is taken from it",
    ja: "引渡し数は非公表と出典が記載。引渡しとしては採らない"
  },
  more_delivered: {en: "more delivered than committed", ja: "引渡しが決定を上回る"},
  mixed_letters: {
    en: "letters of another script in the tracker's key, written here as the Latin ones they look like",
    ja: "出典のIDに別の文字体系の似た文字が混在。ラテン文字に改めた"
  },
  funding: {en: "money for a purchase of these goods", ja: "当該品目の調達資金"},
  several_years: {
    en: "several years are named, and not how many came in which",
    ja: "複数の年を列挙し、年ごとの内訳がない"
  },
  gift_or_sale: {
    en: "the tracker does not say whether it was a gift or a sale",
    ja: "無償か売却かを出典が記載していない"
  },
  paid_by_another: {
    en: "the tracker names another than the supplier as payer; the payer is taken as the donor",
    ja: "供給国以外が費用を負担。負担者を供与国・機関とする"
  },
  paid_in_part: {
    en: "the tracker says that others paid a part; the supplier is taken as the donor",
    ja: "費用の一部を他者が負担。供給国を供与国・機関とする"
  },
  repaid_by_eu: {
    en: "the tracker says that the European Union paid, which repays its members; the supplier is taken as the donor",
    ja: "EUが加盟国に補塡したと解される供与。供給国を供与国・機関とする"
  },
  several_payers: {
    en: "several paid, or it is not sure who did; no one donor is named",
    ja: "負担者が複数又は不確か。供与国・機関を特定しない"
  },
  private_payer: {
    en: "private persons or the maker paid; no one donor is named",
    ja: "民間の寄付又は製造企業の負担。供与国・機関を特定しない"
  }
});

export type TrackerFlag = keyof typeof TRACKER_FLAGS;
