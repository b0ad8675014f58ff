/** Words of the page for addresses that lead nowhere. */
export const notFound = {
  title: {en: "There is no page at this address", ja: "このアドレスにページはない"},
  description: {
    en: "The page may have moved, or the record may have another id. Search the transfers or start from the overview.",
    ja: "ページが移動したか、記録のIDが異なる可能性がある。移転の記録を検索するか、概要に戻る。"
  },
  search: {en: "Search the transfers", ja: "移転の記録を検索する"},
  go: {en: "Search", ja: "検索"},
  overview: {en: "Back to the overview", ja: "概要に戻る"},
  kept: {
    en: "Ids of records are never reused. A record that was withdrawn keeps its page.",
    ja: "記録のIDは再利用しない。取り下げた記録のページも残る。"
  }
} as const;
