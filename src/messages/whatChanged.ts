/** Words of the page that sets two versions of the rules side by side. */
export const whatChanged = {
  title: {
    en: (flips: string, total: string, from: string, to: string) =>
      `${flips} of ${total} recorded transfers get another verdict under the rules of ${to} than under those of ${from}`,
    ja: (flips: string, total: string, from: string, to: string) =>
      `記録された移転${total}件のうち${flips}件は、${from}の規則と${to}の規則とで判定が異なる`
  },
  description: {
    en: "Two versions of Japan’s rules side by side: the clauses that were added, reworded or repealed, and the records whose verdict flips.",
    ja: "日本の規則の二つの版を並べ、追加・改正・廃止された条項と、判定が変わる記録を示す。"
  },
  lede: {
    en: "Each change of the rules, what it did to the clauses, and which records it moves. Other countries’ transfers are judged as if Japan had been the sender.",
    ja: "規則の改正ごとに、条項がどう変わり、どの記録の判定が動くかを示す。他国の移転は、日本が供与国であったと仮定して判定する。"
  },
  choose: {en: "Compare any two versions", ja: "任意の二つの版を比べる"},
  earlier: {en: "Earlier rules", ja: "前の規則"},
  later: {en: "Later rules", ja: "後の規則"},
  pairTitle: {
    en: (from: string, to: string) => `${from} → ${to}`,
    ja: (from: string, to: string) => `${from} → ${to}`
  },
  finding: {
    en: (flips: number, total: string) =>
      flips === 0
        ? `No recorded transfer changes its verdict (of ${total}).`
        : `${flips} of ${total} recorded transfers change their verdict.`,
    ja: (flips: number, total: string) =>
      flips === 0 ? `判定が変わる記録はない(全${total}件)。` : `全${total}件のうち${flips}件の判定が変わる。`
  },
  added: {en: "Added", ja: "追加"},
  replaced: {en: "Reworded", ja: "改正"},
  repealed: {en: "Repealed", ja: "廃止"},
  before: {en: "before", ja: "改正前"},
  after: {en: "after", ja: "改正後"},
  noClauses: {en: "none", ja: "なし"},
  flowCaption: {en: "Verdict before and after, with the number of records", ja: "改正前後の判定と記録数"},
  columns: {
    en: {before: "Before", after: "After", records: "Records"},
    ja: {before: "改正前", after: "改正後", records: "記録数"}
  },
  records: {
    en: (count: number) => (count === 1 ? "the record" : `the ${count} records`),
    ja: (count: number) => `該当する${count}件`
  },
  clauseChanges: {en: "What changed in the clauses", ja: "条項の変更"},
  result: {
    en: (flips: number, total: number) => `${flips} of ${total} records get another verdict.`,
    ja: (flips: number, total: number) => `${total}件のうち${flips}件の判定が異なる。`
  }
} as const;
