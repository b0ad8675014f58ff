import type {Duplicate} from "../../src/judgeList/judgeRows.js";
import {Database} from "../warehouse/database.js";
import {literal} from "../warehouse/sql.js";

/**
 * The ids of a list, to find the ones that stand twice. They are kept by DuckDB, which moves to disk what does not fit
 * into a small memory, so that the length of the list does not matter and nothing is left to a hash.
 */
export class SeenIds {
  private constructor(
    readonly db: Database,
    readonly appender: Awaited<ReturnType<Database["connection"]["createAppender"]>>
  ) {}

  /** @param folder where DuckDB may put what does not fit into memory */
  static async open(folder: string): Promise<SeenIds> {
    const db = await Database.open();
    await db.run(`set memory_limit = '128MB'; set threads = 1; set temp_directory = ${literal(folder)}`);
    await db.run("create table ids (id varchar, line integer)");
    return new SeenIds(db, await db.connection.createAppender("ids"));
  }

  add(id: string, line: number): void {
    this.appender.appendVarchar(id);
    this.appender.appendInteger(line);
    this.appender.endRow();
  }

  /** Whether any id stands twice. To be asked once, after the last row. */
  async anyTwice(): Promise<boolean> {
    this.appender.closeSync();
    await this.db.run("create table twice as select id, min(line) as first from ids group by id having count(*) > 1");
    const [{n}] = (await this.db.rows<{n: number}>("select count(*)::integer as n from twice")) as [{n: number}];
    return n > 0;
  }

  /** The rows whose id stands on an earlier line, in the order of the file. */
  async *duplicates(): AsyncGenerator<Duplicate, undefined> {
    const sql = "select line, first from ids join twice using (id) where line > first order by line";
    for await (const rows of this.db.batches<Duplicate>(sql)) yield* rows;
    return undefined;
  }

  close(): void {
    this.db.close();
  }
}
