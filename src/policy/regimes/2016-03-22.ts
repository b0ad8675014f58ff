/**
 * 2016-03-22: the Guidelines are amended with the security legislation of 2015. The amendment of 24 November 2015 is known
 * by its date alone (https://www.mofa.go.jp/mofaj/s_sa/sea2/ph/page3_001796.html names this one as the last): its text was
 * not seen, and what is written here may be of that day. The white paper of 2015 still prints the text of 2014.
 */
import {amend, type Clause} from "../clause.js";
import {all, is} from "../condition.js";
import {handedOver} from "./2014-04-01-cases.js";
import {regime2014} from "./2014-04-01.js";
import {giftsToDevelopingRegions, unitedNations} from "./gifts.js";
import {guidelines2016} from "./instruments.js";
import {whitePaper2016} from "./whitePapers.js";

const suppliesUnderLaw: Clause = {
  id: "2014.acsa",
  effect: "case",
  title: {en: "Supplies by the SDF under a law", ja: "法律に基づき自衛隊が実施する物品・役務の提供"},
  sentence: {
    en: "Defence equipment among the supplies and services that the Self-Defense Forces give under a law.",
    ja: "法律に基づき自衛隊が実施する物品又は役務の提供に含まれる防衛装備の移転。"
  },
  when: all(is("transfer.mode", "acsa_supply"), is("recipient.security_partner", "yes")),
  cite: {...guidelines2016, section: "1（2）イ（ア）"},
  source: whitePaper2016,
  verification: "source-seen",
  note: {
    en: "No longer tied to an ACSA, so that ammunition is open where a law and the agreement allow it. From memory, the laws of 2015 let ammunition be supplied and no other weapons; the code cannot tell the two apart and reads neither the laws nor which agreement is in force. That the change is of this day is inferred: it stands between the white papers of 2015 and 2016, beside the laws of 2015, which took effect in March 2016.",
    ja: "ACSAに限られなくなり、法律と協定が認める場合に弾薬の提供が可能となった。2015年の法律が弾薬の提供を認め、その他の武器を除くことは原文で確認していない。本サイトの判定は両者を区別せず、法律や発効中の協定も読まない。この日の改正であることは推定である（2015年版と2016年版の防衛白書の間に文言が改まり、関係法律は2016年3月に施行された）。"
  }
};

const unitedNationsAndOthers: Clause = {
  id: "2014.peace.un",
  effect: "case",
  title: {en: "Peace contribution: the United Nations and others", ja: "平和貢献・国際協力：国連等"},
  sentence: {
    en: "Transfers for peace or international cooperation to the United Nations, their bodies, or organisations that act on a UN resolution, on the request of an international organisation, or on that of the country concerned with the support of a main organ of the United Nations.",
    ja: "平和貢献・国際協力の積極的な推進に資する、国連若しくはその関連機関、国連決議に基づいて活動を行う機関、国際機関の要請に基づいて活動を行う機関又は活動が行われる地域の属する国の要請があり国連の主要機関の支持を受けた活動を行う機関への移転。"
  },
  when: all(unitedNations, is("transfer.purpose", "peace_cooperation"), handedOver),
  cite: {...guidelines2016, section: "1（1）イ"},
  source: "https://www.mod.go.jp/j/publication/wp/wp2020/doc/att/file-58.csv",
  verification: "source-seen",
  note: {
    en: "The wider list was seen in the white paper of 2020; those of 2016 to 2019 still print that of 2014. That it is of this day is inferred from the law on peacekeeping, which took effect with the same wording in March 2016. NATO, its agencies and the European Union are still none of these by themselves.",
    ja: "この範囲は2020年版防衛白書で確認した。2016年版から2019年版までは2014年の文言のままである。同様の文言の国際平和協力法の改正が2016年3月に施行されたことから、この日の改正と推定した。NATOやその機関、欧州連合がそれ自体として当たらないことは変わらない。"
  }
};

export const regime2016 = amend(
  regime2014,
  {
    id: "2016-03-22",
    short: {en: "2016 security laws", ja: "2016年改正（平和安全法制）"},
    title: {
      en: "Guidelines amended with the security legislation of 2015",
      ja: "運用指針の一部改正（2016年3月、平和安全法制）"
    },
    cite: {...guidelines2016, section: ""},
    source: "https://www.mofa.go.jp/mofaj/s_sa/sea2/ph/page3_001796.html",
    verification: "source-seen"
  },
  {replace: [suppliesUnderLaw, unitedNationsAndOthers], add: giftsToDevelopingRegions}
);
