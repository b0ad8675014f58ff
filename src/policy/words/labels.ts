/** Short labels of facts, values, verdicts, effects and outcomes, for tables and forms. Sentences are in phrases.ts. */
import type {Effect, Words} from "../clause.js";
import type {FACTS, FactName} from "../facts.js";
import type {Outcome, VerdictCode} from "../judge.js";

export type Locale = "en" | "ja";

/** What a verdict is called, and what it means in a sentence or two. */
export const VERDICT_LABELS: Record<VerdictCode, Words & {readonly meaning: Words}> = {
  out_of_scope: {
    en: "Not defence equipment under these rules",
    ja: "対象外",
    meaning: {
      en: "The rules do not govern such goods: food, tents, medicine, civilian vehicles. Japan may send them like any other goods.",
      ja: "食料、テント、医薬品、民生車両など、規則の対象とならない物資。通常の物資として送ることができる。"
    }
  },
  // Since 2014 by the First Principle; before, by one of the three of 1967. The deciding clause says which.
  prohibited: {
    en: "Prohibited",
    ja: "移転禁止",
    meaning: {
      en: "A ban that knows no case by case: a treaty, an embargo of the Security Council, a party to a conflict as the rules define it, or, until 2014, the bans of the day.",
      ja: "個別の審査を待たずに禁じられる移転。条約違反、国連安保理決議違反、規則の定める紛争当事国への移転、2014年までは当時の禁輸方針に当たるもの。"
    }
  },
  // Of many verdicts; one verdict says which of the two it is.
  undetermined: {
    en: "Cannot be determined: facts missing or classification open",
    ja: "判定不能（事実不足・該非未判定）",
    meaning: {
      en: "A fact on which the answer hangs is not on record, the ministries have not classified the goods, or the text of the rule was not read. The verdict names what is missing.",
      ja: "結論を左右する事実が記録にないか、該非判定がなされていないか、規定の本文を確認していない。何が欠けているかを併記する。"
    }
  },
  no_category: {
    en: "No case permits it",
    ja: "認め得る案件に該当しない",
    meaning: {
      en: "Nothing bans it outright, but the rules permit only what they list, and no case on the list fits; or another Act keeps it from being sent.",
      ja: "直ちに禁じられてはいないが、規則は列挙した案件に限って移転を認めており、そのいずれにも当たらない。または他の法律が妨げとなる。"
    }
  },
  exception_only: {
    en: "Barred in principle, exception possible",
    ja: "原則不可・例外あり",
    meaning: {
      en: "A case fits, but the rules bar it in principle; only a finding of the Government that the circumstances are special opens it.",
      ja: "認め得る案件には当たるが、原則として認められない。政府が特段の事情があると判断した場合に限り例外となる。"
    }
  },
  conditional: {
    en: "May be permitted once controls are assured",
    ja: "適正管理の確保が条件",
    meaning: {
      en: "A case fits. Still to be assured: that the recipient will ask Japan before using the goods otherwise or passing them on.",
      ja: "認め得る案件に当たる。目的外使用と第三国移転に日本の事前同意を得ることなど、適正管理の確保が残る条件となる。"
    }
  },
  permissible: {
    en: "May be permitted, subject to examination",
    ja: "認め得る（厳格審査の対象）",
    meaning: {
      en: "All that is coded is met. It is still not a yes: the ministries and the National Security Council examine each transfer.",
      ja: "判定に用いる要件をすべて満たす。ただし許可ではなく、関係省庁と国家安全保障会議が個別に厳格に審査する。"
    }
  }
};

export const EFFECT_LABELS: Record<Effect, Words> = {
  scope: {en: "Scope", ja: "適用対象"},
  bar: {en: "Bar", ja: "禁止"},
  case: {en: "Case", ja: "認め得る案件"},
  closing: {en: "Where no case fits", ja: "該当案件がない場合"},
  statute: {en: "Other law", ja: "他の法律"},
  control: {en: "Control", ja: "適正管理"},
  except: {en: "Exception", ja: "例外"},
  procedure: {en: "Procedure", ja: "手続"}
};

export const OUTCOME_LABELS: Record<Outcome, Words> = {
  met: {en: "met", ja: "該当"},
  not_met: {en: "not met", ja: "非該当"},
  unknown: {en: "unknown", ja: "不明"},
  not_reached: {en: "not reached", ja: "未検討"}
};

