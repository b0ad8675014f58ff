/** Words of the page of one kind of goods, and of the list of all kinds. */
export const goods = {
  back: {en: "All goods", ja: "品目の一覧"},
  parts: {
    en: {
      what: "What it is",
      japan: "What Japan has of the kind",
      asked: "What was asked of Japan",
      verdicts: "Under each version of the rules",
      change: "What would change the answer now",
      sources: "Sources"
    },
    ja: {
      what: "品目の区分",
      japan: "日本の同種装備",
      asked: "日本への要請",
      verdicts: "各時期の規則による判定",
      change: "現行規則の判定が変わる場合",
      sources: "出典"
    }
  },
  alsoCalled: {en: "Also called", ja: "別名"},
  classed: {en: "Other names, and how the rules class it", ja: "別名と規則上の扱い"},
  group: {en: "Group", ja: "分野"},
  bannedFrom: {
    en: (what: string, day: string) => `${what}, from ${day}`,
    ja: (what: string, day: string) => `${what}（${day}以降）`
  },
  open: {en: "open", ja: "未確定"},
  assumedGift: {en: "gift (assumed, as the terms are not known)", ja: "無償供与（条件が不明のため仮定）"},
  case: {
    en: (mode: string, recipient: string, some: string, all: string) =>
      `Judged here: to ${recipient}, as ${mode}, the case of ${some} of the ${all} transfers on record. The others differ in terms, recipient or day; their own answers stand in the list above.`,
    ja: (mode: string, recipient: string, some: string, all: string) =>
      `ここでの判定の前提は、${recipient}への${mode}（記録された移転${all}件のうち${some}件）。条件・移転先・日付が異なるものの判定は、上の一覧に示す。`
  },
  caseOfAll: {
    en: (mode: string, recipient: string) =>
      `Judged here: to ${recipient}, as ${mode}, the case of all that is on record.`,
    ja: (mode: string, recipient: string) =>
      `ここでの判定の前提は、${recipient}への${mode}（記録されたものすべてに当てはまる）。`
  },
  request: {
    en: (who: string, what: string, date: string, answer: string) => `${who} asked for ${what} (${date}): ${answer}`,
    ja: (who: string, what: string, date: string, answer: string) => `${who}が${what}を要請（${date}）：${answer}`
  },
  allDonors: {en: "All donors", ja: "全供与国・機関"},
  totalsTitle: {
    en: (goods: string, bounds: string) => `${goods}: ${bounds} delivered by all donors together`,
    ja: (goods: string, bounds: string) => `${goods}：全供与国・機関の引渡し${bounds}`
  },
  totalsMeasure: {
    en: "To Ukraine. Solid: at least; hatched: at most; arrow: no upper end is known. Donors are not added up where they may have given the same goods.",
    ja: "対象はウクライナへの引渡し。塗りつぶしは最小、斜線は最大、矢印は上限不明。同じ物資である可能性がある場合、供与国・機関間の数は合算しない。"
  },
  totalsSummary: {
    en: (count: string, deliveringAreDrawn: boolean) =>
      count === "1"
        ? "One donor has a total of its own."
        : `${count} donors have a total of their own; drawn are ${deliveringAreDrawn ? "those of which a number was delivered" : "the largest"}.`,
    ja: (count: string, deliveringAreDrawn: boolean) =>
      `合計のある供与国・機関は${count}。${deliveringAreDrawn ? "図は引渡し数の分かるもの。" : "図は上位のみ。"}`
  },
  totalsCaption: {
    en: (goods: string) => `${goods}: totals as bounds, donor by donor`,
    ja: (goods: string) => `${goods}：供与国・機関別の合計の範囲`
  },
  jsonName: {
    en: (goods: string) => `${goods}: transfers on record, with the verdict of Japan’s rules`,
    ja: (goods: string) => `${goods}：記録された移転と日本の規則による判定`
  },
  // The list of all kinds.
  indexCaption: {
    en: (group: string) => `${group}: kinds of goods, with who sent how many and Japan’s answer`,
    ja: (group: string) => `${group}：品目別の供与状況と日本の規則による判定`
  },
  indexColumns: {
    en: {
      goods: "Goods",
      transfers: "Transfers",
      donors: "Donors",
      delivered: "Delivered, all donors",
      deliveredShort: "Delivered",
      then: "Rules of 2014",
      now: "Rules now",
      chosen: "Rules now, or as chosen"
    },
    ja: {
      goods: "品目",
      transfers: "移転",
      donors: "供与国・機関",
      delivered: "引渡し（全供与国・機関）",
      deliveredShort: "引渡し",
      then: "2014年の規則",
      now: "現行の規則",
      chosen: "現行（または選択した規則）"
    }
  }
} as const;
