import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {Database} from "../../../loaders/warehouse/database.js";
import {literal} from "../../../loaders/warehouse/sql.js";

let folder: string;
let db: Database;
/** What the limit is at other times: it is shown rounded down, once it has been set. */
let usual: string | undefined;
const limit = async () => (await db.column("select current_setting('memory_limit')"))[0];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-sparingly-"));
  db = await Database.openWarehouse();
  await db.sparingly(() => Promise.resolve());
  usual = await limit();
});
afterAll(async () => {
  db.close();
  await rm(folder, {recursive: true, force: true});
});

it("sorts more than the memory it may take, and takes the limit away again", async () => {
  const file = literal(join(folder, "sorted.csv"));
  const limits: (string | undefined)[] = [];
  await db.sparingly(async () => {
    limits.push(await limit());
    await db.run(`copy (select (hash(range) % 1000000)::integer as place, repeat('x', 500) || range as line
      from range(160000) order by place) to ${file} (header)`);
  });
  expect(limits).toHaveLength(1);
  expect(limits).not.toContain(usual);
  expect(await limit()).toBe(usual);
  const places = await db.column(`select place from read_csv(${file}, all_varchar = true)`);
  expect(places).toHaveLength(160_000);
  expect(places.findIndex((place, index) => Number(place) < Number(places[index - 1] ?? 0))).toBe(-1);
});

it("does without the limit what cannot be done within it", async () => {
  const limits: (string | undefined)[] = [];
  const rows = await db.sparingly(async () => {
    limits.push(await limit());
    return db.rows("select len(list(range))::integer as n from range(20000000)");
  });
  expect(rows).toEqual([{n: 20_000_000}]);
  expect(limits[0]).not.toBe(usual);
  expect(limits.slice(1)).toEqual([usual]);
  expect(await limit()).toBe(usual);
});

it("says what else went wrong", async () => {
  await expect(db.sparingly(() => db.run("select * from nowhere"))).rejects.toThrow("nowhere");
});