export const FACT_LABELS: Record<FactName, Words> = {
  "item.listed": {en: "on the arms list", ja: "武器該当（輸出貿易管理令別表第1の1の項）"},
  "item.weapon": {en: "weapon in the sense of the SDF Act", ja: "自衛隊法上の武器"},
  "item.form": {en: "form of the item", ja: "形態"},
  "item.armament": {en: "weapons of the platform", ja: "プラットフォームの武装"},
  "item.use": {en: "use among the five categories", ja: "用途（5類型）"},
  "item.treaty_ban": {en: "ban by treaty", ja: "条約による禁止"},
  "item.licensor": {en: "country of the licence", ja: "ライセンス元国"},
  "item.joint_partner": {en: "partners in joint development", ja: "共同開発のパートナー国"},
  recipient: {en: "recipient", ja: "移転先"},
  "recipient.kind": {en: "kind of recipient", ja: "移転先の種別"},
  "recipient.developing": {en: "developing region", ja: "開発途上地域"},
  "recipient.unsc_measures": {en: "target of Security Council measures", ja: "国連安保理の措置の対象国"},
  "recipient.unsc_embargo": {en: "arms embargo by the Security Council", ja: "国連安保理の武器禁輸"},
  "recipient.communist_bloc": {en: "communist bloc", ja: "共産圏諸国"},
  "recipient.in_combat": {en: "fighting under way", ja: "現に戦闘が行われている国"},
  "recipient.fights_abroad": {en: "forces fighting abroad", ja: "国外で交戦中の国"},
  "recipient.invaded": {en: "suffers aggression", ja: "国際法違反の侵略を受けている国"},
  "recipient.security_partner": {en: "security cooperation with Japan", ja: "安全保障面での協力関係"},
  "recipient.agreement": {en: "equipment-transfer agreement with Japan", ja: "防衛装備品・技術移転協定"},
  "transfer.mode": {en: "kind of transfer", ja: "移転の態様"},
  "transfer.purpose": {en: "purpose", ja: "目的"},
  "transfer.programme": {en: "programme named by the rules", ja: "規則が個別に掲げる事業"},
  "control.other_use_consent": {en: "consent before other uses", ja: "目的外使用の事前同意"},
  "control.onward_consent": {en: "consent before onward transfer", ja: "第三国移転の事前同意"}
};

export const YES_NO = {yes: {en: "yes", ja: "はい"}, no: {en: "no", ja: "いいえ"}} as const satisfies Record<
  string,
  Words
>;

type ListedName = {[N in FactName]: (typeof FACTS)[N] extends {values: readonly ["yes", "no"]} ? never : N}[FactName];
type ValueOf<N extends FactName> = (typeof FACTS)[N] extends {values: readonly (infer V extends string)[]} ? V : "none";

