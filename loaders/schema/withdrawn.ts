import {z} from "zod";
import {choice, id, text} from "./columns.js";
import {isoDate} from "./shared.js";
import type {Table} from "./table.js";

/** Rows that were published once and are no longer, each with the reason. Their ids are never used again. */
export const withdrawn: Table = {
  name: "withdrawn",
  file: "data/claims/withdrawn.csv",
  words: {en: "Rows that were withdrawn, and why", ja: "撤回した行とその理由"},
  key: ["table", "id"],
  columns: z.object({
    table: choice(
      ["transfers", "requests", "overlaps", "precedents", "items", "equipment", "actors", "statuses", "sources"],
      {
        en: "Table it stood in",
        ja: "収録されていた表",
        example: "transfers",
        values: {
          transfers: {en: "claims", ja: "移転の記録"},
          requests: {en: "requests", ja: "要請"},
          overlaps: {en: "overlaps", ja: "重複関係"},
          precedents: {en: "precedents", ja: "先例"},
          items: {en: "item classes", ja: "品目区分"},
          equipment: {en: "equipment", ja: "装備"},
          actors: {en: "states and organisations", ja: "国・国際機関"},
          statuses: {en: "facts about recipients", ja: "移転先に関する事実"},
          sources: {en: "sources", ja: "出典"}
        }
      }
    ),
    id: id({en: "Its key", ja: "ID", example: "DEU-STINGER-500"}),
    withdrawn: isoDate("When it was withdrawn", "撤回日"),
    reason_en: text({en: "Why", ja: "理由(英語)", example: "The source took it back."}),
    reason_ja: text({en: "Why, in Japanese", ja: "理由", example: "出典が撤回した。"})
  })
};
