/** 2011-12-27: two families of cases are exempted for good, instead of one matter at a time. */
import {amend, type Clause} from "../clause.js";
import {all, any, is, names, not, oneOf} from "../condition.js";
import {regime1983} from "./1983-01-14.js";
import {outsideThePrinciples, untilThePrinciplesOf2014} from "./1983-01-14-exemption.js";
import {giftToHaiti} from "./gifts.js";
import {handedOver} from "./2014-04-01-cases.js";
import {standards2011, statement} from "./instruments.js";

const kantei = "http://japan.kantei.go.jp/tyoukanpress/201112/27_a.html";
const whitePaper2012 = "http://www.clearing.mod.go.jp/hakusho_data/2012/2012/html/n2365000.html";
const summary =
  "https://megalodon.jp/ref/2011-1229-0007-22/www.nikkei.com/news/headline/related-article/g=96958A9C93819481E0E5E2E3918DE0E5E3E0E0E2E3E39790E3E2E2E2;bm=96958A9C93819481E0E5E2E2E18DE0E5E3E0";

const families: Clause[] = [
  {
    id: "2011.peace",
    effect: "case",
    opens: outsideThePrinciples,
    title: {en: "Peace contribution and international cooperation", ja: "平和貢献・国際協力に伴う案件"},
    sentence: {
      en: "Equipment may be transferred where it serves peace contribution or international cooperation, under strict control agreed with the receiving government.",
      ja: "平和貢献・国際協力に伴う案件については、相手国政府との枠組みによる厳格な管理を前提に、防衛装備品等の海外移転を可能とする。"
    },
    when: all(
      is("recipient.kind", "state"),
      is("item.weapon", "no"),
      is("transfer.purpose", "peace_cooperation"),
      handedOver
    ),
    cite: {...standards2011, section: ""},
    source: whitePaper2012,
    verification: "source-seen",
    note: {
      en: "The text does not say “other than weapons”. That it did not reach weapons and ammunition, or supplies in kind to the United Nations, is our reading: 10,000 rounds for the mission in South Sudan needed a statement of their own in 2013, because these standards did not apply (https://www.mod.go.jp/en/equipment/principles/index.html).",
      ja: "談話に「武器以外」の語はない。武器・弾薬や国連への物資協力に及ばないことは当方の整理による。2013年の南スーダンへの弾薬提供は、本基準が適用されず、別の談話を要した（https://www.mod.go.jp/en/equipment/principles/index.html）。"
    }
  },
  {
    id: "2011.joint",
    effect: "case",
    opens: outsideThePrinciples,
    title: {en: "Joint development and production", ja: "国際共同開発・生産"},
    sentence: {
      en: "Joint development and production that serves Japan’s security may be carried out with countries in security cooperation with Japan; passing the result on needs Japan’s consent.",
      ja: "我が国の安全保障に資する国際共同開発・生産を、安全保障面で協力関係にある国との間で行う。第三国移転には事前同意を義務付ける。"
    },
    when: any(
      all(
        is("transfer.mode", "joint_development"),
        is("recipient.security_partner", "yes"),
        names("item.joint_partner", "recipient")
      ),
      all(is("transfer.mode", "third_party"), not(is("item.joint_partner", "none")))
    ),
    cite: {...standards2011, section: ""},
    source: summary,
    verification: "report-seen",
    note: {
      en: "Seen in a summary of the statement. It names when Japan may consent to passing on: where that serves Japan’s security, or Japan’s share is small, and the third country prevents further transfer. The code does not weigh these.",
      ja: "談話の要旨で確認した。事前同意は、我が国の安全保障に資する場合や貢献が相対的に小さい場合で、第三国が十分な制度を持つときに限るとする。本サイトの判定はこの点を判断しない。"
    }
  }
];

