/**
 * What must hold of the tables that each SQL file makes, written beside it in a YAML file of the same name: the grain, the
 * columns that are never empty or hold one of a list, the table that has as many rows, and queries that must return none.
 * Run on the real database at every refresh.
 */
import {readFile} from "node:fs/promises";
import {parse} from "yaml";
import {z} from "zod";
import {said, type FaultWords} from "../schema/said.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import type {Database, Row} from "./database.js";

const words = z.strictObject({en: z.string().min(1), ja: z.string().min(1)});

const query = z.strictObject({
  code: z.string().regex(/^[a-z_]+$/),
  /** What is wrong with the rows it returns. */
  why: words,
  mend: words,
  /** Returns the rows at fault. Columns file, line, column and value say where, if there are any. */
  sql: z.string()
});

const checkedTable = z.strictObject({
  description: z.string(),
  /** Columns that together name a row. */
  grain: z.array(z.string()).optional(),
  not_null: z.array(z.string()).default([]),
  in: z.record(z.string(), z.array(z.string())).default({}),
  /** The table or query with exactly as many rows: nothing was lost or doubled on the way. */
  rows_of: z.string().optional(),
  checks: z.array(query).default([])
});

const checksFile = z.strictObject({tables: z.record(z.string(), checkedTable)});

export interface Check extends FaultWords {
  code: string;
  sql: string;
}

/** The YAML beside an SQL file. */
export const checksBeside = (sqlFile: string): string => sqlFile.replace(/\.sql$/, ".yaml");

/**
 * Runs the checks that stand beside each of these SQL files.
 * @returns how many were run
 * @throws {RefusedError} naming the first rows of every check that does not hold
 */
export async function runChecks(db: Database, sqlFiles: readonly string[]): Promise<number> {
  const refusals: Refusal[] = [];
  let run = 0;
  for (const sqlFile of sqlFiles) {
    const file = checksBeside(sqlFile);
    for (const check of await readChecks(file)) {
      run += 1;
      for (const refusal of await faults(db, file, check)) refusals.push(refusal);
    }
  }
  if (refusals.length) throw new RefusedError(refusals);
  return run;
}

/** The checks of a YAML file. @throws {z.ZodError} when it does not have the shape above: a check without words in one language, for one. */
export async function readChecks(file: string): Promise<Check[]> {
  const {tables} = checksFile.parse(parse(await readFile(file, "utf8")));
  return Object.entries(tables).flatMap(([table, rules]) => checksOf(table, rules));
}

function checksOf(table: string, {grain, not_null, in: lists, rows_of, checks}: z.infer<typeof checkedTable>): Check[] {
  const found: Check[] = [];
  if (grain) {
    const key = grain.map((column) => `"${column}"`).join(", ");
    found.push({
      code: "grain",
      why: {
        en: `${table} has more than one row for one ${grain.join(", ")}`,
        ja: `${table} に ${grain.join("、")} が同じ行が複数ある`
      },
      mend: {en: "Find what joins more than once.", ja: "結合が重複する原因を調べる。"},
      sql: `select concat_ws(', ', ${key}) as value from ${table} group by ${key} having count(*) > 1`
    });
  }
  for (const column of not_null) {
    found.push({
      code: "not_null",
      why: {en: `${table}.${column} is empty`, ja: `${table}.${column} が空である`},
      mend: {en: "It must always be filled.", ja: "常に値が必要。"},
      sql: `select '${column}' as "column" from ${table} where "${column}" is null`
    });
  }
  for (const [column, values] of Object.entries(lists)) {
    const allowed = values.map((value) => `'${value}'`).join(", ");
    found.push({
      code: "in",
      why: {
        en: `${table}.${column} holds a value that is not listed`,
        ja: `${table}.${column} に一覧にない値がある`
      },
      mend: {en: `Use ${values.join(", ")}.`, ja: `${values.join("、")} のいずれかとする。`},
      sql: `select '${column}' as "column", "${column}" as value from ${table} where "${column}" not in (${allowed})`
    });
  }
  if (rows_of) {
    found.push({
      code: "rows_of",
      why: {
        en: `${table} does not have as many rows as ${rows_of}`,
        ja: `${table} の行数が ${rows_of} と一致しない`
      },
      mend: {en: "A join lost rows or doubled them.", ja: "結合で行が失われたか、重複している。"},
      sql: `select a.n || ' against ' || b.n as value
        from (select count(*) as n from ${table}) a, (select count(*) as n from ${rows_of}) b
        where a.n <> b.n`
    });
  }
  return [...found, ...checks];
}

const ROWS_SHOWN = 5;

async function faults(db: Database, file: string, {code, sql, ...words}: Check): Promise<Refusal[]> {
  const rows = await db.rows<Row>(`select * from (${sql}) limit ${ROWS_SHOWN}`);
  return rows.map((row) => ({
    file: String(row["file"] ?? file),
    line: Number(row["line"] ?? 1),
    column: String(row["column"] ?? ""),
    value: String(row["value"] ?? ""),
    ...said(code, words)
  }));
}
