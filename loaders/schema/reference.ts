import {z} from "zod";
import {FACTS} from "../../src/policy/facts.js";
import {FACT_LABELS} from "../../src/policy/words/labels.js";
import {choice, id, list, text} from "./columns.js";
import {actor, isoDate, itemClass, note, sourceId, sourceUrl, verification, yesNo} from "./shared.js";
import type {Table} from "./table.js";

const openQuestion = {en: "an open question", ja: "未確定"};
const none = {en: "none", ja: "なし"};
const text_ = (en: string, ja: string, example: string, empty?: {en: string; ja: string}) =>
  text({en, ja, example, empty});

export const actors: Table = {
  name: "actors",
  file: "data/reference/actors.csv",
  words: {en: "States and organisations", ja: "国・国際機関"},
  key: ["code"],
  columns: z.object({
    code: id({
      en: "ISO 3166-1 alpha-3 code, or our code for a body that has none",
      ja: "国・機関コード",
      example: "JPN"
    }),
    kind: choice(["state", "agency", "international_organisation", "peacekeeping_operation", "group"], {
      en: "What it is",
      ja: "種別",
      example: "state",
      values: {
        state: {en: "state", ja: "国"},
        agency: {en: "agency of a state", ja: "国の実施機関"},
        international_organisation: {en: "international organisation", ja: "国際機関"},
        peacekeeping_operation: {en: "peacekeeping operation", ja: "平和維持活動"},
        group: {en: "group of states", ja: "国家群"}
      }
    }),
    name_en: text_("Name in English", "英語名", "Japan"),
    name_ja: text_("Name in Japanese", "日本語名", "日本"),
    nato_since: isoDate("Day of accession to NATO", "NATO加盟日", {en: "not a member", ja: "非加盟"}),
    groups: list({en: "Groups it belongs to", ja: "所属グループ", example: "NATO | EU", empty: none}),
    note: note(),
    source: text_("Where the facts of this row come from", "出典", "ISO 3166-1; NATO member list", {
      en: "not stated",
      ja: "記載なし"
    })
  })
};

export const items: Table = {
  name: "items",
  file: "data/reference/items.csv",
  words: {en: "Item classes and their legal flags", ja: "品目区分と法的区分"},
  key: ["item_class"],
  columns: z.object({
    item_class: id({en: "Item class", ja: "品目区分", example: "body_armour"}),
    group: id({en: "Broad kind", ja: "大分類", example: "protection"}),
    name_en: text_("Name in English", "英語名", "Body armour"),
    name_ja: text_("Name in Japanese", "日本語名", "防弾チョッキ"),
    aliases: list({en: "Other names, in any language", ja: "別名", example: "bulletproof vest | 防弾衣", empty: none}),
    listed: choice(["yes", "no"], {
      en: "On item 1 of the Export Trade Control Order's list and of military use",
      ja: "輸出貿易管理令別表第1の1の項に該当し軍隊が使用",
      example: "yes",
      empty: openQuestion,
      values: yesNo
    }),
    weapon: choice(["yes", "no"], {
      en: "A weapon in the SDF Act's sense: kills or destroys",
      ja: "自衛隊法上の武器(人を殺傷し又は物を破壊)",
      example: "no",
      empty: openQuestion,
      values: yesNo
    }),
    form: choice(FACTS["item.form"].values, {
      en: "Form",
      ja: "形態",
      example: "equipment",
      values: {
        equipment: {en: "equipment", ja: "装備品"},
        part: {en: "part", ja: "部品"},
        technology: {en: "technology", ja: "技術"},
        service: {en: "service", ja: "役務"},
        data: {en: "data", ja: "データ"},
        funds: {en: "money", ja: "資金"}
      }
    }),
    armament: choice(FACTS["item.armament"].values, {
      en: "What its weapons are",
      ja: "武装の程度",
      example: "none",
      empty: openQuestion,
      values: {
        none: {en: "none", ja: "なし"},
        incidental: {en: "only what its work or self-protection needs", ja: "本来業務・自己防護に必要なもののみ"},
        itself: {en: "itself a weapon", ja: "それ自体が武器"}
      }
    }),
    use: choice(FACTS["item.use"].values, {
      en: "Use in the sense of the five categories",
      ja: "五類型上の用途",
      example: "none",
      values: {
        rescue: {en: "rescue", ja: "救難"},
        transport: {en: "transport", ja: "輸送"},
        warning: {en: "warning", ja: "警戒"},
        surveillance: {en: "surveillance", ja: "監視"},
        minesweeping: {en: "minesweeping", ja: "掃海"},
        none: {en: "none of the five", ja: "いずれにも該当せず"}
      }
    }),
    treaty_ban: choice(FACTS["item.treaty_ban"].values, {
      en: "Treaty that binds Japan not to transfer it",
      ja: "移転を禁ずる条約",
      example: "none",
      empty: openQuestion,
      values: {
        none: {en: "none", ja: "なし"},
        cluster_munition: {en: "Convention on Cluster Munitions", ja: "クラスター弾に関する条約"},
        anti_personnel_mine: {en: "Anti-Personnel Mine Ban Convention", ja: "対人地雷禁止条約"},
        chemical: {en: "Chemical Weapons Convention", ja: "化学兵器禁止条約"},
        biological: {en: "Biological Weapons Convention", ja: "生物兵器禁止条約"}
      }
    }),
    treaty_ban_from: isoDate("Day from which the treaty binds Japan", "条約が日本に効力を生じた日", none),
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
    unit: id({en: "Unit of count", ja: "数え方の単位", example: "missile"}),
    reason_en: text_(
      "Why the flags are set so",
      "区分の理由(英語)",
      "The NSC release names vests as defence equipment."
    ),
    reason_ja: text_("Why the flags are set so, in Japanese", "区分の理由(日本語)", "NSC発表が防衛装備と明記。"),
    source: text_("Source of the flags", "区分の出典", "NSC release, 8 March 2022"),
    source_url: sourceUrl(),
    verification: verification()
  })
};

