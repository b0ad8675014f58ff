/** Words of the ledger of requests and answers. */
export const requests = {
  ownDay: {en: "the day of the answer", ja: "回答日の規則"},
  title: {
    en: (asked: string, granted: string, refused: string, open: string) =>
      `Japan was asked for ${asked} kinds of goods: it gave ${granted}, refused ${refused}, and left ${open} without a public answer`,
    ja: (asked: string, granted: string, refused: string, open: string) =>
      `日本への要請は${asked}品目。応諾${granted}、拒否${refused}、公表された回答なし${open}`
  },
  description: {
    en: (count: string) =>
      `${count} requests for goods, item by item, with the answer, the days it took, and what Japan’s rules of the day say.`,
    ja: (count: string) => `${count}件の要請を品目ごとに、回答、回答までの日数、当時の規則による判定とともに示す。`
  },
  lede: {
    en: "Each line is one kind of goods that somebody asked for, with the answer. Refusals count as much as gifts. Requests that nobody could show are listed, but not counted as refused.",
    ja: "各行は要請された一つの品目とその回答。拒否も応諾と同じ重みで示す。出典で確認できない要請は掲げるが、拒否には数えない。"
  },
  letterTitle: {
    en: "The letter of 25 February 2022, item by item",
    ja: "2022年2月25日付の書簡：品目ごとの回答"
  },
  letterIntro: {
    en: "Ukraine’s defence minister asked Japan’s for these goods. The verdict is that of the rules in force on the day of the answer, or of the request where no answer was made public.",
    ja: "ウクライナの国防相が日本の防衛相に要請した品目。判定は回答日の規則（回答の公表がない場合は要請日の規則）による。"
  },
  disputed: {
    en: "Claimed by the article, not found in the letter",
    ja: "元記事にあるが、書簡では確認できない品目"
  },
  otherRequests: {en: "Other requests to Japan", ja: "日本へのその他の要請"},
  toOthers: {en: (name: string) => `Asked of ${name}`, ja: (name: string) => `${name}への要請`},
  othersTitle: {en: "Requests to others", ja: "日本以外への要請"},
  columns: {
    en: {
      item: "Asked for",
      requester: "By",
      date: "When",
      answer: "Answer",
      days: "It took",
      verdict: "What Japan’s rules say",
      source: "Source"
    },
    ja: {
      item: "要請された品目",
      requester: "要請者",
      date: "要請日",
      answer: "回答",
      days: "所要日数",
      verdict: "日本の規則による判定",
      source: "出典"
    }
  },
  days: {en: (count: number) => (count === 1 ? "1 day" : `${count} days`), ja: (count: number) => `${count}日`},
  upToDays: {
    en: (from: number, to: number) => `${from} to ${to} days`,
    ja: (from: number, to: number) => `${from}〜${to}日`
  },
  noAnswerDate: {en: "date not known", ja: "回答日不明"},
  notJudged: {en: "not judged: no kind of goods is named", ja: "判定なし（品目の記載がない）"},
  rulesOf: {en: (date: string) => `rules of ${date}`, ja: (date: string) => `${date}の規則`},
  because: {en: "why", ja: "理由"},
  seeRecord: {en: "verdict in full", ja: "判定の詳細"},
  reason: {en: "Reason given", ja: "示された理由"},
  assumed: {
    en: "Assumed for requests of which nothing came: a gift from SDF stock, for Japan’s security.",
    ja: "移転に至らなかった要請については、自衛隊の装備品等の譲渡、目的は我が国の安全保障と仮定した。"
  },
  agreement: {
    en: {
      agrees: "agrees with the answer",
      diverges: "diverges from the answer",
      by_exception: "given by the exception alone",
      not_comparable: ""
    },
    ja: {agrees: "回答と一致", diverges: "回答と不一致", by_exception: "例外としてのみ認め得る", not_comparable: ""}
  }
} as const;
