import {isValueOf, type Words} from "../../src/vocabulary/list.js";
import {ACTOR_KINDS} from "../../src/vocabulary/actor.js";
import {IN_SERVICE, MAKERS, SENT_TO_UKRAINE, SIMILARITIES} from "../../src/vocabulary/equipment.js";
import {ITEM_GROUPS, UNITS} from "../../src/vocabulary/item.js";
import {RELATIONS} from "../../src/vocabulary/overlap.js";
import {SOURCE_KINDS, SOURCE_LANGUAGES} from "../../src/vocabulary/source.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {FACT_NAMES, type FactName} from "../../src/policy/facts.js";
import {FACT_LABELS, VALUE_LABELS} from "../../src/policy/words/labels.js";
import {choice, id, list, text} from "./columns.js";
import {actor, isoDate, isoDay, itemClass, note, sourceId, sourceUrl, verification} from "./shared.js";
import {endsBefore, said} from "./said.js";
import {factFault} from "./factFault.js";
import {defineTable} from "./table.js";

const openQuestion = {en: "an open question", ja: "未確定"};
const none = {en: "none", ja: "なし"};
const text_ = <E extends Words | undefined = undefined>(en: string, ja: string, example: string, empty?: E) =>
  text({en, ja, example, empty});

export const actors = defineTable({
  name: "actors",
  file: "data/reference/actors.csv",
  words: {en: "States and organisations", ja: "国・国際機関"},
  key: ["code"],
  columns: {
    code: id({
      en: "ISO 3166-1 alpha-3 code, or our code for a body that has none",
      ja: "国・機関コード",
      example: "JPN"
    }),
    kind: choice(ACTOR_KINDS, {
      en: "What it is",
      ja: "種別",
      example: "state"
    }),
    name_en: text_("Name in English", "英語名", "Japan"),
    name_ja: text_("Name in Japanese", "日本語名", "日本"),
    aliases: list({
      en: "Other names, in any language: ISO 3166-1 alpha-2 code, short, formal and former names",
      ja: "別名（ISO 3166-1の2文字コード、略称、正式名称、旧称）",
      example: "UK | Britain | イギリス",
      empty: none
    }),
    nato_since: isoDay("Day of accession to NATO", "NATO加盟日", {en: "not a member", ja: "非加盟"}),
    groups: list({en: "Groups it belongs to", ja: "所属グループ", example: "NATO | EU", empty: none}),
    note: note(),
    source: text_("Where the facts of this row come from", "出典", "ISO 3166-1; NATO member list", {
      en: "not stated",
      ja: "記載なし"
    })
  }
});

export const items = defineTable({
  name: "items",
  file: "data/reference/items.csv",
  words: {en: "Item classes and their legal flags", ja: "品目区分と法的区分"},
  key: ["item_class"],
  columns: {
    item_class: id({en: "Item class", ja: "品目区分", example: "body_armour"}),
    group: choice(ITEM_GROUPS, {en: "Broad kind", ja: "大分類", example: "protection"}),
    name_en: text_("Name in English", "英語名", "Body armour"),
    name_ja: text_("Name in Japanese", "日本語名", "防弾チョッキ"),
    aliases: list({en: "Other names, in any language", ja: "別名", example: "bulletproof vest | 防弾衣", empty: none}),
    listed: choice(YES_NO, {
      en: "On item 1 of the Export Trade Control Order's list and of military use",
      ja: "輸出貿易管理令別表第1の1の項に該当し軍隊が使用",
      example: "yes",
      empty: openQuestion
    }),
    weapon: choice(YES_NO, {
      en: "A weapon in the SDF Act's sense: kills or destroys",
      ja: "自衛隊法上の武器（人を殺傷し又は物を破壊）",
      example: "no",
      empty: openQuestion
    }),
    form: choice(VALUE_LABELS["item.form"], {
      en: "Form",
      ja: "形態",
      example: "equipment"
    }),
    armament: choice(VALUE_LABELS["item.armament"], {
      en: "What its weapons are",
      ja: "武装の程度",
      example: "none",
      empty: openQuestion
    }),
    use: choice(VALUE_LABELS["item.use"], {
      en: "Use in the sense of the five categories",
      ja: "5類型の用途",
      example: "none"
    }),
    treaty_ban: choice(VALUE_LABELS["item.treaty_ban"], {
      en: "Treaty that binds Japan not to transfer it",
      ja: "移転を禁ずる条約",
      example: "none",
      empty: openQuestion
    }),
    treaty_ban_from: isoDay("Day from which the treaty binds Japan", "条約が日本に効力を生じた日", none),
    licensor: id({
      en: "Country whose licence Japan's own equivalent is made under",
      ja: "日本の同等品のライセンス元",
      example: "USA",
      empty: openQuestion
    }),
    joint_partner: id({
      en: "Partners of a joint development",
      ja: "共同開発国",
      example: "GBR+ITA",
      empty: openQuestion
    }),
    unit: choice(UNITS, {en: "Unit of count", ja: "数え方の単位", example: "missile"}),
    reason_en: text_(
      "Why the flags are set so",
      "区分の理由（英語）",
      "The NSC release names vests as defence equipment."
    ),
    reason_ja: text_("Why the flags are set so, in Japanese", "区分の理由（日本語）", "NSC発表が防衛装備と明記。"),
    source: text_("Source of the flags", "区分の出典", "NSC release, 8 March 2022"),
    source_url: sourceUrl(),
    verification: verification()
  }
});

