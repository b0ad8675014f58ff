/** Words of the page of one record, and of what is said about single claims elsewhere. */
export const record = {
  title: {
    en: (donor: string, goods: string, status: string, date: string) => `${donor}: ${goods}, ${status} ${date}`,
    ja: (donor: string, goods: string, status: string, date: string) => `${donor}：${goods}（${date}・${status}）`
  },
  // Who sent it to whom, where that is not Ukraine.
  fromTo: {
    en: (donor: string, recipient: string) => `${donor} to ${recipient}`,
    ja: (donor: string, recipient: string) => `${donor}から${recipient}へ`
  },
  notToUkraine: {
    en: "(not Ukraine: in no count and no total of what was sent to Ukraine)",
    ja: "（ウクライナ以外。ウクライナへの移転の件数にも合計にも含めない）"
  },
  description: {
    en: (title: string, verdict: string) => `${title}. Under Japan’s rules of the day: ${verdict}.`,
    ja: (title: string, verdict: string) => `${title}。当時の日本の規則による判定：${verdict}。`
  },
  descriptionIfJapan: {
    en: (title: string, verdict: string) =>
      `${title}. Had Japan been the sender, under its rules of the day: ${verdict}.`,
    ja: (title: string, verdict: string) => `${title}。仮に日本が供与国だったなら、当時の規則による判定：${verdict}。`
  },
  back: {en: "All records", ja: "記録の一覧"},
  asStated: {en: "As the source puts it", ja: "出典の表現"},
  noFigure: {en: "The source states no number.", ja: "出典に数量の記載はない。"},
  readAs: {en: "Read as", ja: "数量の読み取り"},
  notStated: {en: "number not stated", ja: "数量の記載なし"},
  about: {en: "About this record", ja: "この記録について"},
  fields: {
    en: {
      donor: "Donor",
      recipient: "Recipient",
      supplier: "Supplied by",
      payer: "Paid by",
      consent_holder: "Consent needed from",
      item_class: "Item class",
      date: "Date",
      status: "Status",
      mode: "Given as",
      role: "Kind of row",
      value: "Value stated",
      package: "Part of the package",
      source: "Source",
      rules_day: "Rules asked on"
    },
    ja: {
      donor: "供与主体",
      recipient: "移転先",
      supplier: "実際の供給国",
      payer: "費用負担",
      consent_holder: "同意権を持つ国",
      item_class: "品目区分",
      date: "日付",
      status: "段階",
      mode: "供与形態",
      role: "行の種類",
      value: "金額",
      package: "所属パッケージ",
      source: "出典",
      rules_day: "規則を当てはめた日"
    }
  },
  lastDay: {
    en: "the last day of the period, since only the month or year is known",
    ja: "月または年しか分からないため、その末日とした"
  },
  observedOn: {en: (date: string) => `status seen on ${date}`, ja: (date: string) => `状況の確認日：${date}`},
  history: {en: "History: what was said, and when", ja: "経緯：いつ何が述べられたか"},
  historyIntro: {
    en: (count: number) =>
      count === 1
        ? "One statement is on record."
        : `${count} statements are on record, in the order of their dates. A later one adds to an earlier one; nothing is overwritten.`,
    ja: (count: number) =>
      count === 1 ? "記録されている記述は1件。" : `日付順に${count}件。後の記述は前の記述に加わるもので、上書きしない。`
  },
  otherVerdict: {
    en: (date: string, verdict: string) => `Under the rules of this statement’s own day, ${date}: ${verdict}.`,
    ja: (date: string, verdict: string) => `この記述の日付（${date}）の規則による判定：${verdict}。`
  },
  ladder: {en: "How far it had come", ja: "進み具合"},
  notReported: {en: "none reported", ja: "報告なし"},
  article: {en: "What the article said, and what checking it found", ja: "元記事の記述と検証結果"},
  articleSays: {en: "The article, in our words", ja: "元記事（要旨）"},
  auditFound: {en: "Checking it found", ja: "検証結果"},
  note: {en: "Note", ja: "注記"},
  overlaps: {en: "What else may count the same goods", ja: "同じ物を数えている可能性のある記録"},
  basis: {en: "Why we think so", ja: "根拠"},
  partsTitle: {en: "What the package holds", ja: "パッケージの内訳"},
  othersTitle: {
    en: (itemClass: string) => `Other records of the same class: ${itemClass}`,
    ja: (itemClass: string) => `同じ品目区分の記録：${itemClass}`
  },
  allOfClass: {
    en: (count: number) => `All ${count} records of this class`,
    ja: (count: number) => `この区分の全${count}件`
  },
  compareClass: {en: "Compare donors for this class", ja: "この区分を国別に比較"},
  equivalent: {en: "What Japan has of this kind", ja: "日本の同種装備"},
  noEquivalent: {
    en: "No Japanese equipment is recorded for this class.",
    ja: "この区分に対応する日本の装備は記録されていない。"
  },
  madeUnderLicence: {en: (who: string) => `made under licence: ${who}`, ja: (who: string) => `ライセンス元：${who}`},
  comparesWith: {en: (what: string) => `beside ${what}`, ja: (what: string) => `比較対象：${what}`},
  requestsTitle: {en: "The request behind it", ja: "この移転に係る要請"},
  requestLine: {
    en: (who: string, what: string, date: string) => `${who} asked for ${what} (${date})`,
    ja: (who: string, what: string, date: string) => `${who}が${what}を要請（${date}）`
  },
  share: {en: "Cite and share", ja: "引用と共有"},
  copyLink: {en: "Copy link", ja: "リンクをコピー"},
  copyCitation: {en: "Copy citation", ja: "引用文をコピー"},
  copyJson: {en: "Copy as JSON", ja: "JSONをコピー"},
  copyTrace: {en: "Copy trace as text", ja: "判定過程をテキストでコピー"},
  citation: {
    en: (title: string, id: string, rules: string, data: string) =>
      `Sangensoku, “${title}”, record ${id}, rules ${rules}, data ${data}`,
    ja: (title: string, id: string, rules: string, data: string) =>
      `三原則「${title}」記録${id}、規則${rules}、データ${data}`
  },
  idLine: {
    en: (id: string, line: number) => `Record ${id} · transfers.csv, line ${line}`,
    ja: (id: string, line: number) => `記録 ${id} · transfers.csv ${line}行目`
  }
} as const;
