/**
 * 2023-12-22: the Guidelines are amended: licensed products, parts, repairs, countries under aggression. The three
 * principles stay as they were; their preamble is brought up to date. Letters of items are from memory; the content was
 * seen in the white paper of 2024.
 */
import {amend, type Clause} from "../clause.js";
import {all, always, is, names, not, oneOf} from "../condition.js";
import {armedAtMostIncidentally, fiveCategories, fromJapan} from "./2014-04-01-cases.js";
import {regime2022} from "./2022-03-08.js";
import {guidelines2023} from "./instruments.js";
import {whitePaper2024} from "./whitePapers.js";

const whitePaper = "http://www.clearing.mod.go.jp/hakusho_data/2024/html/n410301000.html";
const fromMemory = {en: "The letter of the item is from memory.", ja: "項の記号は原文で未確認。"};

// What replaces the clauses of 2014.

const licensedProducts: Clause = {
  id: "2014.licence",
  effect: "case",
  title: {en: "Licensed products to the licensor’s country", ja: "ライセンス生産品のライセンス元国への提供"},
  sentence: {
    en: "Products made under licence, finished weapons and ammunition included, may go at its request to the country that gave the licence.",
    ja: "ライセンス生産品は、完成品（武器・弾薬を含む）であっても、要請に基づきライセンス元国へ提供し得る。"
  },
  when: all(
    is("transfer.mode", "licensed_return"),
    names("item.licensor", "recipient"),
    is("recipient.security_partner", "yes")
  ),
  cite: {...guidelines2023, section: "1（2）イ（ウ）"},
  source: whitePaper2024,
  verification: "source-seen",
  note: {
    en: "The item stands under heading イ, transfers to countries in security cooperation with Japan (text of 2014), so the code asks that the licensor be one. The summary of 2023 does not repeat it here, as it does for repairs and parts; that the heading was kept is inferred, since only countries under aggression were freed of it “regardless of cooperation”. The letter of the item is from memory.",
    ja: "本項は、安全保障面での協力関係がある諸国への移転を定める見出しイの下にある（2014年の本文）ため、ライセンス元国が協力国であることを要件とする。2023年の改正の概要は、修理や部品と異なりこの点を繰り返していないが、「協力関係の有無にかかわらず」とされたのは侵略を受けている国のみであり、見出しは維持されたものと推定した。項の記号は原文で未確認。"
  }
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
  cite: {...guidelines2023, section: "1（2）イ"},
  source: whitePaper2024,
  verification: "source-seen",
  note: fromMemory
};

