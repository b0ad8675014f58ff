/** A list as DuckDB reads it: all columns text, by their places, an empty cell being null. */
import {literal} from "../warehouse/sql.js";
import type {Sound} from "../../src/judgeList/readList.js";

export interface Relation {
  /** What stands behind `from`. */
  sql: string;
  /** How many rows it has, where that is known without reading them. */
  rows?: number;
  /** Whether a cell may hold what must be quoted. */
  mayNeedQuotes: boolean;
}

/** The name of the column at a place. */
export const at = (place: number): string => `c${place}`;

/** DuckDB keeps several, of 32 MiB if it is not asked for less. */
const SMALLEST_BUFFER = 4 * 2 ** 20;

/**
 * @param sound what was found of the file: our own reader has nothing to say against it. A buffer must hold its longest record (a character has three
 * bytes at most): of one that needs three buffers DuckDB 1.5 loses the rows behind it without a word
 */
export function csvRelation(path: string, width: number, {records, hasQuotes, longest}: Sound): Relation {
  const columns = Array.from({length: width}, (_, place) => `'${at(place)}': 'varchar'`).join(", ");
  return {
    sql: `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      strict_mode = true, null_padding = false, ignore_errors = false, parallel = ${!hasQuotes}, buffer_size = ${Math.max(SMALLEST_BUFFER, 4 * longest)},
      columns = {${columns}})`,
    rows: records - 1,
    mayNeedQuotes: hasQuotes
  };
}
