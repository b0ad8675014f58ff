/** Words that only scripts say. */
export const client = {
  copied: {en: "Copied", ja: "コピーした"},
  notCopied: {
    en: "Not copied: the browser does not let this page use the clipboard. Select the text and copy it yourself.",
    ja: "コピーできない：ブラウザーがこのページにクリップボードの利用を認めていない。文章を選択してコピーする。"
  }
} as const;