export const equipment = defineTable({
  name: "equipment",
  file: "data/reference/equipment.csv",
  words: {en: "Japan's equivalents", ja: "日本の同等装備"},
  key: ["id"],
  columns: {
    id: id({en: "Key", ja: "ID", example: "E01"}),
    item_class: itemClass(),
    name_en: text_("Japan's item", "日本の装備（英語名）", "Type 01 LMAT"),
    name_ja: text_("Japan's item, in Japanese", "日本の装備", "01式軽対戦車誘導弾"),
    compares_with: text_("What it stands beside", "比較対象", "FGM-148 Javelin"),
    similarity: choice(SIMILARITIES, {
      en: "How like it is",
      ja: "類似度",
      example: "close"
    }),
    origin: choice(MAKERS, {
      en: "Who developed and makes it",
      ja: "開発・製造",
      example: "domestic",
      empty: {en: "not known", ja: "不明"}
    }),
    licensor: text_("Whose licence", "ライセンス元", "USA", none),
    in_service: choice(IN_SERVICE, {
      en: "In service with the SDF",
      ja: "自衛隊での使用",
      example: "yes",
      empty: {en: "not known", ja: "不明"}
    }),
    sent_to_ukraine: choice(SENT_TO_UKRAINE, {
      en: "Sent to Ukraine by Japan",
      ja: "日本からウクライナへ提供",
      example: "no",
      empty: {en: "not known", ja: "不明"}
    }),
    source: text_("Source", "出典", "JGSDF equipment pages"),
    source_url: sourceUrl(),
    verification: verification(),
    note: note()
  }
});

type RecipientFact = Extract<FactName, `recipient.${string}`>;
const isOfRecipient = (name: FactName): name is RecipientFact => name.startsWith("recipient.");

/** The facts that a status can state: what the recipient is, by date. */
const RECIPIENT_FACTS = Object.fromEntries(
  FACT_NAMES.filter(isOfRecipient).map((name) => [name, FACT_LABELS[name]])
) as Record<RecipientFact, Words>;

export const statuses = defineTable({
  name: "statuses",
  file: "data/reference/statuses.csv",
  words: {en: "Facts about recipients, by date", ja: "移転先に関する事実（期間別）"},
  key: ["id"],
  rowRule({fact, value, from, to}) {
    const notAValue = isValueOf(RECIPIENT_FACTS, fact) ? factFault(fact, value) : undefined;
    if (notAValue) return {column: "value", ...notAValue};
    if (from && to && from > to) {
      return {
        column: "to",
        ...endsBefore("from")
      };
    }
    return undefined;
  },
  columns: {
    id: id({en: "Key", ja: "ID", example: "UKR-invaded-2022"}),
    actor: actor("Whom it is about", "対象国・機関"),
    fact: choice(RECIPIENT_FACTS, {
      en: "Fact, by its name in the rules",
      ja: "事実の名称",
      example: "recipient.invaded"
    }),
    value: id({en: "Its value", ja: "値", example: "yes"}),
    from: isoDay("First day", "始期", {en: "since before the rules began", ja: "原則の成立以前から"}),
    to: isoDay("Last day", "終期", {en: "still so", ja: "継続中"}),
    reason_en: text_("Why", "理由（英語）", "The Government judged in March 2022 that …"),
    reason_ja: text_("Why, in Japanese", "理由（日本語）", "政府は2022年3月に…と判断"),
    source: text_("Source", "出典", "NHK, 5 March 2022"),
    source_url: sourceUrl(),
    verification: verification(),
    note: note()
  }
});

