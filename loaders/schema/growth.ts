import {GROWS_WITH} from "../../src/vocabulary/growth.js";
import {choice, count, day, id, quantity, text} from "./columns.js";
import {defineTable} from "./table.js";

/** What the work costs, and with what the cost grows: written by `npm run bench:growth`. */
export const growth = defineTable({
  name: "growth",
  file: "data/quality/growth.csv",
  words: {en: "How time and memory grow", ja: "処理時間とメモリの伸び"},
  key: ["id"],
  columns: {
    id: id({en: "Key", ja: "ID", example: "rows-1000000"}),
    grows_with: choice(GROWS_WITH, {en: "What becomes more", ja: "増やしたもの", example: "rows"}),
    size: count({en: "How many", ja: "数", example: "1000000"}),
    seconds: quantity({
      en: "Processor time on all cores, median of the runs",
      ja: "処理時間（全コアの合計、各回の中央値）",
      example: "5.4",
      unit: "s"
    }),
    memory: quantity({
      en: "The most memory held at once, median of the runs",
      ja: "使用メモリの最大値（各回の中央値）",
      example: "398",
      unit: "MiB"
    }),
    runs: count({en: "How often it was measured", ja: "測定回数", example: "3"}),
    measured: day({en: "Day of the measurement", ja: "測定日", example: "2026-11-26"}),
    machine: text({en: "Processor, with the number of its cores", ja: "プロセッサーとコア数", example: "2 × AMD EPYC"}),
    software: text({en: "Node and DuckDB", ja: "NodeとDuckDBの版", example: "Node 20.20.2, DuckDB 1.5.5"})
  }
});
