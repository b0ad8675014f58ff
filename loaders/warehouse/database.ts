import {readFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {theFirst} from "../../src/text/the.js";
import {DuckDBInstance, DuckDBTypeId, type DuckDBAppender, type DuckDBConnection} from "@duckdb/node-api";
import {literal, quotedName} from "./sql.js";

export type Value = string | number | boolean | readonly string[] | null;
export type Row = Record<string, Value>;

const FORM = {default_block_size: "16384", storage_compatibility_version: "v1.3.0"};

/** Memory that a task lets go goes to the system at once: kept for the next, it would be a third of what the process holds. */
const GIVES_BACK = {allocator_flush_threshold: "1MB", allocator_bulk_deallocation_flush_threshold: "1MB"};

/** In MiB. */
const ROOM = 72;

/** A character that no cell may hold. */
const BEHIND_ELEMENT = "\u001f";

function elementOnItsWay(element: string): string {
  if (element.includes(BEHIND_ELEMENT))
    throw new Error(`an element of a list holds U+001F: ${JSON.stringify(element)}`);
  return `${element}${BEHIND_ELEMENT}`;
}

/** Whether a column of the table is of lists: asked of the appender, which knows at once what the catalog takes milliseconds to tell. */
const takesLists = (appender: DuckDBAppender): boolean =>
  Array.from({length: appender.columnCount}, (_, i) => appender.columnType(i)).some(
    ({typeId}) => typeId === DuckDBTypeId.LIST
  );

function fill(appender: DuckDBAppender, rows: Iterable<readonly (Value | undefined)[]>): void {
  for (const row of rows) {
    for (const value of row) {
      if (value === null || value === undefined) appender.appendNull();
      else if (typeof value === "number") appender.appendDouble(value);
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else appender.appendVarchar(typeof value === "string" ? value : value.map(elementOnItsWay).join(""));
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function connected(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("set timezone = 'UTC'");
  return connection;
}

/**
 * A DuckDB file, or a database in memory, with the few calls we need.
 * Integers wider than 53 bits would come back as bigint, so queries cast counts to INTEGER.
 */
export class Database {
  /** The limit on memory that DuckDB began with: read once, since it is shown rounded down. */
  #limit: string | undefined;

  private constructor(
    readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection
  ) {}

  /**
   * Opens a file, or makes it: in blocks of 16 KiB, since in DuckDB's own of 256 KiB our many small columns would leave a third of it empty; and
   * in the form that DuckDB 1.3 and later read, in which words that come again take half the room.
   */
  static async open(path = ":memory:", {readOnly = false} = {}): Promise<Database> {
    const mode: Record<string, string> = readOnly ? {access_mode: "READ_ONLY"} : {};
    const instance = await DuckDBInstance.create(path, {...FORM, ...GIVES_BACK, ...mode});
    return new Database(instance, await connected(instance));
  }

  /**
   * Where tables are made of many rows: in memory, since a file would have a compression chosen for each column of each table on the way, and
   * `copyInto` puts what has become of it into one. One thread: for joins of short tables to a long one a second costs more processor time than it
   * brings, and what is sorted or copied is held once for each.
   */
  static async openWarehouse(): Promise<Database> {
    const db = await Database.open();
    await db.run(`set threads = 1; set temp_directory = ${literal(join(tmpdir(), `sangensoku-${process.pid}`))}`);
    return db;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async runFile(path: string): Promise<void> {
    try {
      await this.run(await readFile(path, "utf8"));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, {cause: error});
    }
  }

  async rows<T extends object = Row>(sql: string, parameters?: (string | number)[]): Promise<T[]> {
    const reader = await this.connection.runAndReadAll(sql, parameters);
    return reader.getRowObjectsJS() as unknown as T[];
  }

  /** The texts of a query for one column: of many, a row each would take several times the time and the memory. */
  async column(sql: string): Promise<string[]> {
    const [values = []] = (await this.connection.runAndReadAll(sql)).getColumnsJS();
    return values as string[];
  }

  /** The rows of a query a batch at a time, so that memory does not grow with their number. */
  async *batches<T extends object = Row>(sql: string): AsyncIterable<T[]> {
    const result = await this.connection.stream(sql);
    for await (const rows of result.yieldRowObjectJs()) yield rows as unknown as T[];
  }

  /**
   * Does work that may take little memory beside what is held already: what is sorted goes on on the disk. Where that is not enough it is done
   * without the limit.
   */
  async sparingly<T>(work: () => Promise<T>): Promise<T> {
    const limit = await this.#limitAtFirst();
    const {used} = theFirst(
      await this.rows<{used: number}>("select sum(memory_usage_bytes)::double / 1048576 as used from duckdb_memory()")
    );
    const back = () => this.run(`set memory_limit = ${literal(limit)}`);
    await this.run(`set memory_limit = '${Math.ceil(used) + ROOM} MiB'`);
    try {
      return await work();
    } catch (error) {
      if (!(error as Error).message.includes("Out of Memory")) throw error;
      await back();
      return await work();
    } finally {
      await back();
    }
  }

  /** After `reset` DuckDB 1.5 would show the limit that it begins with, and go on to hold to the one before. */
  async #limitAtFirst(): Promise<string> {
    return (this.#limit ??= theFirst(
      await this.rows<{limit: string}>("select current_setting('memory_limit') as limit")
    ).limit);
  }

  /** How far the query at work is, from 0 to 1, once `enable_progress_bar` is set. */
  get progress(): number {
    return Math.max(0, this.connection.progress.percentage) / 100;
  }

  /**
   * Fills a table. Every value of a row goes into the column at its place, an array into one of type VARCHAR[]; null and undefined stay empty.
   * @throws {Error} when an element of an array holds the mark that is put between elements on their way.
   */
  async append(table: string, rows: Iterable<readonly (Value | undefined)[]>): Promise<void> {
    const appender = await this.connection.createAppender(table);
    if (!takesLists(appender)) return fill(appender, rows);
    appender.closeSync();
    const lists = await this.column(
      `select column_name from duckdb_columns() where table_name = ${literal(table)} and data_type = 'VARCHAR[]'`
    );
    // Each element would be handed over as a value of its own, which takes three times as long as the whole list as one text.
    const lane = `on the way to ${table}`;
    const replaced = (by: string) =>
      lists.map((name) => `${by.replace("?", quotedName(name))} as ${quotedName(name)}`).join();
    await this.run(
      `create temp table ${quotedName(lane)} as select * replace (${replaced("null::varchar")}) from ${table} limit 0`
    );
    fill(await this.connection.createAppender(lane), rows);
    await this.run(
      `insert into ${table} select * replace (${replaced(`string_split(?, chr(${BEHIND_ELEMENT.charCodeAt(0)}))[:-2]`)}) from ${quotedName(lane)}; drop table ${quotedName(lane)}`
    );
  }

  /** Another connection: what is asked of it is answered beside what is asked of this one. It is left before the database is closed. */
  async beside(): Promise<Database> {
    const other = new Database(this.instance, await connected(this.instance));
    other.#limit = await this.#limitAtFirst();
    return other;
  }

  leave(): void {
    this.connection.closeSync();
  }

  /**
   * Puts all that is in memory into a new file at `path`. Nobody fetches that file: it may be larger than it need be, and is written and read in two thirds of the
   * time.
   */
  async copyInto(path: string): Promise<void> {
    await this.run(
      `attach ${literal(path)} as written (block_size 262144); copy from database memory to written; detach written`
    );
  }

  /**
   * Writes everything into the file at `path`, closes it, opens it again and looks: a disk that is full or a process that is stopped
   * may leave a file that opens and holds less than was put in.
   * @throws {Error} when the file does not hold the same tables with as many rows.
   */
  async closeWhole(path: string): Promise<void> {
    await this.run("checkpoint");
    await this.closeHeldIn(path);
  }

  /**
   * Closes this database, opens the file into which all of it was put, and looks.
   * @throws {Error} when the file does not hold the same tables with as many rows.
   */
  async closeHeldIn(path: string): Promise<void> {
    const put = await this.#tables();
    this.close();
    const file = await Database.open(path, {readOnly: true});
    const held = await file.#tables().finally(() => file.close());
    if (JSON.stringify(put) !== JSON.stringify(held)) {
      throw new Error(
        `${path}: the file does not hold what was written into it. Is the disk full? Make room and run it again.`
      );
    }
  }

  /** Every table with the number of its rows, as counted. */
  async #tables(): Promise<[string, number][]> {
    const names = await this.rows<{name: string}>("select table_name as name from duckdb_tables() order by 1");
    const counts: [string, number][] = [];
    for (const {name} of names) {
      const {count} = theFirst(
        await this.rows<{count: number}>(`select count(*)::integer as count from "${name.replaceAll('"', '""')}"`)
      );
      counts.push([name, count]);
    }
    return counts;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
