/** Words of the What-if page: the form, its result, and what is announced. */
export const whatIf = {
  title: {
    en: (item: string, before: string, beforeDay: string, after: string, afterDay: string) =>
      `${item} for Ukraine: “${before}” on ${beforeDay}, “${after}” on ${afterDay}`,
    ja: (item: string, before: string, beforeDay: string, after: string, afterDay: string) =>
      `ウクライナへの${item}：${beforeDay}は「${before}」、${afterDay}は「${after}」`
  },
  titleSame: {
    en: (item: string, verdict: string, day: string) =>
      `${item} for Ukraine: “${verdict}” on ${day}, whatever the day before`,
    ja: (item: string, verdict: string, day: string) => `ウクライナへの${item}：${day}は「${verdict}」`
  },
  advice: {
    en: "A reading of published rules. It is not legal advice, and the government may decide otherwise.",
    ja: "公表された規則の一つの読み方であり、法的助言ではない。政府の判断は異なり得る。"
  },
  formLabel: {en: "Facts", ja: "事実"},
  rulesOf: {en: "Rules in force", ja: "適用する規則"},
  goods: {en: "Goods: sets the facts of the item", ja: "品目（選ぶと品目の事実が入る）"},
  on: {en: "Day for which facts are looked up", ja: "事実を照会する日"},
  lookedUp: {en: "looked up", ja: "参照表の値"},
  titleChosen: {
    en: (item: string, recipient: string, verdict: string) => `${item} for ${recipient}: “${verdict}”`,
    ja: (item: string, recipient: string, verdict: string) => `${recipient}への${item}：「${verdict}」`
  },
  someGoods: {en: "Goods not named", ja: "品目未選択"},
  somebody: {en: "a recipient not named", ja: "移転先未選択"},
  groups: {
    en: {item: "The item", recipient: "The recipient", transfer: "The transfer", control: "Afterwards"},
    ja: {item: "品目", recipient: "移転先", transfer: "移転", control: "移転後の管理"}
  },
  dontKnow: {en: "don’t know", ja: "分からない"},
  startFrom: {
    en: (record: string) => `Starting from the record: ${record}`,
    ja: (record: string) => `出発点の記録：${record}`
  },
  startFromBlank: {en: "Starting from nothing known", ja: "すべて「分からない」から開始"},
  clear: {en: "Forget all facts", ja: "すべて「分からない」にする"},
  reset: {en: "Back to the record", ja: "記録の値に戻す"},
  resetOne: {en: "put back", ja: "元に戻す"},
  resetWhich: {en: (fact: string) => `: ${fact}`, ja: (fact: string) => `：${fact}`},
  changed: {en: "changed", ja: "変更"},
  resultHeading: {en: "Verdict", ja: "判定"},
  toResult: {en: "Why, and what would change it", ja: "理由と、判定が変わる条件へ"},
  decidedBy: {en: "Decided by", ja: "決め手の条項"},
  missing: {en: "Missing facts", ja: "不足している事実"},
  assumed: {en: "Taken to be so, since nobody said otherwise", ja: "特に示されていないため前提としたこと"},
  knownUntil: {
    en: (day: string) => `that rules and facts are still those of ${day}: later ones are not known here`,
    ja: (day: string) => `規則と事実が${day}以後も変わらないこと（その後は収録していない）`
  },
  flipsHeading: {en: "What would change it", ja: "判定が変わる条件"},
  noFlips: {
    en: "No single fact and no pair of facts would change it.",
    ja: "一つ又は二つの事実を変えても判定は変わらない。"
  },
  flip: {
    en: (facts: string) => `if ${facts}`,
    ja: (facts: string) => `${facts}の場合`
  },
  and: {en: " and ", ja: "、かつ"},
  pair: {
    en: (fact: string, value: string) => `${fact}: ${value}`,
    ja: (fact: string, value: string) => `${fact}：${value}`
  },
  between: {en: ", ", ja: "、"},
  betweenPairs: {en: "; ", ja: "；"},
  tryIt: {en: "try it", ja: "試す"},
  tryWhich: {en: (facts: string) => `: ${facts}`, ja: (facts: string) => `：${facts}`},
  regimesHeading: {en: "The same facts under each version", ja: "同じ事実を各版で判定"},
  traceHeading: {en: "Clause by clause", ja: "条項ごとの検討"},
  wholeTrace: {
    en: (count: number) => `All ${count} clauses, with what each asked and found`,
    ja: (count: number) => `全${count}条項の要件と判定`
  },
  share: {en: "Copy the address of this case", ja: "この事例のアドレスをコピー"},
  announce: {
    en: (verdict: string) => `Verdict: ${verdict}`,
    ja: (verdict: string) => `判定：${verdict}`
  },
  noRecord: {
    en: (id: string) => `There is no record “${id}”; nothing is filled in from it.`,
    ja: (id: string) => `記録「${id}」は存在しないため、値は入力されていない。`
  }
} as const;
