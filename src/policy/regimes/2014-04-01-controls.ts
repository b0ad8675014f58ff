/**
 * 2014-04-01, what follows once a case fits: the Third Principle, the exceptions of section 3 of the Guidelines, and
 * the statute that stands in the way of gifts from stock.
 */
import type {Clause} from "../clause.js";
import {all, always, is, names, oneOf} from "../condition.js";
import {giftsToPeacekeeping, noGifts, unitedNations} from "./gifts.js";
import {guidelines2014, principles2014} from "./instruments.js";
import {whitePaper2018} from "./whitePapers.js";

const mofa = "https://www.mofa.go.jp/fp/nsp/page1we_000083.html";
const text = "https://worldjpn.net/documents/texts/JPSC/20140401.O2J.html";
const both = ["2014.3.use", "2014.3.onward"];

const consents: Clause[] = [
  {
    id: "2014.3.use",
    effect: "control",
    title: {en: "Third Principle: other uses", ja: "第三原則　目的外使用"},
    sentence: {
      en: "The receiving government must be bound, in principle, to ask Japan’s consent before any use other than the agreed one.",
      ja: "原則として、目的外使用について我が国の事前同意を相手国政府に義務付ける。"
    },
    when: is("control.other_use_consent", "yes"),
    cite: {...principles2014, section: "3"},
    source: mofa,
    verification: "source-seen"
  },
  {
    id: "2014.3.onward",
    effect: "control",
    title: {en: "Third Principle: onward transfer", ja: "第三原則　第三国移転"},
    sentence: {
      en: "The receiving government must be bound, in principle, to ask Japan’s consent before passing the goods to anyone else.",
      ja: "原則として、第三国移転について我が国の事前同意を相手国政府に義務付ける。"
    },
    when: is("control.onward_consent", "yes"),
    cite: {...principles2014, section: "3"},
    source: mofa,
    verification: "source-seen"
  }
];

const exceptions: Clause[] = [
  {
    id: "2014.control.licensor",
    effect: "except",
    opens: both,
    title: {en: "Parts delivered to the licensor", ja: "部品等のライセンス元への納入"},
    sentence: {
      en: "Where parts go to the country that licensed the product, checking its own control system may take the place of prior consent.",
      ja: "部品等をライセンス元に納入する場合は、仕向先の管理体制の確認をもって適正な管理を確保することも可能とする。"
    },
    when: all(oneOf("item.form", "part", "service"), names("item.licensor", "recipient")),
    cite: {...principles2014, section: "3"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: "The Third Principle speaks of parts and the like. First used for the missile parts of July 2014.",
      ja: "第三原則の文言は「部品等」である。最初の適用例は2014年7月のミサイル部品である。"
    }
  },
  {
    id: "2014.control.parts_pool",
    effect: "except",
    opens: both,
    title: {en: "A shared pool of parts", ja: "部品等を融通し合う国際的なシステム"},
    sentence: {
      en: "Where Japan takes part in an international system that shares parts, as for the F-35, checking its controls may take the place of prior consent.",
      ja: "F-35のように部品等を融通し合う国際的なシステムに参加する場合は、管理体制の確認をもって足りる。"
    },
    when: is("transfer.programme", "f35"),
    cite: {...principles2014, section: "3"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: "The Third Principle names such systems in general; the code knows that of the F-35 alone.",
      ja: "第三原則は国際的なシステム一般を掲げるが、本サイトの判定が扱うのはF-35のみである。"
    }
  },
  {
    id: "2014.control.un",
    effect: "except",
    opens: both,
    title: {en: "The United Nations as recipient", ja: "国連等への移転"},
    sentence: {
      en: "Where the United Nations, a body of theirs or an organisation acting on their resolution receives the goods for peace, checking its controls may take the place of prior consent.",
      ja: "平和貢献・国際協力のため国連等へ移転する場合は、管理体制の確認をもって足りる。"
    },
    when: all(unitedNations, is("transfer.purpose", "peace_cooperation")),
    cite: {...guidelines2014, section: "3"},
    source: text,
    verification: "unseen",
    note: {
      en: "The Third Principle itself, which was seen, speaks only of transfers judged appropriate for peace contribution and international cooperation. That section 3 of the Guidelines names the United Nations among them is from memory.",
      ja: "確認した第三原則の本文は「平和貢献・国際協力の積極的な推進のため適切と判断される場合」とするのみである。運用指針3が国連等を掲げることは原文で確認していない。"
    }
  },
  {
    id: "2014.control.own_use",
    effect: "except",
    opens: both,
    title: {en: "Own use, returns and samples", ja: "自衛隊等の活動、返送・見本品"},
    sentence: {
      en: "Where the goods serve the Self-Defense Forces’ own activities, or are returned or shown as samples, checking controls may take the place of prior consent.",
      ja: "自衛隊等の活動に必要な場合や、返送・見本品など影響が極めて小さい場合は、管理体制の確認をもって足りる。"
    },
    when: oneOf("transfer.mode", "carried_by_sdf", "return_or_sample"),
    cite: {...guidelines2014, section: "3"},
    source: text,
    verification: "unseen",
    note: {
      en: "From memory: this part of section 3 was not seen. What the Self-Defense Forces carry has no receiving government to bind in any case.",
      ja: "運用指針3のこの部分は原文で確認していない。もっとも、自衛隊が携行するものについては義務を課すべき相手国政府がない。"
    }
  },
  {
    id: "2014.control.judged",
    effect: "except",
    opens: both,
    title: {en: "Where a check of controls is judged appropriate", ja: "管理体制の確認で足りると判断される場合"},
    sentence: {
      en: "Prior consent may also give way to a check of the destination’s controls where the government judges that appropriate, such as for peace contribution and international cooperation.",
      ja: "平和貢献・国際協力の積極的な推進のため適切と判断される場合等には、仕向先の管理体制の確認をもって適正な管理を確保することも可能とする。"
    },
    finding: {
      en: "the government judges that a check of the destination’s controls will do",
      ja: "仕向先の管理体制の確認をもって足りると政府が判断すること"
    },
    when: always,
    cite: {...principles2014, section: "3"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: "Section 3 of the Guidelines lists such cases: urgent and humanitarian ones, international tenders, small amounts, parts and technology of small weight. That list is from memory.",
      ja: "運用指針3は、緊急性・人道性が高い場合、国際入札、少額・少量の場合、貢献が相対的に小さい部品・技術の場合等を掲げる（原文で未確認）。"
    }
  }
];

export const controls2014: readonly Clause[] = [noGifts, giftsToPeacekeeping, ...consents, ...exceptions];
