/** The scale command's work on two real servers: `npm run test:cluster`. */
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {drawList, openReference, verdictsInDuckDb, type VerdictCount} from "../../loaders/scale/listed.js";
import {judgeOnCluster, type OnStage} from "../../loaders/scale/scale.js";
import {Shards} from "../../loaders/scale/shards.js";
import {CLUSTER, startServers, type Servers} from "./servers.js";

const ROWS = Number(process.env["ROWS"] ?? 50_000);
const DATABASE = "sangensoku";

let servers: Servers;
let expected: VerdictCount[];

beforeAll(async () => {
  servers = await startServers();
  expected = sorted(await withDrawn(verdictsInDuckDb));
});
afterAll(() => servers?.stop());

describe("a list on two shards", () => {
  it("has the verdicts that DuckDB gives, for every version and for each row's own day", async () => {
    const seen: string[] = [];
    expect(await onCluster((stage) => seen.push(stage))).toEqual(expected);
    expect(seen).toEqual(["load", "keys", "cases", "judge", "count"]);
    const judged = expected.filter(({version}) => version === "in force").reduce((sum, {rows}) => sum + rows, 0);
    expect(judged).toBe(ROWS);
  });

  it("lies on both, each row on one", async () => {
    const [one, other] = await Promise.all(servers.shards.map(({url}) => rowsOn(url, "judged")));
    expect(one).toBeGreaterThan(ROWS / 4);
    expect(other).toBeGreaterThan(ROWS / 4);
    expect(one! + other!).toBe(ROWS);
  });

  it("is not doubled by a second run", async () => {
    expect(await onCluster()).toEqual(expected);
    const rows = await Promise.all(servers.shards.map(({url}) => rowsOn(url, "subjects")));
    expect(rows[0]! + rows[1]!).toBe(ROWS);
  });
});

describe("a shard that is killed", () => {
  it.each(["cases", "judge"] as const)(
    "while it is asked, after the stage %s: says which, counts nothing, and the next run is whole",
    async (after) => {
      const [, second] = servers.shards;
      const failure = await onCluster((stage) => {
        // Stopped first, so that it is asked and cannot have answered when it ends.
        if (stage !== after) return;
        second.pause();
        setTimeout(() => void second.kill(), 500);
      }).then(
        () => "nothing failed",
        (error: Error) => error.message
      );
      console.log(failure);
      expect(failure).toMatch(/^http:\/\/127\.0\.0\.1:\d+: .+\nNothing was judged\./);
      expect(failure).toMatch(/begins anew, and doubles no row/);
      await second.kill();
      await second.start();
      expect(await onCluster()).toEqual(expected);
    }
  );

  it("before it is asked: is named by its address", async () => {
    const [, second] = servers.shards;
    await second.kill();
    await expect(onCluster()).rejects.toThrow(`${second.url}: `);
    await second.start();
  });
});

describe("what is refused before anything is touched", () => {
  it("a cluster that the servers do not know, with those that they know", async () => {
    await expect(Shards.open({...place(), cluster: "none"})).rejects.toThrow(
      `knows no cluster "none". It knows: ${CLUSTER}.`
    );
  });

  it("an address too few, and one given twice", async () => {
    const [first] = servers.shards;
    await expect(Shards.open({...place(), urls: [first.url]})).rejects.toThrow("missing is shard 2");
    await expect(Shards.open({...place(), urls: [first.url, first.url]})).rejects.toThrow("missing is shard 2");
  });

  it("a database with tables of somebody else, which stay as they are", async () => {
    const [first] = servers.shards;
    await ask(first.url, "create database others");
    await ask(first.url, "create table others.subjects (a String) engine = MergeTree order by a");
    await ask(first.url, "create table others.theirs (a String) engine = MergeTree order by a");
    await expect(Shards.open({...place(), database: "others"})).rejects.toThrow("not of this command: theirs.");
    expect(await ask(first.url, "select count() from system.tables where database = 'others'")).toBe("2");
  });
});

const place = () => ({urls: servers.shards.map(({url}) => url), cluster: CLUSTER, database: DATABASE});

async function withDrawn<T>(work: (db: Awaited<ReturnType<typeof openReference>>) => Promise<T>): Promise<T> {
  const db = await openReference();
  try {
    await drawList(db, ROWS);
    return await work(db);
  } finally {
    db.close();
  }
}

async function onCluster(onStage: (stage: Parameters<OnStage>[0]) => void = () => undefined): Promise<VerdictCount[]> {
  return await withDrawn(async (db) => {
    const shards = await Shards.open(place());
    try {
      return sorted(await judgeOnCluster(db, shards, onStage));
    } finally {
      await shards.close();
    }
  });
}

const sorted = (counts: readonly VerdictCount[]): VerdictCount[] =>
  counts
    .map(({version, verdict, rows}) => ({version, verdict, rows}))
    .sort((a, b) => (`${a.version} ${a.verdict}` < `${b.version} ${b.verdict}` ? -1 : 1));

const rowsOn = async (url: string, table: string): Promise<number> =>
  Number(await ask(url, `select count() from ${DATABASE}.${table}`));

async function ask(url: string, query: string): Promise<string> {
  const answer = await fetch(url, {method: "POST", body: query});
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text.trim();
}
