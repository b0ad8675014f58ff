/** The closed list of what a cost grows with. */
import {closedList} from "./list.js";

export const GROWS_WITH = closedList({
  rows: {
    en: "rows of a list",
    ja: "一覧の行数",
    meaning: {en: "with 1,000 different combinations of what is asked", ja: "判定対象の異なる組合せは1,000件"}
  },
  cases: {
    en: "different combinations",
    ja: "異なる組合せの数",
    meaning: {
      en: "of goods, recipient, terms and day, in a list of 300,000 rows",
      ja: "品目・移転先・条件・日付の組合せ。一覧は30万行"
    }
  },
  versions: {
    en: "versions of the rules",
    ja: "規則の版の数",
    meaning: {en: "each judges a million cases, with trace", ja: "各版で100万件を判定（判定過程を含む）"}
  },
  clauses: {
    en: "clauses of a version",
    ja: "一つの版の条項数",
    meaning: {en: "it judges a million cases, with trace", ja: "100万件を判定（判定過程を含む）"}
  },
  pages: {
    en: "pages of records",
    ja: "記録のページ数",
    meaning: {en: "made from data that are read", ja: "読み込み済みのデータから作成"}
  }
});
