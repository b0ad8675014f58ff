import {expect, it} from "vitest";
import {byTransfer} from "../../../loaders/extracts/byTransfer.js";
import type {ExtractRow} from "../../../loaders/extracts/extract.js";
import {given, NAMED, SQL} from "../warehouse/given.js";

it("folds the observations of a transfer into one row: the day and the verdict of the first, the state and the figures of the last word", async () => {
  const promised = {status: "committed", quantity_min: "500", quantity_max: "500", date: "2022-02-26"};
  const db = await given({
    ...NAMED,
    transfers: [
      {...promised, id: "A"},
      {id: "A.d", transfer: "A", status: "delivered", quantity_min: "300", quantity_max: "300", date: "2022-03-07"},
      {...promised, id: "S", role: "cumulative"}
    ]
  });
  for (const file of [SQL.reference, SQL.transfers, SQL.lastWords, SQL.byTransfer, SQL.transfersMart])
    await db.runFile(file);
  await db.run(`create table verdicts as select * from (values
    ('A', '2016-03-22', true, 'no_category'), ('A', '2022-03-08', false, 'permissible'),
    ('A.d', '2016-03-22', true, 'prohibited'), ('S', '2016-03-22', true, 'no_category')) v(id, regime, in_force, verdict)`);
  const rows: ExtractRow[] = [];
  for await (const batch of byTransfer.rows(db)) rows.push(...batch);
  db.close();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    ...{transfer: "A", observations: 2, first_observation: "A", rules_day: "2022-02-26", last_word: "A.d"},
    ...{last_date: "2022-03-07", status: "delivered", quantity_min: 300, is_sum: false, by_japan: false},
    ...{regime: "2016-03-22", verdict: "no_category"}
  });
  expect(rows[1]).toMatchObject({transfer: "S", is_sum: true, is_goods: false});
});
