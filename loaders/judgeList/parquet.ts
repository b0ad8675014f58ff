/** A list in a Parquet file: its cells are read as the text that DuckDB makes of them. */
import {csvRecord} from "../../src/text/csv.js";
import type {Batch} from "../../src/judgeList/readList.js";
import type {ListSource} from "../../src/judgeList/listSource.js";
import {UsageError, type JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import {wordsIn} from "../../src/judgeList/words.js";
import type {Database} from "../warehouse/database.js";
import {asItIs, literal, quotedName} from "../warehouse/sql.js";
import {at, type Relation} from "./relation.js";

/** How a Parquet file begins. */
export const isParquet = (start: Uint8Array): boolean =>
  Buffer.from(start.subarray(0, 4)).toString("latin1") === "PAR1";

export interface ParquetList {
  source: ListSource;
  relation: Relation;
}

/**
 * @param path where it lies; messages name it as `options` does
 * @throws {UsageError} for a file that DuckDB cannot read
 */
export async function parquetList(
  db: Database,
  path: string,
  size: number,
  {list, locale}: JudgeOptions
): Promise<ParquetList> {
  const file = `read_parquet(${literal(path)})`;
  let names: string[];
  try {
    names = (await db.rows<{name: string}>(`select ${asItIs("column_name")} as name from (describe from ${file})`)).map(
      ({name}) => name
    );
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n");
    throw new UsageError([wordsIn(locale).cannotRead(list, why)], locale);
  }
  const cells = names
    .map((name, place) => `nullif(cast(${quotedName(name)} as varchar), '') as ${at(place)}`)
    .join(", ");
  const sql = `(select ${cells} from ${file})`;
  return {
    relation: {sql, mayNeedQuotes: true},
    source: {size, notes: [], records: () => recordsOf(db, sql, names)}
  };
}

/** The names of the columns as the first record, on line 1; then the rows. */
async function* recordsOf(db: Database, sql: string, names: readonly string[]): AsyncGenerator<Batch> {
  const record = (cells: string[], line: number) => ({line, text: csvRecord(cells), cells, faults: []});
  yield {records: [record([...names], 1)], bytes: 0};
  let line = 1;
  const cells = names.map((_, place) => `${asItIs(at(place))} as ${at(place)}`).join(", ");
  for await (const rows of db.batches<Record<string, string | null>>(`select ${cells} from ${sql}`)) {
    yield {
      records: rows.map((row) =>
        record(
          names.map((_, place) => row[at(place)] ?? ""),
          (line += 1)
        )
      ),
      bytes: 0
    };
  }
}
