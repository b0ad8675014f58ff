/** Words of the page on what moved between releases, of frozen pages and of the feed. */
export interface ChangeCounts {
  added: string;
  changed: string;
  withdrawn: string;
  flipped: string;
}

export const changes = {
  title: {
    en: (version: string, counts: ChangeCounts) =>
      `Release ${version}: ${counts.added} rows added, ${counts.changed} values changed, ${counts.withdrawn} rows withdrawn, ${counts.flipped} verdicts flipped`,
    ja: (version: string, counts: ChangeCounts) =>
      `リリース${version}：追加${counts.added}行、値の変更${counts.changed}件、撤回${counts.withdrawn}行、判定の変化${counts.flipped}件`
  },
  titleFirst: {
    en: (version: string) => `Release ${version} is the first: nothing has moved yet`,
    ja: (version: string) => `リリース${version}は最初の版であり、変更点はない`
  },
  titleNone: {
    en: "No release of this record has been made yet; trackers have revised theirs",
    ja: "本記録のリリースはまだない。トラッカーは版ごとに訂正されている"
  },
  feed: {en: "Atom feed", ja: "Atomフィード"},
  rules: {
    en: (title: string) => `New version of the rules: ${title}`,
    ja: (title: string) => `規則の改正：${title}`
  },
  rulesSummary: {
    en: (day: string, verification: string) => `In force from ${day}. Its text: ${verification}.`,
    ja: (day: string, verification: string) => `${day}から適用。本文：${verification}。`
  },
  trackerRelease: {
    en: (tracker: string, day: string) => `Taken into the record: ${tracker}, as far as ${day}`,
    ja: (tracker: string, day: string) => `記録に取り込み：${tracker}（${day}まで）`
  },
  trackerSummary: {
    en: (readings: string) =>
      `${readings} readings, each judged under every version of the rules. The day of this entry is the last that the release covers.`,
    ja: (readings: string) =>
      `${readings}件の読み取りを、すべての版の規則で判定した。この項目の日付は、同版が対象とする最終日である。`
  },
  heading: {
    en: (version: string, date: string) => `Release ${version}, ${date}`,
    ja: (version: string, date: string) => `リリース${version}（${date}）`
  },
  frozenPages: {en: "Frozen tables and record pages", ja: "固定された表と記録のページ"},
  summary: {
    en: (counts: ChangeCounts) =>
      `${counts.added} rows added · ${counts.changed} values changed · ${counts.withdrawn} rows withdrawn · ${counts.flipped} verdicts flipped`,
    ja: (counts: ChangeCounts) =>
      `追加${counts.added}行 · 値の変更${counts.changed}件 · 撤回${counts.withdrawn}行 · 判定の変化${counts.flipped}件`
  },
  basis: {
    en: (claims: string, asOf: string) => `${claims} claims, data as of ${asOf}`,
    ja: (claims: string, asOf: string) => `記録${claims}件、データ基準日${asOf}`
  },
  more: {
    en: (count: string) => `and ${count} more, in changes.csv`,
    ja: (count: string) => `ほか${count}件（changes.csv参照）`
  },
  under: {
    en: (regime: string) => `under the rules of ${regime}`,
    ja: (regime: string) => `${regime}の規則`
  },
  empty: {en: "empty", ja: "空欄"},
  notExplained: {en: "no reason is on record", ja: "理由の記載なし"},
  frozen: {
    en: (version: string) => `This page is frozen as it stood in release ${version}.`,
    ja: (version: string) => `このページはリリース${version}の時点で固定されている。`
  },
  newer: {en: "There may be a newer version.", ja: "より新しい版がある可能性がある。"}
} as const;
