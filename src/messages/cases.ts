/** Words of the page of a case: one table, clause by clause, for all records with the same facts. */
export const cases = {
  title: {
    en: (id: string, rules: string) => `Case ${id} under the rules of ${rules}, clause by clause`,
    ja: (id: string, rules: string) => `事例${id}の項目別対比表（${rules}の規則）`
  },
  description: {
    en: (records: number, verdict: string) =>
      `${records === 1 ? "One record rests" : `${records} records rest`} on these facts. Under the rules of the day: ${verdict}. Every clause, with the fact that settled it.`,
    ja: (records: number, verdict: string) =>
      `この事実に基づく記録は${records}件。当時の規則による判定：${verdict}。全条項を、判断の基となった事実とともに示す。`
  },
  lede: {
    en: (records: number) =>
      records === 1
        ? "One record rests on these facts. What the rules say of it stands here in full."
        : `${records} records rest on the same facts, so the rules say the same of all of them. It stands here once, in full.`,
    ja: (records: number) =>
      records === 1
        ? "この事実に基づく記録は1件。規則の判断過程の全体をここに示す。"
        : `${records}件の記録は同じ事実に基づき、規則による判定も同じである。判断過程の全体をここにまとめて示す。`
  },
  clauses: {en: "Clause by clause", ja: "項目別対比表"},
  intro: {
    en: "Every clause of the chosen rules in the order of reading, and the facts that settled it. A title leads to its text, source and notes. Printed, this page is one sheet.",
    ja: "選んだ規則の全条項を検討の順に、判断の基となった事実とともに示す。題名から本文・出典・注に進める。印刷すると1枚にまとまる。"
  },
  versions: {en: "Under each version of the rules", ja: "各時期の規則による判定"},
  facts: {en: "The facts of the case", ja: "事例の事実"},
  records: {en: "Records of the case", ja: "この事例の記録"},
  allRecords: {
    en: (records: string) => `All ${records} records`,
    ja: (records: string) => `全${records}件`
  }
} as const;
