/**
 * 2023-12-22: the principles and the Guidelines are amended: licensed products, parts, repairs, countries under
 * aggression. Letters of items are from memory; the content was seen in official summaries and the press.
 */
import {amend, type Clause} from "../clause.js";
import {all, always, is, names, not, oneOf} from "../condition.js";
import {fiveCategories, fromJapan} from "./2014-04-01-cases.js";
import {regime2022} from "./2022-03-08.js";
import {guidelines2023} from "./instruments.js";

const whitePaper = "http://www.clearing.mod.go.jp/hakusho_data/2024/html/n410301000.html";
const kyodo =
  "https://english.kyodonews.net/news/2023/12/c43cb5397900-urgent-japan-eases-rules-on-weapon-exports-to-enhance-security-ties.html";
const proposal = "https://fujiihisayuki.jp/?p=4514";
const fromMemory = {en: "The letter of the item is from memory.", ja: "項の記号は記憶による。"};

// What replaces the clauses of 2014.

const licensedProducts: Clause = {
  id: "2014.licence",
  effect: "case",
  title: {en: "Licensed products to the licensor’s country", ja: "ライセンス生産品のライセンス元国への提供"},
  sentence: {
    en: "Products made under licence, finished weapons and ammunition included, may go at its request to the country that gave the licence.",
    ja: "ライセンス生産品は、完成品（武器・弾薬を含む）であっても、要請に基づきライセンス元国へ提供し得る。"
  },
  when: all(is("transfer.mode", "licensed_return"), names("item.licensor", "recipient")),
  cite: {...guidelines2023, section: "1(2)イ(ウ)"},
  source: kyodo,
  verification: "source-seen",
  note: fromMemory
};

const repairs: Clause = {
  id: "2014.repair",
  effect: "case",
  title: {en: "Repairs and other services for partners", ja: "修理等の役務提供"},
  sentence: {
    en: "Repairs and similar services may be given to any country in security cooperation with Japan, no longer to US forces alone.",
    ja: "米軍に限らず、我が国との間で安全保障面での協力関係がある国に修理等の役務を提供し得る。"
  },
  when: all(is("item.form", "service"), is("recipient.security_partner", "yes"), fromJapan),
  cite: {...guidelines2023, section: "1(2)イ"},
  source: proposal,
  verification: "source-seen",
  note: {
    en: "Seen in the ruling parties’ proposal and an explainer; the letter is from memory.",
    ja: "与党の提言と解説で確認した。項の記号は記憶による。"
  }
};

const fiveCategoriesArmed: Clause = {
  id: "2014.five_categories",
  effect: "case",
  title: {en: "The five categories", ja: "救難、輸送、警戒、監視及び掃海（5類型）"},
  sentence: {
    en: "Equipment for rescue, transport, warning, surveillance or minesweeping may go to partners and may carry the weapons it needs for that work or for self-protection.",
    ja: "救難、輸送、警戒、監視及び掃海に係る協力に関する防衛装備は、本来業務の実施又は自己防護に必要な武器の搭載を含め、協力関係がある国へ移転し得る。"
  },
  when: all(fiveCategories, is("recipient.security_partner", "yes"), fromJapan),
  cite: {...guidelines2023, section: "1(2)イ"},
  source: "https://www.khitc.com/wp/af/bouei_5rui",
  verification: "source-seen",
  note: {
    en: "Whether the weapons on board go beyond what the work or self-protection needs is a judgement; the code reads only the purpose of the equipment.",
    ja: "搭載武器が本来業務や自己防護に必要な範囲かは判断の問題であり、コードは装備品の用途のみを読む。"
  }
};

// What is new.

