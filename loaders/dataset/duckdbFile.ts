/**
 * sangensoku.duckdb: every published table with its comments, and a few views; and the Parquet files, which are written from it.
 * DuckDB puts a random identifier and unused memory into its files, so two builds give different bytes with the same contents:
 * `CONTENTS_FILE` says which contents they are.
 */
import {createHash} from "node:crypto";
import {csvRecord} from "../../src/text/csv.js";
import {cellSql, isNotSure} from "../extracts/cellSql.js";
import type {Extract} from "../extracts/extract.js";
import {publishedType} from "../schema/columns.js";
import {columnMeta, columnNames} from "../schema/table.js";
import {Database, type Row} from "../warehouse/database.js";
import {asItIs, literal, quotedName} from "../warehouse/sql.js";
import {sha256sums, type PublishedBytes} from "./files.js";

export const DUCKDB_FILE = "sangensoku.duckdb";
export const PARQUET_TABLES = ["transfers", "verdicts", "tracker_rows"];

/** The views of the file. `asOf` is the day to which the record reaches, ISO: later versions of the rules are not yet in force. */
const viewsOf = (asOf: string) => [
  {
    name: "verdicts_in_force",
    comment: "Each claim's verdict under the rules that stood on its own day / 記録の日に有効であった規則による判定",
    sql: "select * from verdicts where in_force"
  },
  {
    name: "verdicts_today",
    comment: `Each claim's verdict under the rules in force on ${asOf} / ${asOf}に有効な規則による判定`,
    sql: `select * from verdicts where regime = (select max(regime) from verdicts where regime <= '${asOf}')`
  },
  {
    name: "verdicts_in_full",
    comment:
      "Each verdict with its facts, its reason and what would change it, from cases / 判定に事実・理由・判定を変える事実を添えたもの",
    sql: `select * from verdicts
      join (select case_id, rules, facts, would_change, because_en, because_ja from cases) using (case_id, rules)`
  },
  {
    name: "flips",
    comment:
      "Where one version of the rules sees a claim otherwise than the version before / 規則の改正により判定が変わった記録",
    sql: `select * from (
      select id, lag(regime) over claim as regime_before, regime, lag(verdict) over claim as verdict_before, verdict
      from verdicts
      window claim as (partition by id order by regime)
    ) where verdict <> verdict_before`
  }
];

/** Reads the CSV files in `folder` and writes the DuckDB file and the Parquet files beside them, rows in the order of the CSV. */
export async function writeDuckdb(extracts: readonly Extract[], folder: string, asOf: string): Promise<void> {
  const db = await Database.open(`${folder}/${DUCKDB_FILE}`);
  try {
    await db.run("set threads = 1");
    for (const extract of extracts) await createTable(db, extract, folder);
    for (const {name, comment, sql} of viewsOf(asOf)) {
      await db.run(`create view ${name} as ${sql}; comment on view ${name} is ${literal(comment)}`);
    }
    // Every reader of Parquet knows Snappy; zstd would be smaller, and small readers refuse it.
    for (const name of PARQUET_TABLES) {
      await db.run(`copy ${name} to ${literal(`${folder}/${name}.parquet`)} (format parquet, compression snappy)`);
    }
    await db.closeWhole(`${folder}/${DUCKDB_FILE}`);
  } catch (error) {
    db.close();
    throw error;
  }
}

async function createTable(db: Database, extract: Extract, folder: string): Promise<void> {
  const names = columnNames(extract);
  const types = names.map((name) => `${literal(name)}: '${publishedType(columnMeta(extract, name))}'`).join(", ");
  const table = quotedName(extract.name);
  await db.run(`create table ${table} as select * from read_csv(${literal(`${folder}/${extract.name}.csv`)},
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {${types}})`);
  await db.run(`comment on table ${table} is ${literal(bilingual(extract.words))}`);
  for (const name of names) {
    await db.run(`comment on column ${table}.${quotedName(name)} is ${literal(bilingual(columnMeta(extract, name)))}`);
  }
}

const bilingual = ({en, ja}: {en: string; ja: string}) => `${en} / ${ja}`;

/** Says what the DuckDB file holds: its bytes differ from build to build, its contents do not. */
export const CONTENTS_FILE = `${DUCKDB_FILE}.contents.txt`;

/**
 * What a DuckDB file holds, read from the file itself: the hash of each table as the CSV that it would be written to, and of
 * everything else a reader of the file meets (views, macros, types, columns, comments), under the hash of that list.
 */
