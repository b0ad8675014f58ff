import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {choice, id, list, text} from "./columns.js";
import {endsBefore} from "./said.js";
import {isoDay} from "./shared.js";
import {defineTable} from "./table.js";

/** The releases of trackers whose rows lie in data/claims/imported, and what each gathers. */
export const trackerReleases = defineTable({
  name: "tracker_releases",
  file: "data/reference/tracker_releases.csv",
  words: {en: "Releases of trackers", ja: "トラッカーの版"},
  key: ["id"],
  rowRule({from, until}) {
    return from > until ? {column: "until", ...endsBefore("from")} : undefined;
  },
  columns: {
    id: id({en: "Key: the name of its file", ja: "ID（ファイル名）", example: "kiel-2024-12"}),
    tracker: choice(TRACKERS, {en: "The tracker", ja: "トラッカー", example: "kiel"}),
    from: isoDay("The first day of which it tells", "対象期間の初日"),
    until: isoDay("The last day of which it tells", "対象期間の末日"),
    gathers: list({
      en: "Kinds of goods of which it gathers all that is public: groups of items.csv",
      ja: "公表情報を網羅的に収集する品目の大分類",
      example: "anti_tank | air_defence",
      empty: {en: "of no kind all", ja: "網羅する大分類なし"}
    }),
    caveat_en: text({en: "What to beware of", ja: "注意点（英語）", example: "Values are estimates."}),
    caveat_ja: text({en: "What to beware of, in Japanese", ja: "注意点", example: "金額は推計である。"})
  }
});

/** Which claims were taken from which row of a tracker: the claim stands for the row. */
export const trackerKeys = defineTable({
  name: "tracker_keys",
  file: "data/claims/tracker_keys.csv",
  words: {en: "Claims taken from a tracker's row", ja: "トラッカーの行に基づく記録"},
  key: ["claim", "tracker_row"],
  columns: {
    claim: id({en: "The claim", ja: "記録", example: "GBR-2022-04-08-body-armour-sets", references: "transfers.id"}),
    tracker_row: id({
      en: "The tracker's row: its release and its row in the sheet",
      ja: "トラッカーの行（版と行番号）",
      example: "kiel-r07-762"
    }),
    difference_en: text({
      en: "Why donor or class are not those of the row",
      ja: "供与国・機関・品目区分が行と異なる理由（英語）",
      example: "The tracker names the buyer.",
      empty: {en: "they are the same", ja: "同じ"}
    }),
    difference_ja: text({
      en: "Why donor or class are not those of the row, in Japanese",
      ja: "供与国・機関・品目区分が行と異なる理由",
      example: "トラッカーは購入国を記載。",
      empty: {en: "they are the same", ja: "同じ"}
    })
  }
});
