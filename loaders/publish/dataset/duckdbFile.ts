/**
 * sangensoku.duckdb: every published table with its comments, and a few views; and the Parquet files, which are written from it.
 * DuckDB puts a random identifier and unused memory into its files, so two builds give different bytes with the same contents:
 * `contentHash` says which contents they are.
 */
import {createHash} from "node:crypto";
import {csvRecord} from "../../../src/components/csv.js";
import type {Extract} from "../../extracts/extract.js";
import {columnMeta, columnNames} from "../../schema/table.js";
import {Database} from "../../warehouse/database.js";

export const DUCKDB_FILE = "sangensoku.duckdb";
export const PARQUET_TABLES = ["transfers", "verdicts"];

const VIEWS = [
  {
    name: "verdicts_in_force",
    comment: "Each claim's verdict under the rules that stood on its own day / 記録の日に有効であった規則による判定",
    sql: "select * from verdicts where in_force"
  },
  {
    name: "verdicts_today",
    comment: "Each claim's verdict under the newest rules / 最新の規則による判定",
    sql: "select * from verdicts where regime = (select max(regime) from verdicts)"
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

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const quoted = (name: string) => `"${name}"`;

/** Reads the CSV files in `folder` and writes the DuckDB file and the Parquet files beside them, rows in the order of the CSV. */
export async function writeDuckdb(extracts: readonly Extract[], folder: string): Promise<void> {
  const db = await Database.open(`${folder}/${DUCKDB_FILE}`);
  try {
    await db.run("set threads = 1");
    for (const extract of extracts) await createTable(db, extract, folder);
    for (const {name, comment, sql} of VIEWS) {
      await db.run(`create view ${name} as ${sql}; comment on view ${name} is ${literal(comment)}`);
    }
    for (const name of PARQUET_TABLES) {
      await db.run(`copy ${name} to ${literal(`${folder}/${name}.parquet`)} (format parquet, compression zstd)`);
    }
    await db.run("checkpoint");
  } finally {
    db.close();
  }
}

async function createTable(db: Database, extract: Extract, folder: string): Promise<void> {
  const names = columnNames(extract);
  const types = names.map((name) => `${literal(name)}: '${columnMeta(extract, name).sqlType}'`).join(", ");
  const table = quoted(extract.name);
  await db.run(`create table ${table} as select * from read_csv(${literal(`${folder}/${extract.name}.csv`)},
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {${types}})`);
  await db.run(`comment on table ${table} is ${literal(bilingual(extract.words))}`);
  for (const name of names) {
    await db.run(`comment on column ${table}.${quoted(name)} is ${literal(bilingual(columnMeta(extract, name)))}`);
  }
}

const bilingual = ({en, ja}: {en: string; ja: string}) => `${en} / ${ja}`;

/** SHA-256 of each table of a DuckDB file as the CSV that it would be written to, and of all of them together. */
export async function contentHash(
  extracts: readonly Extract[],
  file: string
): Promise<{all: string; tables: Map<string, string>}> {
  const db = await Database.open(file, {readOnly: true});
  try {
    const tables = new Map<string, string>();
    for (const extract of extracts) {
      const names = columnNames(extract);
      const hash = createHash("sha256").update(`${csvRecord(names)}\r\n`);
      for await (const rows of db.batches(`select * from ${quoted(extract.name)}`)) {
        for (const row of rows) hash.update(`${csvRecord(names.map((name) => row[name]))}\r\n`);
      }
      tables.set(extract.name, hash.digest("hex"));
    }
    return {all: hashOfTables(tables), tables};
  } finally {
    db.close();
  }
}

/** The hash of the list that sha256sum would print for the tables' CSV files. */
export function hashOfTables(tables: ReadonlyMap<string, string>): string {
  const lines = [...tables].map(([name, hash]) => `${hash}  ${name}.csv\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}
