import {isValueOf} from "../../src/vocabulary/list.js";
import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {MEASURE_FLAGS, MEASURE_UNITS, TRACKER_MEASURES} from "../../src/vocabulary/trackerMeasure.js";
import {choice, count, id, list, signed, text} from "./columns.js";
import {actor, isoDay, sourceId} from "./shared.js";
import {endsBefore, said} from "./said.js";
import {defineTable, type CellsOf} from "./table.js";

/** Sums that a tracker publishes of its own rows: figures of their own kind, never added to the record's. */
export const trackerValues = defineTable({
  name: "tracker_values",
  file: "data/claims/tracker_values.csv",
  words: {en: "Sums that trackers publish", ja: "トラッカーが公表する集計値"},
  key: ["id"],
  rowRule({flags, date_from, date_to}) {
    const strange = flags.split(" | ").find((flag) => flag !== "" && !isValueOf(MEASURE_FLAGS, flag));
    if (strange !== undefined) {
      const names = Object.keys(MEASURE_FLAGS);
      return {
        column: "flags",
        ...said("no_flag", {
          why: {en: `${strange} is not a flag`, ja: `${strange} という標識はない`},
          mend: {en: `Use ${names.join(", ")}.`, ja: `${names.join("、")} のいずれかとする。`}
        })
      };
    }
    return date_from > date_to ? {column: "date_to", ...endsBefore("date_from")} : undefined;
  },
  columns: {
    id: id({en: "Key", ja: "ID", example: "kiel_website-r29-data_explorer-521.allocations_military"}),
    tracker: choice(TRACKERS, {en: "The tracker", ja: "トラッカー", example: "kiel_website"}),
    release: id({en: "Its release", ja: "版", example: "r29"}),
    source: sourceId(),
    file: text({en: "The tracker's file", ja: "出典のファイル", example: "data_explorer.csv"}),
    row: count({en: "Its row, as a spreadsheet shows it", ja: "行番号", example: "521"}),
    donor: actor("Who gives", "供与国・機関", {
      en: "all donors of the tracker together",
      ja: "出典の対象国・機関の合計"
    }),
    subject: text({
      en: "What the tracker calls the goods",
      ja: "品目（出典の表現）",
      example: "Howitzers",
      empty: {en: "not of one kind of goods", ja: "品目によらない"}
    }),
    measure: choice(TRACKER_MEASURES, {en: "What it measures", ja: "指標", example: "allocations_military"}),
    value: signed({en: "The figure", ja: "値", example: "0.028022"}),
    unit: choice(MEASURE_UNITS, {en: "Its unit", ja: "単位", example: "eur_billion"}),
    date_from: isoDay("First day of its time", "期間の初日"),
    date_to: isoDay("Last day of its time", "期間の末日"),
    flags: list({
      en: "What a reader must know",
      ja: "注意点",
      example: "negative",
      empty: {en: "nothing", ja: "なし"}
    })
  }
});

export type TrackerValue = CellsOf<typeof trackerValues>;
