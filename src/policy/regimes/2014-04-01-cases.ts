/** Implementation Guidelines of 2014, section 1: the cases in which a transfer may be permitted. */
import type {Clause} from "../clause.js";
import {all, any, is, names, not, oneOf, type Condition} from "../condition.js";
import {unitedNations} from "./gifts.js";
import {guidelines2014, principles2014} from "./instruments.js";
import {whitePaper2018} from "./whitePapers.js";

const text = "https://worldjpn.net/documents/texts/JPSC/20140401.O2J.html";

/** Passing on by a country that already holds the goods is a matter of Japan's consent, not a transfer from Japan. */
export const fromJapan = not(is("transfer.mode", "third_party"));

/** Handed over to the recipient as such; joint work, returns to a licensor and ACSA supply have items of their own. */
export const handedOver = oneOf("transfer.mode", "sdf_grant", "government_grant", "sale", "technology");

/** Not a weapon, or armed with no more than its work or self-protection needs. A warship is a weapon itself. */
export const armedAtMostIncidentally = any(is("item.weapon", "no"), is("item.armament", "incidental"));

/** The five purposes of 1(2)イ(エ). */
export const fiveCategories: Condition = oneOf(
  "item.use",
  "rescue",
  "transport",
  "warning",
  "surveillance",
  "minesweeping"
);

const peace: Clause[] = [
  {
    id: "2014.peace.government",
    effect: "case",
    title: {en: "Peace contribution: a foreign government", ja: "平和貢献・国際協力：外国政府"},
    sentence: {
      en: "Transfers to a foreign government that contribute to peace or international cooperation; applied to equipment other than weapons, in peacetime.",
      ja: "平和貢献・国際協力の積極的な推進に資する、外国政府への移転（武器以外の装備による平時の協力として運用）。"
    },
    when: all(
      is("recipient.kind", "state"),
      is("recipient.invaded", "no"),
      is("recipient.in_combat", "no"),
      is("item.weapon", "no"),
      is("transfer.purpose", "peace_cooperation"),
      handedOver
    ),
    cite: {...guidelines2014, section: "1（1）ア"},
    source: text,
    verification: "source-seen",
    note: {
      en: "The text says neither “in peacetime” nor “other than weapons”. In March 2022 the government read the items then in force as peacetime cooperation that did not fit a country under attack (https://www.sankei.com/article/20220308-NH7GH6VO3JOWXLEUZARICAE4OA/); we take fighting in the country to exclude it as well. Until 2023 only jointly developed weapons were held to be exportable (reported in https://blog.goo.ne.jp/kamimati123/e/dc6fee3439c46e21dfaf07ac12d164a4).",
      ja: "本文に「平時」「武器以外」の語はない。政府は2022年3月、既存の項目は平時の協力を前提とし、攻撃を受けている国には当てはまらないとした（https://www.sankei.com/article/20220308-NH7GH6VO3JOWXLEUZARICAE4OA/）。戦闘中の国も同様と整理した。武器は、2023年まで共同開発・生産品を除き輸出できないとされていた（https://blog.goo.ne.jp/kamimati123/e/dc6fee3439c46e21dfaf07ac12d164a4 が伝える）。"
    }
  },
  {
    id: "2014.peace.un",
    effect: "case",
    title: {en: "Peace contribution: the United Nations", ja: "平和貢献・国際協力：国連等"},
    sentence: {
      en: "Transfers to the United Nations, its bodies, or organisations acting on a UN resolution that contribute to peace or international cooperation.",
      ja: "平和貢献・国際協力の積極的な推進に資する、国連、その関連機関又は国連決議に基づいて活動を行う機関への移転。"
    },
    when: all(unitedNations, is("transfer.purpose", "peace_cooperation"), handedOver),
    cite: {...guidelines2014, section: "1（1）イ"},
    source: text,
    verification: "source-seen",
    note: {
      en: "NATO, its agencies and the European Union are none of these unless they act on a resolution. Operations of the United Nations are the United Nations themselves. That specialised agencies such as the World Bank are among “their bodies” is our reading.",
      ja: "NATOやその機関、欧州連合は、国連決議に基づいて活動する場合を除き、いずれにも当たらない。国連の平和維持活動は国連そのものである。世界銀行等の専門機関を「関連機関」に含めるのは当方の整理である。"
    }
  }
];

