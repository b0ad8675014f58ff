import {isValueOf} from "../../src/vocabulary/list.js";
import {STATUSES} from "../../src/vocabulary/claim.js";
import {UNITS} from "../../src/vocabulary/item.js";
import {IMPORTED_DATE_BASES, TRACKERS, VALUE_BASES} from "../../src/vocabulary/tracker.js";
import {TRACKER_FLAGS} from "../../src/vocabulary/trackerFlags.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {choice, count, id, list, quantity, text} from "./columns.js";
import {actor, isoDay, itemClass, sourceId} from "./shared.js";
import {endsBefore, said} from "./said.js";
import {defineTable, type CellsOf} from "./table.js";

const notStated = {en: "not stated", ja: "記載なし"};
const notMapped = {en: "its words are not mapped", ja: "対応付けなし"};
const notKnown = {en: "not known", ja: "不明"};

/** The folder whose files all have the columns of `importedClaims`: one file for each release of a tracker. */
export const IMPORTED = "data/claims/imported";

/** What the files of all releases have in common. */
const ofAnyRelease = defineTable({
  name: "imported",
  file: IMPORTED,
  words: {en: "Rows taken over from a tracker", ja: "トラッカーから取り込んだ行"},
  key: ["id"],
  rowRule({flags, addresses, quantity_min, quantity_max, date_from, date_to}) {
    const strange = flags.split(" | ").find((flag) => flag !== "" && !isValueOf(TRACKER_FLAGS, flag));
    if (strange !== undefined) {
      const flagNames = Object.keys(TRACKER_FLAGS);
      return {
        column: "flags",
        ...said("no_flag", {
          why: {en: `${strange} is not a flag`, ja: `${strange} という標識はない`},
          mend: {en: `Use ${flagNames.join(", ")}.`, ja: `${flagNames.join("、")} のいずれかとする。`}
        })
      };
    }
    if (addresses !== "" && !addresses.split(" | ").every((address) => /^https?:\/\/\S+$/.test(address))) {
      return {
        column: "addresses",
        ...said("no_address", {
          why: {en: "holds what is no web address", ja: "URL でないものを含む"},
          mend: {en: "Keep those with http(s) only.", ja: "http(s) のアドレスだけを残す。"}
        })
      };
    }
    if (quantity_min !== "" && quantity_max !== "" && Number(quantity_min) > Number(quantity_max)) {
      return {
        column: "quantity_max",
        ...said("max_below_min", {
          why: {en: "less than `quantity_min`", ja: "quantity_min より小さい"},
          mend: {en: "Swap or correct the two.", ja: "二つを入れ替えるか、正す。"}
        })
      };
    }
    if (date_from !== "" && date_to !== "" && date_from > date_to) {
      return {column: "date_to", ...endsBefore("date_from")};
    }
    return undefined;
  },
  columns: {
    id: id({en: "Key", ja: "ID", example: "kiel-r07-214.committed"}),
    tracker: choice(TRACKERS, {en: "The tracker", ja: "トラッカー", example: "kiel"}),
    release: id({en: "Its release", ja: "版", example: "r07"}),
    source: sourceId(),
    sheet: text({
      en: "Sheet of the workbook",
      ja: "シート名",
      example: "Bilateral assistance, MAIN DATA",
      empty: {en: "the file has no sheets", ja: "シートなし"}
    }),
    row: count({en: "Row of the sheet, as a spreadsheet shows it", ja: "シートの行番号", example: "214"}),
    row_key: text({en: "The tracker's own key", ja: "出典自身のID", example: "DEM1"}),
    donor: actor("Who gives", "供与国・機関", notMapped),
    supplier: actor("Who supplied, where it is not who gives", "供給元（供与国・機関と異なる場合）", {
      en: "the donor, as far as the tracker says",
      ja: "出典による限り供与国・機関と同じ"
    }),
    recipient: actor("Where it goes", "移転先", notMapped),
    item_class: itemClass(notMapped),
    item_words: text({
      en: "What the tracker calls the goods",
      ja: "品目（出典の表現）",
      example: "Panzerfaust 3",
      empty: notStated,
      mayLookLikeFormula: true
    }),
    status: choice(STATUSES, {en: "How far it had come", ja: "段階", example: "delivered"}),
    quantity_min: quantity({en: "At least", ja: "数量の下限", example: "900", empty: notKnown}),
    quantity_max: quantity({en: "At most", ja: "数量の上限", example: "900", empty: notKnown}),
    quantity_words: text({
      en: "The cell it was read from",
      ja: "数量（出典の表記）",
      example: "1.000.00",
      empty: notStated,
      mayLookLikeFormula: true
    }),
    unit: choice(UNITS, {en: "Unit of count", ja: "数え方の単位", example: "missile", empty: notMapped}),
    date_from: isoDay("First day that it can have been", "期間の初日", notKnown),
    date_to: isoDay("Last day that it can have been", "期間の末日", notKnown),
    date_words: text({
      en: "The cell it was read from",
      ja: "日付（出典の表記）",
      example: "until 7/27/2022",
      empty: notStated,
      mayLookLikeFormula: true
    }),
    date_basis: choice(IMPORTED_DATE_BASES, {en: "What the span is", ja: "期間の意味", example: "by"}),
    value_eur: quantity({en: "Value in euros", ja: "金額（ユーロ）", example: "1200000000", empty: notStated}),
    value_basis: choice(VALUE_BASES, {
      en: "What it is the value of",
      ja: "金額の対象",
      example: "package",
      empty: {en: "no value", ja: "金額なし"}
    }),
    military: choice(YES_NO, {
      en: "Whether the tracker counts it as military aid",
      ja: "出典が軍事支援に数えるか",
      example: "yes"
    }),
    flags: list({
      en: "What had to be decided by rule to read it",
      ja: "読み取りに用いた規則",
      example: "ambiguous_date | undisclosed",
      empty: {en: "nothing", ja: "なし"}
    }),
    addresses: list({
      en: "Addresses that the tracker names, five at most",
      ja: "出典が挙げるURL（5件まで）",
      example: "https://www.mod.bg/bg/news.php",
      empty: {en: "none", ja: "なし"}
    })
  }
});

/**
 * The rows taken over from one release of a tracker. A row of the tracker that says what was committed and what was
 * delivered gives two.
 * @param release as in the file's name: kiel-r07
 */
export const importedClaims = (release: string) => ({
  ...ofAnyRelease,
  name: `imported ${release}`,
  file: `${IMPORTED}/${release}.csv`
});

/** A row taken over from a tracker: the text of each cell, "" where it is empty. */
export type ImportedClaim = CellsOf<ReturnType<typeof importedClaims>>;
