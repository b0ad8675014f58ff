/** The shards of a ClickHouse cluster, each asked at its own address. */
import {readFile} from "node:fs/promises";
import type {Readable} from "node:stream";
import {ClickHouseLogLevel, createClient, type ClickHouseClient} from "@clickhouse/client";
import {theFirst, theValue} from "../../src/text/the.js";
import {SaidError} from "../schema/said.js";

const CLUSTER_SQL = "loaders/scale/cluster.sql";
/** A database of this name is the command's own: it makes its tables anew at every run. */
const OWN = ["case_of_key", "case_verdicts", "items", "judged", "judged_all", "keyed", "recipients", "subjects"];
const OWN_TABLES = new Set([...OWN, "subjects_all"]);

/** Which cluster, and where its shards answer. */
export interface Place {
  /** One address for each shard, with name and password where they are needed: http://name:password@host:8123 */
  urls: readonly string[];
  /** What the servers call the cluster in their own configuration. */
  cluster: string;
  /** The database that is made on each shard, and filled anew at every run. */
  database: string;
}

interface Shard {
  /** Without name and password. */
  address: string;
  client: ClickHouseClient;
}

/** The shards together. Every failure names the shard that failed, and what to do. */
export class Shards {
  readonly #place: Place;
  readonly #shards: readonly Shard[];
  readonly #parts: ReadonlyMap<string, string[]>;

  private constructor(place: Place, parts: ReadonlyMap<string, string[]>) {
    this.#place = place;
    this.#parts = parts;
    this.#shards = place.urls.map((url) => ({
      address: addressOf(url),
      client: createClient({
        url,
        request_timeout: PATIENCE,
        application: "sangensoku",
        log: {level: ClickHouseLogLevel.OFF}
      })
    }));
  }

  /**
   * Asks every shard, and makes empty tables on each.
   * @throws {SaidError} when a shard does not answer, the cluster is not known to it, an address is missing or named twice, or
   * the database holds tables that are not this command's.
   */
  static async open(place: Place): Promise<Shards> {
    const shards = new Shards(place, partsOf(await readFile(CLUSTER_SQL, "utf8"), place));
    try {
      await shards.#eachIsThere();
      await shards.#makeTables();
      return shards;
    } catch (error) {
      await shards.close();
      throw error;
    }
  }

  get addresses(): string[] {
    return this.#shards.map(({address}) => address);
  }

  /** Runs a part of cluster.sql on every shard at once. */
  async runOnEach(part: string): Promise<void> {
    await this.#onEach(async ({client}) => {
      for (const query of this.#part(part)) await client.command({query});
    });
  }

  /** The rows that a part of cluster.sql gives on each shard, all together. */
  async rowsOfEach<T>(part: string): Promise<T[]> {
    const rows = await this.#onEach((shard) => this.#rows<T>(shard, theFirst(this.#part(part))));
    return rows.flat();
  }

  /** The rows of a part that asks the whole cluster through one shard. */
  async rowsOfAll<T>(part: string): Promise<T[]> {
    const [first] = this.#shards;
    return first ? this.#asked(first, () => this.#rows<T>(first, theFirst(this.#part(part)))) : [];
  }

  /** Puts a file of CSV without a header into a distributed table: each row goes to its shard, and is there when this returns. */
  async load(table: string, csv: Readable): Promise<void> {
    const first = theFirst(this.#shards);
    await this.#asked(first, () =>
      first.client.insert({
        table: `${this.#place.database}.${table}`,
        values: csv,
        format: "CSV",
        clickhouse_settings: {insert_distributed_sync: 1}
      })
    );
  }

  /** Puts the same rows into a table of every shard. */
  async replicate(table: string, rows: readonly object[]): Promise<void> {
    if (!rows.length) return;
    await this.#onEach(({client}) =>
      client.insert({table: `${this.#place.database}.${table}`, values: [...rows], format: "JSONEachRow"})
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#shards.map(({client}) => client.close()));
  }

  #part = (name: string): string[] => theValue(this.#parts, name);

  async #rows<T>({client}: Shard, query: string): Promise<T[]> {
    const result = await client.query({query, format: "JSONEachRow"});
    return await result.json<T>();
  }

  /** All shards at once; when one fails, the others are waited for before it is said. */
  async #onEach<T>(work: (shard: Shard) => Promise<T>): Promise<T[]> {
    const done = await Promise.allSettled(this.#shards.map((shard) => this.#asked(shard, () => work(shard))));
    const failed = done.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
    return done.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  }

  async #asked<T>({address}: Shard, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw shardFailed(address, error as Error);
    }
  }

  async #eachIsThere(): Promise<void> {
    const {cluster} = this.#place;
    const found = await this.#onEach(async (shard) => {
      const rows = await this.#rows<{cluster: string; shard_num: number; is_local: number}>(
        shard,
        "select cluster, shard_num, is_local from system.clusters order by cluster, shard_num"
      );
      const known = rows.filter((row) => row.cluster === cluster);
      if (!known.length) throw unknownCluster(shard.address, cluster, [...new Set(rows.map((row) => row.cluster))]);
      return {
        shard: known.find(({is_local}) => is_local)?.shard_num,
        all: new Set(known.map(({shard_num}) => shard_num))
      };
    });
    const asked = found.map(({shard}) => shard);
    const missing = [...theFirst(found).all].filter((number) => !asked.includes(number));
    if (missing.length || new Set(asked).size !== asked.length) throw otherShards(cluster, this.addresses, missing);
  }

  async #makeTables(): Promise<void> {
    const {database} = this.#place;
    await this.#onEach(async (shard) => {
      await shard.client.command({query: `create database if not exists ${database}`});
      const tables = await this.#rows<{name: string}>(
        shard,
        `select name from system.tables where database = '${database}' order by name`
      );
      const strangers = tables.map(({name}) => name).filter((name) => !name.startsWith(".") && !OWN_TABLES.has(name));
      if (strangers.length) throw notOurs(shard.address, database, strangers);
      for (const {name} of tables) await shard.client.command({query: `drop table if exists ${database}.\`${name}\``});
    });
    await this.runOnEach("tables");
  }
}

