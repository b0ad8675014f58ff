/** Words of the page that sets two versions of the rules side by side. */
export const whatChanged = {
  title: {
    en: (flips: string, total: string, from: string, to: string) =>
      `${flips} of ${total} transfers, all taken as Japan’s, fare otherwise under the rules of ${to} than of ${from}`,
    ja: (flips: string, total: string, from: string, to: string) =>
      `仮にいずれも日本が供与国なら、移転${total}件のうち${flips}件は、${from}と${to}の規則で判定が異なる`
  },
  changesTitle: {
    en: (day: string, flips: string, total: string) =>
      `The change of ${day} moved the most verdicts: those of ${flips} of ${total} transfers`,
    ja: (day: string, flips: string, total: string) =>
      `最も多くの判定を動かしたのは${day}の改正：移転${total}件のうち${flips}件`
  },
  changesMeasure: {
    en: "Transfers whose verdict differs from that of the version before, in the colour of the verdict they get. The whole length is all transfers on record but sums over others; those of other donors are judged as if Japan had been the sender.",
    ja: "前の版と判定が異なる移転の件数。色は改正後の判定。全長は合計値を除く記録上の移転全件で、他国の移転は仮に日本が供与国だった場合の判定。"
  },
  changesColumns: {
    en: {change: "Rules", before: "Verdict before", after: "Verdict after", transfers: "Transfers"},
    ja: {change: "規則", before: "改正前の判定", after: "改正後の判定", transfers: "移転"}
  },
  toChange: {en: "What changed, and which records", ja: "改正の内容と該当する記録"},
  choose: {en: "Compare any two versions", ja: "任意の二つの版を比べる"},
  earlier: {en: "Earlier rules", ja: "前の規則"},
  later: {en: "Later rules", ja: "後の規則"},
  heading: {
    en: (day: string, title: string) => `${day}: ${title}`,
    ja: (day: string, title: string) => `${day}：${title}`
  },
  finding: {
    en: (flips: number, total: number) =>
      flips === 0
        ? `None of the ${total} recorded transfers changes its verdict.`
        : `${flips} of ${total} recorded transfers ${flips === 1 ? "changes its" : "change their"} verdict.`,
    ja: (flips: number, total: number) =>
      flips === 0
        ? `記録された移転${total}件のうち、判定が変わるものはない。`
        : `記録された移転${total}件のうち${flips}件の判定が変わる。`
  },
  flow: {
    en: (from: string, to: string) => `${from} → ${to}`,
    ja: (from: string, to: string) => `${from}→${to}`
  },
  flowSize: {
    en: (count: string) => `${count} ${count === "1" ? "transfer" : "transfers"}`,
    ja: (count: string) => `移転${count}件`
  },
  added: {en: "Added", ja: "追加"},
  replaced: {en: "Reworded", ja: "改正"},
  repealed: {en: "Repealed", ja: "廃止"},
  before: {en: "before", ja: "改正前"},
  after: {en: "after", ja: "改正後"},
  condition: {en: (text: string) => `(${text})`, ja: (text: string) => `（${text}）`},
  // Around the marks of a line of the ledger, for those who hear it: "267 records: from … to …".
  flowRecords: {
    en: (count: number) => (count === 1 ? " record: from " : " records: from "),
    ja: () => "件：「"
  },
  flowTo: {en: " to ", ja: "」から「"},
  flowEnd: {en: "", ja: "」へ"},
  instrument: {en: "Instrument:", ja: "根拠文書："},
  clauseChanges: {
    en: (added: number, reworded: number, repealed: number) =>
      `What changed in the clauses: ${[added && `${added} added`, reworded && `${reworded} reworded`, repealed && `${repealed} repealed`].filter(Boolean).join(", ") || "nothing"}`,
    ja: (added: number, reworded: number, repealed: number) =>
      `条項の変更：${[added && `追加${added}`, reworded && `改正${reworded}`, repealed && `廃止${repealed}`].filter(Boolean).join("、") || "なし"}`
  },
  result: {
    en: (flips: number, total: number) =>
      flips === 0
        ? `None of the ${total} records gets another verdict.`
        : `${flips} of ${total} records ${flips === 1 ? "gets" : "get"} another verdict.`,
    ja: (flips: number, total: number) =>
      flips === 0 ? `${total}件のうち、判定が異なるものはない。` : `${total}件のうち${flips}件の判定が異なる。`
  }
} as const;
