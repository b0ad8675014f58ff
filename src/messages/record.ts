/** Words of the page of one record, and of what is said about single claims elsewhere. */
export const record = {
  title: {
    en: (donor: string, goods: string, status: string, date: string) => `${donor}: ${goods}, ${status} ${date}`,
    ja: (donor: string, goods: string, status: string, date: string) =>
      `${donor}：${goods}（${date}${date.endsWith("までに") ? "" : "・"}${status}）`
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
  inOurWords: {en: "The source’s figure, in our words", ja: "出典の数量（本サイトの表記）"},
  noFigure: {en: "The source states no number.", ja: "出典に数量の記載はない。"},
  readAs: {en: "Read as", ja: "数量の読み取り"},
  notStated: {en: "number not stated", ja: "数量の記載なし"},
  fields: {
    en: {
      donor: "Donor",
      recipient: "Recipient",
      supplier: "Supplied by",
      payer: "Paid by",
      consent_holder: "Consent needed from",
      item_class: "Item class",
      status_as_of: "Status seen on",
      mode: "Given as",
      role: "Kind of row",
      value: "Value stated",
      package: "Part of the package",
      rules_day: "Rules asked on"
    },
    ja: {
      donor: "供与国・機関",
      recipient: "移転先",
      supplier: "実際の供給国",
      payer: "費用負担",
      consent_holder: "同意権を持つ国",
      item_class: "品目区分",
      status_as_of: "状況の確認日",
      mode: "供与形態",
      role: "行の種類",
      value: "金額",
      package: "所属パッケージ",
      rules_day: "規則を当てはめた日"
    }
  },
  lastDay: {
    en: "the last day of the period, since only the month or year is known",
    ja: "月または年しか分からないため、その末日とした"
  },
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
  noDelivery: {en: "No statement says that it was delivered.", ja: "引渡しを伝える記述はない。"},
  stepsMeasure: {
    en: "Each mark is a statement on its day; the line leads from step to step.",
    ja: "印は各日の記述を示し、線は段階の移り変わりを示す。"
  },
  stepColumns: {
    en: {date: "Date", status: "Step", quantity: "Figure", source: "Source"},
    ja: {date: "日付", status: "段階", quantity: "数量", source: "出典"}
  },
  stepsNote: {
    en: (count: number) => `Source: ${count} statements on this transfer, each with its own source.`,
    ja: (count: number) => `出典：この移転に関する記述${count}件（各件に出典を明記）。`
  },
  ladder: {en: "How far it had come", ja: "進み具合"},
  toStatement: {en: "The statement", ja: "この記述へ"},
  notReported: {en: "none reported", ja: "報告なし"},
  articleSays: {en: "The article, in our words", ja: "元記事（要旨）"},
  auditFound: {en: "Checking it found", ja: "検証結果"},
  note: {en: "Note", ja: "注記"},
  moreOverlaps: {en: (count: number) => `${count} more`, ja: (count: number) => `ほか${count}件`},
  basis: {en: "Why we think so", ja: "根拠"},
  noEquivalent: {
    en: "No type of equipment of Japan’s is compared with this class here. That does not mean that Japan has none, or sent none.",
    ja: "この区分と対比する日本の装備の型は掲げていない。日本にないこと、日本が送っていないことを意味しない。"
  },
  madeUnderLicence: {en: (who: string) => `made under licence: ${who}`, ja: (who: string) => `ライセンス元：${who}`},
  comparesWith: {en: (what: string) => `beside ${what}`, ja: (what: string) => `比較対象：${what}`},
  requestLine: {
    en: (who: string, what: string, date: string) => `${who} asked for ${what} (${date})`,
    ja: (who: string, what: string, date: string) => `${who}が${what}を要請（${date}）`
  },
  copyLink: {en: "Copy link", ja: "リンクをコピー"},
  copyJson: {en: "Copy as JSON", ja: "JSONをコピー"},
  copyTrace: {en: "Copy trace as text", ja: "判定過程をテキストでコピー"},
  allOfClass: {
    en: (count: number, itemClass: string) => `All ${count} records of the class “${itemClass}”`,
    ja: (count: number, itemClass: string) => `「${itemClass}」の全${count}件`
  },
  // The headings of the parts of the page; its list of contents.
  parts: {
    en: {
      why: "Why",
      clauses: "Clause by clause",
      regimes: "Under each version of the rules",
      facts: "The facts it rests on",
      history: "History",
      about: "Terms of the transfer",
      article: "What the article said, and what checking it found",
      overlaps: "What else may count the same goods",
      parts: "What the package holds",
      requests: "The request behind it",
      equivalent: "What Japan has of this kind",
      others: "Other records of the same class",
      share: "Cite, copy, correct"
    },
    ja: {
      why: "判定の理由",
      clauses: "項目別対比表",
      regimes: "各時期の規則による判定",
      facts: "判定の基礎となる事実",
      history: "経緯",
      about: "移転の条件",
      article: "元記事の記述と検証結果",
      overlaps: "同じ物を数えている可能性のある記録",
      parts: "パッケージの内訳",
      requests: "この移転に係る要請",
      equivalent: "日本の同種装備",
      others: "同じ品目区分の記録",
      share: "引用・共有・訂正"
    }
  },
  behindFacts: {en: "What stands behind each of them", ja: "それぞれの根拠"},
  behindRecipient: {en: "Why the recipient counts so, and by which sources", ja: "移転先に関する事実の理由と出典"},
  reasonsAndSources: {en: "Reasons and sources of all of them: ", ja: "すべての事実の理由と出典："},
  texts: {en: "Footnotes, quotation, correction: texts to copy", ja: "脚注・引用文・訂正依頼の文面"},
  contents: {en: "On this page", ja: "このページの内容"},
  regimesIntro: {
    en: "The facts of the record’s day, put to each version. A date leads to What if, where they can be changed.",
    ja: "記録の日付の事実を、各時期の規則に当てはめた結果である。日付を選ぶと、事実を変えて試せる。"
  },
  reasonsInFull: {en: "The reasons in full", ja: "理由の全文"},
  neighbours: {
    en: (donor: string, place: number, all: number) => `Records of ${donor}: ${place} of ${all}`,
    ja: (donor: string, place: number, all: number) => `${donor}の記録：全${all}件中${place}件目`
  },
  previous: {en: "← Before", ja: "← 前"},
  next: {en: "Next →", ja: "次 →"},
  // What a transfer is called whose terms are not known.
  transfer: {en: "transfer", ja: "移転"},
  had: {
    en: (donor: string, what: string) => `Had ${donor}${donor.endsWith("s") ? "’" : "’s"} ${what} been Japan’s`,
    ja: (donor: string, what: string) => `${donor}の${what}を仮に日本が行っていた場合`
  },
  rulesThen: {en: "the rules of the day", ja: "当時の規則"},
  rulesNow: {en: "the rules now in force", ja: "現行の規則"},
  answers: {
    en: {
      prohibited: (had: string, rules: string) => `No. ${had}, ${rules} would have prohibited it.`,
      no_category: (had: string, rules: string) => `No. ${had}, no case in ${rules} would have permitted it.`,
      another_act: (had: string, rules: string) =>
        `No. ${had}, another Act would have stood in the way under ${rules}.`,
      exception_only: (had: string, rules: string) =>
        `Only as an exception. ${had}, ${rules} would have barred it in principle.`,
      conditional: (had: string, rules: string) =>
        `Only with controls. ${had}, ${rules} would have asked for control over use and onward transfer first.`,
      permissible: (had: string, rules: string) =>
        `Possibly. ${had}, ${rules} would have let the government examine and permit it.`,
      undetermined: (had: string, rules: string) =>
        `It cannot be said. ${had}, what is known does not settle what ${rules} would have said.`,
      out_of_scope: (had: string, rules: string) => `The question does not arise. ${had}, ${rules} would not govern it.`
    },
    ja: {
      prohibited: (had: string, rules: string) => `認められない。${had}、${rules}により禁止される。`,
      no_category: (had: string, rules: string) => `認められない。${had}、${rules}の認め得る案件に該当しない。`,
      another_act: (had: string, rules: string) => `認められない。${had}、${rules}の下では他の法律が妨げとなる。`,
      exception_only: (had: string, rules: string) => `例外を除き認められない。${had}、${rules}では原則不可となる。`,
      conditional: (had: string, rules: string) =>
        `条件付きで認め得る。${had}、${rules}では適正管理の確保が条件となる。`,
      permissible: (had: string, rules: string) => `認め得る。${had}、${rules}では厳格審査の対象となる。`,
      undetermined: (had: string, rules: string) =>
        `判定できない。${had}の${rules}による可否は、判明している事実からは定まらない。`,
      out_of_scope: (had: string, rules: string) => `規則の対象外である。${had}、${rules}は適用されない。`
    }
  },
  citations: {
    en: {plain: "Footnote", chicago: "Chicago", japanese: "Japanese", quote: "Quotation", error: "Report an error"},
    ja: {plain: "脚注（英文）", chicago: "シカゴ式（英文）", japanese: "脚注", quote: "引用文", error: "誤りの報告"}
  },
  quoted: {
    en: (source: string, words: string) => `${source}: “${words}”.`,
    ja: (source: string, words: string) => `${source}「${words}」。`
  },
  sentence: {en: (words: string) => `${words}.`, ja: (words: string) => `${words}。`},
  verdictThen: {
    en: (verdict: string) => `Under Japan’s rules of the day: ${verdict}.`,
    ja: (verdict: string) => `当時の日本の規則による判定：${verdict}。`
  },
  report: {
    en: (id: string, line: number, data: string) =>
      `Record ${id}, transfers.csv line ${line}, data ${data}. What is wrong: … What is right: … Source: …`,
    ja: (id: string, line: number, data: string) =>
      `記録${id}、transfers.csv ${line}行目、データ${data}。誤っている点：…　正しい内容：…　出典：…`
  },
  copy: {en: "Copy", ja: "コピー"},
  copyOf: {en: (what: string) => `Copy: ${what}`, ja: (what: string) => `コピー：${what}`},
  asJson: {
    en: "This record with its facts, and the verdict and every clause of each version (JSON)",
    ja: "この記録の事実、各時期の規則による判定と全条項（JSON）"
  },
  idLine: {
    en: (id: string, line: number) => `Record ${id} · transfers.csv, line ${line}`,
    ja: (id: string, line: number) => `記録 ${id} · transfers.csv ${line}行目`
  }
} as const;

/** The parts of the page of a record, by the name of their heading. */
export type PartOfRecord = keyof typeof record.parts.en;
