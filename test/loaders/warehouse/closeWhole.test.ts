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

it("puts all that is in memory into a file: tables with their rows in order, views, and what they are made by", async () => {
  const path = join(folder, "from-memory.duckdb");
  const db = await Database.openWarehouse();
  await db.run(`create macro last_day_of(year) as year || '-12-31';
    create table years as select (2022 - range)::integer as year from range(3);
    create view days as select last_day_of(year) as day from years;
    create view newest as select max(day) as day from days`);
  await db.copyInto(path);
  await db.closeHeldIn(path);
  const file = await Database.open(path, {readOnly: true});
  expect(await file.column("select year::varchar from years")).toEqual(["2022", "2021", "2020"]);
  expect(await file.column("select day from newest")).toEqual(["2022-12-31"]);
  file.close();
});

it("does not call a file whole that another stands in the place of", async () => {
  const {db} = await filled("full-disk.duckdb");
  const other = await Database.open(join(folder, "empty.duckdb"));
  await other.run("checkpoint");
  other.close();
  await expect(db.closeWhole(join(folder, "empty.duckdb"))).rejects.toThrow("does not hold what was written into it");
});
