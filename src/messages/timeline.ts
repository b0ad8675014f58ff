/** Words of the timeline. */
export const timeline = {
  titleSameDay: {
    en: (asked: string, answered: string) =>
      `Ukraine asked on ${asked}; Japan changed its rules and answered on the same day, ${answered}`,
    ja: (asked: string, answered: string) =>
      `ウクライナの要請は${asked}。日本は${answered}、規則の改正と回答を同じ日に行った`
  },
  titleOtherDay: {
    en: (asked: string, changed: string) => `Ukraine asked on ${asked}; Japan changed its rules on ${changed}`,
    ja: (asked: string, changed: string) => `ウクライナの要請は${asked}。日本の規則の改正は${changed}`
  },
  chartTitle: {
    en: (some: string, all: string, span: string, share: string) =>
      `${some} of ${all} requests to Japan, its answers and its transfers fell in ${span}: ${share}% of the time shown`,
    ja: (some: string, all: string, span: string, share: string) =>
      `日本への要請、日本の回答と移転、計${all}件のうち${some}件が${span}（図の期間の${share}％）に集中`
  },
  span: {
    en: (from: string, to: string) => `${from} to ${to}`,
    ja: (from: string, to: string) => `${from}〜${to}`
  },
  partTitle: {
    en: (span: string, count: string) => `${span}: ${count} ${count === "1" ? "event" : "events"}`,
    ja: (span: string, count: string) => `${span}：${count}件`
  },
  chartMeasure: {
    en: "Over bands for the versions of the rules. A dot is a day, a bar a month or longer where no day is known. Columns count transfers by month; right of the line, only what was found. Parts with a letter stand below, drawn large.",
    ja: "帯は規則の版。点は日付の分かるもの、棒は月または年までしか分からないもの。柱は月別の件数で、線より右は個別に確認できたもののみ。英字を付した期間は下に拡大した。"
  },
  day: {en: "Day", ja: "日付"},
  lane: {en: "Kind", ja: "区分"},
  what: {en: "What", ja: "内容"},
  lanes: {
    en: {requests: "Asked of Japan", answers: "Japan’s answers", japan: "Sent by Japan", others: "Arms sent by others"},
    ja: {requests: "日本への要請", answers: "日本の回答", japan: "日本の移転", others: "他国の武器移転"}
  },
  gathered: {
    en: (day: string) => `gathered up to ${day} at the latest`,
    ja: (day: string) => `網羅的な収集は最長で${day}まで`
  },
  rulesChange: {en: "Rules", ja: "規則"},
  request: {en: "Request", ja: "要請"},
  answer: {en: "Answer", ja: "回答"},
  transfer: {en: "Transfer", ja: "移転"},
  armsByOthers: {
    en: (count: string, inMonth: boolean) =>
      `Other states: ${count} ${count === "1" ? "transfer" : "transfers"} of arms ${inMonth ? "this month" : "this year, the month not stated"}`,
    ja: (count: string, inMonth: boolean) => `他国：${inMonth ? "当月" : "当年（月は不明）"}の武器移転${count}件`
  },
  armsOfMonth: {
    en: (count: string) => `${count} ${count === "1" ? "transfer" : "transfers"} of arms`,
    ja: (count: string) => `武器の移転${count}件`
  },
  summary: {
    en: (month: string, count: string) =>
      `The most transfers of arms by other states in one month: ${count}, in ${month}.`,
    ja: (month: string, count: string) => `他国による武器移転が最も多かった月は${month}で、${count}件。`
  },
  ofAYear: {
    en: (count: string) => ` Known by the year alone and not drawn: ${count}.`,
    ja: (count: string) => `年しか分からず図にないもの：${count}件。`
  }
} as const;
