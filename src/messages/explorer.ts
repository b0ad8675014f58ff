/** Words of the explorer, baked and in the browser. */
export const explorer = {
  titleStart: {
    en: (transfers: string) =>
      `Given to Ukraine or for its sake, promised or refused: ${transfers} transfers on record`,
    ja: (transfers: string) => `ウクライナへの、またはウクライナのための供与・表明・拒否：移転の記録${transfers}件`
  },
  title: {
    en: (what: string, rows: string) => `${what}: ${rows}`,
    ja: (what: string, rows: string) => `${what}：${rows}`
  },
  allGoods: {en: "All goods", ja: "全品目"},
  inBrackets: {
    en: (what: string, rest: string) => `${what} (${rest})`,
    ja: (what: string, rest: string) => `${what}（${rest}）`
  },
  and: {en: " and ", ja: "・"},
  several: {
    en: (count: string, of: "donor" | "goods") => `${count} ${of === "donor" ? "donors" : "kinds of goods"}`,
    ja: (count: string, of: "donor" | "goods") => (of === "donor" ? `${count}の供与国・機関` : `${count}種の品目`)
  },
  quoted: {en: (text: string) => `“${text}”`, ja: (text: string) => `「${text}」`},
  span: {
    en: (from: string, until: string) =>
      from && until ? `${from} to ${until}` : from ? `since ${from}` : `up to ${until}`,
    ja: (from: string, until: string) => (from && until ? `${from}〜${until}` : from ? `${from}以降` : `${until}まで`)
  },
  countRows: {
    en: (count: string, of: "transfers" | "statements") => `${count} ${count === "1" ? of.slice(0, -1) : of}`,
    ja: (count: string, of: "transfers" | "statements") => (of === "transfers" ? `移転${count}件` : `記述${count}件`)
  },
  ofAll: {
    en: (count: string, all: string) => `${count} of ${all}`,
    ja: (count: string, all: string) => `${all}中${count}`
  },
  firstShown: {
    en: (shown: string) => `; the first ${shown} are shown`,
    ja: (shown: string) => `（先頭${shown}件を表示）`
  },

  controls: {en: "Choose rows", ja: "行を選ぶ"},
  search: {en: "Search", ja: "検索"},
  searchHint: {
    en: "Goods, country, day or record, in English or Japanese",
    ja: "品名・国名・日付・記録ID（日本語・英語）"
  },
  rows: {en: "Rows", ja: "1行の単位"},
  transfers: {en: "transfers", ja: "移転"},
  statements: {en: "statements", ja: "記述"},
  source: {en: "Source", ja: "出典"},
  sources: {
    en: {all: "All lists", curated: "This record", kiel: "Kiel", kiel_website: "Kiel website", sipri: "SIPRI"},
    ja: {all: "全一覧", curated: "本記録", kiel: "キール", kiel_website: "キール（サイト）", sipri: "SIPRI"}
  },
  donor: {en: "Donor", ja: "供与国・機関"},
  kind: {en: "Goods", ja: "品目"},
  date: {en: "Date", ja: "日付"},
  status: {en: "Status", ja: "段階"},
  verdict: {en: "Verdict", ja: "判定"},
  verification: {en: "Checked", ja: "出典の確認"},
  more: {en: "More", ja: "その他"},
  fromDay: {en: "From", ja: "から"},
  untilDay: {en: "Until", ja: "まで"},
  dateHint: {en: "A row counts by the first day of its date.", ja: "行の日付の初日で数える。"},
  columns: {en: "Columns", ja: "表示する列"},
  sums: {en: "Leave out sums over other rows", ja: "他の行の合計値を除く"},
  onlySums: {en: "without sums", ja: "合計値を除く"},
  sum: {en: "sum", ja: "合計値"},
  filterList: {en: "Find in this list", ja: "一覧から探す"},
  clear: {en: "Clear all", ja: "すべて解除"},
  close: {en: (rows: string) => `Show ${rows}`, ja: (rows: string) => `${rows}を見る`},
  chosen: {en: "Chosen filters", ja: "選択中の条件"},
  nobody: {en: "no one donor", ja: "特定なし"},
  noClass: {en: "not mapped", ja: "対応付けなし"},
  pair: {
    en: (name: string, value: string) => `${name}: ${value}`,
    ja: (name: string, value: string) => `${name}：${value}`
  },
  drop: {
    en: (name: string, value: string) => `${name}: ${value}, remove`,
    ja: (name: string, value: string) => `${name}：${value}を解除`
  },
  between: {en: ", ", ja: "、"},

  caption: {
    en: "Transfers to Ukraine or for its sake, each with the verdict of Japan’s rules",
    ja: "ウクライナへの、またはウクライナのための移転と日本の規則による判定"
  },
  heads: {
    en: {
      date: "Date",
      donor: "Donor",
      item: "Goods",
      class: "Kind",
      figure: "Figure",
      status: "Status",
      verdict: "Had Japan sent it",
      statements: "Statements",
      source: "Source",
      check: "Checked",
      id: "Id"
    },
    ja: {
      date: "日付",
      donor: "供与国・機関",
      item: "品目",
      class: "区分",
      figure: "数量",
      status: "段階",
      verdict: "日本の規則による判定",
      statements: "記述数",
      source: "出典",
      check: "出典の確認",
      id: "ID"
    }
  },
  asOfDay: {en: (day: string) => `as told on ${day}`, ja: (day: string) => `${day}時点`},
  days: {
    en: (from: string, to: string) => `${from} to ${to}`,
    ja: (from: string, to: string) => `${from}〜${to}`
  },
  showMore: {en: (more: string) => `Show ${more} more`, ja: (more: string) => `さらに${more}件を表示`},
  showAll: {en: (count: string) => `Show all ${count}`, ja: (count: string) => `${count}件すべて表示`},
  reading: {en: "Reading the rows…", ja: "行を読み込み中…"},
  notRead: {
    en: "The rows could not be fetched. The whole tables are on the data page.",
    ja: "行を取得できなかった。全件の表はデータのページにある。"
  },
  sameGoods: {
    en: "Rows of several lists may be the same goods, and so may a sum and its parts: never add a column up.",
    ja: "一覧の異なる行や、合計値とその内訳は、同じ物資を指すことがある。列を合計してはならない。"
  },
  hypothetical: {
    en: "An outlined sign: the donor was not Japan, and the verdict is of the same transfer made by Japan.",
    ja: "輪郭だけの記号は、日本以外の移転を日本によるものと仮定した判定。"
  },

  download: {en: (rows: string) => `Save ${rows} as`, ja: (rows: string) => `${rows}を保存：`},
  formats: {
    en: {csv: "CSV", excel: "CSV for Excel", json: "JSON"},
    ja: {csv: "CSV", excel: "Excel用CSV", json: "JSON"}
  },
  saved: {
    en: (file: string, rows: string, kilobytes: string) => `${file}: ${rows}, ${kilobytes} KB`,
    ja: (file: string, rows: string, kilobytes: string) => `${file}：${rows}、${kilobytes}KB`
  },
  wholeFiles: {en: "Whole tables:", ja: "全件の表："},

  empty: {
    en: (filters: string) => `Nothing matches ${filters}.`,
    ja: (filters: string) => `${filters}に当てはまるものはない。`
  },
  instead: {en: "What there is instead:", ja: "代わりにあるもの："},
  didYouMean: {
    en: (name: string, count: string) => `Did you mean ${name} (${count})?`,
    ja: (name: string, count: string) => `もしかして：${name}（${count}件）`
  },
  withoutChoice: {
    en: (name: string, rows: string) => `${rows} without the choice of ${name}`,
    ja: (name: string, rows: string) => `${name.startsWith("「") ? name : `「${name}」`}の条件を外すと${rows}`
  },
  inOtherLists: {en: (rows: string) => `${rows} in all lists`, ja: (rows: string) => `全一覧では${rows}`},
  sentNothing: {
    en: (donor: string, sent: string, refused: string) =>
      `${donor}: given ${sent}, asked for and refused or unanswered ${refused}`,
    ja: (donor: string, sent: string, refused: string) => `${donor}：供与${sent}件、拒否・未回答の要請${refused}件`
  },
  seeRequest: {
    en: (who: string, what: string, answer: string) => `${who} asked for ${what}: ${answer}`,
    ja: (who: string, what: string, answer: string) => `${who}の要請「${what}」：${answer}`
  },

  drawing: {en: "Draw", ja: "図"},
  goods: {en: "goods", ja: "物資の数量"},
  countOfRows: {en: "rows", ja: "行数"},
  drawingOf: {en: "of", ja: "品目"},
  scale: {en: "Scale", ja: "目盛"},
  linear: {en: "linear", ja: "等間隔"},
  log: {en: "powers of ten", ja: "対数"},
  goodsTitle: {
    en: (subject: string, floor: string, donor: string) => `${subject}: at least ${floor} from ${donor}`,
    ja: (subject: string, floor: string, donor: string) => `${subject}：${donor}から少なくとも${floor}`
  },
  goodsTitleNone: {
    en: (subject: string) => `${subject}: no number on record`,
    ja: (subject: string) => `${subject}：数量の記載なし`
  },
  goodsMeasure: {
    en: (unit: string, day: string, lists: string) =>
      `Sent to Ukraine up to ${day}, in ${unit}, by ${lists}. Thick: committed; thin: delivered. Hatched: may be; ›: may be more.`,
    ja: (unit: string, day: string, lists: string) =>
      `${day}までのウクライナへの移転（単位：${unit}、${lists}による）。太い棒は決定、細い棒は引渡し。斜線はあり得る数、›はさらに多い可能性。`
  },
  lists: {
    en: {
      all: "all lists read as one set of goods",
      curated: "the statements of this record",
      kiel: "the Kiel tracker alone",
      kiel_website: "the figures of Kiel’s website alone",
      sipri: "SIPRI’s register alone"
    },
    ja: {
      all: "全一覧を同一の物資として読んだ集計",
      curated: "本記録の記述",
      kiel: "キールのトラッカーのみ",
      kiel_website: "キールのウェブサイトのみ",
      sipri: "SIPRIのデータベースのみ"
    }
  },
  wholeUntil: {
    en: (day: string) => `Whole for at least half of these donors up to ${day}.`,
    ja: (day: string) => `網羅的なのは、半数以上の供与国・機関について${day}まで。`
  },
  notWhole: {
    en: "Not whole for most of these donors.",
    ja: "多くの供与国・機関については網羅的ではない。"
  },
  allTogether: {
    en: (committed: string, delivered: string) =>
      `All donors together: ${committed} committed${delivered && `, ${delivered} delivered`}.`,
    ja: (committed: string, delivered: string) => `全体では決定${committed}${delivered && `、引渡し${delivered}`}。`
  },
  pressSum: {en: "Press sum, US and NATO", ja: "報道の合計（米国・NATO）"},
  pressSumNote: {
    en: "The press sum may include the figures of the donors: it is never added to them.",
    ja: "報道の合計は各国の数字を含み得るため、足し合わせない。"
  },
  rowsTitle: {
    en: (rows: string, donors: string) => `${rows} by ${donors}`,
    ja: (rows: string, donors: string) => `${donors}による${rows}`
  },
  countDonors: {
    en: (count: string) => `${count} ${count === "1" ? "donor" : "donors"}`,
    ja: (count: string) => `${count}の供与国・機関`
  },
  rowsMeasure: {
    en: (rules: string) =>
      `The rows of the table by donor, divided by the verdict of Japan’s rules. ${rules}. Rows are counted, not goods.`,
    ja: (rules: string) => `表の行数（供与国・機関別）。色は日本の規則による判定（${rules}）。物資の数ではない。`
  },
  chooseKind: {
    en: "Choose one kind of goods to see how many were sent.",
    ja: "品目を一つ選ぶと、送られた数量の図になる。"
  },
  noBounds: {
    en: (filters: string) => `How many goods these are cannot be told apart by ${filters}.`,
    ja: (filters: string) => `物資の数量は${filters}では分けられない。`
  },
  noTotals: {
    en: "Nothing of this kind has a total on that day by the chosen list.",
    ja: "選んだ一覧と日付では、この品目の合計がない。"
  },
  showDonors: {
    en: (count: string) => `Show all ${count} donors`,
    ja: (count: string) => `${count}の供与国・機関をすべて表示`
  },
  fewerDonors: {en: "Show fewer", ja: "表示を減らす"},
  committed: {en: "Committed", ja: "決定"},
  delivered: {en: "Delivered", ja: "引渡し"},
  gathered: {en: "Whole up to", ja: "網羅的な最終日"},
  notGathered: {en: "not whole", ja: "網羅的ではない"},
  note: {en: "To know", ja: "注記"},
  boundsCaption: {en: "Least and most on record, donor by donor", ja: "供与国・機関別の記録上の下限と上限"},
  rowsCaption: {en: "Rows by donor and verdict", ja: "供与国・機関・判定別の行数"},
  donors: {en: "Donors", ja: "供与国・機関数"},
  onlyThis: {en: (donor: string) => `Only ${donor}`, ja: (donor: string) => `${donor}のみ表示`},

  kindCaption: {
    en: (kind: string) => `${kind}: totals of all donors`,
    ja: (kind: string) => `${kind}：全供与国・機関の合計`
  },
  seeKind: {en: (kind: string) => `Rows and drawing: ${kind}`, ja: (kind: string) => `表と図で見る：${kind}`}
} as const;
