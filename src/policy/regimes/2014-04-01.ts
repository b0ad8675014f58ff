/**
 * 2014-04-01: the Three Principles on Transfer of Defense Equipment and Technology, with their Implementation
 * Guidelines. What the principles forbid is here; the cases, and the controls, stand in the two files beside this one.
 */
import {regime, type Clause} from "../clause.js";
import {always, is, not} from "../condition.js";
import {cases2014} from "./2014-04-01-cases.js";
import {controls2014} from "./2014-04-01-controls.js";
import {guidelines2014, principles2014} from "./instruments.js";

const mofa = "https://www.mofa.go.jp/fp/nsp/page1we_000083.html";

const scope: Clause[] = [
  // Principles, definitions: "defense equipment" is arms and arms technology; "arms" is item 1 of the list, used by
  // armed forces and directly in combat.
  {
    id: "2014.scope.listed",
    effect: "scope",
    title: {en: "Defence equipment in the sense of the principles", ja: "本原則にいう防衛装備"},
    sentence: {
      en: "The principles govern arms on item 1 of Annex 1 of the Export Trade Control Order that armed forces use directly in combat, and the technology for them.",
      ja: "本原則の対象は、輸出貿易管理令別表第1の1の項に掲げるもののうち、軍隊が使用し、直接戦闘の用に供されるもの（武器）と武器技術である。"
    },
    when: is("item.listed", "yes"),
    cite: {...principles2014, section: "本文（定義）"},
    source: "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/213/touh/t213221.htm",
    verification: "source-seen",
    note: {
      en: "The principles add that facilities for making arms are treated in the same manner; the code reads the list alone.",
      ja: "本文は、武器製造関連設備の海外移転をこれまでと同様、防衛装備に準じて取り扱うとする。本サイトの判定は品目表への該当のみを読む。"
    }
  },
  {
    id: "2014.scope.transfer",
    effect: "scope",
    title: {en: "Something is transferred, not money alone", ja: "資金のみの提供でないこと"},
    sentence: {
      en: "Money on its own is not defence equipment, whatever the recipient buys with it.",
      ja: "資金の拠出だけでは、相手方が何を調達するかにかかわらず、防衛装備の海外移転に当たらない。"
    },
    when: not(is("item.form", "funds")),
    cite: {...principles2014, section: "本文（定義）"},
    source: "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/213/touh/t213221.htm",
    verification: "source-seen",
    note: {
      en: "This follows from the definition; no text was seen that says so of contributions to a fund.",
      ja: "定義から導かれる整理であり、基金への拠出についてそう明記した文書は確認していない。"
    }
  },
  {
    id: "2014.scope.data",
    effect: "scope",
    title: {
      en: "Arms or technology for them, not pictures",
      ja: "武器又は武器技術であること（画像等のデータでないこと）"
    },
    sentence: {
      en: "Technology is governed where it serves to design, make or use arms; pictures of the ground and other data do not.",
      ja: "対象となる技術は武器の設計、製造又は使用に係るものであり、地表の画像等のデータは当たらない。"
    },
    when: not(is("item.form", "data")),
    cite: {...principles2014, section: "本文（定義）"},
    source: "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/213/touh/t213221.htm",
    verification: "source-seen",
    note: {
      en: "This follows from the definition; no ruling was found. Satellite pictures fall under the Satellite Remote Sensing Act, and in March 2022 the National Security Secretariat was to weigh a political decision (https://blog.goo.ne.jp/nobuokohama/d/20220317). Plans and manuals of arms are technology, not data in this sense.",
      ja: "定義から導かれる整理であり、公式の判断は確認していない。衛星画像は衛星リモートセンシング法の対象であり、2022年3月には国家安全保障局が政治判断を検討するとされた（https://blog.goo.ne.jp/nobuokohama/d/20220317）。武器の図面や取扱説明書は、ここでいうデータではなく技術である。"
    }
  }
];

