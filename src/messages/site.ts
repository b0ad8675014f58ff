/** Words that stand on every page. */
export const site = {
  name: {en: "Sangensoku", ja: "三原則"},
  skip: {en: "Skip to the content", ja: "本文へ移動"},
  mainNavigation: {en: "Main", ja: "主なページ"},
  moreNavigation: {en: "About the record", ja: "この記録について"},
  menu: {en: "Pages", ja: "ページ一覧"},
  otherLanguage: {en: "日本語", ja: "English"},
  notAdvice: {
    en: "A reading of published rules by a published program. It is not legal advice and not an official position.",
    ja: "公表された規則をプログラムで読み解いたものであり、法的助言でも政府の公式見解でもない。"
  },
  asOf: {en: (date: string) => `Data as of ${date}`, ja: (date: string) => `データ基準日：${date}`},
  versions: {
    en: (rules: string, data: string) => `rules ${rules} · data ${data}`,
    ja: (rules: string, data: string) => `規則 ${rules} · データ ${data}`
  },
  // As .github/workflows/refresh.yml has it.
  nextLook: {
    en: "Trackers are checked for new releases every Monday; one that has appeared is read and checked before it is taken in",
    ja: "公表トラッカーの新しい版の有無は毎週月曜に確認し、内容を検証した上で記録に反映する"
  },
  moved: {
    en: (name: string) => `This page is now part of “${name}”.`,
    ja: (name: string) => `このページは「${name}」に統合した。`
  },
  pages: {
    en: {
      "": "Overview",
      explore: "Explore",
      donors: "Donors",
      requests: "Requests",
      principles: "Principles",
      "what-changed": "What changed",
      "what-if": "What if",
      judge: "Judge a list",
      timeline: "Timeline",
      precedents: "Precedents",
      goods: "Goods",
      trackers: "Trackers",
      data: "Data",
      changes: "Changes",
      quality: "Data quality",
      method: "Method",
      glossary: "Glossary",
      accessibility: "Accessibility"
    },
    ja: {
      "": "概要",
      explore: "移転を調べる",
      donors: "供与国・機関",
      requests: "要請と回答",
      principles: "三原則の条項",
      "what-changed": "何が変わったか",
      "what-if": "条件を変えて判定",
      judge: "一覧を判定",
      timeline: "時系列",
      precedents: "先例",
      goods: "品目",
      trackers: "トラッカー",
      data: "データ",
      changes: "変更点",
      quality: "データの品質",
      method: "方法",
      glossary: "用語集",
      accessibility: "アクセシビリティ"
    }
  }
} as const;
