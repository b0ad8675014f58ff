/** A list in DuckDB beside the reference tables: its facts, cases and verdicts are made as a refresh makes those of claims. */
import {readFile, stat} from "node:fs/promises";
import {theFirst} from "../../src/text/the.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {VALUE_LABELS} from "../../src/policy/words/labels.js";
import {MODES} from "../../src/vocabulary/claim.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {readAll} from "../ingest/readAll.js";
import {judgeCases} from "../judge/judgeCases.js";
import {makeFacts, putRuleChanges} from "../judge/makeCases.js";
import {SaidError} from "../schema/said.js";
import {Database} from "../warehouse/database.js";
import {STAGING} from "../warehouse/files.js";
import {loadImported, loadRaw} from "../warehouse/load.js";
import {literal} from "../warehouse/sql.js";

const LIST_SQL = "loaders/scale/list.sql";

/** The columns of the published transfers.csv on which a verdict hangs. */
export const COLUMNS = [
  "id",
  "donor",
  "item_class",
  "recipient",
  "rules_day",
  "mode",
  "purpose",
  "programme",
  "other_use_consent",
  "onward_consent"
] as const;

/** What a term may say; empty is "not stated". */
const TERMS: {[column: string]: string[]} = {
  mode: Object.keys(MODES),
  purpose: ["not stated", ...Object.keys(VALUE_LABELS["transfer.purpose"])],
  programme: ["not stated", ...Object.keys(VALUE_LABELS["transfer.programme"])],
  other_use_consent: ["not stated", ...Object.keys(YES_NO)],
  onward_consent: ["not stated", ...Object.keys(YES_NO)]
};

/** How many rows have a verdict under a version of the rules, or under those of each row's own day ("in force"). */
export interface VerdictCount {
  version: string;
  verdict: string;
  rows: number;
}

export const IN_FORCE = "in force";

/**
 * A database with the tables of data/reference, typed, and the days on which the rules change.
 * @param path a file; in memory without one
 * @throws {RefusedError} when data/ is not sound
 */
export async function openReference(path?: string): Promise<Database> {
  const {tables, imported} = await readAll();
  const db = await Database.open(path);
  for (const table of tables) await loadRaw(db, table);
  await loadImported(db, imported);
  for (const file of STAGING) await db.runFile(file);
  // The list alone is judged: neither the record's own claims and requests nor the trackers' rows.
  await db.run("create table record as from stg_transfers; drop view stg_transfers");
  await db.run("delete from stg_requests");
  await db.run(
    "create table reading_days (subject varchar, item_class varchar, recipient varchar, day varchar, by_japan boolean)"
  );
  await putRuleChanges(db);
  await db.run(`create table terms_known ("column" varchar, value varchar)`);
  await db.append(
    "terms_known",
    Object.entries(TERMS).flatMap(([column, values]) => values.map((value) => [column, value]))
  );
  return db;
}

/**
 * Puts the list into `stg_transfers`.
 * @param file CSV, or Parquet by its ending, in columns of the published transfers.csv
 * @returns how many rows it has
 * @throws {SaidError} naming every value that the reference tables do not have, or the columns that are missing
 */
export async function readList(db: Database, file: string): Promise<number> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw noList(file);
  const list = `read_${file.endsWith(".parquet") ? "parquet" : "csv"}(${literal(file)}${file.endsWith(".parquet") ? "" : DIALECT})`;
  const found = await unreadable(file, () => db.rows<{column_name: string}>(`describe select * from ${list}`));
  const missing = COLUMNS.filter((column) => !found.some(({column_name}) => column_name === column));
  if (missing.length) throw withoutColumns(file, missing);
  await unreadable(file, () => putList(db, list));
  const faults = await db.rows<Fault>("select * from faults_of_list");
  if (faults.length) throw unknownValues(file, faults);
  return await rowsListed(db);
}

/** How many rows stand in `stg_transfers`. */
export const rowsListed = async (db: Database): Promise<number> =>
  theFirst(await db.rows<{n: number}>("select count(*)::integer as n from stg_transfers")).n;