export const VALUE_LABELS: {[N in Exclude<ListedName, "recipient">]: Record<ValueOf<N>, Words>} = {
  "item.form": {
    equipment: {en: "finished equipment", ja: "完成品"},
    part: {en: "a part", ja: "部品"},
    technology: {en: "technology", ja: "技術"},
    service: {en: "a service", ja: "役務"},
    data: {en: "data", ja: "データ"},
    funds: {en: "money", ja: "資金"}
  },
  "item.armament": {
    none: {en: "none", ja: "なし"},
    incidental: {en: "only what its work or self-protection needs", ja: "本来業務・自己防護に必要なもののみ"},
    itself: {en: "the platform itself is a weapon", ja: "それ自体が武器"}
  },
  "item.use": {
    rescue: {en: "rescue", ja: "救難"},
    transport: {en: "transport", ja: "輸送"},
    warning: {en: "warning", ja: "警戒"},
    surveillance: {en: "surveillance", ja: "監視"},
    minesweeping: {en: "minesweeping", ja: "掃海"},
    none: {en: "none of the five", ja: "5類型以外"}
  },
  "item.treaty_ban": {
    none: {en: "none", ja: "なし"},
    cluster_munition: {en: "cluster munition", ja: "クラスター弾"},
    anti_personnel_mine: {en: "anti-personnel mine", ja: "対人地雷"},
    chemical: {en: "chemical weapon", ja: "化学兵器"},
    biological: {en: "biological weapon", ja: "生物兵器"}
  },
  "item.licensor": {none: {en: "none", ja: "なし"}},
  "item.joint_partner": {none: {en: "none", ja: "なし"}},
  "recipient.kind": {
    state: {en: "state", ja: "国"},
    un_body: {en: "the United Nations or a body of theirs", ja: "国連又はその関連機関"},
    un_mandated: {
      en: "another organisation acting on a UN resolution, or in a way that the rules name beside it",
      ja: "国連決議等に基づいて活動を行う機関"
    },
    international_organisation: {en: "any other international organisation", ja: "その他の国際機関"},
    peacekeeping_operation: {en: "peacekeeping operation", ja: "平和維持活動"}
  },
  "transfer.mode": {
    sdf_grant: {en: "gift from SDF stock", ja: "自衛隊装備品等の譲渡（無償等）"},
    sale: {en: "sale", ja: "売却"},
    joint_development: {en: "joint development or production", ja: "国際共同開発・生産"},
    licensed_return: {en: "licensed product to the licensor", ja: "ライセンス元国への提供"},
    technology: {en: "exchange of technology", ja: "技術の提供"},
    third_party: {en: "passing on by a country that holds it", ja: "保有国による第三国移転"},
    carried_by_sdf: {en: "carried by the SDF", ja: "自衛隊等による携行"},
    return_or_sample: {en: "returned or sent as a sample", ja: "返送・見本品"},
    acsa_supply: {en: "supply under an ACSA", ja: "ACSAに基づく提供"},
    government_grant: {en: "bought by the State to be given", ja: "政府が調達して行う供与（OSA等）"}
  },
  "transfer.purpose": {
    peace_cooperation: {en: "peace contribution or international cooperation", ja: "平和貢献・国際協力"},
    japan_security: {en: "Japan’s security", ja: "我が国の安全保障"},
    persons_in_danger: {en: "safety of persons in danger", ja: "邦人等の安全確保"},
    other: {en: "other", ja: "その他"}
  },
  "transfer.programme": {
    none: {en: "none", ja: "なし"},
    abandoned_chemical_weapons: {en: "abandoned chemical weapons in China", ja: "中国遺棄化学兵器処理事業"},
    anti_terrorism_support: {en: "Anti-Terrorism Special Measures Act", ja: "テロ対策特別措置法"},
    iraq_reconstruction: {en: "Iraq special measures", ja: "イラク特別措置法"},
    missile_defence: {en: "ballistic missile defence", ja: "弾道ミサイル防衛"},
    indonesia_patrol_vessels: {en: "patrol vessels for Indonesia", ja: "対インドネシア巡視船艇供与"},
    replenishment_support: {en: "replenishment support", ja: "補給支援活動"},
    anti_piracy: {en: "anti-piracy operations", ja: "海賊対処行動"},
    humanitarian_demining: {en: "humanitarian demining", ja: "人道的な対人地雷除去活動"},
    disaster_relief: {en: "international disaster relief", ja: "国際緊急援助活動"},
    evacuation_of_nationals: {en: "transport of Japanese nationals", ja: "在外邦人等の輸送"},
    f35: {en: "F-35 programme", ja: "F-35の製造等"},
    unmiss_ammunition: {en: "ammunition for UNMISS", ja: "UNMISSへの弾薬の物資協力"}
  }
};

/** Turns a country code into a name, in the reader's language; by default the code stands for itself. */
export type NameOf = (code: string) => string;
export const asCode: NameOf = (code) => code;

/** The labels of a fact's values; country codes have none. */
const labelsOf = (fact: FactName): Readonly<Record<string, Words>> =>
  Object.hasOwn(VALUE_LABELS, fact) ? (VALUE_LABELS as Readonly<Record<string, Record<string, Words>>>)[fact]! : YES_NO;

/** The label of a value; country codes, alone or joined by "+", go through `nameOf`. */
export function valueLabel(fact: FactName, value: string, locale: Locale, nameOf: NameOf = asCode): string {
  const label = labelsOf(fact)[value];
  if (label) return label[locale];
  return value
    .split("+")
    .map(nameOf)
    .join(locale === "en" ? " and " : "・");
}
