import {TOTAL_STATUSES} from "../../src/vocabulary/claim.js";
import {UNITS} from "../../src/vocabulary/item.js";
import {SUBJECT_KINDS} from "../../src/vocabulary/total.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {choice, day, id, list, quantity, text} from "../schema/columns.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";

/** The note of a total by its words. */
const NOTE = "substr(sha256(note_en || note_ja), 1, 8)";

/** extracts/totals.csv: totals as bounds. What they mean is in docs/totals.md. */
export const totals = fromWarehouse({
  name: "totals",
  words: {en: "Totals as bounds: goods on their way to Ukraine", ja: "集計（上下限）：ウクライナ向けの品目"},
  key: ["subject", "unit", "donor", "status", "date"],
  columns: {
    ...withNames(
      "subject",
      id({en: "Item class, or group of classes", ja: "品目区分または区分の群", example: "anti_tank"}),
      {
        en: "Anti-tank weapons (missiles and shoulder-fired rockets)",
        ja: "対戦車兵器（ミサイル・携行ロケット弾）"
      }
    ),
    ...withLabels(
      "subject_kind",
      choice(SUBJECT_KINDS, {
        en: "Whether it is a class or a group",
        ja: "区分か群か",
        example: "group"
      })
    ),
    ...withNames(
      "donor",
      id({en: "Donor, or group of donors: all, nato_members", ja: "供与国・機関または供与国の群", example: "all"}),
      {en: "All donors", ja: "全供与国"}
    ),
    unit: choice(UNITS, {en: "Unit of count", ja: "数え方の単位", example: "weapon"}),
    ...withLabels(
      "status",
      choice(TOTAL_STATUSES, {
        en: "How far the goods had come",
        ja: "段階",
        example: "delivered"
      })
    ),
    date: day({en: "State of things at the end of this day", ja: "基準日（その日の終わり）", example: "2022-03-07"}),
    floor: quantity({
      en: "Floor: the least that the statements on record allow; goods that may overlap count once",
      ja: "下限：記録上の記述が許す最小の数（重複し得るものは一度だけ数える）",
      example: "17000",
      unit: "see unit"
    }),
    ceiling: quantity({
      en: "Ceiling: the most that the statements on record allow; everything apart that is not known to overlap",
      ja: "上限：記録上の記述が許す最大の数（重複が確認されていないものは別々に数える）",
      example: "18000",
      unit: "see unit"
    }),
    ...withLabels(
      "open_end",
      choice(YES_NO, {
        en: "Whether there may be more: a statement names no upper end, or the day is after covered_until. Read the ceiling with a plus sign",
        ja: "これより多い可能性があるか（上限のない記述を含むか、収集済みの最終日より後の場合。上限は「以上」と読む）",
        example: "yes"
      })
    ),
    covered_until: day({
      en: "The last day up to which all that these donors gave of the kind was gathered (coverage.csv)",
      ja: "これらの供与国・機関の同種の移転が網羅的に収集された最終日（coverage.csv）",
      example: "2022-10-03",
      empty: {en: "it was not gathered for all of them", ja: "網羅的に収集していない"}
    }),
    members: list({
      en: "Observations on record that speak; those of trackers are in tracker_rows.csv",
      ja: "根拠となる記録（トラッカーの記載はtracker_rows.csv）",
      example: "AGG-17000-AT | AGG-17000-AT.cnn",
      empty: {en: "only trackers tell of such goods", ja: "トラッカーの記載のみ"}
    }),
    sources: list({
      en: "Lists that tell of such goods, read as one set: the statements on record, and trackers (totals_by_source.csv)",
      ja: "同一の物資として集計した一覧（本記録の記述とトラッカー。一覧別はtotals_by_source.csv）",
      example: "curated | kiel"
    }),
    floor_from: list({en: "Those of them that set the floor", ja: "下限を定める一覧", example: "kiel"}),
    note: id({
      en: "What a reader must know of this total, in words",
      ja: "集計の注記",
      example: "0a1b2c3d",
      references: "total_notes.note",
      empty: {en: "nothing to add", ja: "特記なし"}
    })
  },
  relation: `(select * replace (if(open_end, 'yes', 'no') as open_end), ${NOTE} as note from totals)`
});

/** extracts/total_notes.csv: the notes of totals.csv. Many totals share one, and it is longer than all the rest of their row. */
export const totalNotes = fromWarehouse({
  name: "total_notes",
  words: {
    en: "What a reader must know of totals: the notes that totals.csv names",
    ja: "集計の注記（totals.csvが参照）"
  },
  key: ["note"],
  columns: {
    note: id({en: "The note, by its words", ja: "注記の識別子", example: "0a1b2c3d"}),
    note_en: text({en: "The note, in English", ja: "注記（英語）", example: "Some figures are given as about."}),
    note_ja: text({en: "The note, in Japanese", ja: "注記", example: "概数を含む。"})
  },
  relation: `(select distinct ${NOTE} as note, note_en, note_ja from totals where note_en is not null)`
});
