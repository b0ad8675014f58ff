import {count, id, text} from "../schema/columns.js";
import {fromWarehouse} from "./extract.js";

/** extracts/counts.csv: what the site counts, each by one name, with what it means and the SQL that counts it. */
export const counts = fromWarehouse({
  name: "counts",
  words: {en: "Counts: every number in a headline of the site, by name", ja: "件数：サイトの見出しにある数の定義と値"},
  key: ["name"],
  columns: {
    name: id({en: "Name of the count", ja: "件数の名称", example: "transfers-by-others"}),
    value: count({en: "The number", ja: "値", example: "414"}),
    definition_en: text({
      en: "What is counted, in English",
      ja: "何を数えるか（英語）",
      example: "Of these, by donors other than Japan"
    }),
    definition_ja: text({
      en: "What is counted, in Japanese",
      ja: "何を数えるか",
      example: "そのうち日本以外によるもの"
    }),
    sql: text({
      en: "The SQL that counts it, over the tables of the build",
      ja: "数えるSQL（ビルド内の表に対するもの）",
      example: "select count(*) from by_transfer where goods_to_ukraine and not by_japan"
    })
  },
  relation: "(select * replace (value::bigint::integer as value) from counts)"
});
