/** Words beside an entry of the glossary, where a page shows it. */
export const explain = {
  more: {en: "In the glossary", ja: "用語集で見る"}
} as const;