export const equipment: Table = {
  name: "equipment",
  file: "data/reference/equipment.csv",
  words: {en: "Japan's equivalents", ja: "日本の同等装備"},
  key: ["id"],
  columns: z.object({
    id: id({en: "Key", ja: "ID", example: "E01"}),
    item_class: itemClass(),
    name_en: text_("Japan's item", "日本の装備(英語名)", "Type 01 LMAT"),
    name_ja: text_("Japan's item, in Japanese", "日本の装備", "01式軽対戦車誘導弾"),
    compares_with: text_("What it stands beside", "比較対象", "FGM-148 Javelin"),
    similarity: choice(["close", "partial", "none"], {
      en: "How like it is",
      ja: "類似度",
      example: "close",
      values: {
        close: {en: "close", ja: "近い"},
        partial: {en: "partial", ja: "部分的"},
        none: {en: "none", ja: "該当なし"}
      }
    }),
    origin: text_("Who developed or makes it", "開発・製造", "domestic (Kawasaki)", {en: "not known", ja: "不明"}),
    licensor: text_("Whose licence", "ライセンス元", "USA", none),
    in_service: choice(["yes", "no", "retired"], {
      en: "In service with the SDF",
      ja: "自衛隊での使用",
      example: "yes",
      values: {...yesNo, retired: {en: "retired", ja: "退役"}},
      empty: {en: "not known", ja: "不明"}
    }),
    sent_to_ukraine: choice(["yes", "no"], {
      en: "Sent to Ukraine by Japan",
      ja: "日本からウクライナへ提供",
      example: "no",
      values: yesNo,
      empty: {en: "not known", ja: "不明"}
    }),
    source: text_("Source", "出典", "JGSDF equipment pages"),
    source_url: sourceUrl(),
    verification: verification(),
    note: note()
  })
};

const RECIPIENT_FACTS = [
  "recipient.kind",
  "recipient.developing",
  "recipient.unsc_measures",
  "recipient.unsc_embargo",
  "recipient.communist_bloc",
  "recipient.in_combat",
  "recipient.fights_abroad",
  "recipient.invaded",
  "recipient.security_partner",
  "recipient.agreement"
] as const;

export const statuses: Table = {
  name: "statuses",
  file: "data/reference/statuses.csv",
  words: {en: "Facts about recipients, by date", ja: "移転先に関する事実(期間別)"},
  key: ["id"],
  rowRule({fact, value, from, to}) {
    const allowed: readonly string[] =
      FACTS[fact as keyof typeof FACTS] && "values" in FACTS[fact as keyof typeof FACTS]
        ? (FACTS[fact as (typeof RECIPIENT_FACTS)[number]].values as readonly string[])
        : [];
    if (!allowed.includes(value!)) {
      return {column: "value", why: `not a value of ${fact}`, mend: `Use one of ${allowed.join(", ")}.`};
    }
    if (from && to && from > to) return {column: "to", why: "before `from`", mend: "Swap or correct the two dates."};
    return undefined;
  },
  columns: z.object({
    id: id({en: "Key", ja: "ID", example: "UKR-invaded-2022"}),
    actor: actor("Whom it is about", "対象国・機関"),
    fact: choice(RECIPIENT_FACTS, {
      en: "Fact, by its name in the rules",
      ja: "事実の名称",
      example: "recipient.invaded",
      values: Object.fromEntries(RECIPIENT_FACTS.map((name) => [name, FACT_LABELS[name]]))
    }),
    value: id({en: "Its value", ja: "値", example: "yes"}),
    from: isoDate("First day", "始期", {en: "since before the rules began", ja: "原則の成立以前から"}),
    to: isoDate("Last day", "終期", {en: "still so", ja: "継続中"}),
    reason_en: text_("Why", "理由(英語)", "The Government judged in March 2022 that …"),
    reason_ja: text_("Why, in Japanese", "理由(日本語)", "政府は2022年3月に…と判断"),
    source: text_("Source", "出典", "NHK, 5 March 2022"),
    source_url: sourceUrl(),
    verification: verification(),
    note: note()
  })
};

