/** Words of the ledger of requests and answers. */
export const requests = {
  letterTitle: {
    en: "The letter of 25 February 2022, item by item",
    ja: "2022年2月25日付の書簡：品目ごとの回答"
  },
  disputed: {
    en: "Claimed by the article, not found in the letter",
    ja: "元記事にあるが、書簡では確認できない品目"
  },
  otherRequests: {en: "Other requests to Japan", ja: "日本へのその他の要請"},
  others: {en: "Requests to others", ja: "日本以外への要請"},
  toOthers: {en: (name: string) => `asked of ${name}`, ja: (name: string) => `${name}への要請`},
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