const security: Clause[] = [
  {
    id: "2014.joint",
    effect: "case",
    title: {en: "Joint development and production", ja: "国際共同開発・生産"},
    sentence: {
      en: "Transfers for joint development or production with the United States or another country in security cooperation with Japan.",
      ja: "米国を始め我が国との間で安全保障面での協力関係がある諸国との国際共同開発・生産に関する移転。"
    },
    when: all(
      is("transfer.mode", "joint_development"),
      is("recipient.security_partner", "yes"),
      names("item.joint_partner", "recipient")
    ),
    cite: {...guidelines2014, section: "1（2）ア"},
    source: text,
    verification: "source-seen"
  },
  {
    id: "2014.joint_onward",
    effect: "case",
    title: {en: "A partner passes on what was developed jointly", ja: "共同開発品のパートナー国による第三国移転"},
    sentence: {
      en: "A partner may pass jointly developed equipment on to another country where Japan consents beforehand.",
      ja: "国際共同開発品のパートナー国による第三国移転は、我が国の事前同意があれば認め得る。"
    },
    when: all(is("transfer.mode", "third_party"), not(is("item.joint_partner", "none"))),
    cite: {...principles2014, section: "3"},
    source: "https://www.mofa.go.jp/fp/nsp/page1we_000083.html",
    verification: "source-seen",
    note: {
      en: "The Guidelines list no such case. It follows from the Third Principle, which has the partner ask for Japan’s consent; what weighs in that consent is not coded.",
      ja: "運用指針に案件として掲げられてはいない。相手国に事前同意を求める第三原則から導かれる整理であり、同意の判断要素は扱わない。"
    }
  },
  {
    id: "2014.acsa",
    effect: "case",
    title: {en: "Supply under an ACSA", ja: "物品役務相互提供協定（ACSA）"},
    sentence: {
      en: "Defence equipment among the supplies and services given under an acquisition and cross-servicing agreement.",
      ja: "物品役務相互提供協定（ACSA）に基づく物品又は役務の提供に含まれる防衛装備の移転。"
    },
    when: all(is("transfer.mode", "acsa_supply"), is("recipient.security_partner", "yes"), is("item.weapon", "no")),
    cite: {...guidelines2014, section: "1（2）イ（ア）"},
    source: text,
    verification: "source-seen",
    note: {
      en: "The item is tied to an agreement, and those in force covered no weapons or ammunition: the statement on that with Australia says so in terms. That with the United States had reached ammunition since 2004, for an armed attack on Japan alone, which no fact here states.",
      ja: "本項は協定に基づく提供に限られ、当時の協定は武器・弾薬を対象としていなかった（日豪については談話が明記する）。日米の協定は2004年以降、我が国への武力攻撃事態等に限り弾薬を対象としていたが、ここで扱う事実では示せない。"
    }
  },
  {
    id: "2014.us_technology",
    effect: "case",
    title: {en: "Arms technology to the United States", ja: "米国との相互技術交流"},
    sentence: {
      en: "Arms technology given to the United States as part of the mutual exchange of technology.",
      ja: "米国との相互技術交流の一環としての武器技術の提供。"
    },
    when: all(is("transfer.mode", "technology"), is("recipient", "USA")),
    cite: {...guidelines2014, section: "1（2）イ（イ）"},
    source: text,
    verification: "source-seen"
  },
  {
    id: "2014.licence",
    effect: "case",
    title: {en: "Parts and services for US-licensed products", ja: "米国ライセンス生産品の部品・役務"},
    sentence: {
      en: "Parts or services for products made under a licence from the United States, given to the United States.",
      ja: "米国からのライセンス生産品に係る部品や役務の、米国への提供。"
    },
    when: all(
      is("transfer.mode", "licensed_return"),
      oneOf("item.form", "part", "service"),
      is("item.licensor", "USA"),
      is("recipient", "USA")
    ),
    cite: {...guidelines2014, section: "1（2）イ（ウ）"},
    source: text,
    verification: "source-seen"
  },
  {
    id: "2014.repair",
    effect: "case",
    title: {en: "Repairs and other services for US forces", ja: "米軍への修理等の役務"},
    sentence: {
      en: "Repairs and similar services for the forces of the United States.",
      ja: "米軍への修理等の役務提供。"
    },
    when: all(is("item.form", "service"), is("recipient", "USA"), fromJapan),
    cite: {...guidelines2014, section: "1（2）イ（ウ）"},
    source: text,
    verification: "source-seen"
  },
  {
    id: "2014.five_categories",
    effect: "case",
    title: {en: "The five categories", ja: "救難、輸送、警戒、監視及び掃海（5類型）"},
    sentence: {
      en: "Equipment for cooperation in rescue, transport, warning, surveillance or minesweeping with a country in security cooperation with Japan.",
      ja: "我が国との間で安全保障面での協力関係がある国に対する、救難、輸送、警戒、監視及び掃海に係る協力に関する防衛装備の移転。"
    },
    when: all(
      fiveCategories,
      is("recipient.security_partner", "yes"),
      armedAtMostIncidentally,
      is("recipient.invaded", "no"),
      fromJapan
    ),
    cite: {...guidelines2014, section: "1（2）イ（エ）"},
    source: text,
    verification: "source-seen",
    note: {
      en: "The text of 2014 is silent on weapons. That equipment may carry those needed for the task or for self-protection was presented in December 2023 as a clarification, with escort ships named as weapons themselves; the code reads the item so from the start. It is silent on peace, too: in March 2022 the Government read the items then in force as cooperation in peacetime that did not fit a country under attack (https://www.sankei.com/article/20220308-NH7GH6VO3JOWXLEUZARICAE4OA/); on 4 July 2023 it said that such equipment may go to Ukraine.",
      ja: "2014年の本文は武器に触れていない。本来業務や自己防護に必要な武器を搭載し得ることは、2023年12月に明確化として示され、護衛艦はそれ自体が武器とされた。本サイトの判定は当初からそのように読む。本文は「平時」にも触れていないが、政府は2022年3月、既存の項目は平時の協力を前提とし、攻撃を受けている国には当てはまらないとし（https://www.sankei.com/article/20220308-NH7GH6VO3JOWXLEUZARICAE4OA/）、2023年7月4日、こうした装備品をウクライナに移転し得るとした。"
    }
  }
];

