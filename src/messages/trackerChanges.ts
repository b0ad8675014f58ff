/** Words of what moved between the releases of trackers, on the page Changes. */
interface PairCounts {
  revised: string;
  added: string;
  addedLater: string;
  removed: string;
  unmatched: string;
}

export const trackerChanges = {
  heading: {
    en: (older: string, newer: string, {revised, added, removed}: PairCounts) =>
      `${older} → ${newer}: ${revised} rows revised, ${added} added, ${removed} removed`,
    ja: (older: string, newer: string, {revised, added, removed}: PairCounts) =>
      `${older} → ${newer}：訂正${revised}行、追加${added}行、削除${removed}行`
  },
  summary: {
    en: (tracker: string, {added, addedLater}: PairCounts) =>
      `${tracker}. Rows added of the time that both releases cover: ${added}; of the time after it: ${addedLater}.`,
    ja: (tracker: string, {added, addedLater}: PairCounts) =>
      `${tracker}。追加のうち両版の対象期間内のもの${added}行。ほかに期間後の追加${addedLater}行。`
  },
  unmatched: {
    en: (count: string) =>
      `Not matched: ${count} times both releases have rows of one donor with the same words, and nothing says which became which. The file lists them together.`,
    ja: (count: string) =>
      `同じ供与国・機関・同じ表現の行が両版にあって対応の分からないものが${count}組あり、突き合わせずにファイルに列挙している。`
  },
  together: {
    en: "The two releases split orders into rows in different ways, so all deliveries of a supplier’s goods of one kind are compared together. What was delivered after the earlier release is in the difference.",
    ja: "両版では発注の行の分け方が異なるため、供給国・品目区分ごとに引渡しを合算して比較した。差には旧版の後の引渡しも含まれる。"
  },
  none: {
    en: "No number that both releases state was revised.",
    ja: "両版に記載のある数量に訂正はない。"
  },
  caption: {
    en: (older: string, newer: string) => `The greatest revisions of each unit of count, ${older} → ${newer}`,
    ja: (older: string, newer: string) => `単位ごとの最大の訂正（${older} → ${newer}）`
  },
  donor: {en: "Donor", ja: "供与国・機関"},
  goods: {en: "Goods, as the tracker calls them", ja: "品目（出典の表現）"},
  committed: {en: "Committed", ja: "表明"},
  delivered: {en: "Delivered", ja: "引渡し"},
  rows: {en: "Rows", ja: "行"},
  record: {en: "On record", ja: "本記録"},
  unchanged: {en: "unchanged", ja: "変更なし"},
  unknown: {en: "number not stated", ja: "数量の記載なし"},
  noFigure: {en: "none stated", ja: "記載なし"},
  atLeast: {en: (number: string) => `at least ${number}`, ja: (number: string) => `${number}以上`},
  several: {en: (count: string) => `${count} rows`, ja: (count: string) => `${count}行`}
};
