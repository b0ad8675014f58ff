/** Words around every chart. */
export const figure = {
  table: {en: "The figures as a table", ja: "数値を表で見る"},
  behind: {en: "About this drawing: figures, source, files", ja: "図の詳細：数値・出典・ファイル"},
  downloads: {en: "Downloads", ja: "ダウンロード"},
  csv: {en: (name: string) => `Data: ${name}`, ja: (name: string) => `データ：${name}`},
  image: {en: (kind: string) => `Chart as ${kind}`, ja: (kind: string) => `図を${kind}で保存`},
  source: {
    en: (count: string) => `Source: ${count} claims in this record, each with its own source.`,
    ja: (count: string) => `出典：本記録の${count}件（各件に出典を明記）。`
  },
  sourceOfTotals: {
    en: (count: string) =>
      `Source: ${count} claims in this record, each with its own source, and the lists of published trackers in their latest release, read as one set of goods.`,
    ja: (count: string) =>
      `出典：本記録の${count}件（各件に出典を明記）と、公表トラッカーの最新版の一覧。同一の物資として読んだ。`
  },
  endsOfLists: {
    en: (day: string, release: string) => ` The lists of trackers are whole up to ${day} at the latest (${release}).`,
    ja: (day: string, release: string) => `トラッカーの一覧が網羅的なのは最長で${day}まで（${release}）。`
  },
  ends: {
    en: (others: string, japan: string) =>
      ` Statements were gathered up to ${others} at the latest, Japan’s up to ${japan}; later ones are here only where they were found.`,
    ja: (others: string, japan: string) =>
      `網羅的な収集は最長で${others}まで、日本については${japan}まで。その後は個別に確認できたもののみ。`
  }
} as const;
