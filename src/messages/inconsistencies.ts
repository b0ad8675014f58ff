/** Words around the figures that do not fit together. */
export const inconsistencies = {
  title: {
    en: (count: string) => `What does not fit together: ${count} notes`,
    ja: (count: string) => `互いに整合しない数字：${count}件`
  },
  lede: {
    en: "Found by the refresh itself, and left standing with the reason.",
    ja: "データ更新時に自動で見つかったもの。理由を付してそのまま残す。"
  },
  reason: {en: "Why it stands:", ja: "残した理由："}
} as const;
