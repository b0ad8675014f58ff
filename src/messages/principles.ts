/** Words of the Principles page. */
export const principles = {
  title: {
    en: (changes: string, clauses: string, from: string) =>
      `Japan’s rules on arms transfers have changed ${changes} times since 1967; those of ${from} have ${clauses} clauses`,
    ja: (changes: string, clauses: string, from: string) =>
      `日本の武器・防衛装備移転の規則は1967年以来${changes}回変わり、${from}からの現行規則は${clauses}条項からなる`
  },
  description: {
    en: (regimes: string, clauses: string, seen: string) =>
      `${regimes} versions clause by clause, ${clauses} clauses in all, ${seen} of them checked against a source, each with its citation and the cases that test it.`,
    ja: (regimes: string, clauses: string, seen: string) =>
      `${regimes}の版を条項ごとに示す。延べ${clauses}条項のうち${seen}条項は出典を確認済み。各条項に引用元と検証用の事例を付す。`
  },
  lede: {
    en: "Each clause below is the very rule that judges the records: its condition is data, printed here in words. Where the text of a clause was not seen, the clause says so.",
    ja: "以下の条項は、記録の判定に実際に使われている規則そのものである。条件はデータとして書かれ、ここではそれを文章にして示す。本文を確認していない条項にはその旨を記す。"
  },
  partyHeading: {en: "“Party to a conflict” does not mean “at war”", ja: "「紛争当事国」は「戦争中の国」ではない"},
  party: {
    en: "The First Principle forbids transfers to a party to a conflict, and defines it: a country against which the Security Council is taking measures to maintain or restore international peace and security after an armed attack. Ukraine is fighting and was attacked, but the Council takes no measures against it, so this bar does not catch it. What stood in the way of weapons for Ukraine was the closed list of cases, and the SDF Act.",
    ja: "第一原則は「紛争当事国」への移転を禁じるが、その意味は「武力攻撃が発生し、国際の平和及び安全を維持し又は回復するため、国連安全保障理事会がとっている措置の対象国」に限られる。ウクライナは攻撃を受けて戦っているが、安保理の措置の対象ではないため、この禁止には当たらない。武器の提供を妨げたのは、認め得る案件が限定列挙されていたことと、自衛隊法である。"
  },
  versions: {en: "The versions", ja: "各版"},
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
  compareLink: {en: "What changed, version against version", ja: "版どうしの違いを見る"},
  condition: {en: "The code asks whether", ja: "コードが問う条件"},
  opens: {en: "Opens", ja: "解除する条項"},
  openedByFinding: {en: "Opened only where", ja: "次の場合に限り解除"},
  since: {en: (date: string) => `in force since ${date}`, ja: (date: string) => `${date}から`},
  citation: {
    en: (instrument: string, section: string) => (section ? `${instrument}, ${section}` : instrument),
    ja: (instrument: string, section: string) => (section ? `${instrument} ${section}` : instrument)
  },
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
  }
} as const;
