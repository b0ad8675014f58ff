/** What was taken over from trackers: their releases, and every reading with its verdicts. */
import {TOTAL_STATUSES} from "../../src/vocabulary/claim.js";
import {UNITS} from "../../src/vocabulary/item.js";
import {SUBJECT_KINDS} from "../../src/vocabulary/total.js";
import {TOTAL_SOURCES} from "../../src/vocabulary/tracker.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {choice, count, day, id, list, quantity} from "../schema/columns.js";
import {importedClaims} from "../schema/importedClaims.js";
import {trackerReleases as releasesInput} from "../schema/trackers.js";
import {ITEM_CLASS, NAMED} from "./columns.js";
import {fromWarehouse, labelled, withLabels, withNames} from "./extract.js";
import {verdictColumn} from "./verdicts.js";

const none = {en: "none", ja: "なし"};

/** extracts/tracker_releases.csv: the releases that were taken over. */
export const trackerReleases = fromWarehouse({
  name: releasesInput.name,
  words: releasesInput.words,
  key: releasesInput.key,
  columns: labelled(releasesInput.columns.shape, "tracker"),
  relation: "stg_tracker_releases"
});

const c = importedClaims("").columns.shape;

/** extracts/tracker_rows.csv: a reading a row, ordered by id. Its reasons are those of its case, in cases.csv. */
export const trackerRows = fromWarehouse({
  name: "tracker_rows",
  words: {
    en: "Rows of trackers, a reading each, with the verdicts of Japan's rules",
    ja: "トラッカーの行（1行=1記載）と判定"
  },
  key: ["id"],
  columns: {
    id: c.id,
    tracker: c.tracker,
    release: c.release,
    source: c.source,
    sheet: c.sheet,
    row: c.row,
    row_key: c.row_key,
    ...withNames("donor", c.donor, NAMED.donor),
    recipient: c.recipient,
    ...withNames("item_class", c.item_class, ITEM_CLASS),
    item_words: c.item_words,
    ...withLabels("status", c.status),
    quantity_min: c.quantity_min,
    quantity_max: c.quantity_max,
    quantity_words: c.quantity_words,
    unit: c.unit,
    date_from: c.date_from,
    date_to: c.date_to,
    date_words: c.date_words,
    date_basis: c.date_basis,
    rules_from: day({
      en: "First day on which the rules were asked: of the span, or of the time of which the release tells",
      ja: "規則を適用した期間の初日（記載がない場合は版の対象期間の初日）",
      example: "2022-02-26"
    }),
    rules_to: day({
      en: "Last day on which the rules were asked; of a row that bears its package's day, the last of the release",
      ja: "規則を適用した期間の末日（パッケージの日を記す行は版の最終日）",
      example: "2024-12-31"
    }),
    value_eur: c.value_eur,
    value_basis: c.value_basis,
    military: c.military,
    flags: c.flags,
    addresses: c.addresses,
    claims: list({
      en: "Statements of transfers.csv that stand for the row",
      ja: "この行に代わるtransfers.csvの記録",
      example: "GBR-2022-04-08-body-armour-sets.delivered",
      empty: none
    }),
    ...withLabels("verdict", verdictColumn, ["en", "ja"]),
    versions_differ: list({
      en: "Where the versions of the rules within the span lead to different verdicts: each version with its verdict",
      ja: "期間内の版で判定が異なる場合、各版とその判定",
      example: "2016-03-22=no_category | 2022-03-08=conditional",
      empty: {en: "they do not differ", ja: "異ならない"}
    }),
    missing_facts: list({en: "Facts that are missing", ja: "不足している事実", example: "item.listed", empty: none}),
    assumptions: list({
      en: "What was taken to be so because nobody stated it",
      ja: "記載がないため仮定した事実",
      example: "transfer.mode=sdf_grant",
      empty: none
    }),
    verdicts: list({
      en: "The verdict under each version of the rules with all of its clauses: the versions from which it is another, each with it",
      ja: "各版（全条項）による判定。判定が変わる版ごとに、版とその判定",
      example: "1967-04-21=prohibited | 2014-04-01=no_category"
    }),
    case_id: id({
      en: "The distinct combination of facts that was judged, on the last of its days",
      ja: "判定した事実の組合せ（期間の末日）",
      example: "0a1b2c3d4e5f"
    })
  },
  relation: `(
    select r.*, r.first_day as rules_from, r.last_day as rules_to, v.verdicts
    from (select * exclude (flags, addresses), string_split(flags, ' | ') as flags, string_split(addresses, ' | ') as addresses from tracker_rows) r
    join (
      select span, list(regime || '=' || verdict order by regime) as verdicts
      from (select *, lag(verdict) over (partition by span order by regime) as before from span_verdicts)
      where verdict is distinct from before
      group by span
    ) v using (span)
  )`
});

/** extracts/totals_by_source.csv: what each list makes of the goods by itself. */
export const totalsBySource = fromWarehouse({
  name: "totals_by_source",
  words: {
    en: "Totals list by list: the record's own statements, and each tracker by itself",
    ja: "一覧別の集計：本記録の記述と各トラッカー"
  },
  key: ["source", "subject", "unit", "donor", "status", "date"],
  columns: {
    source: choice(TOTAL_SOURCES, {en: "Whose list", ja: "一覧", example: "kiel"}),
    ...withNames(
      "subject",
      id({en: "Item class, or group of classes", ja: "品目区分または区分の群", example: "tank"}),
      {
        en: "Tanks",
        ja: "戦車"
      }
    ),
    subject_kind: choice(SUBJECT_KINDS, {en: "Whether it is a class or a group", ja: "区分か群か", example: "class"}),
    ...withNames("donor", id({en: "Donor, or group of donors", ja: "供与国・機関または供与国の群", example: "all"}), {
      en: "All donors",
      ja: "全供与国"
    }),
    unit: choice(UNITS, {en: "Unit of count", ja: "数え方の単位", example: "tank"}),
    ...withLabels(
      "status",
      choice(TOTAL_STATUSES, {en: "How far the goods had come", ja: "段階", example: "delivered"})
    ),
    date: day({en: "State of things at the end of this day", ja: "基準日（その日の終わり）", example: "2024-12-31"}),
    floor: quantity({en: "The least that the list allows", ja: "この一覧による下限", example: "617", unit: "see unit"}),
    ceiling: quantity({en: "The most that it names", ja: "この一覧による上限", example: "831", unit: "see unit"}),
    open_end: choice(YES_NO, {
      en: "Whether there may be more: a statement names no upper end, or the day is after covered_until",
      ja: "これより多い可能性があるか",
      example: "yes"
    }),
    covered_until: day({
      en: "The last day up to which the list gathers all goods of the kind by these donors",
      ja: "この一覧が同種の移転を網羅する最終日",
      example: "2024-12-31",
      empty: {en: "it does not gather all", ja: "網羅していない"}
    }),
    statements: count({en: "How many of its statements speak", ja: "根拠となる記載の数", example: "42"})
  },
  relation: `(select * replace (if(open_end, 'yes', 'no') as open_end, statements::integer as statements) from totals_by_source)`
});
