/**
 * Whole phrases about one fact: "the recipient suffers aggression", 「移転先が国際法違反の侵略を受けている」. Every sentence about
 * a condition or a case is put together from these, so that nothing is retold by hand.
 */
import type {Words} from "../clause.js";
import type {FactName} from "../facts.js";
import {asCode, valueLabel, type Locale, type NameOf} from "./labels.js";
import {OWN_SAYINGS, SAYINGS, type Saying} from "./factPhrases.js";

/** Says of a fact that it has one of the values, or has none of them. */
export function factInWords(
  fact: FactName,
  values: readonly string[],
  holds: boolean,
  locale: Locale,
  nameOf: NameOf = asCode
): string {
  const [first = ""] = values;
  if (first === "no") return factInWords(fact, ["yes"], !holds, locale, nameOf);
  const own = values.length === 1 ? OWN_SAYINGS[`${fact}=${first}`] : undefined;
  const saying = (own ?? SAYINGS[fact])[holds ? "is" : "isNot"][locale];
  const labels = values.map((value) => valueLabel(fact, value, locale, nameOf));
  return saying.replace("{value}", () => listed(labels, locale, "or"));
}

/** What is said where two facts are read together: the recipient is the licensor, or one of the partners. */
const NAMED: {readonly [fact: string]: Saying} = {
  "item.licensor": {
    is: {en: "the recipient is the country that gave the licence", ja: "移転先がライセンス元国である"},
    isNot: {en: "the recipient is not the country that gave the licence", ja: "移転先がライセンス元国でない"}
  },
  "item.joint_partner": {
    is: {en: "the recipient is a partner in the joint development", ja: "移転先が共同開発のパートナー国である"},
    isNot: {en: "the recipient is not a partner in the joint development", ja: "移転先が共同開発のパートナー国でない"}
  }
};

/** Says that the code in `fact` names the recipient, or does not. */
export function namedInWords(fact: FactName, holds: boolean, locale: Locale): string {
  const saying = NAMED[fact];
  if (!saying) throw new RangeError(`no words for a condition in which ${fact} names another fact`);
  return saying[holds ? "is" : "isNot"][locale];
}

/** What one would have to ask to learn a fact. */
const QUESTIONS: Record<FactName, Words> = {
  "item.listed": {en: "whether the item is on the arms list", ja: "対象品目が「武器」に該当するか"},
  "item.weapon": {en: "whether the item is a weapon in the sense of the SDF Act", ja: "対象品目が自衛隊法上の武器か"},
  "item.form": {en: "what form the item takes", ja: "対象の形態（完成品・部品・技術等）"},
  "item.armament": {
    en: "whether the weapons of the platform are only what its work or self-protection needs",
    ja: "搭載する武器が本来業務の実施又は自己防護に必要なもののみか"
  },
  "item.use": {en: "whether the item serves one of the five categories", ja: "用途が5類型に当たるか"},
  "item.treaty_ban": {en: "whether a treaty bans the item", ja: "条約により禁止された品目か"},
  "item.licensor": {en: "under whose licence the item is made", ja: "ライセンス元国"},
  "item.joint_partner": {en: "with whom the item is developed jointly", ja: "共同開発のパートナー国"},
  recipient: {en: "who the recipient is", ja: "移転先"},
  "recipient.kind": {en: "what kind of recipient it is", ja: "移転先の種別"},
  "recipient.developing": {
    en: "whether the recipient is a developing region",
    ja: "移転先が開発途上地域か"
  },
  "recipient.unsc_measures": {
    en: "whether the Security Council is taking measures against the recipient",
    ja: "移転先が国連安保理の措置の対象国か"
  },
  "recipient.unsc_embargo": {
    en: "whether the recipient is under a Security Council arms embargo",
    ja: "移転先が国連安保理の武器禁輸の対象か"
  },
  "recipient.communist_bloc": {en: "whether the recipient belongs to the communist bloc", ja: "移転先が共産圏諸国か"},
  "recipient.in_combat": {en: "whether fighting is under way in the recipient", ja: "移転先で現に戦闘が行われているか"},
  "recipient.fights_abroad": {
    en: "whether the recipient’s forces fight in an armed conflict abroad",
    ja: "移転先の軍隊が国外の武力紛争で交戦しているか"
  },
  "recipient.invaded": {en: "whether the recipient suffers aggression", ja: "移転先が侵略を受けているか"},
  "recipient.security_partner": {
    en: "whether the recipient is in security cooperation with Japan",
    ja: "移転先が我が国と安全保障面での協力関係にあるか"
  },
  "recipient.agreement": {
    en: "whether an equipment-transfer agreement with the recipient is in force",
    ja: "移転先が防衛装備品・技術移転協定の締結国か"
  },
  "transfer.mode": {en: "what kind of transfer it is", ja: "移転の態様"},
  "transfer.purpose": {en: "what the transfer is for", ja: "移転の目的"},
  "transfer.programme": {en: "under which programme it falls", ja: "規則が個別に掲げる事業に当たるか"},
  "control.other_use_consent": {
    en: "whether Japan’s consent must be asked before other uses",
    ja: "目的外使用の事前同意が義務付けられているか"
  },
  "control.onward_consent": {
    en: "whether Japan’s consent must be asked before onward transfer",
    ja: "第三国移転の事前同意が義務付けられているか"
  }
};

/** Facts that are missing, as what one would have to ask: "whether the item is on the arms list". */
export function missingInWords(missing: readonly FactName[], locale: Locale): string {
  const questions = missing.map((name) => QUESTIONS[name][locale]);
  return locale === "en" ? listed(questions, locale, "and") : questions.join("、");
}

/** "a, b and c"; 「a、b及びc」. */
export function listed(parts: readonly string[], locale: Locale, joint: "and" | "or"): string {
  if (parts.length < 2) return parts.join("");
  const last = parts[parts.length - 1]!;
  const before = parts.slice(0, -1);
  if (locale === "en") return `${before.join(", ")} ${joint} ${last}`;
  return `${before.join("、")}${joint === "and" ? "及び" : "又は"}${last}`;
}
