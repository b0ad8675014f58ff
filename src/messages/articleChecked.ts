/** Words of the table that checks the founding article. */
export const articleChecked = {
  caption: {en: "The article’s statements, one by one", ja: "記事の記述ごとの検証"},
  article: {en: "What the article says, in our words", ja: "記事の記述（要旨）"},
  audit: {en: "What checking found of the goods it names", ja: "品目ごとの検証結果"}
} as const;
