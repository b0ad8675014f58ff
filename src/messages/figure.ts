/** Words around every chart. */
export const figure = {
  table: {en: "The figures as a table", ja: "数値を表で見る"},
  behind: {en: "About this drawing: figures, source, files", ja: "図の詳細：数値・出典・ファイル"},
  downloads: {en: "Downloads", ja: "ダウンロード"},
  figures: {en: "Figures (CSV)", ja: "数値（CSV）"},
  image: {en: (kind: string) => `Save the chart as ${kind}`, ja: (kind: string) => `図を${kind}で保存`},
  embed: {en: "Embed", ja: "埋め込み"},
  snippet: {en: "Markup to paste into a page", ja: "ページに貼り付けるコード"},
  alone: {en: "The chart on a page of its own", ja: "図だけのページ"},
  recordAsOf: {en: (day: string) => `record as of ${day}`, ja: (day: string) => `データ基準日 ${day}`},
  wholeTables: {en: "Whole tables: ", ja: "全件の表："},
  between: {en: ", ", ja: "、"},
  // The panel in which a mark answers.
  judgedIfJapan: {
    en: "Had Japan been the sender, by its rules of the day:",
    ja: "仮に日本が供与国だったなら（当日の規則による）："
  },
  judgedJapan: {en: "By Japan’s rules of the day, as coded:", ja: "当日の規則を当てはめた判定："},
  earlier: {en: "Previous mark", ja: "前の項目"},
  later: {en: "Next mark", ja: "次の項目"},
  close: {en: "Close", ja: "閉じる"},
  toRecord: {en: "Open the record", ja: "記録を開く"},
  toRequest: {en: "Open the request", ja: "要請を開く"},
  toRowsOfDay: {en: "All transfers of that day", ja: "その日の移転すべて"},
  toRowsOfMonth: {en: "All transfers of that month", ja: "その月の移転すべて"},
  toRows: {en: "The rows behind it", ja: "もとになる行"},
  toDonor: {en: "The donor’s page", ja: "供与国・機関のページ"},
  // Of several records or donors: the first by name, and how many more.
  records: {
    en: (names: readonly string[], more: string) => `${names.join("; ")}${more ? `; and ${more} more` : ""}`,
    ja: (names: readonly string[], more: string) => `${names.join("、")}${more ? `、ほか${more}` : ""}`
  },
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
