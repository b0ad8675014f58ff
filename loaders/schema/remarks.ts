import {text} from "./columns.js";
import {defineTable} from "./table.js";

/**
 * Remarks of other tables in Japanese: evidence, notes and what checking found. A remark is named by its own English words, so that
 * one that is changed asks for its Japanese again.
 */
export const remarks = defineTable({
  name: "remarks",
  file: "data/claims/remarks.csv",
  words: {en: "Remarks in Japanese", ja: "備考の日本語文"},
  key: ["remark"],
  columns: {
    remark: text({en: "The remark, as it stands in its table", ja: "備考（英語）", example: "No number was found."}),
    remark_ja: text({en: "The same in Japanese", ja: "備考（日本語）", example: "数量は確認できない。"})
  }
});
