import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {Database} from "../../../loaders/warehouse/database.js";

const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
afterAll(() => rm(folder, {recursive: true, force: true}));

async function filled(name: string): Promise<{db: Database; path: string}> {
  const path = join(folder, name);
  const db = await Database.open(path);
  await db.run("create table goods as select range as id from range(1000)");
  return {db, path};
}

it("leaves a file that holds all that was put in", async () => {
  const {db, path} = await filled("whole.duckdb");
  await db.closeWhole(path);
  const again = await Database.open(path, {readOnly: true});
  expect(await again.rows("select count(*)::integer as count from goods")).toEqual([{count: 1000}]);
  again.close();
});

it("does not call a file whole that another stands in the place of", async () => {
  const {db} = await filled("full-disk.duckdb");
  const other = await Database.open(join(folder, "empty.duckdb"));
  await other.run("checkpoint");
  other.close();
  await expect(db.closeWhole(join(folder, "empty.duckdb"))).rejects.toThrow("does not hold what was written into it");
});
