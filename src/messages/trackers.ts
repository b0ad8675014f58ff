/** Words of the Trackers page. */
export const trackers = {
  releasesCaption: {
    en: "Readings of each release, and how many meet each verdict of the rules as they stood",
    ja: "版ごとの記載の件数と、当時の規則による判定の内訳"
  },
  release: {en: "Release", ja: "版"},
  tracker: {en: "Tracker", ja: "トラッカー"},
  rows: {en: "Readings", ja: "記載"},
  lastDay: {en: "Last day covered", ja: "対象の最終日"},
  mapped: {en: "Goods mapped to a class", ja: "品目区分への対応付け"},
  share: {
    en: (some: string, all: string, percent: string) => `${some} of ${all} (${percent}%)`,
    ja: (some: string, all: string, percent: string) => `${all}件中${some}件（${percent}%）`
  },
  sumsCaption: {
    en: "What all donors gave, by the statements gathered here, by each tracker, and by all lists read as one set of goods",
    ja: "全供与国による移転。個別に収集した記述、各トラッカー、全一覧を同一の物資として読んだ集計"
  },
  item: {en: "Item", ja: "品目"},
  status: {en: "Status", ja: "段階"},
  curated: {en: "Statements gathered one by one", ja: "個別に収集した記述"},
  allLists: {en: "All lists", ja: "全一覧"},
  noneTold: {en: "none told", ja: "記載なし"}
};
