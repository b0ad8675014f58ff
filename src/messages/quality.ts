/** Words of the Data quality page. */
export const quality = {
  filesCaption: {en: "Each file that is read", ja: "読み込む各ファイル"},
  fileColumns: {
    en: {file: "File", in: "Rows in", kept: "Kept", refused: "Refused"},
    ja: {file: "ファイル", in: "入力", kept: "採用", refused: "却下"}
  },
  answer: {en: "Why it stands", ja: "そのままとする理由"},
  showDoubts: {en: "Show them", ja: "表示する"},
  noReason: {en: "for information", ja: "参考"},
  overlapsCaption: {
    en: "Which statement contains, may contain or repeats which, and why we think so",
    ja: "どの記述がどの記述を含む・含み得る・繰り返すか、その根拠"
  },
  overlapColumns: {
    en: {claim: "Statement", relation: "Relation", other: "Other statement", basis: "Basis"},
    ja: {claim: "記述", relation: "関係", other: "相手の記述", basis: "根拠"}
  },
  measureColumns: {
    en: {subject: "Subject", measure: "Measure", value: "Value"},
    ja: {subject: "対象", measure: "指標", value: "値"}
  }
} as const;