export const sources = defineTable({
  name: "sources",
  file: "data/reference/sources.csv",
  words: {en: "Sources and their terms", ja: "出典と利用条件"},
  key: ["id"],
  columns: {
    id: id({en: "Key", ja: "ID", example: "whitehouse-2022-03-16"}),
    title: text_("Title", "題名", "Fact Sheet on U.S. Security Assistance for Ukraine"),
    publisher: text_("Publisher", "発行者", "The White House", {en: "not known", ja: "不明"}),
    language: choice(SOURCE_LANGUAGES, {
      en: "Language of the page (ISO 639-1)",
      ja: "ページの言語（ISO 639-1）",
      example: "en",
      empty: {en: "not noted", ja: "記録なし"}
    }),
    url: sourceUrl(),
    kind: choice(SOURCE_KINDS, {
      en: "Kind of source",
      ja: "種別",
      example: "government",
      empty: {en: "not known", ja: "不明"}
    }),
    published: isoDate("When it was published", "公表日", {en: "not known", ja: "不明"}),
    accessed: isoDay("When it was read", "閲覧日", {en: "not known", ja: "不明"}),
    terms: text_("Terms of use, as the publisher states them", "利用条件", "CC BY 4.0", {
      en: "none found",
      ja: "確認できず"
    }),
    terms_url: sourceUrl(),
    note: note()
  }
});

/** Up to which day somebody has gathered what a donor gave, so that a total can say where it ends. */
export const coverage = defineTable({
  name: "coverage",
  file: "data/reference/coverage.csv",
  words: {en: "Where the record ends", ja: "記録の範囲"},
  key: ["id"],
  columns: {
    id: id({en: "Key", ja: "ID", example: "GBR-2022-10-03"}),
    source: sourceId({en: "gathered by search, from no one list", ja: "特定の一覧によらず個別に収集"}),
    donor: actor("Whose statements were gathered", "供与国・機関"),
    kinds: list({en: "Kinds of goods: groups of items.csv", ja: "品目の大分類", example: "anti_tank | air_defence"}),
    until: isoDay("The last day up to which they were gathered", "収集済みの最終日"),
    how_known_en: text_("How we know", "根拠（英語）", "Compared with the list line by line."),
    how_known_ja: text_("How we know, in Japanese", "根拠", "一覧と一行ずつ照合した。")
  }
});

/** A founding table that joins claims to claims. */
export const overlaps = defineTable({
  name: "overlaps",
  file: "data/claims/overlaps.csv",
  words: {en: "Which claims overlap", ja: "記録間の重複関係"},
  key: ["id"],
  rowRule({claim, other}) {
    return claim === other
      ? {
          column: "other",
          ...said("overlap_with_itself", {
            why: {en: "a claim cannot overlap itself", ja: "記録がそれ自身と重複するとしている"},
            mend: {en: "Name another claim.", ja: "別の記録を示す。"}
          })
        }
      : undefined;
  },
  columns: {
    id: id({en: "Key", ja: "ID", example: "OV-001"}),
    claim: id({en: "The claim", ja: "記録", example: "AGG-17000-AT", references: "transfers.id"}),
    relation: choice(RELATIONS, {
      en: "How it stands to the other",
      ja: "関係",
      example: "may_include"
    }),
    other: id({en: "The other claim", ja: "相手の記録", example: "DEU-STINGER-500", references: "transfers.id"}),
    basis_en: text_("Why we think so", "根拠（英語）", "The aggregate is worded as US and NATO allies."),
    basis_ja: text_("Why we think so, in Japanese", "根拠（日本語）", "合計値の対象が「米国とNATO諸国」。"),
    source: id({
      en: "Source of the basis",
      ja: "根拠の出典",
      example: "delfi-cnn",
      references: "sources.id",
      empty: {en: "our reading of the two claims", ja: "両記録からの判断"}
    }),
    verification: verification()
  }
});
