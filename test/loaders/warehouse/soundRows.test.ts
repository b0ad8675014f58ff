import {expect, test} from "vitest";
import {FACTS_SQL, makeCases} from "../../../loaders/judge/makeCases.js";
import {runChecks} from "../../../loaders/warehouse/checks.js";
import {given, NAMED, SQL} from "./given.js";

test("sound rows pass every check", async () => {
  const rows = {
    transfers: [
      {id: "P", role: "package"},
      {id: "A", package: "P"},
      {id: "A.delivered", transfer: "A"},
      {id: "B", source: "kyodo", as_stated: "[about 15 t]"},
      {id: "C", source: "kyodo", as_stated: "約15トン"},
      {id: "D", source: "kyodo", as_stated: "15"},
      {id: "E", source: "kyodo", as_stated: "not stated"}
    ],
    sources: [{id: "s"}, {id: "kyodo", language: "ja"}],
    remarks: [{remark: "about 15 t", remark_ja: "約15トン"}],
    statuses: [
      {id: "1", actor: "UKR", fact: "recipient.agreement", value: "no", to: "2026-04-22"},
      {id: "2", actor: "UKR", fact: "recipient.agreement", from: "2026-04-23"}
    ]
  };
  const files = [SQL.reference, SQL.transfers, SQL.lastWords, SQL.byTransfer, SQL.transfersMart, SQL.trackers];
  const db = await given({...NAMED, ...rows});
  for (const file of files) await db.runFile(file);
  await makeCases(db);
  // It throws what it finds at fault, and says how many checks were run.
  expect(await runChecks(db, [...files, FACTS_SQL])).toBeGreaterThan(50);
  db.close();
});
