/** Words of the Precedents page. */
export const precedents = {
  titleAll: {
    en: (compared: string) =>
      `In all ${compared} decisions that can be compared, the coded rules say what Japan decided`,
    ja: (compared: string) => `比較できる日本の決定${compared}件のすべてで、規則を当てはめた判定は実際の決定と一致した`
  },
  titleSome: {
    en: (agreeing: string, compared: string, diverging: string) =>
      `In ${agreeing} of ${compared} decisions that can be compared, the coded rules say what Japan decided; the ${diverging} others are explained`,
    ja: (agreeing: string, compared: string, diverging: string) =>
      `比較できる日本の決定${compared}件のうち${agreeing}件で、規則を当てはめた判定は実際の決定と一致した。残る${diverging}件は理由を説明する`
  },
  divergeHeading: {en: "Where they differ", ja: "異なるもの"},
  noDivergence: {
    en: "No comparable decision differs from the verdict. That is no proof that the code is right: the public record is short, and most of it is of permissions.",
    ja: "比較できる決定で判定と異なるものはない。ただし公表された例は少なく、大半は認められた例であり、判定方法の正しさの証明にはならない。"
  },
  agreeHeading: {en: "Where they agree", ja: "一致するもの"},
  circularHeading: {en: "What a clause was written from", ja: "条項の基となった決定"},
  basis: {en: "Written from it:", ja: "これを基に書かれたもの："},
  notComparableHeading: {en: "What cannot be compared", ja: "比較できないもの"},
  columns: {
    en: {
      item: "What it was about",
      recipient: "Recipient",
      date: "Decided",
      outcome: "What Japan decided",
      verdict: "Verdict of the code",
      why: "Why"
    },
    ja: {
      item: "対象",
      recipient: "移転先",
      date: "決定",
      outcome: "日本の決定",
      verdict: "規則を当てはめた判定",
      why: "理由"
    }
  },
  decade: {en: (year: string) => `${year}s`, ja: (year: string) => `${year}年代`},
  under: {en: (regime: string) => `rules of ${regime}`, ja: (regime: string) => `${regime}の規則`},
  before: {en: (verdict: string) => `the day before: ${verdict}`, ja: (verdict: string) => `前日：${verdict}`},
  ground: {en: "Ground given:", ja: "示された理由："},
  explanation: {en: "Why they differ", ja: "異なる理由"},
  because: {en: "The code", ja: "判定の理由"},
  source: {en: "source", ja: "出典"},
  confidence: {
    en: (level: string) => `${level} confidence`,
    ja: (level: string) => `確度：${level}`
  }
} as const;
