import {UNITS} from "../../src/vocabulary/item.js";
import {MAPPING_KINDS, MAPPING_MATCHES, type Tracker} from "../../src/vocabulary/tracker.js";
import {choice, id, text} from "./columns.js";
import {note} from "./shared.js";
import {defineTable} from "./table.js";

/** The folder of the mappings, one file for each tracker. */
export const MAPPINGS = "data/mappings";

/** What a tracker's words for goods and actors are with us. */
export const mappingOf = (tracker: Tracker) =>
  defineTable({
    name: `mapping ${tracker}`,
    file: `${MAPPINGS}/${tracker}.csv`,
    words: {en: "The tracker's words and ours", ja: "出典の語と本記録の区分の対応"},
    key: ["kind", "match", "words"],
    columns: {
      kind: choice(MAPPING_KINDS, {en: "What the words name", ja: "語の種類", example: "item"}),
      match: choice(MAPPING_MATCHES, {en: "How they are compared", ja: "照合の方法", example: "exact"}),
      words: text({en: "The tracker's words, or a pattern of them", ja: "出典の語または正規表現", example: "Stinger"}),
      example: text({
        en: "For a pattern: words that it is meant for",
        ja: "正規表現が当てはまる語の例",
        example: "Stinger anti-aircraft missile",
        empty: {en: "not a pattern", ja: "正規表現でない"}
      }),
      maps_to: id({
        en: "items.item_class or actors.code",
        ja: "品目区分または国・機関コード",
        example: "manpads"
      }),
      unit: choice(UNITS, {
        en: "Unit of count, where it is not that of the class",
        ja: "数え方の単位（区分の単位と異なる場合）",
        example: "launcher",
        empty: {en: "that of the class", ja: "区分の単位"}
      }),
      note: note()
    }
  });