export async function contentsOfDuckdb(file: string): Promise<string> {
  const db = await looked(file);
  try {
    const tables = await db.rows<{schema: string; name: string}>(
      `select schema_name as schema, table_name as name from duckdb_tables() where ${HERE} order by all`
    );
    const parts: PublishedBytes[] = [];
    for (const {schema, name} of tables) parts.push(await tableAsCsv(db, schema, name));
    parts.push(await definitions(db));
    const list = sha256sums(parts);
    return `# contents ${createHash("sha256").update(list).digest("hex")}\n${list}`;
  } finally {
    db.close();
  }
}

const LOOKED_AT = "looked_at";
const HERE = `database_name = '${LOOKED_AT}'`;

/**
 * A database of our own with the file beside it. A file may hold a macro of the name of a function that is asked here, and would
 * answer for itself if it were opened; and it may ask for other files of this machine, which nothing here may read.
 */
async function looked(file: string): Promise<Database> {
  const db = await Database.open();
  await db.run(`attach ${literal(file)} as ${LOOKED_AT} (read_only)`);
  await db.run("set enable_external_access = false; set lock_configuration = true");
  return db;
}

/** All that is defined in a file beside the rows of its tables. What the engine itself brings is left out. */
const DEFINED = {
  schemas: "schema_name, comment, sql from duckdb_schemas()",
  tables: "schema_name, table_name, comment, temporary from duckdb_tables()",
  columns:
    "schema_name, table_name, column_index, column_name, data_type, is_nullable, column_default, comment from duckdb_columns()",
  constraints: "schema_name, table_name, constraint_text from duckdb_constraints()",
  indexes: "schema_name, table_name, index_name, comment, sql from duckdb_indexes()",
  views: "schema_name, view_name, comment, sql from duckdb_views()",
  macros:
    "schema_name, function_name, function_type, comment, parameters::varchar, macro_definition from duckdb_functions()",
  sequences: "schema_name, sequence_name, comment, start_value::varchar, sql from duckdb_sequences()",
  types: "schema_name, type_name, logical_type, comment, labels::varchar from duckdb_types()"
};
const WITH_INTERNAL = ["schemas", "columns", "views", "macros", "types"];

async function definitions(db: Database): Promise<PublishedBytes> {
  const found: Record<string, string[]> = {};
  for (const [kind, sql] of Object.entries(DEFINED)) {
    const own = WITH_INTERNAL.includes(kind) ? `${HERE} and not internal` : HERE;
    found[kind] = (await db.rows(`select ${sql} where ${own}`)).map((row) => JSON.stringify(row)).sort();
  }
  const text = JSON.stringify(found);
  return {name: "definitions", bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex")};
}

/** The hash of a table as a CSV that is never written. */
async function tableAsCsv(db: Database, schema: string, table: string): Promise<PublishedBytes> {
  const place = `${LOOKED_AT}.${quotedName(schema)}.${quotedName(table)}`;
  const columns = await db.rows<{column_name: string; column_type: string}>(`describe ${place}`);
  const header = csvRecord(columns.map(({column_name}) => column_name));
  const name = `${schema === "main" ? "" : `${schema}/`}${table}.csv`;
  const cells = columns.map(({column_name, column_type}) => cellSql(quotedName(column_name), column_type));
  if (!cells.includes(undefined)) {
    try {
      // The engine writes each record: cell by cell, a million of them would come through JavaScript.
      return await hashOf(
        name,
        header,
        db.batches(
          `select ${asItIs("record")} as record from (select concat_ws(',', ${cells.join(", ")}) as record from ${place})`
        ),
        ({record}) => String(record)
      );
    } catch (error) {
      if (!isNotSure(error)) throw error;
    }
  }
  // The driver makes a moment of a day; the engine writes it as the CSV does.
  const values = columns.map(({column_name, column_type}) => {
    const column = quotedName(column_name);
    if (column_type === "VARCHAR") return `${asItIs(column)} as ${column}`;
    return column_type === "DATE" ? `${column}::varchar as ${column}` : column;
  });
  return hashOf(name, header, db.batches(`select ${values.join(", ")} from ${place}`), (row) =>
    csvRecord(columns.map(({column_name}) => row[column_name]))
  );
}

async function hashOf(
  name: string,
  header: string,
  batches: AsyncIterable<readonly Row[]>,
  recordOf: (row: Row) => string
): Promise<PublishedBytes> {
  const hash = createHash("sha256");
  let bytes = 0;
  const take = (text: string) => {
    hash.update(text);
    bytes += Buffer.byteLength(text);
  };
  take(`${header}\r\n`);
  for await (const rows of batches) take(rows.map((row) => `${recordOf(row)}\r\n`).join(""));
  return {name, bytes, sha256: hash.digest("hex")};
}
