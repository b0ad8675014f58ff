/** Words of the page that judges a list of the reader's own. What is said of the list itself comes from src/judgeList/words.ts. */
export const judge = {
  formLabel: {en: "Your list", ja: "判定する一覧"},
  choose: {
    en: "Choose a CSV or XLSX file, or drop it here",
    ja: "CSVかXLSXのファイルを選ぶ（ここにドロップしてもよい）"
  },
  paste: {en: "Or paste rows, with their header", ja: "または、見出し行から貼り付ける"},
  run: {en: "Judge", ja: "判定する"},
  example: {en: "Try the example", ja: "例で試す"},
  options: {en: "Day, rules and other options", ja: "日付、規則などの指定"},
  columns: {en: "Which of your columns is which", ja: "一覧の列の読み方"},
  columnsLead: {
    en: "Guessed from the names and the first rows. What is no column of ours is carried along as it stands.",
    ja: "列名と先頭の行から推定した。対応する列がないものは、そのまま引き継ぐ。"
  },
  yourColumn: {en: "Your column", ja: "一覧の列"},
  firstRows: {en: "First rows", ja: "先頭の行"},
  readAs: {en: "Is read as", ja: "読み方"},
  ownColumn: {en: "carried along, not read", ja: "読まずに引き継ぐ"},
  decisive: {en: "What a verdict hangs on", ja: "判定に必要な列"},
  helpful: {en: "Also read", ja: "そのほかに読む列"},
  factsOfRules: {en: "Facts that override the tables", ja: "参照表に優先する事実"},
  ourColumns: {
    en: {
      on: "day, month or year",
      recipient: "recipient",
      item: "goods",
      id: "name of the row",
      donor: "donor",
      mode: "how it was sent"
    },
    ja: {
      on: "日付（年月日、年月、年）",
      recipient: "移転先",
      item: "品目",
      id: "行の名前",
      donor: "供与国・機関",
      mode: "供与の形態"
    }
  },
  moreColumns: {
    en: (count: string) =>
      `${count} more ${count === "1" ? "column is carried along as it stands" : "columns are carried along as they stand"}.`,
    ja: (count: string) => `ほかの${count}列は、そのまま引き継ぐ。`
  },
  checkColumns: {
    en: "Check which of your columns is which, then press Judge.",
    ja: "列の読み方を確かめてから「判定する」を押す。"
  },
  released: {
    en: (ours: string, name: string) => `“${name}” is no longer read as ${ours}.`,
    ja: (ours: string, name: string) => `「${name}」は${ours}として読まない。`
  },
  columnsWere: {
    en: (pairs: string) => `Columns were read so: ${pairs}.`,
    ja: (pairs: string) => `列の読み方：${pairs}。`
  },
  byCommand: {en: "The same by command:", ja: "同じ結果になるコマンド："},
  moreOfRow: {
    en: (count: string) => `and ${count} more ${count === "1" ? "column" : "columns"}`,
    ja: (count: string) => `ほか${count}列`
  },
  on: {en: "Judge every row as on this day", ja: "全行をこの日付で判定"},
  regime: {en: "Judge every row under these rules", ja: "全行をこの版の規則で判定"},
  rulesOfTheDay: {en: "those of each row’s day", ja: "各行の日付の規則"},
  recipient: {en: "Recipient of rows that name none", ja: "記載のない行の移転先"},
  assume: {en: "What the list does not say", ja: "一覧に記載のないこと"},
  assumeSite: {en: "is taken to be so as on this site", ja: "このサイトと同じ前提を置く"},
  assumeNothing: {en: "is left open", ja: "不明のままとする"},
  sheet: {en: "Sheet of a workbook", ja: "ブックのシート名"},
  encoding: {en: "Encoding, if not UTF-8", ja: "文字コード（UTF-8以外の場合）"},
  until: {en: "Last day of a tracker’s file", ja: "トラッカーのファイルの対象期間の末日"},
  explain: {
    en: "Also write how cells were read, what would change the verdict, and the reason in Japanese",
    ja: "列の読み方、判定が変わる条件、英語の理由も書き出す"
  },
  nothingYet: {en: "Choose a file or paste a list first.", ja: "先にファイルを選ぶか、一覧を貼り付ける。"},
  pasted: {en: "pasted list", ja: "貼り付けた一覧"},
  reading: {en: (name: string) => `Reading ${name} …`, ja: (name: string) => `${name} を読み込み中……`},
  rowsSoFar: {en: (rows: string) => `${rows} rows so far …`, ja: (rows: string) => `${rows}行まで判定……`},
  failed: {
    en: "The judge could not be started. Load the page anew and try again.",
    ja: "判定を開始できない。ページを読み込み直してから、もう一度試す。"
  },
  unreadable: {en: "The list could not be read.", ja: "一覧を読み取れない。"},
  resultHeading: {en: "Verdicts", ja: "判定"},
  counts: {en: "Rows by verdict", ja: "判定別の行数"},
  notes: {en: "How the list was read", ja: "一覧の読み方"},
  refusedHeading: {en: "Refused", ja: "受け付けなかったもの"},
  refusedLead: {
    en: "Refused rows are not in the file of verdicts.",
    ja: "受け付けなかった行は、判定のファイルに含まれない。"
  },
  refusedFile: {en: "Refused rows as CSV", ja: "受け付けなかった行のCSV"},
  trace: {en: "How this verdict came about", ja: "判定の経過"},
  line: {en: "Line", ja: "行"},
  column: {en: "Column", ja: "列"},
  value: {en: "Value", ja: "値"},
  why: {en: "Why, and what to do", ja: "理由と対処"},
  yourRow: {en: "Your row", ja: "一覧の行"},
  verdictAndWhy: {en: "Verdict and reason", ja: "判定と理由"},
  rules: {en: (regime: string) => `rules of ${regime}`, ja: (regime: string) => `${regime} の規則`},
  tableCaption: {
    en: (from: string, to: string, all: string) => `Rows ${from} to ${to} of ${all}`,
    ja: (from: string, to: string, all: string) => `全${all}行のうち${from}～${to}行目`
  },
  before: {en: "Previous rows", ja: "前の行"},
  after: {en: "Next rows", ja: "次の行"},
  csv: {en: "Verdicts as CSV", ja: "判定のCSV"},
  excel: {en: "Verdicts as CSV for Excel", ja: "判定のCSV（Excel用）"}
} as const;
