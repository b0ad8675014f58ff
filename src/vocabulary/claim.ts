/** The closed lists of a claim: how far it had come, what its row is, how it was given, what its date means. */
import {closedList} from "./list.js";

/** How far a transfer had come. */
export const STATUSES = closedList({
  requested: {en: "requested", ja: "要請"},
  refused: {en: "refused", ja: "拒否"},
  pledged: {en: "pledged", ja: "表明"},
  committed: {en: "committed", ja: "決定"},
  delivered: {en: "delivered", ja: "引渡し済み"},
  withdrawn: {en: "withdrawn", ja: "撤回"}
});

/** How far the goods of a total had come: each total says what it counts. */
export const TOTAL_STATUSES = closedList({
  pledged: {...STATUSES.pledged, meaning: {en: "pledged and no more than that", ja: "表明のみ"}},
  committed: {...STATUSES.committed, meaning: {en: "ever committed, delivered or not", ja: "引渡し済みを含む"}},
  delivered: STATUSES.delivered
});

/** Whether a row is one kind of aid or a sum of other rows. */
export const ROLES = closedList({
  item: {en: "one kind of aid", ja: "単一の支援項目"},
  package: {
    en: "package of several items",
    ja: "複数の品目から成るパッケージ",
    meaning: {en: "its parts are records of their own", ja: "内訳は別の記録"}
  },
  aggregate: {
    en: "figure over several donors",
    ja: "複数国の合計値",
    meaning: {en: "never add it to their records", ja: "各国の記録に加算しないこと"}
  },
  cumulative: {
    en: "running total of one donor",
    ja: "一国の累計値",
    meaning: {en: "never add it to its parts", ja: "内訳に加算しないこと"}
  }
});

/** How it was given in fact. */
export const MODES = closedList({
  grant: {en: "gift", ja: "無償供与"},
  sale: {en: "sale", ja: "売却"},
  loan: {en: "loan", ja: "貸与"},
  funding: {en: "money", ja: "資金提供"},
  training: {en: "training", ja: "訓練"},
  service: {en: "service", ja: "役務"},
  data: {en: "data", ja: "データ提供"},
  unknown: {en: "not known", ja: "不明"}
});

/** How the source hedged the number. */
export const QUALIFIERS = closedList({
  exact: {en: "exactly", ja: "ちょうど"},
  at_least: {en: "at least", ja: "以上"},
  more_than: {en: "more than", ja: "超"},
  about: {en: "about", ja: "約"},
  estimate: {en: "estimated", ja: "推計", meaning: {en: "by someone other than the donor", ja: "供与国以外による"}},
  up_to: {en: "up to", ja: "最大"},
  some: {en: "some", ja: "若干", meaning: {en: "number not stated", ja: "数の記載なし"}},
  unknown: {en: "number not stated", ja: "数量の記載なし"}
});

/** How the date binds the event. */
export const DATE_BASES = closedList({
  on: {en: "on that date", ja: "その日"},
  by: {en: "by that date", ja: "その日までに"},
  until: {en: "cumulative until that date", ja: "その日までの累計"},
  since: {en: "since that date", ja: "その日以降"}
});

/** How precise a date is. */
export const PRECISIONS = closedList({
  day: {en: "day", ja: "日"},
  month: {en: "month", ja: "月"},
  year: {en: "year", ja: "年"},
  decade: {en: "decade", ja: "年代"}
});

/** What Japan decided on a transfer of its own. */
export const OFFICIAL_OUTCOMES = closedList({
  approved: {en: "approved", ja: "承認"},
  refused: {en: "refused", ja: "拒否"},
  pending: {en: "pending", ja: "検討中", meaning: {en: "no decision was made public", ja: "決定の公表なし"}}
});

export type Status = keyof typeof STATUSES;
export type TotalStatus = keyof typeof TOTAL_STATUSES;
export type Qualifier = keyof typeof QUALIFIERS;
export type OfficialOutcome = keyof typeof OFFICIAL_OUTCOMES;
