/** The closed lists of a source: what kind it is, how far it was seen, what an address rests on. */
import type {Verification} from "../policy/clause.js";
import {closedList, type Entry} from "./list.js";

/** How far a row of data can have been checked; a clause can rest on a report of its text as well. */
export type RowVerification = Exclude<Verification, "report-seen">;

/** How a statement was checked against its source. */
export const VERIFICATIONS: Readonly<Record<RowVerification, Entry>> = {
  "source-seen": {
    en: "source seen",
    ja: "出典確認済み",
    meaning: {en: "the source itself was read, whole or in part", ja: "出典そのもの（全部または一部）を確認"}
  },
  "cited-by-dataset": {
    en: "cited by a data set",
    ja: "データセットの引用による",
    meaning: {
      en: "a published data set cites the source; the page was not opened",
      ja: "公表データセットが引用（原ページ未確認）"
    }
  },
  unseen: {
    en: "source not seen",
    ja: "出典未確認",
    meaning: {
      en: "general knowledge, or known from what others say of it",
      ja: "一般的知識、または他の資料の言及による"
    }
  }
};

/** How the text of a clause was checked: as a statement is, or by a report of it alone. */
export const CLAUSE_VERIFICATIONS: Readonly<Record<Verification, Entry>> = {
  "source-seen": VERIFICATIONS["source-seen"],
  "report-seen": {
    en: "report seen, text not read",
    ja: "報道のみ確認（本文未確認）",
    meaning: {
      en: "a report of what it says was read, not the text itself",
      ja: "内容を伝える報道を確認（本文は未確認）"
    }
  },
  "cited-by-dataset": VERIFICATIONS["cited-by-dataset"],
  unseen: VERIFICATIONS.unseen
};

/** What kind of publisher a source has. */
export const SOURCE_KINDS = closedList({
  government: {en: "government", ja: "政府"},
  legislature: {en: "legislature", ja: "議会"},
  organisation: {en: "international organisation", ja: "国際機関"},
  press: {en: "press", ja: "報道"},
  dataset: {en: "data set", ja: "データセット"},
  blog: {en: "blog", ja: "ブログ"}
});

/** What the address of a claim's source rests on. */
export const URL_BASES = closedList({
  "seen-text": {en: "text of the page seen", ja: "ページの本文を確認"},
  "page-excerpt-seen": {en: "excerpt of the page seen", ja: "ページの抜粋を確認"},
  "cited-by-dataset": {en: "cited by a data set", ja: "データセットの引用による"}
});

/** In which language a page is written, by its code in ISO 639-1. */
export const SOURCE_LANGUAGES = closedList({
  cs: {en: "Czech", ja: "チェコ語"},
  de: {en: "German", ja: "ドイツ語"},
  el: {en: "Greek", ja: "ギリシャ語"},
  en: {en: "English", ja: "英語"},
  es: {en: "Spanish", ja: "スペイン語"},
  et: {en: "Estonian", ja: "エストニア語"},
  fr: {en: "French", ja: "フランス語"},
  hu: {en: "Hungarian", ja: "ハンガリー語"},
  it: {en: "Italian", ja: "イタリア語"},
  ja: {en: "Japanese", ja: "日本語"},
  ko: {en: "Korean", ja: "韓国語"},
  lt: {en: "Lithuanian", ja: "リトアニア語"},
  nl: {en: "Dutch", ja: "オランダ語"},
  no: {en: "Norwegian", ja: "ノルウェー語"},
  pl: {en: "Polish", ja: "ポーランド語"},
  pt: {en: "Portuguese", ja: "ポルトガル語"},
  ro: {en: "Romanian", ja: "ルーマニア語"},
  ru: {en: "Russian", ja: "ロシア語"},
  sl: {en: "Slovene", ja: "スロベニア語"},
  uk: {en: "Ukrainian", ja: "ウクライナ語"}
});
