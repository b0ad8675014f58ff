/** Words of the question "Could Japan have sent …?" and of its answer. */
export const ask = {
  legend: {en: "Ask whether Japan could have sent it", ja: "日本は送れたかを調べる"},
  /** The words of the question before, between and after its three controls. */
  around: {
    en: ["Could Japan have sent", "to", "on", "?"],
    ja: ["日本は", "に", "を", "へ送れたか"]
  },
  labels: {
    en: {goods: "Goods", recipient: "Recipient", on: "Day"},
    ja: {goods: "物資", recipient: "移転先", on: "日付"}
  },
  answers: {
    en: {
      prohibited: (day: string) => `No. On ${day} Japan’s rules prohibited it.`,
      no_category: (day: string) => `No. On ${day} no case in Japan’s rules permitted it.`,
      another_act: (day: string) => `No. On ${day} another Act of Parliament stood in the way.`,
      exception_only: (day: string) => `Only as an exception. On ${day} Japan’s rules barred it in principle.`,
      conditional: (day: string) =>
        `Possibly, with controls. On ${day} a case in Japan’s rules fitted; use and onward transfer had to be under control.`,
      permissible: (day: string) =>
        `Possibly. On ${day} a case in Japan’s rules fitted, and the Government would have examined it.`,
      undetermined: (day: string) => `It cannot be said. What is on record for ${day} does not settle it.`,
      out_of_scope: (day: string) => `These rules did not stand in the way: on ${day} they did not govern such goods.`
    },
    ja: {
      prohibited: (day: string) => `送れなかった。${day}の規則で移転が禁じられていた。`,
      no_category: (day: string) => `送れなかった。${day}の規則に、認め得る案件がなかった。`,
      another_act: (day: string) => `送れなかった。${day}は他の法律が妨げとなった。`,
      exception_only: (day: string) => `例外に限られた。${day}の規則では原則として認められなかった。`,
      conditional: (day: string) =>
        `条件付きで可能だった。${day}の規則に認め得る案件があり、適正管理の確保が条件となった。`,
      permissible: (day: string) => `可能性はあった。${day}の規則に認め得る案件があり、厳格審査の対象となった。`,
      undetermined: (day: string) => `判定できない。${day}について判明している事実からは定まらない。`,
      out_of_scope: (day: string) => `規則は妨げとならなかった。${day}の規則はこの種の物資を対象としていない。`
    }
  },
  /** The same in a word. */
  inAWord: {
    en: {
      prohibited: "No.",
      no_category: "No.",
      exception_only: "Only as an exception.",
      conditional: "Possibly, with controls.",
      permissible: "Possibly.",
      undetermined: "It cannot be said.",
      out_of_scope: "These rules did not stand in the way."
    },
    ja: {
      prohibited: "送れなかった。",
      no_category: "送れなかった。",
      exception_only: "例外に限られた。",
      conditional: "条件付きで可能だった。",
      permissible: "可能性はあった。",
      undetermined: "判定できない。",
      out_of_scope: "規則は妨げとならなかった。"
    }
  },
  rules: {en: "Rules:", ja: "適用した規則："},
  assumed: {
    en: "Taken as a gift from the stocks of the Self-Defense Forces.",
    ja: "自衛隊の装備品等の譲渡（無償）と仮定。"
  },
  toLicensor: {
    en: "Taken as goods made under licence, sent to the country of the licence.",
    ja: "ライセンス生産品のライセンス元国への提供と仮定。"
  },
  overTime: {en: "The same question on other days", ja: "ほかの日なら"},
  fromTo: {
    en: (from: string, until: string) => `${from} – ${until}`,
    ja: (from: string, until: string) => `${from}～${until}`
  },
  since: {
    en: (from: string) => `since ${from}`,
    ja: (from: string) => `${from}から`
  },
  alwaysSo: {
    en: (from: string, until: string) => `The answer was the same from ${from} up to ${until}, where the record ends.`,
    ja: (from: string, until: string) => `${from}から記録の基準日${until}まで、答えは変わらない。`
  },
  trace: {en: "Every clause, and what would change it", ja: "全条項と、判定が変わる条件"},
  records: {en: "Who sent such goods", ja: "同種の物資の移転記録"},
  title: {
    en: (goods: string, recipient: string, day: string) => `Could Japan have sent ${goods} to ${recipient} on ${day}?`,
    ja: (goods: string, recipient: string, day: string) => `日本は${day}に${recipient}へ${goods}を送れたか`
  },
  unknown: {
    en: (typed: string) => `“${typed}” is not known here, so there is no answer.`,
    ja: (typed: string) => `「${typed}」は収録されていないため、答えられない。`
  },
  several: {
    en: (typed: string) => `“${typed}” can mean several things. Choose one:`,
    ja: (typed: string) => `「${typed}」は複数の意味がある。選択する：`
  },
  didYouMean: {en: "Did you mean", ja: "もしかして"},
  noneFound: {en: "Nothing by that name", ja: "該当なし"},
  found: {
    en: (count: string) => `${count} found`,
    ja: (count: string) => `${count}件`
  },
  notADay: {
    en: (from: string, until: string) =>
      `Rules and facts are known from ${from} to ${until}; choose a day between them.`,
    ja: (from: string, until: string) => `規則と事実は${from}から${until}まで判明している。その間の日付を選択する。`
  },
  articleGoods: {en: "the goods of the founding article", ja: "出発点となった記事の物資"},
  withoutScript: {
    en: "Asking needs JavaScript. Answered here without it:",
    ja: "質問にはJavaScriptが必要。ここで答えが読めるもの："
  }
} as const;
