/** Words of the field that searches the transfers. */
export const searchForm = {
  search: {en: "Search the transfers", ja: "移転の記録を検索する"},
  go: {en: "Search", ja: "検索"}
} as const;