/** A query of many millions of rows may take its time; one that hangs is given up. */
const PATIENCE = 30 * 60_000;

/** A server's complaint may go on for pages. */
const MOST_SAID = 400;

const addressOf = (url: string): string => new URL(url).origin;

/** The statements under each `-- part: name` of the file. */
function partsOf(sql: string, {database, cluster}: Place): Map<string, string[]> {
  const filled = sql.replaceAll("{{database}}", database).replaceAll("{{cluster}}", cluster);
  return new Map(
    filled
      .split(/^-- part: /m)
      .slice(1)
      .map((part) => {
        const [name = "", ...lines] = part.split("\n");
        const statements = lines
          .filter((line) => !line.startsWith("--"))
          .join("\n")
          .split(";\n");
        return [name.trim(), statements.map((one) => one.trim()).filter((one) => one !== "")];
      })
  );
}

function shardFailed(address: string, error: Error): SaidError {
  if (error instanceof SaidError) return error;
  const why = (error.message || error.name).replace(/\s+/g, " ").slice(0, MOST_SAID);
  return new SaidError("shard_failed", {
    en: `${address}: ${why}\nNothing was judged. See that every shard runs, and run the command again: it begins anew, and doubles no row.`,
    ja: `${address}：${why}\n判定は行われていない。全シャードの稼働を確かめ、再度実行する。最初からやり直すため、行が重複することはない。`
  });
}

const unknownCluster = (address: string, cluster: string, known: readonly string[]): SaidError =>
  new SaidError("cluster_unknown", {
    en: `${address}: knows no cluster "${cluster}". It knows: ${known.join(", ") || "none"}. Name one with --cluster.`,
    ja: `${address}：クラスター「${cluster}」が設定にない。設定にあるもの：${known.join("、") || "なし"}。--cluster で指定する。`
  });

const otherShards = (cluster: string, addresses: readonly string[], missing: readonly number[]): SaidError =>
  new SaidError("shards_differ", {
    en: `The addresses ${addresses.join(", ")} are not one for each shard of "${cluster}"${missing.length ? `: missing is shard ${missing.join(", ")}` : ""}. Give --url once for each.`,
    ja: `指定した ${addresses.join("、")} は、「${cluster}」の各シャードに一つずつ対応していない${missing.length ? `（不足：シャード ${missing.join("、")}）` : ""}。シャードごとに --url を一つ指定する。`
  });

const notOurs = (address: string, database: string, tables: readonly string[]): SaidError =>
  new SaidError("database_in_use", {
    en: `${address}: the database ${database} holds tables that are not of this command: ${tables.join(", ")}. Nothing was touched. Name another with --database.`,
    ja: `${address}：データベース ${database} に、このコマンドのものではないテーブルがある：${tables.join("、")}。何も変更していない。--database で別の名を指定する。`
  });
