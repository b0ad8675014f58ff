import {CHANGE_KINDS, FLIP_CAUSES} from "../../src/vocabulary/release.js";
import {choice, day, id, text} from "../schema/columns.js";
import {readReleases} from "./releaseHistory.js";
import {fromRows, withLabels} from "./extract.js";

const notAsked = {en: "does not apply", ja: "該当なし"};

const CHANGE_COLUMNS = {
  table: text({en: "Table", ja: "表", example: "transfers"}),
  id: text({en: "Key of the row", ja: "行のID", example: "DEU-STINGER-500"}),
  ...withLabels(
    "kind",
    choice(CHANGE_KINDS, {
      en: "What happened",
      ja: "変更の種類",
      example: "changed"
    })
  ),
  column: text({en: "Column", ja: "列", example: "quantity_min", empty: notAsked}),
  regime: text({en: "Rules of a verdict that flipped", ja: "判定の規則", example: "2014-04-01", empty: notAsked}),
  before: text({en: "Value before", ja: "変更前の値", example: "400", empty: {en: "empty before", ja: "変更前は空欄"}}),
  after: text({en: "Value now", ja: "変更後の値", example: "500", empty: {en: "empty now", ja: "変更後は空欄"}}),
  ...withLabels(
    "why",
    choice(FLIP_CAUSES, {
      en: "Why a verdict flipped",
      ja: "判定が変わった原因",
      example: "data",
      empty: notAsked
    })
  ),
  reason_en: text({en: "Why a row was withdrawn", ja: "撤回の理由（英語）", example: "A repetition.", empty: notAsked}),
  reason_ja: text({en: "Why a row was withdrawn, in Japanese", ja: "撤回の理由", example: "重複。", empty: notAsked})
};

/** extracts/changes.csv: what moved in each release, the newest release first. No row before the second release. */
export const changes = fromRows({
  name: "changes",
  words: {en: "What moved from release to release", ja: "版ごとの変更点"},
  key: ["release", "table", "id", "kind", "column", "regime"],
  columns: {
    release: id({en: "Release", ja: "版", example: "1.1.0"}),
    released: day({en: "Its date", ja: "公表日", example: "2026-12-01"}),
    ...CHANGE_COLUMNS
  },
  rows: async () =>
    (await readReleases()).flatMap(({version, date: released, changes: moved}) =>
      moved.map((change) => ({release: version, released, ...change}))
    )
});
