import {z} from "zod";
import {FACTS} from "../../src/policy/facts.js";
import {choice, id, quantity, text} from "./columns.js";
import {actor, isoDate, itemClass, note, precision, sourceId, valueLabels, verification, yesNo} from "./shared.js";
import type {Table} from "./table.js";

const sameAsDonor = {en: "the donor", ja: "供与国と同じ"};
const notStated = {en: "not stated", ja: "記載なし"};
const unknown = {en: "not known", ja: "不明"};

/** One row per observation: one statement by one source about one transfer. */
export const transfers: Table = {
  name: "transfers",
  file: "data/claims/transfers.csv",
  words: {en: "Claims: who sent what", ja: "移転に関する記録"},
  key: ["id"],
  rowRule(row) {
    const {quantity_min, quantity_max, qualifier, value_amount, value_currency} = row;
    if (quantity_min && quantity_max && Number(quantity_min) > Number(quantity_max)) {
      return {
        column: "quantity_max",
        why: `smaller than quantity_min (${quantity_min})`,
        mend: "Swap or correct them."
      };
    }
    if (qualifier === "exact" && quantity_min !== quantity_max) {
      return {column: "qualifier", why: "exact, but the bounds differ", mend: "Use another qualifier or equal bounds."};
    }
    if (qualifier === "estimate" && !quantity_max) {
      return {column: "quantity_max", why: "an estimate without a number", mend: "Give the estimated number."};
    }
    if (Boolean(value_amount) !== Boolean(value_currency)) {
      return {column: "value_currency", why: "amount and currency must stand together", mend: "Fill both or neither."};
    }
    return undefined;
  },
  columns: z.object({
    id: id({en: "Key of this observation; never reused", ja: "記録ID(再利用しない)", example: "DEU-STINGER-500"}),
    transfer: id({
      en: "The transfer this observation speaks of: the id of its first observation",
      ja: "対象となる移転(最初の記録のID)",
      example: "DEU-STINGER-500",
      references: "transfers.id"
    }),
    donor: actor("Who gave or sold it", "供与主体"),
    recipient: actor("Where the goods finally go", "最終的な移転先"),
    supplier: actor(
      "Who physically supplied it, where that is not the donor",
      "供給国(供与国と異なる場合)",
      sameAsDonor
    ),
    payer: actor("Who paid, where that is not the donor", "費用負担者(供与国と異なる場合)", sameAsDonor),
    consent_holder: actor("Whose consent was needed", "同意権を持つ国", {en: "none known", ja: "なし・不明"}),
    item_class: itemClass(),
    item: text({en: "What the source calls it", ja: "出典上の品名(英語)", example: "Bulletproof vests"}),
    item_ja: text({en: "What it is called in Japanese", ja: "品名(日本語)", example: "防弾チョッキ"}),
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
    qualifier: choice(["exact", "at_least", "more_than", "about", "estimate", "up_to", "some", "unknown"], {
      en: "How the source hedged the number",
      ja: "数量の確からしさ",
      example: "more_than",
      values: {
        exact: {en: "exactly", ja: "ちょうど"},
        at_least: {en: "at least", ja: "以上"},
        more_than: {en: "more than", ja: "超"},
        about: {en: "about", ja: "約"},
        estimate: {en: "an estimate by someone other than the donor", ja: "供与国以外による推計"},
        up_to: {en: "up to", ja: "最大"},
        some: {en: "some", ja: "若干"},
        unknown: {en: "number not stated", ja: "数量の記載なし"}
      }
    }),
    unit: id({en: "Unit of count", ja: "数え方の単位", example: "missile"}),
    as_stated: text({
      en: "The figure in the source's own words",
      ja: "出典の表現",
      example: "more than 17,000",
      empty: notStated
    }),
    status: choice(["requested", "refused", "pledged", "committed", "delivered", "withdrawn"], {
      en: "How far it had come",
      ja: "段階",
      example: "delivered",
      values: {
        requested: {en: "requested", ja: "要請"},
        refused: {en: "refused", ja: "拒否"},
        pledged: {en: "pledged", ja: "表明"},
        committed: {en: "committed", ja: "決定"},
        delivered: {en: "delivered", ja: "引渡し済み"},
        withdrawn: {en: "withdrawn", ja: "撤回"}
      }
    }),
    date: isoDate("Date of the statement's event, as precise as it is known", "日付(判明している精度で)"),
    date_precision: precision("How precise the date is", "日付の精度"),
    date_basis: choice(["on", "by", "until", "since"], {
      en: "How the date binds the event",
      ja: "日付の意味",
      example: "by",
      values: {
        on: {en: "on that date", ja: "その日"},
        by: {en: "by that date", ja: "その日までに"},
        until: {en: "cumulative until that date", ja: "その日までの累計"},
        since: {en: "since that date", ja: "その日以降"}
      }
    }),
    status_as_of: isoDate("When the status was observed", "状況の確認日", {en: "the date itself", ja: "日付と同じ"}),
    mode: choice(["grant", "sale", "loan", "funding", "training", "service", "data", "unknown"], {
      en: "How it was given in fact",
      ja: "実際の供与形態",
      example: "grant",
      values: {
        grant: {en: "gift", ja: "無償供与"},
        sale: {en: "sale", ja: "売却"},
        loan: {en: "loan", ja: "貸与"},
        funding: {en: "money", ja: "資金提供"},
        training: {en: "training", ja: "訓練"},
        service: {en: "service", ja: "役務"},
        data: {en: "data", ja: "データ提供"},
        unknown: {en: "not known", ja: "不明"}
      }
    }),
    purpose: choice(FACTS["transfer.purpose"].values, {
      en: "Purpose in the rules' sense, where the source states it",
      ja: "目的(出典に明記がある場合)",
      example: "japan_security",
      empty: notStated,
      values: {
        peace_cooperation: {en: "peace contribution and international cooperation", ja: "平和貢献・国際協力"},
        japan_security: {en: "Japan's security", ja: "我が国の安全保障"},
        persons_in_danger: {en: "safety of persons in danger", ja: "危険地域の邦人等の安全"},
        other: {en: "other", ja: "その他"}
      }
    }),
    programme: choice(FACTS["transfer.programme"].values, {
      en: "Programme named by an individual exemption",
      ja: "個別例外化の対象事業",
      example: "missile_defence",
      empty: {en: "none", ja: "なし"},
      values: valueLabels("transfer.programme")
    }),
    other_use_consent: choice(["yes", "no"], {
      en: "Prior consent to any other use is agreed",
      ja: "目的外使用の事前同意の取決め",
      example: "yes",
      empty: unknown,
      values: yesNo
    }),
    onward_consent: choice(["yes", "no"], {
      en: "Prior consent to onward transfer is agreed",
      ja: "第三者移転の事前同意の取決め",
      example: "yes",
      empty: unknown,
      values: yesNo
    }),
    package: id({
      en: "The package this belongs to",
      ja: "所属する支援パッケージ",
      example: "USA-PDA-2022-03-16",
      references: "transfers.id",
      empty: {en: "none", ja: "なし"}
    }),
    role: choice(["item", "package", "aggregate", "cumulative"], {
      en: "Whether the row is goods or a sum of other rows",
      ja: "行の種類",
      example: "item",
      values: {
        item: {en: "goods", ja: "個別の品目"},
        package: {en: "a package of several items", ja: "パッケージ"},
        aggregate: {en: "a figure over several donors", ja: "複数国の合計値"},
        cumulative: {en: "a running total of one donor", ja: "一国の累計値"}
      }
    }),
    value_amount: quantity({
      en: "Money value, stated once per package",
      ja: "金額(パッケージごとに一度)",
      example: "800000000",
      empty: notStated,
      unit: "see value_currency"
    }),
    value_currency: id({en: "Currency, ISO 4217", ja: "通貨(ISO 4217)", example: "USD", empty: notStated}),
    official_outcome: choice(["approved", "refused", "pending"], {
      en: "What Japan decided, for Japan's own transfers",
      ja: "日本政府の決定(日本の移転の場合)",
      example: "approved",
      empty: {en: "Japan was not the sender, or nothing is known", ja: "日本が供与国でない、または不明"},
      values: {
        approved: {en: "approved", ja: "承認"},
        refused: {en: "refused", ja: "拒否"},
        pending: {en: "pending", ja: "検討中"}
      }
    }),
    source: sourceId(),
    verification: verification(),
    url_basis: id({en: "What the address rests on", ja: "URLの根拠", example: "seen-text", empty: notStated}),
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
  })
};
