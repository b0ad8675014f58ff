/** Words that only scripts say. */
export const client = {
  strangers: {
    en: (pairs: string) => `The address holds what this page does not know, and it was left aside: ${pairs}`,
    ja: (pairs: string) => `アドレスに、このページで扱えない指定があり、無視した:${pairs}`
  },
  copied: {en: "Copied", ja: "コピーした"},
  failed: {
    en: "Part of this page did not start. Everything printed on it still holds.",
    ja: "このページの一部の機能が起動しなかった。表示されている内容はそのまま有効である。"
  }
} as const;