const bars: Clause[] = [
  {
    id: "2014.1.1",
    effect: "bar",
    title: {en: "First Principle (1): treaties", ja: "第一原則①　条約その他の国際約束"},
    sentence: {
      en: "No transfer that would break a treaty or other agreement that binds Japan, such as those on chemical weapons, cluster munitions and anti-personnel mines.",
      ja: "化学兵器禁止条約、クラスター弾に関する条約、対人地雷禁止条約など、我が国が締結した条約その他の国際約束に基づく義務に違反する移転は認めない。"
    },
    when: not(is("item.treaty_ban", "none")),
    cite: {...principles2014, section: "1 ①"},
    source: mofa,
    verification: "source-seen",
    note: {
      en: "The code reads only bans on a kind of weapon. The Arms Trade Treaty, which weighs what a transfer may be used for, is left to the examination.",
      ja: "本サイトの判定が見るのは兵器の種類に対する禁止のみ。移転後の使われ方を問う武器貿易条約は審査に委ねられる。"
    }
  },
  {
    id: "2014.1.2",
    effect: "bar",
    title: {en: "First Principle (2): Security Council resolutions", ja: "第一原則②　国連安保理決議"},
    sentence: {
      en: "No transfer that would break a duty under a resolution of the UN Security Council, such as an arms embargo.",
      ja: "武器禁輸など、国連安全保障理事会の決議に基づく義務に違反する移転は認めない。"
    },
    when: is("recipient.unsc_embargo", "yes"),
    cite: {...principles2014, section: "1 ②"},
    source: mofa,
    verification: "source-seen"
  },
  {
    id: "2014.1.3",
    effect: "bar",
    title: {en: "First Principle (3): party to a conflict, as defined there", ja: "第一原則③　紛争当事国"},
    sentence: {
      en: "No transfer to a “party to a conflict”, which here means only a country against which the Security Council is taking measures, after an armed attack, to maintain or restore peace.",
      ja: "紛争当事国（武力攻撃が発生し、国際の平和及び安全を維持し又は回復するため、国連安全保障理事会がとっている措置の対象国）への移転は認めない。"
    },
    when: is("recipient.unsc_measures", "yes"),
    cite: {...principles2014, section: "1 ③"},
    source: "https://www.mod.go.jp/j/publication/wp/wp2020/doc/att/file-58.csv",
    verification: "source-seen",
    note: {
      en: "Not the everyday meaning: a country that fights, or is attacked, is not a party to a conflict in this sense unless the Security Council acts against it.",
      ja: "日常語の「紛争当事国」とは異なる。交戦中の国や攻撃を受けている国でも、安保理の措置の対象でなければ当たらない。"
    }
  }
];

const closing: Clause = {
  id: "2014.2.cases",
  effect: "closing",
  title: {en: "Second Principle: only in the listed cases", ja: "第二原則　認め得る場合の限定"},
  sentence: {
    en: "A transfer that is not prohibited may be permitted only where it serves peace contribution and international cooperation, or Japan’s security, in a case that the Guidelines list.",
    ja: "禁止されない移転であっても、平和貢献・国際協力の積極的な推進又は我が国の安全保障に資するものとして運用指針が掲げる案件に限り認め得る。"
  },
  when: always,
  cite: {...principles2014, section: "2"},
  source: mofa,
  verification: "source-seen",
  note: {
    en: "The two grounds are alternatives. Whether a transfer “has positive meaning” for one of them is for the government to judge; the code does not.",
    ja: "二つの目的はいずれかで足りる。「積極的な意義」があるかは政府の判断であり、本サイトの判定は判断しない。"
  }
};

export const regime2014 = regime(
  {
    id: "2014-04-01",
    short: {en: "2014 principles", ja: "2014年新三原則"},
    title: {
      en: "Three Principles on Transfer of Defense Equipment and Technology",
      ja: "防衛装備移転三原則・運用指針"
    },
    cite: {...guidelines2014, section: ""},
    source: "https://worldjpn.net/documents/texts/JPSC/20140401.O2J.html",
    verification: "source-seen"
  },
  [...scope, ...bars, ...cases2014, closing, ...controls2014]
);
