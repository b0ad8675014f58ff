import {FACTS, type FactName, type ListedFact} from "../../src/policy/facts.js";
import {valueLabel} from "../../src/policy/words/labels.js";
import {choice, date, id, text, url} from "./columns.js";

/** How the place was checked; carried to every reader. */
export const verification = () =>
  choice(["source-seen", "cited-by-dataset", "unseen"], {
    en: "How the statement was checked against its source",
    ja: "出典との照合の程度",
    example: "source-seen",
    values: {
      "source-seen": {en: "the source itself was read, whole or in part", ja: "出典を確認済み(全部または一部)"},
      "cited-by-dataset": {
        en: "a published dataset cites the source; the page was not opened",
        ja: "公表データセットが引用(原ページ未確認)"
      },
      unseen: {en: "general knowledge; no source was seen", ja: "一般的知識(出典未確認)"}
    }
  });

export const yesNo = {
  yes: {en: "yes", ja: "はい"},
  no: {en: "no", ja: "いいえ"}
};

export const note = () =>
  text({
    en: "What a reader must know",
    ja: "注記",
    example: "Month not seen in a source.",
    empty: {en: "nothing to add", ja: "特記なし"}
  });

export const sourceId = (empty?: {en: string; ja: string}) =>
  id({
    en: "The source of the statement",
    ja: "出典",
    example: "nhk-2022-reznikov-letter",
    references: "sources.id",
    empty
  });

export const sourceUrl = () =>
  url({
    en: "Address of the source",
    ja: "出典のURL",
    example: "https://www.mofa.go.jp/fp/nsp/page1we_000083.html",
    empty: {en: "no address is known", ja: "URL不明"}
  });

export const actor = (en: string, ja: string, empty?: {en: string; ja: string}) =>
  id({en, ja, example: "DEU", references: "actors.code", empty});

export const itemClass = (empty?: {en: string; ja: string}) =>
  id({
    en: "Item class: what the item is, like for like across donors",
    ja: "品目区分",
    example: "body_armour",
    references: "items.item_class",
    empty
  });

export const precision = (en: string, ja: string, empty?: {en: string; ja: string}) =>
  choice(["day", "month", "year", "decade"], {
    en,
    ja,
    example: "day",
    empty,
    values: {
      day: {en: "day", ja: "日"},
      month: {en: "month", ja: "月"},
      year: {en: "year", ja: "年"},
      decade: {en: "decade", ja: "年代"}
    }
  });

export const isoDate = (en: string, ja: string, empty?: {en: string; ja: string}) =>
  date({en, ja, example: "2022-03-08", empty});

/** The words for the values of a fact, as the rules say them. */
export const valueLabels = (fact: FactName) =>
  Object.fromEntries(
    (FACTS[fact] as ListedFact).values.map((value) => [
      value,
      {en: valueLabel(fact, value, "en"), ja: valueLabel(fact, value, "ja")}
    ])
  );
