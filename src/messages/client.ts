/** Words that only scripts say. */
export const client = {
  strangers: {
    en: (pairs: string) => `The address holds what this page does not know, and it was left aside: ${pairs}`,
    ja: (pairs: string) => `アドレスに、このページで扱えない指定があり、無視した:${pairs}`
  },
  copied: {en: "Copied", ja: "コピーした"}
} as const;