export const sources: Table = {
  name: "sources",
  file: "data/reference/sources.csv",
  words: {en: "Sources and their terms", ja: "出典と利用条件"},
  key: ["id"],
  columns: z.object({
    id: id({en: "Key", ja: "ID", example: "whitehouse-2022-03-16"}),
    title: text_("Title", "題名", "Fact Sheet on U.S. Security Assistance for Ukraine"),
    publisher: text_("Publisher", "発行者", "The White House", {en: "not known", ja: "不明"}),
    url: sourceUrl(),
    kind: id({en: "Kind of source", ja: "種別", example: "government", empty: {en: "not known", ja: "不明"}}),
    published: isoDate("When it was published", "公表日", {en: "not known", ja: "不明"}),
    accessed: isoDate("When it was read", "閲覧日", {en: "not known", ja: "不明"}),
    terms: text_("Terms of use, as the publisher states them", "利用条件", "CC BY 4.0", {
      en: "none found",
      ja: "確認できず"
    }),
    terms_url: sourceUrl(),
    note: note()
  })
};

/** Up to which day somebody has gathered what a donor gave, so that a total can say where it ends. */
export const coverage: Table = {
  name: "coverage",
  file: "data/reference/coverage.csv",
  words: {en: "Where the record ends", ja: "記録の範囲"},
  key: ["id"],
  columns: z.object({
    id: id({en: "Key", ja: "ID", example: "GBR-2022-10-03"}),
    source: sourceId({en: "gathered by search, from no one list", ja: "特定の一覧によらず個別に収集"}),
    donor: actor("Whose statements were gathered", "供与主体"),
    kinds: list({en: "Kinds of goods: groups of items.csv", ja: "品目の大分類", example: "anti_tank | air_defence"}),
    until: isoDate("The last day up to which they were gathered", "収集済みの最終日"),
    how_known_en: text_("How we know", "根拠(英語)", "Compared with the list line by line."),
    how_known_ja: text_("How we know, in Japanese", "根拠", "一覧と一行ずつ照合した。")
  })
};

/** A founding table that joins claims to claims. */
export const overlaps: Table = {
  name: "overlaps",
  file: "data/claims/overlaps.csv",
  words: {en: "Which claims overlap", ja: "記録間の重複関係"},
  key: ["id"],
  rowRule({claim, other}) {
    return claim === other
      ? {column: "other", why: "a claim cannot overlap itself", mend: "Name another claim."}
      : undefined;
  },
  columns: z.object({
    id: id({en: "Key", ja: "ID", example: "OV-001"}),
    claim: id({en: "The claim", ja: "記録", example: "AGG-17000-AT", references: "transfers.id"}),
    relation: choice(["includes", "may_include", "same_goods", "disjoint"], {
      en: "How it stands to the other",
      ja: "関係",
      example: "may_include",
      values: {
        includes: {en: "includes", ja: "含む"},
        may_include: {en: "may include", ja: "含む可能性がある"},
        same_goods: {en: "is the same goods as", ja: "同一の物"},
        disjoint: {en: "has nothing in common with", ja: "重複しない"}
      }
    }),
    other: id({en: "The other claim", ja: "相手の記録", example: "DEU-STINGER-500", references: "transfers.id"}),
    basis_en: text_("Why we think so", "根拠(英語)", "The aggregate is worded as US and NATO allies."),
    basis_ja: text_("Why we think so, in Japanese", "根拠(日本語)", "合計値の対象が「米国とNATO諸国」。"),
    source: id({
      en: "Source of the basis",
      ja: "根拠の出典",
      example: "delfi-cnn",
      references: "sources.id",
      empty: {en: "our reading of the two claims", ja: "両記録からの判断"}
    }),
    verification: verification()
  })
};
