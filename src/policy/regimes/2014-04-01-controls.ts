/**
 * 2014-04-01, what follows once a case fits: the Third Principle, the exceptions of section 3 of the Guidelines, and
 * the statute that limits gifts from stock.
 */
import type {Clause} from "../clause.js";
import {all, always, is, names, oneOf} from "../condition.js";
import {guidelines2014, principles2014, sdfAct} from "./instruments.js";

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
    cite: {...guidelines2014, section: "3"},
    source:
      "http://www.weblio.jp/redirect?url=https%3A%2F%2Fweb.archive.org%2Fweb%2F20140813103314%2Fhttp%3A%2F%2Fwww.meti.go.jp%2Fpress%2F2014%2F07%2F20140717002%2F20140717002.html&etd=12cfa3b9e4415014",
    verification: "source-seen",
    note: {
      en: "Seen in the release on its first use, the missile parts of July 2014; the wording of section 3 itself was not seen.",
      ja: "最初の適用例（2014年7月のミサイル部品）の発表で確認した。3の本文そのものは確認していない。"
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
    cite: {...guidelines2014, section: "3"},
    source: text,
    verification: "unseen"
  },
  {
    id: "2014.control.un",
    effect: "except",
    opens: both,
    title: {en: "The United Nations as recipient", ja: "国連等への移転"},
    sentence: {
      en: "Where the United Nations or an organisation acting on its resolution receives the goods for peace, checking its controls may take the place of prior consent.",
      ja: "平和貢献・国際協力のため国連等へ移転する場合は、管理体制の確認をもって足りる。"
    },
    when: all(
      oneOf("recipient.kind", "international_organisation", "peacekeeping_operation"),
      is("transfer.purpose", "peace_cooperation")
    ),
    cite: {...guidelines2014, section: "3"},
    source: text,
    verification: "unseen"
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
    verification: "unseen"
  },
  {
    id: "2014.control.judged",
    effect: "except",
    opens: both,
    title: {en: "Urgent, humanitarian or small cases", ja: "緊急性・人道性が高い場合、少額・少量等"},
    sentence: {
      en: "Prior consent may also give way to a check of controls in urgent humanitarian cases and in some others of small weight.",
      ja: "緊急性・人道性が高い場合や、少額・少量で懸念が小さい場合等にも、管理体制の確認をもって足りることがある。"
    },
    finding: {
      en: "the government finds the case urgent and humanitarian, or of small weight",
      ja: "緊急性・人道性が高い、又は影響が小さいと政府が判断すること"
    },
    when: always,
    cite: {...guidelines2014, section: "3"},
    source: text,
    verification: "unseen"
  }
];

// Self-Defense Forces Act, article 116-3, added by Act No. 42 of 2017. It lifts article 9 of the Public Finance Act
// (no state property for less than its price unless an Act says so) for surplus equipment other than weapons.
const giftsFromStock: Clause = {
  id: "sdf_act.116_3",
  effect: "statute",
  since: "2017-06-23",
  title: {en: "SDF Act article 116-3: no weapons as gifts from stock", ja: "自衛隊法第116条の3：武器の譲与は不可"},
  sentence: {
    en: "The Defence Minister may give surplus equipment to the government of a developing region, but not weapons or ammunition.",
    ja: "防衛大臣は開発途上地域の政府に不用装備品等を譲渡できるが、武器（弾薬を含む）は除かれる。"
  },
  when: all(is("transfer.mode", "sdf_grant"), is("item.weapon", "yes"), is("recipient.kind", "state")),
  cite: {...sdfAct, section: "116条の3"},
  source: "https://paripassunote.com/ukraine_220427/",
  verification: "source-seen",
  note: {
    en: "Added by Act No. 42 of 2017, promulgated on 2 June 2017; the day it took effect is from memory. Before, article 9 of the Public Finance Act stood in the way of any gift from stock unless another Act allowed it. Whether the recipient is a developing region is not coded.",
    ja: "2017年6月2日公布の平成29年法律第42号で追加（施行日は記憶による）。それ以前は、他の法律の定めがない限り、財政法第9条により無償の譲渡はできなかった。「開発途上地域」に当たるかは扱わない。"
  }
};

export const controls2014: readonly Clause[] = [giftsFromStock, ...consents, ...exceptions];
