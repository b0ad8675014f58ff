import {expect, it} from "vitest";
import {COUNTS, type CountName} from "../../../loaders/counts/counts.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

it("a transfer that another Act alone keeps back is stopped by no principle", async () => {
  const db = await smallDatabase();
  await db.run(`create table verdicts as from (values
    ('mines', true, 'prohibited', ['2014.1.1']),
    ('missiles', true, 'no_category', ['2014.2.cases', 'finance_act.9']),
    ('trucks', true, 'no_category', ['finance_act.9']),
    ('vests', true, 'conditional', ['2022.ukraine', '2014.3.use'])
  ) t(id, in_force, verdict, decided_by)`);
  await db.run(
    "create table by_transfer as select id first_observation, true goods_to_ukraine, false by_japan from verdicts"
  );
  const counted = async (name: CountName) => Object.values((await db.rows(COUNTS[name].sql))[0]!).map(Number);
  expect(await counted("stopped-by-first-principle")).toEqual([1]);
  expect(await counted("stopped-by-second-principle")).toEqual([1]);
  expect(await counted("held-by-third-principle")).toEqual([1]);
  db.close();
});