/** Puts a list into `stg_transfers` as long as is asked for: rows of the record, with ids and days of their own. Two draws are the same. */
export async function drawList(db: Database, rows: number): Promise<number> {
  await db.run(`create temp table drawn_from as
    select row_number() over (order by id) - 1 as place, * exclude (id, rules_day) from record
    where length(date) = 10 and role = 'item' and rules_day >= '2022-02-24'`);
  const {places} = theFirst(await db.rows<{places: number}>("select count(*)::integer as places from drawn_from"));
  await putList(
    db,
    `(select
        'drawn-' || n as id,
        strftime(date '2022-02-24' + (hash(n, 2) % 1400)::integer, '%Y-%m-%d') as rules_day,
        drawn_from.*
      from (select n, (hash(n, 1) % ${places})::bigint as place from range(${rows}) numbers (n)) drawn
      join drawn_from using (place))`
  );
  return await rowsListed(db);
}

/**
 * Judges what is in `stg_transfers` in DuckDB alone.
 * @returns the verdicts of each version, and those in force on each row's day
 */
export async function verdictsInDuckDb(db: Database): Promise<VerdictCount[]> {
  await makeFacts(db);
  await judgeCases(db);
  return await db.rows<VerdictCount>(`
    with of_version as (select case_id, count(*) as n from subject_cases group by all),
    of_day as (
      select case_id, rules, count(*) as n
      from subject_cases join rules_of_day using (rules_day)
      group by all
    )
    select rules as version, verdict, sum(n)::double as rows
    from of_version join case_verdicts using (case_id) where rules in (select regime from regimes) group by all
    union all
    select '${IN_FORCE}', verdict, sum(n)::double from of_day join case_verdicts using (case_id, rules) group by all
    order by version, verdict`);
}

/** The versions by name, for the order in which they are shown. */
export const VERSIONS = [...REGIMES.map(({id}) => id), IN_FORCE];

const DIALECT = `, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', null_padding = false, ignore_errors = false`;

async function putList(db: Database, list: string): Promise<void> {
  const sql = await readFile(LIST_SQL, "utf8");
  await db.run(sql.replaceAll("{{list}}", list));
}

interface Fault {
  column: string;
  value: string;
  first_id: string | null;
  how_many: number;
}

async function unreadable<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n");
    throw new SaidError("list_unreadable", {
      en: `${file}: ${why}\nWrite it as CSV in UTF-8 (commas, double quotes) or as Parquet.`,
      ja: `${file}：${why}\nUTF-8のCSV（区切りはコンマ、引用符は二重引用符）またはParquetで書く。`
    });
  }
}

const noList = (file: string): SaidError =>
  new SaidError("no_list", {en: `${file}: there is no such file.`, ja: `${file}：ファイルがない。`});

const withoutColumns = (file: string, missing: readonly string[]): SaidError =>
  new SaidError("columns_missing", {
    en: `${file}: has no column ${missing.join(", ")}. The columns are those of the published transfers.csv.`,
    ja: `${file}：列 ${missing.join("、")} がない。列は公開している transfers.csv と同じものとする。`
  });

const unknownValues = (file: string, faults: readonly Fault[]): SaidError => {
  const lines = (one: (fault: Fault) => string) => faults.map(one).join("\n");
  return new SaidError("values_unknown", {
    en: `${lines((f) => `${file}: column ${f.column}, "${f.value}": not known, or not allowed (${f.how_many} rows, the first ${f.first_id ?? ""})`)}\nNothing was judged. Codes are those of data/reference, days are written 2022-03-08, ids are unique.`,
    ja: `${lines((f) => `${file}：列 ${f.column}、「${f.value}」：未知の値、または認められない値（${f.how_many}行、最初は ${f.first_id ?? ""}）`)}\n判定は行われていない。コードは data/reference のもの、日付は 2022-03-08 の形、id は重複しないものとする。`
  });
};
