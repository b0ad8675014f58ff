/** Words of a list of transfers up to a day: the pages of donors and of kinds of goods. */
export const transferList = {
  donorTitle: {
    en: (donor: string, day: string) => `What ${donor} sent by ${day}`,
    ja: (donor: string, day: string) => `${donor}が${day}までに供与したもの`
  },
  goodsTitle: {
    en: (goods: string, day: string) => `${goods}: who sent how many by ${day}`,
    ja: (goods: string, day: string) => `${goods}：${day}までの供与`
  },
  none: {
    en: (day: string, first: string) => `Nothing is on record up to ${day}; the first statement is of ${first}.`,
    ja: (day: string, first: string) => `${day}までの記録はない。最初の記録は${first}。`
  },
  told: {
    en: (count: string, delivered: string, rules: string, answers: string, rest: string) =>
      `Of ${count} ${count === "1" ? "transfer" : "transfers"} on record, ${delivered} had been delivered. Had Japan been the sender of ${count === "1" ? "it" : "them all"}, its ${rules} would have said ${answers}${rest}.`,
    ja: (count: string, delivered: string, rules: string, answers: string, rest: string) =>
      `記録された移転${count}件のうち、引渡し済みは${delivered}件。仮に${count === "1" ? "" : "いずれも"}日本が供与国だったなら、${rules}では${answers}${rest}。`
  },
  toldOfJapan: {
    en: (count: string, delivered: string, rules: string, answers: string, rest: string) =>
      `Of ${count} ${count === "1" ? "transfer" : "transfers"} on record, ${delivered} had been delivered. Japan’s ${rules}, as coded, say ${answers}${rest}.`,
    ja: (count: string, delivered: string, rules: string, answers: string, rest: string) =>
      `記録された移転${count}件のうち、引渡し済みは${delivered}件。日本の${rules}を当てはめた判定では${answers}${rest}。`
  },
  rulesOfEachDay: {en: "rules of each day", ja: "当時の規則"},
  rulesNamed: {
    en: (name: string) => `rules “${name}”`,
    ja: (name: string) => `規則「${name}」`
  },
  outside: {
    en: (count: string) => `; ${count} ${count === "1" ? "lies" : "lie"} outside them`,
    ja: (count: string) => `、対象外${count}件`
  },
  open: {
    en: (count: string) => `; ${count} cannot be determined on what is known`,
    ja: (count: string) => `、判定不能${count}件`
  },
  onlySums: {
    en: "Sums over several transfers are on record, and no transfer of its own.",
    ja: "記録されているのは合計値のみで、個別の移転はない。"
  },
  standings: {
    en: {
      delivered: "Delivered",
      committed: "Committed, no delivery reported",
      pledged: "Pledged only",
      requested: "Asked for",
      refused: "Refused",
      withdrawn: "Withdrawn"
    },
    ja: {
      delivered: "引渡し済み",
      committed: "決定（引渡しの報告なし）",
      pledged: "表明のみ",
      requested: "要請",
      refused: "拒否",
      withdrawn: "撤回"
    }
  },
  // One of the goods with its figure; without one where no number is stated.
  goods: {
    en: (name: string, figure: string) => (figure ? `${name} (${figure})` : name),
    ja: (name: string, figure: string) => (figure ? `${name}（${figure}）` : name)
  },
  goodsList: {
    en: (names: readonly string[], more: string) => `${names.join(", ")}${more && ` and ${more} more`}`,
    ja: (names: readonly string[], more: string) => `${names.join("、")}${more && `、ほか${more}件`}`
  },
  answers: {
    en: {
      no: (count: string) => `no to ${count === "0" ? "none" : count}`,
      exception: (count: string) => `no in principle, with exceptions, to ${count}`,
      perhaps: (count: string) => `“may be permitted” to ${count}`
    },
    ja: {
      no: (count: string) => (count === "0" ? "認められないものはなく" : `認められないもの${count}件`),
      exception: (count: string) => `原則不可・例外あり${count}件`,
      perhaps: (count: string) => `認め得るもの${count}件`
    }
  },
  answersList: {
    en: (answers: readonly string[]) =>
      answers.length > 1 ? `${answers.slice(0, -1).join(", ")} and ${answers.at(-1) ?? ""}` : answers.join(""),
    ja: (answers: readonly string[]) => answers.join("、")
  },
  answer: {en: "Had Japan been the sender", ja: "仮に日本が供与国だった場合"},
  codedAnswer: {en: "What the coded rules say", ja: "規則を当てはめた判定"},
  answerCaption: {
    en: "How many of the transfers meet each verdict, under the rules of their day and under those beside them",
    ja: "判定別の件数（当時の規則と、隣の列の規則）"
  },
  between: {en: ", ", ja: "、"},
  until: {en: "Up to", ja: "基準日"},
  slider: {en: "Day by day on which something changed", ja: "記録に動きのあった日"},
  earlier: {en: "Earlier", ja: "前へ"},
  later: {en: "Later", ja: "次へ"},
  keyDays: {en: "Days often asked for", ja: "主な日付"},
  byDay: {en: (day: string) => `By ${day}`, ja: (day: string) => `${day}まで`},
  shown: {
    en: (shown: string, all: string) => `${shown} of ${all} ${all === "1" ? "row" : "rows"}`,
    ja: (shown: string, all: string) => `全${all}行中${shown}行`
  },
  caption: {
    en: (of: string) => `${of}: transfers, one a row, as they stood on the day chosen, with Japan’s answer`,
    ja: (of: string) => `${of}：移転一覧（1行=1件、基準日時点）と日本の規則による判定`
  },
  columns: {
    en: {
      goods: "Goods",
      donor: "Donor",
      figure: "Figure",
      standing: "How far it had come",
      decided: "What Japan decided",
      then: "Japan’s rules of the day",
      now: "Its rules now"
    },
    ja: {
      goods: "品目",
      donor: "供与国・機関",
      figure: "数量",
      standing: "段階",
      decided: "日本の決定",
      then: "当時の規則",
      now: "現行の規則"
    }
  },
  statements: {en: (count: number) => `${count} statements`, ja: (count: number) => `記述${count}件`},
  statement: {
    en: (date: string, status: string, figure: string) => `${date}: ${status}, ${figure}`,
    ja: (date: string, status: string, figure: string) => `${date}：${status}、${figure}`
  },
  sum: {en: "sum, in no count", ja: "合計値（件数に含めない）"},
  toOther: {en: (recipient: string) => `to ${recipient}`, ja: (recipient: string) => `移転先：${recipient}`},
  hypothetical: {
    en: "Signs in outline: another state was the sender, and Japan’s rules never applied. A gift is assumed where the terms are not known. Open a row’s goods for its source, its reasons and every version of the rules.",
    ja: "輪郭のみの記号は、他国による移転に日本の規則を仮に当てはめたもの。条件が不明な場合は無償供与と仮定した。品目名から、出典・理由・各時期の規則による判定を確認できる。"
  },
  ofJapan: {
    en: "Open a row’s goods for its source, its reasons and every version of the rules.",
    ja: "品目名から、出典・理由・各時期の規則による判定を確認できる。"
  },
  copyCard: {en: "Copy this with its link", ja: "リンク付きでコピー"},
  csv: {en: "These rows as CSV", ja: "この表をCSVで保存"},
  feed: {en: "Changes to these rows as a feed", ja: "これらの行の変更をフィードで受け取る"},
  sources: {
    en: (count: string) => `Sources of these rows (${count})`,
    ja: (count: string) => `これらの行の出典（${count}件）`
  },
  sourceRows: {
    en: (count: string, isOne: boolean) => `${count} ${isOne ? "statement" : "statements"}`,
    ja: (count: string) => `${count}件`
  }
} as const;
