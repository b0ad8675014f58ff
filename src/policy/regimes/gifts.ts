/**
 * Gifts of what the State owns. Article 9 of the Public Finance Act is older than any of the rules here and stands beside
 * all of them: the State gives nothing away unless an Act says so. The Acts that say so open it.
 */
import type {Clause} from "../clause.js";
import {all, any, is, oneOf} from "../condition.js";
import {goodsAct, peacekeepingAct, publicFinanceAct, sdfAct} from "./instruments.js";
import {whitePaper2018} from "./whitePapers.js";

const gift = is("transfer.mode", "sdf_grant");
const toAState = is("recipient.kind", "state");

/** The United Nations, their bodies and operations, and organisations that act on their resolution: those of 1(1)イ. */
export const unitedNations = oneOf("recipient.kind", "un_body", "un_mandated", "peacekeeping_operation");

export const noGifts: Clause = {
  id: "finance_act.9",
  effect: "statute",
  title: {
    en: "Public Finance Act, article 9: no State property for nothing unless an Act allows it",
    ja: "財政法第9条：国の財産は法律に基づく場合を除き無償で譲渡できない"
  },
  sentence: {
    en: "State property, the equipment of the Self-Defense Forces included, may not be given away or handed over below its price unless an Act allows it.",
    ja: "自衛隊の装備品を含む国の財産は、法律に基づく場合を除き、適正な対価なくして譲渡してはならない。"
  },
  when: gift,
  cite: {...publicFinanceAct, section: "9条1項"},
  source: whitePaper2018,
  verification: "source-seen",
  note: {
    en: "Part III, chapter 4 of the white paper, with the text in footnote 17. Goods that the State buys to give (Official Security Assistance and other aid) are not State stock and are not read here. Acts that let goods go to foreign forces in an operation, under an ACSA or besides, are not read either: they are supplies, not gifts from stock.",
    ja: "防衛白書第Ⅲ部第4章（条文は脚注17）。政府が供与のために調達するもの（政府安全保障能力強化支援等）は在庫の譲与ではないため、本条では扱わない。活動中の外国軍隊への物品提供（ACSA等）も提供であって在庫の譲与ではないため、扱わない。"
  }
};

export const giftsToPeacekeeping: Clause = {
  id: "pko_act.supplies",
  effect: "except",
  opens: [noGifts.id],
  since: "1992-08-10",
  title: {
    en: "Peacekeeping Cooperation Act: supplies in kind to the United Nations",
    ja: "国際平和協力法：国連等への物資協力"
  },
  sentence: {
    en: "The Government may hand goods to the United Nations and bodies like them, free or below their price, for peacekeeping, humanitarian relief or the observation of elections.",
    ja: "政府は、国連平和維持活動、人道的な国際救援活動又は国際的な選挙監視活動に協力するため、国際連合等に物品を無償又は時価より低い対価で譲渡できる。"
  },
  when: all(gift, unitedNations, is("transfer.purpose", "peace_cooperation")),
  cite: {...peacekeepingAct, section: "3条4号、25条"},
  source: "https://github.com/takahashim/anpo-revision/blob/c7077695fa51ca020b56e767084edcfe8fdf4bc7/data/H04HO079.md",
  verification: "source-seen",
  note: {
    en: "The Act as it stood in 2015, in a copy; the first day, 10 August 1992, is that of http://roppou.aichi-u.ac.jp/joubun/h4-79.htm. Equipment of units that came home went to the United Nations under it from Haiti, the Golan and South Sudan (https://www.sankei.com/smp/politics/news/170516/plt1705160017-s1.html).",
    ja: "2015年時点の条文を写しで確認した。施行日（1992年8月10日）は http://roppou.aichi-u.ac.jp/joubun/h4-79.htm による。撤収した部隊の機材は、ハイチ、ゴラン高原、南スーダンから本法に基づき国連に譲渡された（https://www.sankei.com/smp/politics/news/170516/plt1705160017-s1.html）。"
  }
};

