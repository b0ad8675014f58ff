import {expect, test} from "vitest";
import {makeCases} from "../../../loaders/judge/makeCases.js";
import {given, NAMED, SQL, type Given} from "./given.js";

/** `fact=value (origin)` of one claim, ordered by fact. */
async function factsOf(rows: Given, only: string, id = "A"): Promise<string[]> {
  const db = await given({...NAMED, ...rows});
  for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
  await makeCases(db);
  const facts = await db.rows<{text: string}>(
    `select fact || '=' || value || ' (' || origin || ')' as text from subject_facts
     where id = $1 and fact like $2 order by fact`,
    [id, only]
  );
  db.close();
  return facts.map(({text}) => text);
}

test("a treaty binds from the day it took effect, and not before", async () => {
  const cluster = (date: string) => ({transfers: [{id: "A", item_class: "shell_155_cluster", date}]});
  expect(await factsOf(cluster("2010-08-01"), "item.treaty_ban")).toEqual(["item.treaty_ban=cluster_munition (items)"]);
  expect(await factsOf(cluster("2010-07-31"), "item.treaty_ban")).toEqual(["item.treaty_ban=none (items)"]);
});

test("a fact about the recipient holds from its first to its last day, both included", async () => {
  const on = (date: string) => ({
    transfers: [{id: "A", date}],
    statuses: [{id: "s1", actor: "UKR", fact: "recipient.in_combat", from: "2022-02-24", to: "2022-03-01"}]
  });
  const fact = ["recipient.in_combat=yes (statuses)"];
  expect(await factsOf(on("2022-02-23"), "recipient.%")).toEqual([]);
  expect(await factsOf(on("2022-02-24"), "recipient.%")).toEqual(fact);
  expect(await factsOf(on("2022-03-01"), "recipient.%")).toEqual(fact);
  expect(await factsOf(on("2022-03-02"), "recipient.%")).toEqual([]);
});

test("how Japan would have sent what another gave is assumed; what Japan gave is on record", async () => {
  expect(await factsOf({transfers: [{id: "A"}]}, "transfer.mode")).toEqual(["transfer.mode=sdf_grant (assumption)"]);
  expect(await factsOf({transfers: [{id: "A", donor: "JPN"}]}, "transfer.mode")).toEqual([
    "transfer.mode=sdf_grant (claim)"
  ]);
  expect(await factsOf({transfers: [{id: "A", donor: "JPN", mode: "unknown"}]}, "transfer.mode")).toEqual([
    "transfer.mode=sdf_grant (assumption)"
  ]);
});

test("goods that go back to the country of their licence return to the licensor", async () => {
  const patriot = {id: "A", donor: "JPN", recipient: "USA", item_class: "patriot", mode: "sale"};
  expect(await factsOf({transfers: [patriot]}, "transfer.mode")).toEqual(["transfer.mode=licensed_return (claim)"]);
});

test("a request to Japan that came to nothing is asked about too, and one that came to a claim is not", async () => {
  const rows = {
    transfers: [{id: "A"}],
    requests: [{id: "R1"}, {id: "R2", outcome_transfer: "A"}, {id: "R3", addressee: "DEU"}]
  };
  expect(await factsOf(rows, "transfer.mode", "R1")).toEqual(["transfer.mode=sdf_grant (assumption)"]);
  expect(await factsOf(rows, "%", "R2")).toEqual([]);
  expect(await factsOf(rows, "%", "R3")).toEqual([]);
});

test("claims with the same facts share a case", async () => {
  const db = await given({
    ...NAMED,
    transfers: [{id: "A"}, {id: "B", donor: "USA", quantity_min: "9"}, {id: "C", item_class: "rifle", donor: "JPN"}]
  });
  for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
  await makeCases(db);
  const cases = await db.rows<{id: string; case_id: string}>(
    "select id, case_id from subject_cases semi join stg_transfers using (id) order by id"
  );
  expect(cases[0]!.case_id).toBe(cases[1]!.case_id);
  expect(await db.rows("select count(*)::integer as n from cases")).toEqual([
    {n: new Set(cases.map(({case_id}) => case_id)).size}
  ]);
  db.close();
});