const singleStatements: Clause[] = [
  {
    id: "2011.f35",
    effect: "case",
    since: "2013-03-01",
    until: untilThePrinciplesOf2014,
    opens: [...outsideThePrinciples, "1983.use", "1983.onward"],
    title: {en: "Japanese industry in the F-35 programme", ja: "F-35の製造等への国内企業の参画"},
    sentence: {
      en: "F-35 parts and services by Japanese companies stand outside the principles, under the strict control of the United States.",
      ja: "国内企業によるF-35の部品等の製造や提供は、米国政府の一元的な管理の下で武器輸出三原則等によらない。"
    },
    when: all(
      is("transfer.programme", "f35"),
      oneOf("item.form", "part", "service", "technology"),
      oneOf("transfer.mode", "sale", "joint_development", "technology")
    ),
    cite: {
      ...statement(
        "the participation of domestic companies in F-35 production",
        "F-35の製造等に係る国内企業の参画",
        "2013-03-01"
      ),
      section: ""
    },
    source: "https://japan.kantei.go.jp/96_abe/decisions/2013/0301danwa_e.html",
    verification: "source-seen",
    note: {
      en: "Control by the United States takes the place of prior consent for each move of a part.",
      ja: "部品の移動ごとの事前同意に代えて、米国政府の管理による。"
    }
  },
  {
    id: "2011.unmiss",
    effect: "case",
    since: "2013-12-23",
    until: "2014-01-10",
    opens: outsideThePrinciples,
    title: {en: "Ammunition for UNMISS", ja: "国連南スーダン共和国ミッションへの物資協力"},
    sentence: {
      en: "About 10,000 rounds may be given to the UN mission in South Sudan, urgent and humanitarian as the case is, to protect its Korean contingent and the displaced.",
      ja: "緊急性・人道性が高いことに鑑み、韓国隊と避難民等の保護のため、UNMISSに小銃弾約1万発を提供し得る。"
    },
    when: all(
      is("transfer.programme", "unmiss_ammunition"),
      is("recipient", "UNMISS"),
      is("item.weapon", "yes"),
      is("transfer.mode", "sdf_grant")
    ),
    cite: {
      ...statement(
        "cooperation in kind for the UN mission in South Sudan",
        "国際連合南スーダン共和国ミッションに係る物資協力",
        "2013-12-23"
      ),
      section: "4"
    },
    source: "https://worldjpn.net/documents/texts/JPSC/20131223.S1J.html",
    verification: "source-seen",
    note: {
      en: "The rounds came back on 10 January 2014 (https://www.cao.go.jp/pko/pko_j/result/s_sudan/s_sudan03.html); the statement spoke of them alone.",
      ja: "弾薬は2014年1月10日に返還された（https://www.cao.go.jp/pko/pko_j/result/s_sudan/s_sudan03.html）。談話はこの提供のみを対象とする。"
    }
  }
];

const whitePaper = "http://www.clearing.mod.go.jp/hakusho_data/2014/html/n4131000.html";

const controls: Clause[] = [
  {
    id: "1983.use",
    effect: "control",
    title: {en: "Consent before other uses", ja: "目的外使用の事前同意"},
    sentence: {
      en: "Strict control: an agreement between governments must require Japan’s consent before any use other than the agreed one.",
      ja: "厳格な管理として、政府間の国際約束により、目的外使用について我が国の事前同意を義務付ける。"
    },
    when: is("control.other_use_consent", "yes"),
    cite: {...standards2011, section: ""},
    source: whitePaper,
    verification: "source-seen"
  },
  {
    id: "1983.onward",
    effect: "control",
    title: {en: "Consent before onward transfer", ja: "第三国移転の事前同意"},
    sentence: {
      en: "Strict control: an agreement between governments must require Japan’s consent before the goods go to a third country.",
      ja: "厳格な管理として、政府間の国際約束により、第三国移転について我が国の事前同意を義務付ける。"
    },
    when: is("control.onward_consent", "yes"),
    cite: {...standards2011, section: ""},
    source: whitePaper,
    verification: "source-seen"
  }
];

/** Exemptions whose Acts had expired by then. */
const endedBefore = regime1983.clauses
  .filter(({until}) => until !== undefined && until < "2011-12-27")
  .map(({id}) => id);

export const regime2011 = amend(
  regime1983,
  {
    id: "2011-12-27",
    short: {en: "2011 standards", ja: "2011年包括例外"},
    title: {en: "Guidelines for Overseas Transfer of Defense Equipment", ja: "防衛装備品等の海外移転に関する基準"},
    cite: {...standards2011, section: ""},
    source: kantei,
    verification: "source-seen"
  },
  {repeal: endedBefore, replace: controls, add: [...families, ...singleStatements, giftToHaiti]}
);
