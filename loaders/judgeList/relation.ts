/** A list as DuckDB reads it: all columns text, by their places, an empty cell being null. */
import {csvBuffer, literal} from "../warehouse/sql.js";
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

/** @param sound what was found of the file: our own reader has nothing to say against it */
export function csvRelation(path: string, width: number, {records, hasQuotes, longest}: Sound): Relation {
  const columns = Array.from({length: width}, (_, place) => `'${at(place)}': 'varchar'`).join(", ");
  return {
    sql: `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      strict_mode = true, null_padding = false, ignore_errors = false, parallel = ${!hasQuotes}, buffer_size = ${csvBuffer(longest)},
      columns = {${columns}})`,
    rows: records - 1,
    mayNeedQuotes: hasQuotes
  };
}
