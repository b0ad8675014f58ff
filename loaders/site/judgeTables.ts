import {ACTOR_COLUMNS, ITEM_COLUMNS, STATUS_COLUMNS} from "../judge/lookups.js";
import {readAsOf} from "../ingest/recordDay.js";
import {readTable, type ReadTable} from "../ingest/readTable.js";
import {RefusedError} from "../ingest/refusal.js";
import {mappingOf} from "../schema/mapping.js";
import {actors, items, statuses} from "../schema/reference.js";
import {packed, type JudgeTables, type PackedTable} from "../../src/judgeList/inMemory.js";
import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {valuesOf} from "../../src/vocabulary/list.js";

const MAPPING_COLUMNS = ["kind", "match", "words", "maps_to", "unit"] as const;

/** What the page for a list of one's own looks up: the tables of the judge command, without the columns that it does not read. */
export async function judgeTables(root = "."): Promise<JudgeTables> {
  const trackers = valuesOf(TRACKERS);
  const tables = await Promise.all(
    [items, actors, statuses, ...trackers.map(mappingOf)].map((one) => readTable(one, root))
  );
  const refusals = tables.flatMap((table) => table.refusals);
  const asOf = await readAsOf(root);
  if (refusals.length) throw new RefusedError(refusals);
  const [ofItems, ofActors, ofStatuses, ...ofMappings] = tables;
  return {
    items: columnsOf(ofItems, ITEM_COLUMNS),
    actors: columnsOf(ofActors, ACTOR_COLUMNS),
    statuses: columnsOf(ofStatuses, STATUS_COLUMNS),
    mappings: Object.fromEntries(
      trackers.map((tracker, i) => [tracker, columnsOf(ofMappings[i], MAPPING_COLUMNS)])
    ) as JudgeTables["mappings"],
    asOf
  };
}

const columnsOf = (table: ReadTable | undefined, columns: readonly string[]): PackedTable =>
  packed(columns, table?.rows.map(({cells}) => cells) ?? []);
