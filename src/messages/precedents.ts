/** Words of the Precedents page. */
export const precedents = {
  title: {
    en: (agree: string, comparable: string, diverge: string) =>
      `The coded rules agree with ${agree} of ${comparable} decisions that Japan took; ${diverge} differ and are explained`,
    ja: (agree: string, comparable: string, diverge: string) =>
      `コード化した規則は、日本の決定${comparable}件のうち${agree}件と一致し、${diverge}件は異なる（理由を説明）`
  },
  description: {
    en: "What Japan decided in real cases since 1967, beside what the rules of that day say of the same facts.",
    ja: "1967年以降に日本が実際に下した決定と、同じ事実に当時の規則を当てはめた判定を並べる。"
  },
  lede: {
    en: "Each decision is judged by the rules in force on its day, from the facts the sources give. Agreement shows that the code reads the rules as the government did; it proves no more. A lost bid, a pending question or a sale without a licence is no decision and is not compared.",
    ja: "決定ごとに、出典から分かる事実に当日の規則を当てはめて判定する。一致は、政府と同じ読み方をコードがしていることを示すにとどまる。不採用、検討中の案件、無許可の輸出は決定ではないため比較しない。"
  },
  divergeHeading: {en: "Where they differ", ja: "異なるもの"},
  noDivergence: {
    en: "No comparable decision differs from the verdict. That is no proof that the code is right: the public record is short, and most of it is of permissions.",
    ja: "比較できる決定で判定と異なるものはない。ただし公表された例は少なく、大半は認められた例であり、コードの正しさの証明にはならない。"
  },
  agreeHeading: {en: "Where they agree", ja: "一致するもの"},
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
      verdict: "コードの判定",
      why: "理由"
    }
  },
  under: {en: (regime: string) => `rules of ${regime}`, ja: (regime: string) => `${regime}の規則`},
  before: {en: (verdict: string) => `the day before: ${verdict}`, ja: (verdict: string) => `前日：${verdict}`},
  ground: {en: "Ground given:", ja: "示された理由："},
  explanation: {en: "Why they differ", ja: "異なる理由"},
  because: {en: "The code", ja: "コードの理由"},
  source: {en: "source", ja: "出典"},
  confidence: {
    en: (level: string) => `${level} confidence`,
    ja: (level: string) => `確度：${level}`
  }
} as const;
