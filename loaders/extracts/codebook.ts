import {inFull} from "../../src/vocabulary/list.js";
import {count, list, text} from "../schema/columns.js";
import {columnMeta, columnNames} from "../schema/table.js";
import {fromRows, type Extract, type ExtractRow} from "./extract.js";

const none = {en: "none", ja: "なし"};
const notAClosedList = {en: "not a closed list", ja: "一覧なし"};

/** extracts/codebook.csv: every column of every published table, itself included, made from the schema that validates the data. */
export function codebookOf(tables: readonly Extract[]): Extract {
  const codebook: Extract = fromRows({
    name: "codebook",
    words: {en: "What every column of every table means", ja: "全表・全列の説明"},
    key: ["table", "position"],
    columns: {
      table: text({
        en: "Table (file name without its ending)",
        ja: "表（拡張子なしのファイル名）",
        example: "transfers"
      }),
      position: count({en: "Place of the column in the table, from 1", ja: "列の位置（1から）", example: "1"}),
      column: text({en: "Column", ja: "列", example: "donor"}),
      type: text({en: "Kind of value", ja: "値の種類", example: "choice"}),
      unit: text({en: "Unit", ja: "単位", example: "see unit", empty: none}),
      allowed: list({en: "Allowed values", ja: "取り得る値", example: "yes | no", empty: notAClosedList}),
      allowed_en: list({
        en: "Their meaning in English",
        ja: "値の意味（英語）",
        example: "yes = yes | no = no",
        empty: notAClosedList
      }),
      allowed_ja: list({
        en: "Their meaning in Japanese",
        ja: "値の意味",
        example: "yes = はい | no = いいえ",
        empty: notAClosedList
      }),
      references: text({
        en: "Table and column that holds the allowed values",
        ja: "参照先の表と列",
        example: "actors.code",
        empty: none
      }),
      en: text({en: "What the column says, in English", ja: "列の説明（英語）", example: "Who gave or sold it"}),
      ja: text({en: "What the column says, in Japanese", ja: "列の説明", example: "供与国・機関"}),
      example: text({en: "Example", ja: "例", example: "DEU"}),
      empty_en: text({
        en: "What an empty cell means, in English",
        ja: "空欄の意味（英語）",
        example: "not stated",
        empty: {en: "never empty", ja: "空欄なし"}
      }),
      empty_ja: text({
        en: "What an empty cell means, in Japanese",
        ja: "空欄の意味",
        example: "記載なし",
        empty: {en: "never empty", ja: "空欄なし"}
      })
    },
    rows: async () => [...tables, codebook].flatMap(entries)
  });
  return codebook;
}

/** The codebook's rows for one table. */
function entries(extract: Extract): ExtractRow[] {
  return columnNames(extract).map((column, index) => {
    const {kind, unit, values, references, en, ja, example, empty} = columnMeta(extract, column);
    const list = Object.entries(values ?? {});
    const meanings = (locale: "en" | "ja") =>
      list.map(([value, entry]) => `${value} = ${inFull(entry, locale)}`).join(" | ");
    return {
      table: extract.name,
      position: index + 1,
      column,
      type: kind,
      unit,
      allowed: list.map(([value]) => value).join(" | "),
      allowed_en: meanings("en"),
      allowed_ja: meanings("ja"),
      references,
      en,
      ja,
      example,
      empty_en: empty?.en,
      empty_ja: empty?.ja
    };
  });
}