const licensedOnward: Clause[] = [
  {
    id: "2023.licence_onward",
    effect: "case",
    title: {en: "Licensed products passed on by the licensor", ja: "ライセンス元国からの第三国移転"},
    sentence: {
      en: "The licensor’s country may pass licensed products on to another country where Japan consents beforehand.",
      ja: "ライセンス元国は、我が国の事前同意があれば、ライセンス生産品を第三国へ移転し得る。"
    },
    when: all(is("transfer.mode", "third_party"), not(is("item.licensor", "none"))),
    cite: {...guidelines2023, section: "1(2)イ(ウ)"},
    source:
      "https://datazoo.jp/w/%E9%98%B2%E8%A1%9B%E8%A3%85%E5%82%99%E7%A7%BB%E8%BB%A2%E4%B8%89%E5%8E%9F%E5%89%87/62779848",
    verification: "source-seen",
    note: fromMemory
  },
  {
    id: "2023.licence_onward.combat",
    effect: "bar",
    title: {en: "Weapons passed on to a country in combat", ja: "現に戦闘が行われている国への第三国移転"},
    sentence: {
      en: "Licensed weapons are not to be passed on to a country where fighting is judged to be under way as part of an armed conflict.",
      ja: "武力紛争の一環として現に戦闘が行われていると判断される国へ、ライセンス生産の武器を移転することは認めない。"
    },
    when: all(
      is("transfer.mode", "third_party"),
      not(is("item.licensor", "none")),
      is("item.weapon", "yes"),
      is("recipient.in_combat", "yes")
    ),
    cite: {...guidelines2023, section: "1(2)イ(ウ)"},
    source:
      "https://datazoo.jp/w/%E9%98%B2%E8%A1%9B%E8%A3%85%E5%82%99%E7%A7%BB%E8%BB%A2%E4%B8%89%E5%8E%9F%E5%89%87/62779848",
    verification: "source-seen",
    note: fromMemory
  },
  {
    id: "2023.licence_onward.special",
    effect: "except",
    opens: ["2023.licence_onward.combat"],
    title: {en: "Special circumstances for Japan’s security", ja: "我が国の安全保障上の特段の事情"},
    sentence: {
      en: "Special circumstances in view of Japan’s security may open that bar.",
      ja: "我が国の安全保障上の必要性を考慮した特段の事情がある場合は、この限りでない。"
    },
    finding: {
      en: "the government finds special circumstances in view of Japan’s security",
      ja: "我が国の安全保障上の必要性を考慮した特段の事情があると政府が判断すること"
    },
    when: always,
    cite: {...guidelines2023, section: "1(2)イ(ウ)"},
    source: "https://www.meti.go.jp/press/2023/12/20231222011/20231222011.html",
    verification: "unseen",
    note: {
      en: "This proviso of the 2023 text is from memory.",
      ja: "2023年の本文にこのただし書があることは記憶による。"
    }
  }
];

const jointParts: Clause = {
  id: "2023.joint_parts",
  effect: "case",
  title: {en: "Parts and technology of joint projects to others", ja: "共同開発のパートナー国以外への部品・技術"},
  sentence: {
    en: "Parts and technology of a joint development may go directly to a country that is not a partner in it.",
    ja: "国際共同開発に係る部品や技術は、パートナー国以外の国へも直接移転し得る。"
  },
  when: all(not(is("item.joint_partner", "none")), oneOf("item.form", "part", "technology"), fromJapan),
  cite: {...guidelines2023, section: "1(2)ア"},
  source:
    "https://www.nippon.com/en/news/yjj2023122200970/japan-lifts-ban-on-exports-of-arms-made-under-foreign-license.html",
  verification: "source-seen",
  note: fromMemory
};

const parts: Clause = {
  id: "2023.parts",
  effect: "case",
  title: {en: "Parts for partners", ja: "部品の移転"},
  sentence: {
    en: "Parts that are not themselves weapons may go to countries in security cooperation with Japan.",
    ja: "それ自体が武器に当たらない部品は、我が国との間で安全保障面での協力関係がある国へ移転し得る。"
  },
  when: all(is("item.form", "part"), is("item.weapon", "no"), is("recipient.security_partner", "yes"), fromJapan),
  cite: {...guidelines2023, section: "1(2)イ"},
  source: kyodo,
  verification: "source-seen",
  note: fromMemory
};

const underAggression: Clause = {
  id: "2023.invaded",
  effect: "case",
  title: {en: "Countries under aggression: all but weapons", ja: "侵略等を受けている国：武器以外"},
  sentence: {
    en: "Equipment other than weapons and ammunition may go to a country that suffers aggression, or the use or threat of force, in breach of international law.",
    ja: "国際法に違反する侵略や武力の行使又は武力による威嚇を受けている国に対し、自衛隊法上の武器（弾薬を含む）に当たらない防衛装備を移転し得る。"
  },
  when: all(is("recipient.invaded", "yes"), is("item.weapon", "no"), fromJapan),
  cite: {...guidelines2023, section: "1(2)ウ"},
  source: "https://japannews.yomiuri.co.jp/editorial/yomiuri-editorial/20231224-157650/",
  verification: "source-seen",
  note: {
    en: "Takes the place of the item of 2022 for Ukraine alone. The letter of the item is from memory.",
    ja: "2022年のウクライナに限る項目に代わるもの。項の記号は記憶による。"
  }
};

export const regime2023 = amend(
  regime2022,
  {
    id: "2023-12-22",
    until: "2024-03-25",
    title: {en: "Principles and Guidelines amended", ja: "三原則・運用指針の一部改正（2023年12月）"},
    cite: {...guidelines2023, section: ""},
    source: whitePaper,
    verification: "source-seen"
  },
  {
    repeal: ["2022.ukraine"],
    replace: [licensedProducts, repairs, fiveCategoriesArmed],
    add: [...licensedOnward, jointParts, parts, underAggression]
  }
);
