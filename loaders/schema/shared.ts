import {PRECISIONS} from "../../src/vocabulary/claim.js";
import type {Words} from "../../src/vocabulary/list.js";
import {VERIFICATIONS} from "../../src/vocabulary/source.js";
import {choice, date, day, id, text, url} from "./columns.js";

type Empty = Words | undefined;

/** How the place was checked; carried to every reader. */
export const verification = () =>
  choice(VERIFICATIONS, {
    en: "How the statement was checked against its source",
    ja: "出典との照合の程度",
    example: "source-seen"
  });

export const note = () =>
  text({
    en: "What a reader must know",
    ja: "注記",
    example: "Month not seen in a source.",
    empty: {en: "nothing to add", ja: "特記なし"}
  });

export const sourceId = <E extends Empty = undefined>(empty?: E) =>
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

export const actor = <E extends Empty = undefined>(en: string, ja: string, empty?: E) =>
  id({en, ja, example: "DEU", references: "actors.code", empty});

export const itemClass = <E extends Empty = undefined>(empty?: E) =>
  id({
    en: "Item class: what the item is, like for like across donors",
    ja: "品目区分",
    example: "body_armour",
    references: "items.item_class",
    empty
  });

export const precision = <E extends Empty = undefined>(en: string, ja: string, empty?: E) =>
  choice(PRECISIONS, {en, ja, example: "day", empty});

export const isoDay = <E extends Empty = undefined>(en: string, ja: string, empty?: E) =>
  day({en, ja, example: "2022-03-08", empty});

export const isoDate = <E extends Empty = undefined>(en: string, ja: string, empty?: E) =>
  date({en, ja, example: "2022-03-08", empty});
