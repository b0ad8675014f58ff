/** Words of the comparison table that a record prints as: clause, requirement, fact, met or not. */
export const sheet = {
  title: {en: "Comparison table", ja: "項目別対比表"},
  intro: {
    en: "Printed, this page is one sheet: the record, the verdict and this table.",
    ja: "このページを印刷すると、記録・判定・対比表が1枚にまとまる。"
  },
  show: {en: "Show the table", ja: "対比表を表示"},
  caption: {
    en: (regime: string) => `Clause by clause: rules of ${regime}`,
    ja: (regime: string) => `項目別対比表：${regime}の規則`
  },
  columns: {
    en: {clause: "Clause", requirement: "Requirement", fact: "Fact", met: "Met?"},
    ja: {clause: "条項", requirement: "要件", fact: "事実", met: "該当"}
  },
  between: {en: "; ", ja: "；"},
  parties: {en: "Sender → recipient", ja: "供与主体 → 移転先"},
  statements: {en: "Statements on record", ja: "記録されている記述"},
  assumed: {en: "* Assumed", ja: "* 仮定"},
  noAssumptions: {en: "nothing", ja: "なし"},
  statedBy: {en: "Other facts", ja: "その他の事実"},
  instruments: {en: "Clauses", ja: "条項"},
  titlesOnly: {
    en: "Where a clause that does not decide is printed by its title and some facts alone, its wording and all facts are on the page named below.",
    ja: "題名と事実の一部のみを掲げた条項（決め手でないもの）については、要件の全文と全ての事実を下記のページに示す。"
  },
  lines: {
    en: (file: string, lines: string) => `${file}, lines ${lines}`,
    ja: (file: string, lines: string) => `${file} ${lines}行目`
  },
  address: {en: "This page", ja: "このページ"}
} as const;
