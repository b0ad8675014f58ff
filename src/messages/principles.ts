/** Words of the Principles page. */
export const principles = {
  versionsCaption: {en: "The rules, from the first to those now in force", ja: "最初の規則から現行規則まで"},
  inForce: {
    en: (from: string, until: string) => `${from} to ${until}`,
    ja: (from: string, until: string) => `${from}から${until}まで`
  },
  inForceNow: {en: (from: string) => `since ${from}`, ja: (from: string) => `${from}から現行`},
  notYetInForce: {
    en: (from: string, asOf: string) => `from ${from}; not yet in force on ${asOf}, the day this record reaches`,
    ja: (from: string, asOf: string) => `${from}から（本記録の基準日である${asOf}には未施行）`
  },
  columns: {
    en: {period: "In force", title: "Rules", clauses: "Clauses", change: "Against the version before", seen: "Text"},
    ja: {period: "適用期間", title: "規則", clauses: "条項数", change: "前の版との違い", seen: "出典"}
  },
  change: {
    en: (added: number, replaced: number, repealed: number) =>
      `${added} added, ${replaced} reworded, ${repealed} repealed`,
    ja: (added: number, replaced: number, repealed: number) => `追加${added}、改正${replaced}、廃止${repealed}`
  },
  firstVersion: {en: "the first", ja: "最初の版"},
  condition: {en: "The code asks whether", ja: "判定に用いる条件"},
  more: {en: "What the code asks, source, notes", ja: "判定に用いる条件、出典、注"},
  opens: {en: "Opens", ja: "解除する条項"},
  openedByFinding: {en: "Opened only where", ja: "次の場合に限り解除"},
  since: {en: (date: string) => `in force since ${date}`, ja: (date: string) => `${date}から`},
  until: {en: (date: string) => `ended on ${date}`, ja: (date: string) => `${date}まで`},
  officialNotRead: {en: "official, not read", ja: "公式（未確認）"},
  source: {en: "source", ja: "出典"},
  noSource: {en: "no address is known", ja: "URL不明"},
  note: {en: "Note", ja: "注"},
  cases: {
    en: (count: number) =>
      count === 1 ? "1 test case decided by this clause" : `${count} test cases decided by this clause`,
    ja: (count: number) => `この条項で決まる検証事例${count}件`
  },
  unchanged: {en: (date: string) => `unchanged since ${date}`, ja: (date: string) => `${date}から変更なし`},
  showRegime: {
    en: (count: number) => `All ${count} clauses of this version`,
    ja: (count: number) => `この版の全${count}条項`
  },
  moreClauses: {
    en: (count: number) => `${count} more clauses of this version`,
    ja: (count: number) => `この版のほかの${count}条項`
  }
} as const;
