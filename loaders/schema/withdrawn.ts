import {WITHDRAWN_FROM} from "../../src/vocabulary/release.js";
import {choice, id, text} from "./columns.js";
import {isoDay} from "./shared.js";
import {defineTable} from "./table.js";

/** Rows that were published once and are no longer, each with the reason. Their ids are never used again. */
export const withdrawn = defineTable({
  name: "withdrawn",
  file: "data/claims/withdrawn.csv",
  words: {en: "Rows that were withdrawn, and why", ja: "撤回した行とその理由"},
  key: ["table", "id"],
  columns: {
    table: choice(WITHDRAWN_FROM, {
      en: "Table it stood in",
      ja: "収録されていた表",
      example: "transfers"
    }),
    id: id({en: "Its key", ja: "ID", example: "DEU-STINGER-500"}),
    withdrawn: isoDay("When it was withdrawn", "撤回日"),
    reason_en: text({en: "Why", ja: "理由（英語）", example: "The source took it back."}),
    reason_ja: text({en: "Why, in Japanese", ja: "理由", example: "出典が撤回した。"})
  }
});
