import {readTable, type ReadTable} from "../../../loaders/ingest/readTable.js";
import {columnNames} from "../../../loaders/schema/table.js";
import type {Table} from "../../../loaders/schema/table.js";
import {TABLES} from "../../../loaders/schema/tables.js";
import type {Database} from "../../../loaders/warehouse/database.js";
import {importedClaims} from "../../../loaders/schema/importedClaims.js";
import {loadCorrections, loadImported, loadRaw} from "../../../loaders/warehouse/load.js";
import {smallDatabase} from "./smallDatabase.js";

export type Given = Partial<Record<string, readonly Readonly<Record<string, string | undefined>>[]>>;

/** What a row needs to be a row; a test names only what matters to it. */
const USUAL: Record<string, Record<string, string>> = {
  transfers: {
    ...{
      donor: "DEU",
      recipient: "UKR",
      item_class: "manpads",
      item: "Stinger",
      item_ja: "スティンガー",
      unit: "missile"
    },
    ...{qualifier: "exact", status: "committed", date: "2022-02-26", date_precision: "day", date_basis: "on"},
    ...{mode: "grant", role: "item", source: "s", verification: "source-seen"}
  },
  requests: {
    ...{requester: "UKR", addressee: "JPN", item: "Rifles", item_ja: "小銃", item_class: "rifle", qualifier: "unknown"},
    ...{date: "2022-02-25", date_precision: "day", answer: "refused", source: "s", verification: "source-seen"}
  },
  items: {
    group: "air_defence",
    form: "equipment",
    name_en: "MANPADS",
    name_ja: "携行式ミサイル",
    listed: "yes",
    weapon: "yes",
    treaty_ban: "none"
  },
  actors: {kind: "state", name_en: "State", name_ja: "国"},
  statuses: {value: "yes", reason_en: "r", reason_ja: "r", verification: "source-seen"},
  sources: {title: "Page", url: "https://example.org"},
  coverage: {
    source: "s",
    donor: "DEU",
    kinds: "air_defence",
    until: "2022-10-03",
    how_known_en: "h",
    how_known_ja: "h"
  },
  overlaps: {basis_en: "b", basis_ja: "b", verification: "source-seen"},
  tracker_releases: {tracker: "kiel", from: "2022-01-24", until: "2024-12-31", caveat_en: "c", caveat_ja: "c"},
  imported: {
    ...{tracker: "kiel", release: "2024-12", source: "s", row: "2", row_key: "DEM1", donor: "DEU", recipient: "UKR"},
    ...{item_class: "manpads", item_words: "Stinger", status: "committed", quantity_min: "500", quantity_max: "500"},
    ...{unit: "missile", date_from: "2022-02-26", date_to: "2022-02-26", date_basis: "on", military: "yes"}
  }
};

/** A database in memory with the raw tables: the rows given, each filled up with what is usual; other tables empty. */
export async function given(rows: Given = {}): Promise<Database> {
  const db = await smallDatabase();
  for (const table of TABLES) {
    const {table: empty} = await readTable(table, "test/no-such-folder");
    await loadRaw(db, readOf(empty, table.name, rows));
  }
  await loadImported(db, [readOf(importedClaims("kiel-2024-12"), "imported", rows)]);
  await loadCorrections(db, []);
  return db;
}

function readOf(table: Table, name: string, rows: Given): ReadTable {
  const kept = (rows[name] ?? []).map((row, index) => ({
    line: index + 2,
    cells: {
      ...Object.fromEntries(columnNames(table).map((column) => [column, ""])),
      ...USUAL[name],
      ...(name === "transfers" && {transfer: row["id"]!}),
      ...(row as Record<string, string>)
    }
  }));
  return {table, rows: kept, refused: [], refusals: [], rowsIn: kept.length, keysSeen: new Set()};
}

export const SQL = {
  reference: "loaders/warehouse/staging/reference.sql",
  transfers: "loaders/warehouse/staging/transfers.sql",
  lastWords: "loaders/warehouse/marts/last_words.sql",
  byTransfer: "loaders/warehouse/marts/by_transfer.sql",
  transfersMart: "loaders/warehouse/marts/transfers.sql",
  requestsMart: "loaders/warehouse/marts/requests.sql",
  trackers: "loaders/warehouse/staging/trackers.sql",
  trackersMart: "loaders/warehouse/marts/trackers.sql",
  verdicts: "loaders/warehouse/marts/verdicts.sql"
};

/** The actors, classes and sources that the usual rows name. */
export const NAMED: Given = {
  actors: [{code: "DEU", name_en: "Germany", name_ja: "ドイツ"}, {code: "UKR"}, {code: "JPN"}, {code: "USA"}],
  items: [
    {item_class: "manpads"},
    {item_class: "rifle"},
    {item_class: "shell_155_cluster", treaty_ban: "cluster_munition", treaty_ban_from: "2010-08-01"},
    {item_class: "patriot", licensor: "USA"}
  ],
  sources: [{id: "s"}]
};
