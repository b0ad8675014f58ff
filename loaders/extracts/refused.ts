import {count, text} from "../schema/columns.js";
import {fromRows} from "./extract.js";

/**
 * extracts/refused.csv: input rows that were not taken. Any refusal stops the refresh, so in what is published the file has
 * its header alone: it says that nothing was left out.
 */
export const refused = fromRows({
  name: "refused",
  words: {en: "Input rows that were not taken, and why", ja: "採用しなかった入力行とその理由"},
  key: ["file", "line", "column"],
  columns: {
    file: text({en: "File", ja: "ファイル", example: "data/claims/transfers.csv"}),
    line: count({en: "Line on which the record begins, from 1", ja: "行番号（1から）", example: "41"}),
    column: text({
      en: "Column",
      ja: "列",
      example: "quantity_min",
      empty: {en: "the whole line is at fault", ja: "行全体"}
    }),
    value: text({en: "Value that was found", ja: "見つかった値", example: "17,000+", empty: {en: "empty", ja: "空"}}),
    why: text({en: "Why it was not taken", ja: "不採用の理由", example: "expected a plain number such as 17000"}),
    mend: text({en: "What to do", ja: "対処", example: "Write it like 500."})
  },
  rows: async () => []
});
