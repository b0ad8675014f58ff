import {VALUE_LABELS} from "../../src/policy/words/labels.js";
import {DATE_BASES, MODES, OFFICIAL_OUTCOMES, QUALIFIERS, ROLES, STATUSES} from "../../src/vocabulary/claim.js";
import {UNITS} from "../../src/vocabulary/item.js";
import {URL_BASES} from "../../src/vocabulary/source.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {choice, currency, id, quantity, text} from "./columns.js";
import {actor, isoDate, isoDay, itemClass, note, precision, sourceId, verification} from "./shared.js";
import {said} from "./said.js";
import {defineTable} from "./table.js";

const sameAsDonor = {en: "the donor", ja: "供与国と同じ"};
const notStated = {en: "not stated", ja: "記載なし"};
const unknown = {en: "not known", ja: "不明"};

/** One row per observation: one statement by one source about one transfer. */
export const transfers = defineTable({
  name: "transfers",
  file: "data/claims/transfers.csv",
  words: {en: "Claims: who sent what", ja: "移転に関する記録"},
  key: ["id"],
  ruleLooksAt: ["quantity_min", "quantity_max", "qualifier", "value_amount", "value_currency"],
  rowRule(row) {
    const {quantity_min, quantity_max, qualifier, value_amount, value_currency} = row;
    if (quantity_min && quantity_max && Number(quantity_min) > Number(quantity_max)) {
      return {
        column: "quantity_max",
        ...said("max_below_min", {
          why: {en: `smaller than quantity_min (${quantity_min})`, ja: `quantity_min（${quantity_min}）より小さい`},
          mend: {en: "Swap or correct them.", ja: "二つを入れ替えるか、正す。"}
        })
      };
    }
    if (qualifier === "exact" && quantity_min !== quantity_max) {
      return {
        column: "qualifier",
        ...said("exact_bounds_differ", {
          why: {en: "exact, but the bounds differ", ja: "確定値（exact）なのに下限と上限が異なる"},
          mend: {
            en: "Use another qualifier or equal bounds.",
            ja: "別の qualifier とするか、下限と上限を同じ値とする。"
          }
        })
      };
    }
    if (qualifier === "estimate" && !quantity_max) {
      return {
        column: "quantity_max",
        ...said("estimate_without_number", {
          why: {en: "an estimate without a number", ja: "推計なのに数量がない"},
          mend: {en: "Give the estimated number.", ja: "推計された数量を記入する。"}
        })
      };
    }
    if (Boolean(value_amount) !== Boolean(value_currency)) {
      return {
        column: "value_currency",
        ...said("amount_without_currency", {
          why: {en: "amount and currency must stand together", ja: "金額と通貨の一方だけがある"},
          mend: {en: "Fill both or neither.", ja: "両方を記入するか、両方を空欄とする。"}
        })
      };
    }
    return undefined;
  },
  columns: {
    id: id({en: "Key of this observation; never reused", ja: "記録ID（再利用しない）", example: "DEU-STINGER-500"}),
    transfer: id({
      en: "The transfer this observation speaks of: the id of its first observation",
      ja: "対象となる移転（最初の記録のID）",
      example: "DEU-STINGER-500",
      references: "transfers.id"
    }),
    donor: actor("Who gave or sold it", "供与国・機関"),
    recipient: actor("Where the goods finally go", "最終的な移転先"),
    supplier: actor(
      "Who physically supplied it, where that is not the donor",
      "供給国（供与国と異なる場合）",
      sameAsDonor
    ),
    payer: actor("Who paid, where that is not the donor", "費用負担者（供与国と異なる場合）", sameAsDonor),
    consent_holder: actor("Whose consent was needed", "同意権を持つ国", {en: "none known", ja: "なし・不明"}),
    item_class: itemClass(),
    item: text({en: "What the source calls it", ja: "出典上の品名（英語）", example: "Bulletproof vests"}),
    item_ja: text({en: "What it is called in Japanese", ja: "品名（日本語）", example: "防弾チョッキ"}),
    quantity_min: quantity({
      en: "Smallest number the statement supports",
      ja: "数量の下限",
      example: "500",
      empty: notStated,
      unit: "see unit"
    }),
    quantity_max: quantity({
      en: "Largest number the statement supports",
      ja: "数量の上限",
      example: "500",
      empty: {en: "open above, or not stated", ja: "上限なし、または記載なし"},
      unit: "see unit"
    }),
    qualifier: choice(QUALIFIERS, {
      en: "How the source hedged the number",
      ja: "数量の確からしさ",
      example: "more_than"
    }),
    unit: choice(UNITS, {en: "Unit of count", ja: "数え方の単位", example: "missile"}),
    as_stated: text({
      en: "The figure in the source's own words; in square brackets where the words are ours, as for a source in another language",
      ja: "出典の表現。他言語の出典など、本サイトの言葉で記したものは角括弧で囲む",
      example: "more than 17,000",
      empty: notStated
    }),
    status: choice(STATUSES, {
      en: "How far it had come",
      ja: "段階",
      example: "delivered"
    }),
    date: isoDate("Date of the statement's event, as precise as it is known", "日付（判明している精度で）"),
    date_precision: precision("How precise the date is", "日付の精度"),
    date_basis: choice(DATE_BASES, {
      en: "How the date binds the event",
      ja: "日付の意味",
      example: "by"
    }),
    status_as_of: isoDay("When the status was observed", "状況の確認日", {en: "the date itself", ja: "日付と同じ"}),
    mode: choice(MODES, {
      en: "How it was given in fact",
      ja: "実際の供与形態",
      example: "grant"
    }),
    purpose: choice(VALUE_LABELS["transfer.purpose"], {
      en: "Purpose in the rules' sense, where the source states it",
      ja: "目的（出典に明記がある場合）",
      example: "japan_security",
      empty: notStated
    }),
    programme: choice(VALUE_LABELS["transfer.programme"], {
      en: "Programme named by an individual exemption",
      ja: "個別例外化の対象事業",
      example: "missile_defence",
      empty: {en: "none", ja: "なし"}
    }),
    other_use_consent: choice(YES_NO, {
      en: "Prior consent to any other use is agreed",
      ja: "目的外使用の事前同意の取決め",
      example: "yes",
      empty: unknown
    }),
    onward_consent: choice(YES_NO, {
      en: "Prior consent to onward transfer is agreed",
      ja: "第三国移転の事前同意の取決め",
      example: "yes",
      empty: unknown
    }),
    package: id({
      en: "The package this belongs to",
      ja: "所属する支援パッケージ",
      example: "USA-PDA-2022-03-16",
      references: "transfers.id",
      empty: {en: "none", ja: "なし"}
    }),
    role: choice(ROLES, {
      en: "Whether the row is goods or a sum of other rows",
      ja: "行の種類",
      example: "item"
    }),
    value_amount: quantity({
      en: "Money value, stated once per package",
      ja: "金額（パッケージごとに一度）",
      example: "800000000",
      empty: notStated,
      unit: "see value_currency"
    }),
    value_currency: currency({en: "Currency, ISO 4217", ja: "通貨（ISO 4217）", example: "USD", empty: notStated}),
    official_outcome: choice(OFFICIAL_OUTCOMES, {
      en: "What Japan decided, for Japan's own transfers",
      ja: "日本政府の決定（日本の移転の場合）",
      example: "approved",
      empty: {en: "Japan was not the sender, or nothing is known", ja: "日本が供与国でない、または不明"}
    }),
    source: sourceId(),
    verification: verification(),
    url_basis: choice(URL_BASES, {
      en: "What the address rests on",
      ja: "URLの根拠",
      example: "seen-text",
      empty: notStated
    }),
    evidence: text({en: "Where in the source it was seen", ja: "確認箇所", example: "page", empty: notStated}),
    note: note(),
    article: text({
      en: "What the founding article says, in our words",
      ja: "元記事の記述（要旨）",
      example: "500 Stinger-class",
      empty: {en: "the article does not make this claim", ja: "元記事に記述なし"}
    }),
    audit: text({
      en: "What checking the article found",
      ja: "元記事の検証結果",
      example: "Right.",
      empty: {en: "the article does not make this claim", ja: "元記事に記述なし"}
    })
  }
});
