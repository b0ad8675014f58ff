/** Words of the table that checks the founding article. */
export const articleChecked = {
  caption: {en: "The article’s statements, one by one", ja: "記事の記述ごとの検証"},
  columns: {
    en: {record: "Record", article: "What the article says, in our words", audit: "What checking found"},
    ja: {record: "記録", article: "記事の記述（要旨）", audit: "検証結果"}
  }
} as const;
