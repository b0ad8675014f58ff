/** Words of the overview. Every figure is passed in. */
export const overview = {
  title: {
    en: (stopped: string, total: string) =>
      `Had Japan sent them, its rules of the day would have stopped ${stopped} of ${total} arms transfers to Ukraine`,
    ja: (stopped: string, total: string) =>
      `仮に日本が供与国なら、ウクライナへの武器移転${total}件のうち${stopped}件は、当時の規則で認め得なかった`
  },
  underChoice: {
    en: (rules: string) => `The ${rules} would have said:`,
    ja: (rules: string) => `${rules}の判定：`
  },
  rulesOfTheDay: {en: "rules of each day", ja: "各移転の当日の規則"},
  rulesNamed: {en: (name: string) => `rules “${name}”`, ja: (name: string) => name},
  principlesTitle: {en: "The three principles, and what each stopped", ja: "三原則とは。それぞれ何件を止めたか"},
  principles: {
    en: [
      {
        name: "First",
        says: "Never against a treaty or a Security Council resolution, nor to a “party to a conflict”: a country under the Council’s measures, which Ukraine is not."
      },
      {
        name: "Second",
        says: "Otherwise only for peace and cooperation or for Japan’s own security, and only in the cases that the guidelines list."
      },
      {
        name: "Third",
        says: "And only if the recipient asks Japan before using the goods otherwise or passing them on."
      }
    ],
    ja: [
      {
        name: "第一原則",
        says: "条約や国連安保理決議に反する場合、「紛争当事国」へは移転しない。安保理の措置の対象国を指し、ウクライナは当たらない。"
      },
      {
        name: "第二原則",
        says: "平和貢献・国際協力か日本の安全保障に資する場合で、運用指針が列挙する案件に限る。"
      },
      {
        name: "第三原則",
        says: "目的外使用と第三国移転に日本の事前同意を得るなど、適正管理が確保される場合に限る。"
      }
    ]
  },
  stopped: {
    en: ["stopped ", "stopped ", "left to be assured: "],
    ja: ["禁止 ", "該当案件なし ", "管理が条件 "]
  },
  outOf: {
    en: (total: string) => `of ${total} transfers by others`,
    ja: (total: string) => `（他国の移転${total}件中）`
  },
  articleTable: {
    en: {figure: "The article says", found: "Checked", japan: "Could Japan have sent the same that day, 7 March 2022?"},
    ja: {figure: "記事の数字", found: "検証", japan: "2022年3月7日、日本が同じ物を送れたか"}
  },
  articleCaption: {
    en: "The article’s figures, what checking found, and Japan’s answer",
    ja: "記事の数字、検証の結果、日本の答え"
  },
  articleRows: {
    en: {
      "AGG-17000-AT": {
        what: "anti-tank missiles from the US and NATO allies",
        found: "Number right, noun not: the report behind it says weapons of several kinds, and “more than”."
      },
      "AGG-2000-AA": {
        what: "Stinger-class missiles from the same",
        found: "Right as reported. Whether Soviet types are among them is not known."
      },
      "DEU-2022-02-26-1000-AT": {
        what: "Panzerfaust 3 from Germany",
        found: "Right. Most likely part of the first figure, so the two must not be added."
      },
      "DEU-2022-02-26-500-STINGER": {
        what: "Stinger from Germany",
        found: "Right, and confirmed by the official list in June. Most likely part of the second figure."
      },
      "DEU-2022-03-03-STRELA": {
        what: "Strela from Germany",
        found: "Too early: approved, none delivered yet, and some reported unusable."
      },
      "JPN-2022-03-08-bulletproof-vests.delivered": {
        what: "vests from Japan (“a few”)",
        found: "The Ministry told the upper house the number on 24 March. Sent only after the guidelines were changed."
      }
    },
    ja: {
      "AGG-17000-AT": {
        what: "米国とNATO諸国の対戦車ミサイル",
        found: "数は正しいが品名は違う。元の報道は複数種の兵器とし、17,000を「超える」とする。"
      },
      "AGG-2000-AA": {
        what: "同じくスティンガー級ミサイル",
        found: "報道の通り。ソ連製を含むかどうかは分からない。"
      },
      "DEU-2022-02-26-1000-AT": {
        what: "ドイツのパンツァーファウスト3",
        found: "正しい。1行目の数に含まれる可能性が高く、足し合わせてはならない。"
      },
      "DEU-2022-02-26-500-STINGER": {
        what: "ドイツのスティンガー",
        found: "正しい。6月の公式一覧でも確認できる。2行目の数に含まれる可能性が高い。"
      },
      "DEU-2022-03-03-STRELA": {
        what: "ドイツのストレラ",
        found: "時期尚早。承認の段階で引渡しはなく、一部は使用不能と報じられた。"
      },
      "JPN-2022-03-08-bulletproof-vests.delivered": {
        what: "日本の防弾チョッキ（記事は「数着」）",
        found: "防衛省が3月24日の参院委員会で答弁した数。運用指針の改正後に初めて送られた。"
      }
    }
  },
  changedOn: {en: (day: string) => `From ${day}:`, ja: (day: string) => `${day}から：`},
  record: {en: "record", ja: "記録"},
  askIt: {en: "ask", ja: "調べる"},
  stripTitle: {
    en: (no: string, arms: string) =>
      `Whatever the version of the rules, for ${no} of ${arms} transfers of weapons the answer stayed no`,
    ja: (no: string, arms: string) => `規則は改められても、武器の移転${arms}件のうち${no}件は「不可」のまま変わらない`
  },
  stripMeasure: {
    en: (count: string) =>
      `${count} transfers of goods to Ukraine by others, had Japan been the sender. Versions, each with all its clauses, those that joined it later too, share a column where they judge all of them alike. Outlined: “no” became “may”, or the reverse.`,
    ja: (count: string) =>
      `他国によるウクライナへの物資の移転${count}件を、仮に日本が供与国だったとして判定した。各版は後に加わった条項も含めて用い、すべて同じ判定になる版は一列にまとめた。枠囲みは「不可」と「可能性」が入れ替わったところ。`
  },
  stripCaption: {en: "Verdicts by kind of goods and version of the rules", ja: "物資の種類と規則の版ごとの判定"},
  kind: {en: "Kind of goods", ja: "種類"},
  untouched: {
    en: (kinds: string) => `${kinds}: never defence equipment`,
    ja: (kinds: string) => `${kinds}：一貫して対象外`
  },
  fromTo: {
    en: (from: string, until: string) => `${from}–${until}`,
    ja: (from: string, until: string) => `${from}～${until}年`
  },
  sinceYear: {en: (from: string) => `since ${from}`, ja: (from: string) => `${from}～`},
  sides: {
    en: {no: "no", exception: "exception", open: "open", may: "may", outside: "outside"},
    ja: {no: "不可", exception: "例外", open: "未定", may: "可能性", outside: "対象外"}
  },
  move: {
    en: (count: string, from: string, to: string) => `${count}: ${from} → ${to}`,
    ja: (count: string, from: string, to: string) => `${count}件：${from}→${to}`
  },
  movesOn: {
    en: (day: string, from: string, to: string) => `${day}, ${from} → ${to}`,
    ja: (day: string, from: string, to: string) => `${day}、${from}→${to}`
  },
  classMoved: {
    en: (name: string, count: string) => `${name} ${count}`,
    ja: (name: string, count: string) => `${name}${count}件`
  },
  moreMoved: {
    en: (count: string) => `others ${count}`,
    ja: (count: string) => `その他${count}件`
  },
  between: {en: ", ", ja: "、"},
  daysTitle: {
    en: (arms: string, donors: string) =>
      `While Japan weighed its answer, ${donors} others announced ${arms} transfers of weapons`,
    ja: (arms: string, donors: string) => `日本が答えを出すまでに、${donors}の国・機関が武器の移転を${arms}件発表した`
  },
  daysMeasure: {
    en: "Transfers of weapons to Ukraine by others, by the day each was first announced, from the letter to the flight. Transfers whose day is not known are left out.",
    ja: "他国によるウクライナへの武器の移転を、最初に表明された日ごとに数えた。書簡の日から輸送機の出発日まで。日が特定できないものは除く。"
  },
  daysSummary: {
    en: (most: string, day: string) => `Most on one day: ${most}, on ${day}.`,
    ja: (most: string, day: string) => `最も多い日は${day}の${most}件。`
  },
  announcedOn: {
    en: (count: string, donors: string) =>
      count === "0"
        ? "no transfer of weapons announced"
        : `${count} ${count === "1" ? "transfer" : "transfers"} of weapons, ${donors} ${donors === "1" ? "donor" : "donors"}`,
    ja: (count: string, donors: string) =>
      count === "0" ? "武器移転の発表なし" : `武器の移転${count}件（${donors}の国・機関）`
  },
  metUnder: {
    en: (count: string) => `${count} ${count === "1" ? "transfer" : "transfers"}`,
    ja: (count: string) => `移転${count}件`
  },
  rowsUnder: {en: "Transfers of this kind, under these rules", ja: "この種類の移転（この版の判定）"},
  transfersOf: {
    en: (count: string, weapons: string) => `${count} transfers, ${weapons} of weapons`,
    ja: (count: string, weapons: string) => `移転${count}件、うち武器${weapons}件`
  },
  day: {en: "Day", ja: "日付"},
  announced: {en: "Weapons announced by others", ja: "他国が発表した武器の移転"},
  letterMark: {en: "Ukraine’s letter", ja: "ウクライナの書簡"},
  flightMark: {en: "guidelines amended, aircraft leaves", ja: "運用指針改正・輸送機出発"},
  donorsTitle: {
    en: (donors: string, top: string, count: string) =>
      `${donors} donors; ${top} is on record with most transfers, ${count}`,
    ja: (donors: string, top: string, count: string) =>
      `供与したのは${donors}の国・機関。件数の最多は${top}の${count}件`
  },
  donorsMeasure: {
    en: "Transfers of goods to Ukraine, committed or delivered. Totals are the floor of what statements and lists say was committed, with “+” where there may be more: “0+” where something is reported, but no number that is sure; a dash: none reported.",
    ja: "ウクライナへの物資の移転（決定・引渡し）の件数と、決定された数量の下限。「+」はそれを上回り得ること、「0+」は報告はあるが確かな数がないこと、「－」は報告がないことを示す。"
  },
  donorsCaption: {en: "Donors at a glance", ja: "主な供与国・機関"},
  donor: {en: "Donor", ja: "供与国・機関"},
  transfers: {en: "Transfers", ja: "移転"},
  ofThemWeapons: {en: "of weapons", ja: "うち武器"},
  subjects: {
    en: {
      anti_tank: "Anti-tank weapons",
      man_portable_air_defence: "Portable air-defence missiles",
      artillery_shells: "Artillery shells"
    },
    ja: {anti_tank: "対戦車兵器", man_portable_air_defence: "携帯式対空ミサイル", artillery_shells: "砲弾"}
  },
  none: {en: "–", ja: "－"},
  theOthers: {en: (count: string) => `The other ${count} donors`, ja: (count: string) => `ほか${count}の国・機関`},
  japanLine: {
    en: (transfers: string, asked: string, granted: string, refused: string) =>
      `Japan: ${transfers} transfers, none of them a weapon. Of ${asked} requests, one kind of goods each, it granted ${granted} in whole or in part and refused ${refused}.`,
    ja: (transfers: string, asked: string, granted: string, refused: string) =>
      `日本の移転は${transfers}件で、武器はない。要請${asked}件（品目別）のうち応諾${granted}（一部応諾を含む）、拒否${refused}。`
  },
  japanLineWeapons: {
    en: (transfers: string, weapons: string) => `Japan: ${transfers} transfers, ${weapons} of them weapons.`,
    ja: (transfers: string, weapons: string) => `日本の移転は${transfers}件、うち武器${weapons}件。`
  },
  requestsLink: {en: "Every request and answer", ja: "要請と回答"}
} as const;
