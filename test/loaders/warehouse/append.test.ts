import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {Database} from "../../../loaders/warehouse/database.js";
import {smallDatabase} from "./smallDatabase.js";

let db: Database;
beforeAll(async () => {
  db = await smallDatabase();
});
afterAll(() => db.close());

const text = fc.string({unit: fc.oneof(fc.constantFrom(" | ", "'", '"', "日", "𠮷", "\n"), fc.string({minLength: 1}))});
const sayable = text.filter((one) => !/[\u0000\u001f]/.test(one));
const list = fc.option(fc.array(sayable));

it("gives back every value, and every list with each of its elements, in the order of the rows", async () => {
  const row = fc.tuple(fc.option(sayable), list, fc.option(fc.integer()), list);
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      await db.run(
        'create or replace table kept ("a name" varchar, "many, of them" varchar[], n double, more varchar[])'
      );
      await db.append("kept", rows);
      const found = await db.rows("select * from kept");
      expect(found.map((one) => Object.values(one))).toEqual(rows);
    }),
    {numRuns: 50}
  );
});

it("refuses an element that holds the mark which is put between elements, and leaves nothing half done", async () => {
  await db.run("create or replace table kept (many varchar[])");
  await expect(db.append("kept", [[["a"]], [["b\u001fc"]]])).rejects.toThrow('"b\\u001fc"');
  expect(await db.rows("select * from kept")).toEqual([]);
});
