/** Words of the glossary, and of the drawing that leads from statements to transfers. */
export const glossary = {
  captions: {
    en: {
      verdict: "Verdicts",
      rules: "Versions of the rules",
      word: "Words",
      checked: "How far a source was checked",
      count: "What is counted"
    },
    ja: {
      verdict: "判定",
      rules: "規則の版",
      word: "用語",
      checked: "出典の確認の程度",
      count: "数え方"
    }
  },
  thisLanguage: {en: "English", ja: "日本語"},
  since: {
    en: (from: string) => `In force from ${from}.`,
    ja: (from: string) => `${from}から適用。`
  },
  between: {
    en: (from: string, until: string) => `In force from ${from} to ${until}.`,
    ja: (from: string, until: string) => `${from}から${until}まで適用。`
  },
  brought: {
    en: (titles: string, more: number) => `New: ${titles}${more ? ` and ${more} more` : ""}.`,
    ja: (titles: string, more: number) => `新設：${titles}${more ? `ほか${more}条項` : ""}。`
  },
  between_titles: {en: "; ", ja: "、"},
  reductionTitle: {
    en: (claims: string, arms: string) =>
      `How ${claims} statements come down to ${arms} transfers of weapons by others than Japan`,
    ja: (claims: string, arms: string) => `${claims}件の記述が、日本以外による武器の移転${arms}件になるまで`
  },
  reductionMeasure: {
    en: "Each line is a count of this record; beside it, what falls away on the way to the next. Every count that a page names is one of these or of those in the glossary.",
    ja: "各行は本記録の件数で、次の行までに除かれるものを添えた。各ページが示す件数は、ここか用語集のいずれかに当たる。"
  },
  steps: {
    en: {
      claims: "statements, one by one source each",
      "transfers-on-record": "transfers, each told by one or more statements",
      "transfers-judged": "without sums over other transfers",
      "transfers-to-ukraine": "to Ukraine itself",
      "goods-to-ukraine-on-record": "of goods",
      transfers: "committed or delivered",
      "transfers-by-others": "by donors other than Japan",
      arms: "of weapons in the sense of the SDF Act"
    },
    ja: {
      claims: "記述（1出典の1記述）",
      "transfers-on-record": "移転（1件につき1つ以上の記述）",
      "transfers-judged": "他の移転の合計値を除く",
      "transfers-to-ukraine": "ウクライナへの移転",
      "goods-to-ukraine-on-record": "物資の移転",
      transfers: "決定または引渡しに至ったもの",
      "transfers-by-others": "日本以外によるもの",
      arms: "自衛隊法上の武器"
    }
  },
  fallsAway: {
    en: {
      claims: "further statements on the same transfers",
      "transfers-on-record": "sums over others",
      "transfers-judged": "to other recipients",
      "transfers-to-ukraine": "packages and money",
      "goods-to-ukraine-on-record": "refused or only pledged",
      transfers: "by Japan",
      "transfers-by-others": "no weapons, or not classified"
    },
    ja: {
      claims: "同じ移転についての別の記述",
      "transfers-on-record": "合計値",
      "transfers-judged": "他の受領者への移転",
      "transfers-to-ukraine": "パッケージ・資金",
      "goods-to-ukraine-on-record": "拒否・表明のみ",
      transfers: "日本によるもの",
      "transfers-by-others": "武器でない、または該非未判定"
    }
  },
  less: {
    en: (count: string, what: string) => `less ${count}: ${what}`,
    ja: (count: string, what: string) => `${what}${count}件を除く`
  }
} as const;
