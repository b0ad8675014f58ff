/** Words around every chart. */
export const figure = {
  table: {en: "The figures as a table", ja: "数値を表で見る"},
  downloads: {en: "Downloads", ja: "ダウンロード"},
  csv: {en: (name: string) => `Data: ${name}`, ja: (name: string) => `データ：${name}`},
  image: {en: (kind: string) => `Chart as ${kind}`, ja: (kind: string) => `図を${kind}で保存`},
  source: {
    en: (count: string, asOf: string) =>
      `Source: ${count} claims in this record, each with its own source. Data as of ${asOf}.`,
    ja: (count: string, asOf: string) => `出典：本記録の${count}件（各件に出典を明記）。データ基準日：${asOf}。`
  }
} as const;
