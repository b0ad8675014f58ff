/** Words on the images that stand for a page where it is shared. */
export const share = {
  source: {
    en: (asOf: string, rules: string) => `Data as of ${asOf} · rules ${rules} · every figure with its source`,
    ja: (asOf: string, rules: string) => `データ基準日 ${asOf} · 規則 ${rules} · すべての数字に出典`
  },
  record: {
    en: (verdict: string) => `A transfer on record, judged under Japan’s rules of its day: ${verdict}`,
    ja: (verdict: string) => `移転の記録を当日の日本の規則で判定：${verdict}`
  },
  recordIfJapan: {
    en: (verdict: string) =>
      `Had Japan been the sender: a transfer by another donor, judged under Japan’s rules of its day: ${verdict}`,
    ja: (verdict: string) => `仮に日本が供与国だったなら：他国による移転を当日の日本の規則で判定：${verdict}`
  },
  alt: {
    en: (title: string) => `${title}. Sangensoku.`,
    ja: (title: string) => `${title}。三原則。`
  }
} as const;
