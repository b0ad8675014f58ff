/** Exemptions for what the Self-Defense Forces and the Coast Guard take along on duty abroad. */
import {all, any, is} from "../condition.js";
import {exemption, untilThePrinciplesOf2014, type Exemption} from "./1983-01-14-exemption.js";
import {unitedNations} from "./gifts.js";
import {whitePaper2015} from "./whitePapers.js";
import {statement, understanding} from "./instruments.js";

const answer2013 = "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/183/touh/t183073.htm";
const carried = is("transfer.mode", "carried_by_sdf");

/** What the Self-Defense Forces take along, and what they supply to others there; no weapons among the latter. */
const carriedOrSupplied = any(carried, all(is("transfer.mode", "acsa_supply"), is("item.weapon", "no")));

const exemptions: Exemption[] = [
  {
    id: "1983.pko",
    since: "1991-09-19",
    until: untilThePrinciplesOf2014,
    title: {en: "Weapons of Japanese peacekeepers", ja: "国際平和協力業務で携行する武器"},
    sentence: {
      en: "Weapons that Japanese personnel use in peacekeeping stand outside the principles; supplies in kind do not.",
      ja: "国際平和協力業務に従事する自衛官等が使用する武器は武器輸出三原則等によらない。物資協力は厳正に対処する。"
    },
    when: all(carried, unitedNations),
    cite: {
      ...understanding(
        "peacekeeping operations (revised 7 December 2001)",
        "国際平和協力業務（2001年12月7日一部改正）",
        "1991-09-19"
      ),
      section: ""
    },
    source: "https://worldjpn.net/documents/texts/JPSC/20131223.S1J.html",
    verification: "source-seen",
    note: {
      en: "As recalled in the statement of 23 December 2013. The code takes the duties of the Peacekeeping Cooperation Act, relief for a body of the United Nations among them, to be covered alike.",
      ja: "2013年12月23日の談話が引用する内容による。国連の機関のための人道的な国際救援活動を含め、国際平和協力法の業務を同様に扱う。"
    }
  },
  {
    id: "1983.disaster_relief",
    since: "1991-09-19",
    until: untilThePrinciplesOf2014,
    title: {en: "International disaster relief", ja: "国際緊急援助活動"},
    sentence: {
      en: "What the Self-Defense Forces take along for international disaster relief stands outside the principles.",
      ja: "国際緊急援助活動への自衛隊の部隊等の参加に伴うものは、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "disaster_relief"), carried),
    cite: {
      ...understanding("disaster relief by the Self-Defense Forces", "国際緊急援助活動への自衛隊の参加", "1991-09-19"),
      section: ""
    },
    source: answer2013,
    verification: "source-seen",
    note: {
      en: "That the understanding exists was seen in a government answer of 2013. It is taken to be that of 19 September 1991, the day on which both bills went to the Diet; the day was not seen.",
      ja: "了解の存在は2013年の政府答弁書で確認した。両法案が国会に提出された1991年9月19日の了解と同じものとして扱うが、日付は確認していない。"
    }
  },
  {
    id: "1983.evacuation",
    since: "1994",
    until: untilThePrinciplesOf2014,
    title: {en: "Transport of Japanese nationals", ja: "在外邦人等の輸送"},
    sentence: {
      en: "What the Self-Defense Forces take along to bring Japanese nationals home stands outside the principles.",
      ja: "自衛隊法に基づく在外邦人等の輸送に伴うものは、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "evacuation_of_nationals"), carried),
    cite: {...understanding("the transport of nationals abroad", "在外邦人等の輸送", "1994"), section: ""},
    source: answer2013,
    verification: "source-seen",
    note: {
      en: "That the understanding exists was seen in a government answer of 2013; its year is from memory.",
      ja: "了解の存在は2013年の政府答弁書で確認した。年は原文で未確認。"
    }
  },
  {
    id: "1983.anti_terrorism",
    since: "2001-10-05",
    until: "2007-11-01",
    title: {en: "Support against terrorism", ja: "テロ対策特別措置法"},
    sentence: {
      en: "What the Self-Defense Forces carry and supply under the Anti-Terrorism Special Measures Act stands outside the principles, for as long as that Act is in force.",
      ja: "テロ対策特別措置法に基づく活動で自衛隊が携行し、又は提供するものは、同法の有効期間中、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "anti_terrorism_support"), carriedOrSupplied),
    cite: {
      ...statement(
        "the Anti-Terrorism Special Measures bill",
        "テロ対策特別措置法案と武器輸出三原則等との関係",
        "2001-10-05"
      ),
      section: ""
    },
    source: "http://www.kantei.go.jp/jp/tyoukanpress/rireki/2007/10/17_e.html",
    verification: "unseen",
    note: {
      en: "The statement was not seen. It is taken to bear the day on which the bill went to the Diet, 5 October 2001 (https://worldjpn.net/documents/texts/exdpm/20011029.S1J.html), as those of 2003 and 2007 bear the day of theirs. The Act ended on 1 November 2007 (chronology of the white paper of 2015). That supplies to others could not be weapons is from memory.",
      ja: "談話は確認していない。2003年と2007年の談話が法案の閣議決定の日に出されていることから、法案の国会提出の日（2001年10月5日、https://worldjpn.net/documents/texts/exdpm/20011029.S1J.html）と同じ日付として扱う。同法は2007年11月1日に失効した（2015年版防衛白書の年表）。提供する物品に武器が含まれないことは原文で確認していない。"
    }
  },
  {
    id: "1983.iraq",
    since: "2003-06-13",
    until: "2009-07-31",
    title: {en: "Humanitarian and security support in Iraq", ja: "イラク特別措置法"},
    sentence: {
      en: "What the Self-Defense Forces carry and supply under the Iraq special measures bill stands outside the principles, for as long as the Act is in force.",
      ja: "イラク人道復興支援特別措置法案に基づく対応措置で自衛隊が携行し、又は提供するものは、同法の有効期間中、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "iraq_reconstruction"), carriedOrSupplied),
    cite: {
      ...statement(
        "the Iraq special measures bill",
        "イラク人道復興支援特別措置法案と武器輸出三原則等との関係",
        "2003-06-13"
      ),
      section: "2"
    },
    source: "http://www.ioc.u-tokyo.ac.jp/~worldjpn/documents/texts/JPSC/20030613.S1J.html",
    verification: "source-seen",
    note: {
      en: `The Act ended on 31 July 2009 (${whitePaper2015}). That supplies to others could not be weapons is from memory.`,
      ja: `同法は2009年7月31日に失効した（${whitePaper2015}）。提供する物品に武器が含まれないことは原文で確認していない。`
    }
  },
  {
    id: "1983.replenishment",
    since: "2007-10-17",
    until: "2010-01-15",
    title: {en: "Replenishment at sea", ja: "補給支援特別措置法"},
    sentence: {
      en: "What the Self-Defense Forces carry for replenishment support against terrorism stands outside the principles; the fuel itself is not arms.",
      ja: "補給支援活動で自衛隊が携行する武器等は武器輸出三原則等によらない。提供する燃料等は武器等に当たらない。"
    },
    when: all(is("transfer.programme", "replenishment_support"), carried),
    cite: {
      ...statement("the replenishment support bill", "補給支援特別措置法案と武器輸出三原則等との関係", "2007-10-17"),
      section: ""
    },
    source: "http://www.kantei.go.jp/jp/tyoukanpress/rireki/2007/10/17_e.html",
    verification: "source-seen",
    note: {
      en: `The Act ended on 15 January 2010 (${whitePaper2015}).`,
      ja: `同法は2010年1月15日に失効した（${whitePaper2015}）。`
    }
  },
  {
    id: "1983.anti_piracy",
    since: "2009-03-13",
    until: untilThePrinciplesOf2014,
    title: {en: "Anti-piracy operations", ja: "海賊対処行動"},
    sentence: {
      en: "What Japanese units carry against piracy stands outside the principles: they control it strictly and bring it home.",
      ja: "海賊対処行動等で自衛隊・海上保安庁が使用するために輸出する武器等は、厳格に管理し持ち帰ることとし、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "anti_piracy"), carried),
    cite: {
      ...statement("anti-piracy operations", "海賊対処行動等と武器輸出三原則等との関係", "2009-03-13"),
      section: ""
    },
    source: "https://worldjpn.net/documents/texts/JPSC/20090313.S1J.html",
    verification: "source-seen"
  }
];

export const sdfAbroadExemptions = exemptions.map(exemption);