const fiveCategoriesArmed: Clause = {
  id: "2014.five_categories",
  effect: "case",
  title: {en: "The five categories", ja: "救難、輸送、警戒、監視及び掃海（5類型）"},
  sentence: {
    en: "Equipment for rescue, transport, warning, surveillance or minesweeping may go to partners and may carry the weapons it needs for that work or for self-protection.",
    ja: "救難、輸送、警戒、監視及び掃海に係る協力に関する防衛装備は、本来業務の実施又は自己防護に必要な武器の搭載を含め、協力関係がある国へ移転し得る。"
  },
  when: all(fiveCategories, is("recipient.security_partner", "yes"), armedAtMostIncidentally, fromJapan),
  cite: {...guidelines2023, section: "1（2）イ"},
  source: whitePaper2024,
  verification: "source-seen",
  note: {
    en: "Escort ships, fighters and tanks are weapons themselves (footnote 3 there) and do not fit, whatever their use. Whether the weapons of other equipment go beyond what the work or self-protection needs is a judgement, and a fact here. No bar stops a country in combat here, but the examination of weapons is to weigh whether fighting is under way there (http://www.clearing.mod.go.jp/hakusho_data/2024/html/nc034000.html).",
    ja: "護衛艦、戦闘機、戦車はそれ自体が武器であり（同書注3）、用途にかかわらず当たらない。その他の装備品の搭載武器が本来業務や自己防護に必要な範囲かは判断の問題であり、事実として示す。現に戦闘が行われている国を除く規定はないが、自衛隊法上の武器の審査では、仕向国・地域において現に戦闘が行われているか否かを考慮することとされた（http://www.clearing.mod.go.jp/hakusho_data/2024/html/nc034000.html）。"
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
    cite: {...guidelines2023, section: "1（2）イ（ウ）"},
    source: whitePaper2024,
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
    cite: {...guidelines2023, section: "1（2）イ（ウ）"},
    source: whitePaper2024,
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
    cite: {...guidelines2023, section: "1（2）イ（ウ）"},
    source: whitePaper2024,
    verification: "source-seen",
    note: fromMemory
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
  cite: {...guidelines2023, section: "1（2）ア"},
  source: whitePaper2024,
  verification: "source-seen",
  note: fromMemory
};

const parts: Clause = {
  id: "2023.parts",
  effect: "case",
  title: {en: "Parts for partners", ja: "部品の移転"},
  sentence: {
    en: "Parts that cannot serve as equipment by themselves may go to countries in security cooperation with Japan.",
    ja: "完成品の一部として組み込まれる部品（それ自体で装備品として機能するものを除く）は、我が国との間で安全保障面での協力関係がある国へ移転し得る。"
  },
  when: all(is("item.form", "part"), is("item.weapon", "no"), is("recipient.security_partner", "yes"), fromJapan),
  cite: {...guidelines2023, section: "1（2）イ"},
  source: whitePaper2024,
  verification: "source-seen",
  note: {
    en: "The code takes a part that counts as a weapon in the sense of the SDF Act to be one that can serve by itself. The letter of the item is from memory.",
    ja: "本サイトの判定は、自衛隊法上の武器に当たるものを、それ自体で装備品として機能するものとして扱う。項の記号は原文で未確認。"
  }
};

const underAggression: Clause = {
  id: "2023.invaded",
  effect: "case",
  title: {en: "Countries under aggression: all but weapons", ja: "侵略等を受けている国：武器以外"},
  sentence: {
    en: "Equipment other than weapons and ammunition may go to a country that suffers aggression, or the use or threat of force, in breach of international law, whether or not it cooperates with Japan in security.",
    ja: "国際法に違反する侵略や武力の行使又は武力による威嚇を受けている国に対し、安全保障面での協力関係の有無にかかわらず、自衛隊法上の武器（弾薬を含む）に当たらない防衛装備を移転し得る。"
  },
  when: all(is("recipient.invaded", "yes"), is("item.weapon", "no"), fromJapan),
  cite: {...guidelines2023, section: "1（2）ウ"},
  source: whitePaper2024,
  verification: "source-seen",
  note: {
    en: "Takes the place of the item of 2022 for Ukraine alone. The letter of the item is from memory.",
    ja: "2022年のウクライナに限る項目に代わるもの。項の記号は原文で未確認。"
  }
};

const deliberation: Clause = {
  id: "2023.nsc",
  effect: "procedure",
  title: {
    en: "Deliberation by the National Security Council, which announces it",
    ja: "国家安全保障会議における審議と公表"
  },
  sentence: {
    en: "Transfers of weapons, and their passing on to third parties, are as a rule deliberated and announced by the National Security Council; a first one always is.",
    ja: "自衛隊法上の武器の移転及び第三国移転は、原則として国家安全保障会議で審議し公表する。初めての移転は全て審議する。"
  },
  when: all(is("item.weapon", "yes"), not(oneOf("transfer.mode", "carried_by_sdf", "return_or_sample"))),
  cite: {...guidelines2023, section: "2"},
  source: whitePaper2024,
  verification: "source-seen",
  note: {
    en: "Point (9) of the summary, with footnote 6; the number of the section is from memory. That it leaves alone what is carried, sent back or shown is our reading.",
    ja: "改正の概要の（9）と注6による。項の番号は原文で未確認。携行、返送及び見本に及ばないことは当方の整理である。"
  }
};

export const regime2023 = amend(
  regime2022,
  {
    id: "2023-12-22",
    short: {en: "Licensed exports 2023", ja: "2023年改正（ライセンス生産品）"},
    title: {en: "Principles and Guidelines amended", ja: "三原則・運用指針の一部改正（2023年12月）"},
    cite: {...guidelines2023, section: ""},
    source: whitePaper,
    verification: "source-seen"
  },
  {
    repeal: ["2022.ukraine", "2022.five_categories.attacked"],
    replace: [licensedProducts, repairs, fiveCategoriesArmed],
    add: [...licensedOnward, jointParts, parts, underAggression, deliberation]
  }
);
