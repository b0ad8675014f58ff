/** Words of the table of all records, baked and in the browser. */
export const transfers = {
  title: {
    en: (claims: string, donors: string, japan: string) =>
      `${claims} statements on transfers by ${donors} donors; Japan’s ${japan} name no weapon given to Ukraine`,
    ja: (claims: string, donors: string, japan: string) =>
      `${donors}の国・機関による移転の記録${claims}件。日本の${japan}件に、ウクライナへ渡った武器はない`
  },
  titlePlain: {
    en: (claims: string, donors: string, japan: string) =>
      `${claims} statements on transfers by ${donors} donors, ${japan} of them on Japan`,
    ja: (claims: string, donors: string, japan: string) =>
      `${donors}の国・機関による移転の記録${claims}件（うち日本${japan}件）`
  },
  hypotheticalNote: {
    en: "Verdicts on other donors answer one question: what if Japan had been the sender? An outlined shape marks them.",
    ja: "他国の移転に対する判定は「仮に日本が移転した場合」のもので、輪郭だけの記号で示す。"
  },
  filters: {en: "Find records", ja: "記録を探す"},
  search: {en: "Search", ja: "検索"},
  searchHint: {
    en: "goods, donor or record, in English or Japanese: body armour, 防弾チョッキ, Javelin",
    ja: "品名・国名・記録ID（日本語・英語）：防弾チョッキ、body armour、ジャベリン"
  },
  donor: {en: "Donor", ja: "供与主体"},
  item: {en: "Item", ja: "品目"},
  status: {en: "Status", ja: "段階"},
  verdict: {en: "Verdict", ja: "判定"},
  year: {en: "Year", ja: "年"},
  verification: {en: "How checked", ja: "出典の確認"},
  any: {en: "any", ja: "すべて"},
  wholeGroup: {en: (group: string) => `${group}: all`, ja: (group: string) => `${group}：すべて`},
  clear: {en: "Clear all", ja: "すべて解除"},
  chosen: {en: "Chosen filters", ja: "選択中の条件"},
  drop: {
    en: (name: string, value: string) => `${name} = ${value}: remove`,
    ja: (name: string, value: string) => `${name}＝${value}：解除`
  },
  pair: {
    en: (name: string, value: string) => `${name} = ${value}`,
    ja: (name: string, value: string) => `${name}＝${value}`
  },
  between: {en: ", ", ja: "、"},
  caption: {en: "Statements on transfers to Ukraine", ja: "ウクライナへの移転に関する記述"},
  columns: {
    en: {
      date: "Date",
      donor: "Donor",
      item: "Item",
      figure: "Figure",
      status: "Status",
      verdict: "Verdict of Japan’s rules"
    },
    ja: {date: "日付", donor: "供与主体", item: "品目", figure: "数量", status: "段階", verdict: "日本の規則による判定"}
  },
  count: {
    en: (shown: string, all: string) => `${shown} of ${all} records`,
    ja: (shown: string, all: string) => `${all}件中${shown}件`
  },
  countVisible: {
    en: (visible: string, shown: string, all: string) => `${shown} of ${all} records; the first ${visible} are shown`,
    ja: (visible: string, shown: string, all: string) => `${all}件中${shown}件（先頭${visible}件を表示）`
  },
  showAll: {en: (count: string) => `Show all ${count}`, ja: (count: string) => `${count}件すべて表示`},
  reading: {en: (count: string) => `Reading all ${count} records…`, ja: (count: string) => `全${count}件を読み込み中…`},
  download: {
    en: (rows: string) => `Download these ${rows} rows (CSV)`,
    ja: (rows: string) => `この${rows}行を保存（CSV）`
  },
  downloadVerdicts: {
    en: "Download their verdicts (CSV)",
    ja: "この行の判定を保存（CSV）"
  },
  downloaded: {
    en: (file: string, rows: string, filters: string, kilobytes: string) =>
      `${file}: ${rows} rows, ${filters}, ${kilobytes} KB`,
    ja: (file: string, rows: string, filters: string, kilobytes: string) =>
      `${file}：${rows}行、${filters}、${kilobytes}KB`
  },
  downloadFailed: {
    en: "The file could not be fetched. The whole table is in transfers.csv on the data page.",
    ja: "ファイルを取得できなかった。全件は transfers.csv で入手できる。"
  },
  unfiltered: {en: "no filter", ja: "条件なし"},
  wholeFile: {en: "The whole table as a file", ja: "全件のファイル"},
  empty: {
    en: (filters: string) => `No record matches ${filters}.`,
    ja: (filters: string) => `${filters}に当てはまる記録はない。`
  },
  instead: {en: "What there is instead:", ja: "代わりにあるもの："},
  didYouMean: {
    en: (name: string, count: string) => `Did you mean ${name} (${count})?`,
    ja: (name: string, count: string) => `もしかして：${name}（${count}件）`
  },
  without: {
    en: (name: string, count: string) => `${count} records without the choice of ${name}`,
    ja: (name: string, count: string) => `「${name}」の条件を外すと${count}件`
  },
  sentNothing: {
    en: (donor: string, sent: string, refused: string) =>
      `${donor}: given ${sent}, asked for and refused or unanswered ${refused}`,
    ja: (donor: string, sent: string, refused: string) => `${donor}：供与${sent}件、拒否・未回答の要請${refused}件`
  },
  seeRequest: {
    en: (who: string, what: string, answer: string) => `${who} asked for ${what}: ${answer}`,
    ja: (who: string, what: string, answer: string) => `${who}の要請「${what}」：${answer}`
  }
} as const;
