/** 1967-04-21: Prime Minister Sato names three kinds of destination to which arms exports are not permitted. */
import {regime, type Clause} from "../clause.js";
import {all, always, any, is, not, oneOf} from "../condition.js";
import {noGifts} from "./gifts.js";
import {satoAnswer} from "./instruments.js";

const mofa = "https://www.mofa.go.jp/policy/un/disarmament/policy/index.html";
const copyOfMofa = "http://asyura2.com/0411/senkyo6/msg/1077.html";

const clauses: Clause[] = [
  {
    id: "1967.scope",
    effect: "scope",
    title: {en: "Arms in the sense of the principles", ja: "武器輸出三原則にいう武器"},
    sentence: {
      en: "The principles govern arms: goods on the export control list that armed forces use directly in combat, with their special parts. Money alone is not arms, nor are pictures and other data.",
      ja: "対象は、輸出管理の品目表に掲げる貨物のうち軍隊が使用し直接戦闘の用に供される「武器」とその専用部品である。資金のみの提供や画像等のデータの提供は含まない。"
    },
    when: all(is("item.listed", "yes"), not(oneOf("item.form", "funds", "data"))),
    cite: {...satoAnswer, section: ""},
    source: "https://www.meti.go.jp/policy/anpo/securityexportcontrol1_3_1.html",
    verification: "source-seen",
    note: {
      en: "The wording of the definition was put on record in 1976, and technology for arms put on the same footing in that year (both from memory). The code uses today’s flag `item.listed`, read by the list now in force.",
      ja: "定義の文言が示されたのは1976年であり、武器技術を武器に準じて扱うことが示されたのも同年である（いずれも原文で未確認）。本サイトの判定は現行の品目表による該非（item.listed）を用いる。"
    }
  },
  {
    id: "1967.1.bloc",
    effect: "bar",
    title: {en: "Communist bloc", ja: "共産圏諸国"},
    sentence: {
      en: "Arms exports to countries of the communist bloc are not permitted.",
      ja: "共産圏諸国向けの武器輸出は認めない。"
    },
    when: is("recipient.communist_bloc", "yes"),
    cite: {...satoAnswer, section: "(1)"},
    source: mofa,
    verification: "source-seen"
  },
  {
    id: "1967.2.embargo",
    effect: "bar",
    title: {en: "Arms embargo of the United Nations", ja: "国連決議による武器禁輸国"},
    sentence: {
      en: "Arms exports to countries under an arms embargo by UN resolution are not permitted.",
      ja: "国連決議により武器等の輸出が禁止されている国向けの武器輸出は認めない。"
    },
    when: is("recipient.unsc_embargo", "yes"),
    cite: {...satoAnswer, section: "(2)"},
    source: mofa,
    verification: "source-seen"
  },
  {
    id: "1967.3.conflict",
    effect: "bar",
    title: {en: "Parties to international conflicts", ja: "国際紛争の当事国等"},
    sentence: {
      en: "Arms exports to countries that are, or are likely to be, parties to an international conflict are not permitted.",
      ja: "国際紛争の当事国又はそのおそれのある国向けの武器輸出は認めない。"
    },
    when: any(is("recipient.in_combat", "yes"), is("recipient.fights_abroad", "yes")),
    cite: {...satoAnswer, section: "(3)"},
    source: copyOfMofa,
    verification: "source-seen",
    note: {
      en: "Wider than the bar of 2014, which looks to the Security Council. A country whose forces fight abroad is a party as well. “Likely to be” a party was a judgement that no fact here states; nor does any say whether a war within a country was an international conflict, and the code takes it for one.",
      ja: "安保理の措置を基準とする2014年の規定より広い。国外で交戦する国も当事国に当たる。「そのおそれのある国」の判断と、国内の戦闘が国際紛争に当たるかの判断は事実では示せず、本サイトの判定は後者を当たるものとして扱う。"
    }
  },
  {
    id: "1967.other",
    effect: "case",
    title: {en: "All other destinations: case by case", ja: "その他の地域：個別に審査"},
    sentence: {
      en: "Exports to other destinations needed a licence and were weighed case by case.",
      ja: "その他の地域向けの輸出は、許可制の下で個別に審査された。"
    },
    when: always,
    cite: {...satoAnswer, section: ""},
    source: mofa,
    verification: "unseen",
    note: {
      en: "That nothing barred other destinations follows from the three cases named; no text was seen that says so.",
      ja: "三つの場合以外に禁止がないことからの整理であり、そう明記した文書は確認していない。"
    }
  }
];

export const regime1967 = regime(
  {
    id: "1967-04-21",
    short: {en: "1967 principles", ja: "1967年三原則"},
    title: {en: "Three Principles on Arms Exports", ja: "武器輸出三原則"},
    cite: {...satoAnswer, section: ""},
    source: mofa,
    verification: "source-seen"
  },
  [...clauses, noGifts]
);
