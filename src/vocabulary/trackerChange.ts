/** The closed lists of what moves between two releases of a published tracker. */
import {closedList} from "./list.js";

export const TRACKER_CHANGE_KINDS = closedList({
  added: {en: "row added", ja: "行の追加"},
  removed: {
    en: "row removed",
    ja: "行の削除",
    meaning: {
      en: "the newer release has no row left that could be it; its goods may stand there in other words",
      ja: "新しい版に該当しうる行が残っていない。同じ物資が別の表現で記載されている可能性はある"
    }
  },
  revised: {en: "row revised", ja: "行の訂正"},
  unmatched: {
    en: "rows not matched",
    ja: "対応の不明な行",
    meaning: {
      en: "both releases have rows of the donor with these words, and nothing says which became which",
      ja: "両版に同じ供与国・機関・同じ表現の行があるが、どの行がどの行に当たるか分からない"
    }
  }
});

/** What two rows share that are taken for one row in two releases, the surest first. */
export const MATCH_RULES = closedList({
  same_row: {
    en: "donor, words, day, both figures and the tracker's own key",
    ja: "供与国・機関・表現・日付・両数量・出典のID"
  },
  same_figures: {en: "donor, words, day and both figures", ja: "供与国・機関・表現・日付・両数量"},
  same_commitment: {en: "donor, words, day and the figure committed", ja: "供与国・機関・表現・日付・表明数量"},
  same_day: {en: "donor, words and day", ja: "供与国・機関・表現・日付"},
  same_number: {en: "donor, words and the figure committed", ja: "供与国・機関・表現・表明数量"},
  other_words: {en: "donor, kind of goods, day and the figure committed", ja: "供与国・機関・品目区分・日付・表明数量"},
  same_key: {en: "donor, kind of goods, day and the tracker's own key", ja: "供与国・機関・品目区分・日付・出典のID"},
  only_row: {
    en: "donor and words, of which each release has one row",
    ja: "供与国・機関・表現（各版に一行のみ）"
  },
  same_goods: {
    en: "supplier and kind of goods: all rows together, since the two forms split and name them differently",
    ja: "供給国・品目区分（様式により行の分け方と表現が異なるため合算）"
  },
  same_figure: {en: "donor, goods, measure and time", ja: "供与国・機関・品目・指標・期間"}
});

/** What moved. */
export const CHANGED_COLUMNS = closedList({
  committed: {en: "number committed", ja: "表明数量"},
  delivered: {en: "number delivered", ja: "引渡し数量"},
  date: {en: "day", ja: "日付"},
  delivery_years: {en: "years of delivery", ja: "引渡し年"},
  item_words: {en: "words for the goods", ja: "品目の表現"},
  payer: {en: "who gives, the supplier being the same", ja: "供与国・機関（供給国は同じ）"},
  value: {en: "figure of a sum", ja: "集計値"}
});

export type TrackerChangeKind = keyof typeof TRACKER_CHANGE_KINDS;
export type MatchRule = keyof typeof MATCH_RULES;
export type ChangedColumn = keyof typeof CHANGED_COLUMNS;
