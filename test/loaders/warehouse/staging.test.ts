import {expect, test} from "vitest";
import {given, SQL} from "./given.js";

test("the rules are asked on the last day that a date can mean", async () => {
  const dates = ["2022-03-07", "2022-02", "2024-02", "2022"];
  const db = await given({transfers: dates.map((date, index) => ({id: `T${index}`, date}))});
  for (const file of [SQL.reference, SQL.transfers]) await db.runFile(file);
  expect(await db.rows("select date, rules_day from stg_transfers order by id")).toEqual([
    {date: "2022-03-07", rules_day: "2022-03-07"},
    {date: "2022-02", rules_day: "2022-02-28"},
    {date: "2024-02", rules_day: "2024-02-29"},
    {date: "2022", rules_day: "2022-12-31"}
  ]);
  db.close();
});

test("numbers become numbers, an empty cell stays empty, and every row keeps its line", async () => {
  const db = await given({
    transfers: [
      {id: "A", quantity_min: "17000", quantity_max: ""},
      {id: "B", quantity_min: "0.5", quantity_max: "0.5", value_amount: "800000000", value_currency: "USD"}
    ]
  });
  for (const file of [SQL.reference, SQL.transfers]) await db.runFile(file);
  expect(
    await db.rows("select id, line, quantity_min, quantity_max, value_amount, supplier from stg_transfers order by id")
  ).toEqual([
    {id: "A", line: 2, quantity_min: 17000, quantity_max: null, value_amount: null, supplier: null},
    {id: "B", line: 3, quantity_min: 0.5, quantity_max: 0.5, value_amount: 800000000, supplier: null}
  ]);
  db.close();
});

test("an open end of a period is a far day", async () => {
  const db = await given({
    statuses: [
      {id: "1", actor: "UKR", fact: "recipient.invaded", from: "2014-02-20"},
      {id: "2", actor: "UKR", fact: "recipient.agreement", to: "2026-04-23"}
    ]
  });
  await db.runFile(SQL.reference);
  expect(await db.rows("select id, from_day, to_day from stg_statuses order by id")).toEqual([
    {id: "1", from_day: "2014-02-20", to_day: "9999-12-31"},
    {id: "2", from_day: "0001-01-01", to_day: "2026-04-23"}
  ]);
  db.close();
});