export const giftToHaiti: Clause = {
  id: "goods_act.haiti",
  effect: "except",
  opens: [noGifts.id],
  since: "2012-12-18",
  until: "2013-03-15",
  title: {
    en: "Act on the free loan and transfer of goods: engineers’ machines left to Haiti",
    ja: "物品の無償貸付及び譲与等に関する法律：ハイチへの施設機材の譲与"
  },
  sentence: {
    en: "Equipment that the engineers of the Self-Defense Forces had used in Haiti was given to its government when they left.",
    ja: "国連ハイチ安定化ミッションから撤収する自衛隊施設部隊の資機材の一部を、ハイチ政府に譲与した。"
  },
  when: all(gift, is("recipient", "HTI"), is("item.weapon", "no"), is("transfer.purpose", "peace_cooperation")),
  cite: {...goodsAct, section: ""},
  source: "https://www.mofa.go.jp/mofaj/press/release/24/12/1219_04.html",
  verification: "source-seen",
  note: {
    en: "Exchange of notes of 18 December 2012, local time: the first transfer under the standards of 2011. That this Act was the ground, for Cambodia and East Timor as well, is in the press (https://www.sankei.com/smp/politics/news/170516/plt1705160017-s1.html); which item of it was not seen. The last day is that of the operation (http://kotoba.ne.jp/word/10/自衛隊ハイチPKO派遣).",
    ja: "2012年12月18日（現地時間）の書簡の交換による。2011年の基準の下での最初の移転であった。本法（物品譲与法）に基づくことは、カンボジア、東ティモールへの譲与とともに報道による（https://www.sankei.com/smp/politics/news/170516/plt1705160017-s1.html）。該当する号は確認していない。終期は派遣の終了日（http://kotoba.ne.jp/word/10/自衛隊ハイチPKO派遣）とした。"
  }
};

const inForceFrom = "2017-06-23";
const dayFromMemory = {
  en: "Act No. 42 of 2017, promulgated on 2 June 2017 (https://jahis.law.nagoya-u.ac.jp/lawdb/l/429a0042), in force in June 2017 (https://pheconomist.com/topics_detail8/id=54844); the day is from memory.",
  ja: "2017年6月2日公布の平成29年法律第42号（https://jahis.law.nagoya-u.ac.jp/lawdb/l/429a0042）により、同年6月に施行された（https://pheconomist.com/topics_detail8/id=54844）。日は原文で未確認。"
};

/** Since June 2017: what article 116-3 of the SDF Act allows, and the agreement that it makes a condition of the gift. */
export const giftsToDevelopingRegions: readonly Clause[] = [
  {
    id: "sdf_act.116_3",
    effect: "except",
    opens: [noGifts.id],
    since: inForceFrom,
    title: {
      en: "SDF Act, article 116-3: surplus equipment, not weapons, to developing regions",
      ja: "自衛隊法第116条の3：開発途上地域の政府への不用装備品等の譲渡（武器を除く）"
    },
    sentence: {
      en: "The Defence Minister may give surplus equipment other than weapons and ammunition to the government of a developing region, or sell it below its price.",
      ja: "防衛大臣は、開発途上地域の政府に対し、武器（弾薬を含む）を除く不用装備品等を譲与し、又は時価より低い対価で譲渡できる。"
    },
    when: all(gift, toAState, is("recipient.developing", "yes"), is("item.weapon", "no")),
    cite: {...sdfAct, section: "116条の3"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: `It does not forbid weapons: it fails to lift article 9 for them. That they are left out is in the text (https://paripassunote.com/ukraine_220427/), with the request of the other government, the use by its forces and that the equipment is surplus, which no fact here states. ${dayFromMemory.en}`,
      ja: `武器の譲渡を禁ずるのではなく、武器については財政法第9条の特例を設けていない。武器を除くことのほか、相手国政府の申出、その軍隊による使用、不用の決定を条文が求める（https://paripassunote.com/ukraine_220427/）が、これらはここで扱う事実では示せない。${dayFromMemory.ja}`
    }
  },
  {
    id: "sdf_act.116_3.agreement",
    effect: "statute",
    since: inForceFrom,
    title: {
      en: "SDF Act, article 116-3: only under an agreement with both consents",
      ja: "自衛隊法第116条の3：両方の同意を定める国際約束に基づくこと"
    },
    sentence: {
      en: "Such a gift rests on an agreement between the governments that forbids other uses and onward transfer without Japan’s consent; without it there is no gift.",
      ja: "譲渡は、我が国の同意なく目的外に使用され、又は第三者に移転されないことを定める国際約束に基づくものに限る。"
    },
    when: all(gift, toAState, any(is("control.other_use_consent", "no"), is("control.onward_consent", "no"))),
    cite: {...sdfAct, section: "116条の3"},
    source: whitePaper2018,
    verification: "source-seen",
    note: {
      en: `The Third Principle asks for the same and can be opened by a judgement of the Government; this condition cannot. ${dayFromMemory.en}`,
      ja: `第三原則も同じことを求め、政府の判断により例外があり得るが、この要件に例外はない。${dayFromMemory.ja}`
    }
  }
];