const ownActivities: Clause[] = [
  {
    id: "2014.sdf",
    effect: "case",
    title: {en: "Activities of the SDF and other government bodies", ja: "自衛隊を含む政府機関の活動"},
    sentence: {
      en: "Transfers that activities of the Self-Defense Forces or other government bodies need, such as carrying equipment out for a time or sending bought equipment back for repair.",
      ja: "装備品の一時的な輸出や購入した装備品の返送など、自衛隊を含む政府機関の活動に必要な移転。"
    },
    when: oneOf("transfer.mode", "carried_by_sdf", "return_or_sample"),
    cite: {...guidelines2014, section: "1（2）ウ"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: "The item also reaches activities of foreign governments and private bodies that serve those of the Self-Defense Forces, technical information, exchanges of defective for sound items, and equipment for the protection of public officials; the code reads only what is carried or sent back.",
      ja: "自衛隊等の活動に関する外国政府・民間団体等の活動、技術情報の提供、要修理品と良品の交換、公人警護等のための装備品も対象となるが、本サイトの判定は携行と返送のみを読む。"
    }
  },
  {
    id: "2014.nationals",
    effect: "case",
    title: {en: "Safety of Japanese nationals", ja: "邦人の安全確保"},
    sentence: {
      en: "Transfers needed for the safety of Japanese nationals in danger abroad.",
      ja: "海外で危険にさらされた邦人の安全確保に必要な移転。"
    },
    when: all(is("transfer.mode", "carried_by_sdf"), is("transfer.purpose", "persons_in_danger")),
    cite: {...guidelines2014, section: "1（2）ウ"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: "What the item names is equipment for the self-protection of Japanese nationals who work in danger areas; the code reads only what the Self-Defense Forces carry.",
      ja: "細目に掲げられるのは、危険地域で活動する邦人の自己保存のための装備品である。本サイトの判定は自衛隊が携行するもののみを扱う。"
    }
  },
  {
    id: "2014.minor",
    effect: "case",
    title: {en: "Negligible effect on security", ja: "安全保障上の影響が極めて小さい場合"},
    sentence: {
      en: "Returns of goods sent in error, samples that will come back, re-export of what foreign police brought in, and the like.",
      ja: "誤送品の返送、返送を前提とする見本品の輸出、海外の警察官が持ち込んだ装備品の再輸出など、影響が極めて小さいと判断される移転。"
    },
    when: is("transfer.mode", "return_or_sample"),
    cite: {...guidelines2014, section: "1(3)"},
    source: whitePaper2018,
    verification: "source-seen"
  }
];

export const cases2014: readonly Clause[] = [...peace, ...security, ...ownActivities];
