/** What moved between each release of a tracker and the one before it. */
import {UNITS} from "../../src/vocabulary/item.js";
import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {CHANGED_COLUMNS, MATCH_RULES, TRACKER_CHANGE_KINDS} from "../../src/vocabulary/trackerChange.js";
import {MEASURE_UNITS, TRACKER_MEASURES} from "../../src/vocabulary/trackerMeasure.js";
import {choice, count, day, flag, id, list, signed, text, url} from "../schema/columns.js";
import {actor, itemClass, sourceId} from "../schema/shared.js";
import {ITEM_CLASS, NAMED} from "./columns.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";

const added = {en: "the row was added", ja: "追加された行"};
const removed = {en: "the row was removed", ja: "削除された行"};

/** extracts/tracker_changes.csv: the rules by which rows are known again are in docs/importers.md. */
export const trackerChanges = fromWarehouse({
  name: "tracker_changes",
  words: {
    en: "What moved from one release of a tracker to the next",
    ja: "トラッカーの版ごとの変更点"
  },
  key: ["older", "newer", "change"],
  columns: {
    older: id({en: "The earlier release", ja: "旧版", example: "kiel-2023-03"}),
    newer: id({en: "The later release", ja: "新版", example: "kiel-2024-06"}),
    change: count({en: "Number of the change between the two", ja: "両版間の変更の番号", example: "1189"}),
    ...withLabels("tracker", choice(TRACKERS, {en: "The tracker", ja: "トラッカー", example: "kiel"})),
    ...withLabels("kind", choice(TRACKER_CHANGE_KINDS, {en: "What happened", ja: "変更の種類", example: "revised"}), [
      "en",
      "ja"
    ]),
    of_shared_time: flag({
      en: "Whether it is of the time of which both releases tell; what came after it could not stand in the earlier one",
      ja: "両版の対象期間内のものか（期間後のものは旧版に載りえない）"
    }),
    ...withLabels(
      "column",
      choice(CHANGED_COLUMNS, {
        en: "What `before` and `after` are",
        ja: "変更前・変更後の値の項目",
        example: "delivered",
        empty: {en: "the numbers of several rows that were not matched", ja: "対応の不明な複数の行の数量"}
      }),
      ["en", "ja"]
    ),
    before: text({
      en: 'In the earlier release: a number, bounds as 13..14 or 24.., "unknown" for goods without a number, a day or span, or words; of rows that were not matched, the number of each',
      ja: "旧版の値：数、範囲（13..14、24..）、数量不明（unknown）、日付・期間、表現。対応の不明な行では各行の数",
      example: "800",
      empty: {en: "the earlier release states none, or the row was added", ja: "旧版に記載なし、または追加された行"},
      mayLookLikeFormula: true
    }),
    after: text({
      en: "The same in the later release",
      ja: "新版の値（同上）",
      example: "423",
      empty: {en: "the later release states none, or the row was removed", ja: "新版に記載なし、または削除された行"},
      mayLookLikeFormula: true
    }),
    difference: signed({
      en: "After less before",
      ja: "差（変更後−変更前）",
      example: "2100",
      empty: {en: "not two numbers", ja: "両方が数でない"}
    }),
    ...withNames(
      "donor",
      actor("Who gives; of SIPRI's register, who supplies", "供与国・機関（SIPRIでは供給国）", {
        en: "not mapped, not known, or all donors together",
        ja: "対応付けなし、不明、または全供与国・機関の合計"
      }),
      NAMED.donor
    ),
    ...withNames(
      "item_class",
      itemClass({en: "not mapped, or no goods", ja: "対応付けなし、または物資でない"}),
      ITEM_CLASS
    ),
    item_words: text({
      en: "What the tracker calls the goods, in the later release where it has the row",
      ja: "品目（出典の表現。新版にあれば新版による）",
      example: "Stinger anti-aircraft system",
      empty: {en: "not stated", ja: "記載なし"},
      mayLookLikeFormula: true
    }),
    measure: choice(TRACKER_MEASURES, {
      en: "Of a figure of a sum: what it measures",
      ja: "集計値の指標",
      example: "heavy_weapons_value",
      empty: {en: "a row of goods", ja: "物資の行"}
    }),
    unit: choice(
      {...UNITS, ...MEASURE_UNITS},
      {en: "Unit", ja: "単位", example: "missile", empty: {en: "not mapped", ja: "対応付けなし"}}
    ),
    first_day: day({
      en: "First day of the row's span, in the later release where it has the row",
      ja: "行の期間の初日（新版にあれば新版による）",
      example: "2022-03-16",
      empty: {en: "not known", ja: "不明"}
    }),
    ...withLabels(
      "matched_by",
      choice(MATCH_RULES, {
        en: "What both rows share, for which they are taken for one",
        ja: "同一の行とみなした根拠",
        example: "same_commitment",
        empty: {en: "no other row was taken for it", ja: "対応する行なし"}
      }),
      ["en", "ja"]
    ),
    rows_before: list({
      en: "The row in the earlier release: the release, and its number in the sheet",
      ja: "旧版の行（版と行番号）",
      example: "kiel-2023-03-1075",
      empty: added
    }),
    rows_after: list({
      en: "The row in the later release",
      ja: "新版の行（版と行番号）",
      example: "kiel-2024-06-2737",
      empty: removed
    }),
    row_keys_before: list({
      en: "The tracker's own key in the earlier release",
      ja: "旧版での出典のID",
      example: "USM1",
      empty: {...added, en: `${added.en}, or it has none`}
    }),
    row_keys_after: list({
      en: "The tracker's own key in the later release",
      ja: "新版での出典のID",
      example: "USM1_3",
      empty: {...removed, en: `${removed.en}, or it has none`}
    }),
    source_before: sourceId(added),
    source_after: sourceId(removed),
    address: url({
      en: "A page that the tracker names for it, in the later release where it names one",
      ja: "出典が挙げるページ（新版にあれば新版による）",
      example: "https://www.unroca.org/united-states/report/2022/",
      empty: {en: "it names none", ja: "記載なし"}
    })
  },
  relation: `(
    select c.*, a.name_en as donor_en, a.name_ja as donor_ja, i.name_en as item_class_en, i.name_ja as item_class_ja
    from tracker_changes c
    left join stg_actors a on a.code = c.donor
    left join stg_items i using (item_class)
  )`
});
