/** What the page says when something is missing, old or wrong. `{…}` is filled in by the script. */
export const notices = {
  needsScript: {
    en: "Filters need JavaScript. Every table and file below works without it.",
    ja: "絞り込みにはJavaScriptが必要。以下の表とファイルはすべてJavaScriptなしで利用できる。"
  },
  allRows: {
    en: (rows: string) => `All ${rows} rows`,
    ja: (rows: string) => `全${rows}行`
  },
  allEvents: {
    en: (events: string) => `All ${events} events`,
    ja: (events: string) => `全${events}件`
  },
  stale: {
    en: "This snapshot is more than a year old. Look for a newer one before you cite a figure.",
    ja: "この記録は1年以上前のもの。引用の前に新しい版の有無を確認のこと。"
  },
  scriptFailed: {
    en: "A script on this page failed. The text, tables and files still work; filters and buttons may not.",
    ja: "このページのスクリプトに不具合が起きた。本文、表、ファイルは利用できるが、絞り込みやボタンは動かないことがある。"
  },
  badQuery: {
    en: "The address asks for {list}, which this page does not know. It was left aside.",
    ja: "アドレスにある {list} はこのページでは使えないため、無視した。"
  }
} as const;
