/** Words that the site uses in a sense of its own or of the law, each with what it means. */
import {closedList} from "./list.js";

export const TERMS = closedList({
  three_principles: {
    en: "Three Principles on Transfer of Defense Equipment and Technology",
    ja: "防衛装備移転三原則",
    meaning: {
      en: "The Cabinet’s policy of 1 April 2014: what is banned, what may be permitted, and what must be assured. Its guidelines list the cases.",
      ja: "2014年4月1日の閣議決定。禁止する場合、認め得る場合、適正管理の3点を定める。認め得る案件は運用指針が列挙する。"
    }
  },
  defence_equipment: {
    en: "Defence equipment",
    ja: "防衛装備",
    meaning: {
      en: "Arms on item 1 of Annex 1 of the Export Trade Control Order that armed forces use directly in combat, and the technology for them.",
      ja: "輸出貿易管理令別表第1の1の項に掲げるもののうち、軍隊が使用し直接戦闘の用に供されるもの（武器）及び武器技術。"
    }
  },
  sdf_weapon: {
    en: "Weapon in the sense of the SDF Act",
    ja: "自衛隊法上の武器",
    meaning: {
      en: "What is made to kill or injure people or to destroy things directly, as a means of armed struggle. A bulletproof vest is defence equipment but not such a weapon.",
      ja: "直接人を殺傷し、又は武力闘争の手段として物を破壊することを目的とするもの。防弾チョッキは防衛装備だが、この意味の武器ではない。"
    }
  },
  party_to_conflict: {
    en: "Party to a conflict",
    ja: "紛争当事国",
    meaning: {
      en: "A country against which the Security Council is taking measures after an armed attack. Not every country at war, and not Ukraine.",
      ja: "武力攻撃が発生し、国連安保理が措置をとっている対象国。戦争中の国すべてではなく、ウクライナは当たらない。"
    }
  },
  five_categories: {
    en: "The five categories",
    ja: "5類型",
    meaning: {
      en: "Rescue, transport, warning, surveillance and minesweeping: from 2014 to April 2026 the uses for which equipment could go to a security partner.",
      ja: "救難、輸送、警戒、監視、掃海。2014年から2026年4月まで、安全保障面で協力する国に移転し得た用途。"
    }
  },
  security_council: {
    en: "National Security Council, National Security Secretariat",
    ja: "国家安全保障会議・国家安全保障局",
    meaning: {
      en: "The body that decides important cases, and the office that serves it.",
      ja: "重要案件を審議する会議と、その事務局。"
    }
  },
  statement: {
    en: "Statement (claim)",
    ja: "記述",
    meaning: {
      en: "What one source says of one transfer: a row of transfers.csv. Several statements may speak of the same goods.",
      ja: "1つの出典が1つの移転について述べた内容。transfers.csvの1行。同じ物資を複数の記述が述べることがある。"
    }
  },
  transfer: {
    en: "Transfer",
    ja: "移転",
    meaning: {
      en: "Goods that one donor gave or sold to one recipient, told by one or more statements. Transfers are counted, not pieces.",
      ja: "ある供与国・機関からある受領者への物資の供与・売却。1件以上の記述からなる。数えるのは件数であり、物の数量ではない。"
    }
  },
  floor_and_ceiling: {
    en: "Floor and ceiling",
    ja: "下限と上限",
    meaning: {
      en: "The least and the most that all statements together allow, each thing counted once. A plus sign: there may be more.",
      ja: "すべての記述と矛盾しない最小と最大。同じ物は一度だけ数える。「+」はそれを上回り得ることを示す。"
    }
  },
  if_japan: {
    en: "Had Japan been the sender",
    ja: "日本が供与国だったなら",
    meaning: {
      en: "Others’ transfers were never subject to Japan’s rules. Their verdict says what these rules would have said of the same goods from Japan.",
      ja: "他国の移転に日本の規則は及ばない。同じ物資を日本が送るとすれば規則がどう判定するかを示す仮定である。"
    }
  },
  translation: {
    en: "Our translation",
    ja: "英訳について",
    meaning: {
      en: "Official English texts exist for the principles, not for every guideline. Where there is none, the English is ours.",
      ja: "三原則には公式の英訳があるが、運用指針のすべてにはない。公式訳がない部分の英訳は当方による。"
    }
  }
});
