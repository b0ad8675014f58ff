/** Words of the comparison table that a record prints as: clause, requirement, fact, met or not. */
export const sheet = {
  intro: {
    en: "Every clause of the chosen rules in the order of reading, and the facts that settled it, in one table. Printed, this page is one sheet: the answer and that table.",
    ja: "選んだ規則の全条項を検討の順に、判断の基となった事実とともに一つの表に示す。印刷すると、判定と対比表が1枚にまとまる。"
  },
  ofCase: {
    en: (records: number) =>
      records === 1 ? "The table on a page of its own" : `The table of the case, which ${records} records share`,
    ja: (records: number) => (records === 1 ? "対比表のページ" : `同じ事例の記録${records}件に共通の対比表`)
  },
  show: {en: "Show the table", ja: "対比表を表示"},
  caption: {
    en: (regimes: readonly string[]) => `Clause by clause: rules of ${regimes.join(", or now of ")}`,
    ja: (regimes: readonly string[]) => `項目別対比表：${regimes.join("の規則、現行は")}の規則`
  },
  columns: {
    en: {clause: "Clause", requirement: "Requirement", fact: "Fact", met: "Met?"},
    ja: {clause: "条項", requirement: "要件", fact: "事実", met: "該当"}
  },
  between: {en: "; ", ja: "；"},
  parties: {en: "Sender → recipient", ja: "供与国・機関 → 移転先"},
  statements: {en: "Statements on record", ja: "記録されている記述"},
  assumed: {en: "* Assumed", ja: "* 仮定"},
  noAssumptions: {en: "nothing", ja: "なし"},
  statedBy: {en: "Other facts", ja: "その他の事実"},
  instruments: {en: "Clauses", ja: "条項"},
  titlesOnly: {
    en: "Where a clause that does not decide is printed by its title and some facts alone, its wording stands on the page of the principles, and all facts on the page named below.",
    ja: "題名と事実の一部のみを掲げた条項（決め手でないもの）については、要件の全文を「三原則」のページに、全ての事実を下記のページに示す。"
  },
  lines: {
    en: (file: string, lines: string) => `${file}, lines ${lines}`,
    ja: (file: string, lines: string) => `${file} ${lines}行目`
  },
  address: {en: "This page", ja: "このページ"}
} as const;
