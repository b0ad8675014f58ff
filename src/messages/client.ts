/** Words that only scripts say. */
export const client = {
  copied: {en: "Copied", ja: "コピーした"}
} as const;
