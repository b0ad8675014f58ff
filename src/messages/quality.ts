/** Words of the Data quality page. */
export const quality = {
  title: {
    en: (rows: string, refused: string, notes: string) =>
      `${rows} rows read, ${refused} refused; ${notes} doubts found by the build and answered one by one`,
    ja: (rows: string, refused: string, notes: string) =>
      `${rows}行を読み込み、却下は${refused}行。ビルドが見つけた疑問点${notes}件には一つずつ回答を付した`
  },
  description: {
    en: "What was refused, doubtful, overlapping or missing, computed at every refresh of the data.",
    ja: "却下された行、疑わしい点、重複、欠落を、データの更新ごとに計算して示す。"
  },
  lede: {
    en: "Nothing is lost in silence: for every file, rows in are rows kept plus rows refused. A refresh with one refused row, or with a doubt that nobody has answered, publishes nothing.",
    ja: "黙って失われるものはない。どのファイルでも、入力行数は採用行数と却下行数の和に一致する。却下された行や、回答のない疑問点が一つでもあれば、更新は公開されない。"
  },
  filesHeading: {en: "Rows in, kept and refused", ja: "ファイルごとの行数"},
  filesCaption: {en: "Each file that people write", ja: "人が書いた各ファイル"},
  fileColumns: {
    en: {file: "File", in: "Rows in", kept: "Kept", refused: "Refused"},
    ja: {file: "ファイル", in: "入力", kept: "採用", refused: "却下"}
  },
  notesHeading: {en: "Doubts the build finds by itself", ja: "ビルドが自動で見つける疑問点"},
  notesIntro: {
    en: "Each is computed from the data, not written by hand, and names the records or the class that it is about. The answer beside it says why it stands.",
    ja: "いずれもデータから計算したもので、手で書いたものではない。対象の記録又は区分を示し、そのままとする理由を併記する。"
  },
  answer: {en: "Why it stands", ja: "そのままとする理由"},
  noReason: {en: "for information", ja: "参考"},
  overlapsHeading: {en: "Statements that overlap", ja: "重なり合う記述"},
  overlapsCaption: {
    en: "Which statement contains, may contain or repeats which, and why we think so",
    ja: "どの記述がどの記述を含む・含み得る・繰り返すか、その根拠"
  },
  overlapColumns: {
    en: {claim: "Statement", relation: "Relation", other: "Other statement", basis: "Basis"},
    ja: {claim: "記述", relation: "関係", other: "相手の記述", basis: "根拠"}
  },
  measuresHeading: {en: "Coverage", ja: "収録範囲"},
  measureColumns: {
    en: {subject: "Subject", measure: "Measure", value: "Value"},
    ja: {subject: "対象", measure: "指標", value: "値"}
  }
} as const;
