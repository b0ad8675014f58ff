/** The closed lists of rows taken over from a published tracker. */
import {DATE_BASES} from "./claim.js";
import {closedList} from "./list.js";

/** The trackers whose files are read. */
export const TRACKERS = closedList({
  kiel: {en: "Ukraine Support Tracker, Kiel Institute", ja: "ウクライナ支援トラッカー（キール世界経済研究所）"},
  kiel_website: {
    en: "Ukraine Support Tracker, figures of its website",
    ja: "ウクライナ支援トラッカー（ウェブサイト掲載値）"
  },
  sipri: {en: "Arms Transfers Database, SIPRI", ja: "武器移転データベース（ストックホルム国際平和研究所）"}
});

/** The list that the statements on record make: what was gathered one by one. */
export const OWN_LIST = "curated";

/** Whose lists totals read as one set of goods. */
export const TOTAL_SOURCES = closedList({
  [OWN_LIST]: {en: "statements gathered one by one", ja: "個別に収集した記述"},
  ...TRACKERS
});

/** What the span of dates of an imported row is. */
export const IMPORTED_DATE_BASES = closedList({
  on: DATE_BASES.on,
  package: {
    en: "on the day of the package",
    ja: "パッケージの発表日",
    meaning: {
      en: "the row itself has no day, and may be younger",
      ja: "個々の行に固有の日付はなく、後から加わったものでありうる"
    }
  },
  by: DATE_BASES.by,
  since: DATE_BASES.since,
  between: {en: "between the two days", ja: "両日の間"},
  month: {en: "in that month", ja: "その月"},
  year: {en: "in that year", ja: "その年"},
  unknown: {en: "not known", ja: "不明"}
});

/** What a value in euros is the value of. */
export const VALUE_BASES = closedList({
  row: {en: "of this row alone", ja: "当該行のみの額"},
  package: {
    en: "of the whole package",
    ja: "パッケージ全体の額",
    meaning: {en: "it stands on one row of the package", ja: "パッケージの一行にのみ記載"}
  }
});

/** What the words of a mapping name. */
export const MAPPING_KINDS = closedList({
  item: {en: "an item", ja: "品目"},
  actor: {en: "a donor or recipient", ja: "供与国・受領国"}
});

/** How the words of a mapping are held against a tracker's. */
export const MAPPING_MATCHES = closedList({
  exact: {en: "the whole words", ja: "全文一致"},
  pattern: {en: "a regular expression", ja: "正規表現"}
});

export type Tracker = keyof typeof TRACKERS;
export type TotalSource = keyof typeof TOTAL_SOURCES;
export type ImportedDateBasis = keyof typeof IMPORTED_DATE_BASES;
export type MappingKind = keyof typeof MAPPING_KINDS;
