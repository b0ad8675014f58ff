import {access, readdir} from "node:fs/promises";
import {describe, expect, test} from "vitest";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {checksBeside, runChecks} from "../../../loaders/warehouse/checks.js";
import {given, NAMED, SQL, type Given} from "./given.js";

/** What the checks beside these files say of the given rows. */
async function faultsOf(rows: Given, ...files: string[]): Promise<string[]> {
  const db = await given({...NAMED, ...rows});
  for (const file of files) await db.runFile(file);
  try {
    await runChecks(db, files);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.refusals.map(({file, line, why}) => `${file}:${line}: ${why}`);
  } finally {
    db.close();
  }
}

test("sound rows pass every check", async () => {
  const rows = {
    transfers: [
      {id: "P", role: "package"},
      {id: "A", package: "P"},
      {id: "A.delivered", transfer: "A"}
    ],
    statuses: [
      {id: "1", actor: "UKR", fact: "recipient.agreement", value: "no", to: "2026-04-22"},
      {id: "2", actor: "UKR", fact: "recipient.agreement", from: "2026-04-23"}
    ]
  };
  expect(await faultsOf(rows, SQL.reference, SQL.transfers, SQL.transfersMart, SQL.facts)).toEqual([]);
});

describe("what people can get wrong between rows is told with its line", () => {
  test("periods of one actor and fact that overlap", async () => {
    const statuses = [
      {id: "1", actor: "UKR", fact: "recipient.agreement", value: "no", to: "2026-04-23"},
      {id: "2", actor: "UKR", fact: "recipient.agreement", from: "2026-04-23"}
    ];
    expect(await faultsOf({statuses}, SQL.reference)).toEqual([
      "data/reference/statuses.csv:3: the period overlaps another of the same actor and fact"
    ]);
  });

  test.each<[string, Given, string]>([
    [
      "a package that is no package",
      {transfers: [{id: "P"}, {id: "A", package: "P"}]},
      "3: the package is not a row of the role package"
    ],
    [
      "a transfer named after an observation",
      {transfers: [{id: "A"}, {id: "A.d", transfer: "A"}, {id: "A.e", transfer: "A.d"}]},
      "4: the transfer is named after another"
    ],
    [
      "two donors in one transfer",
      {transfers: [{id: "A"}, {id: "A.d", transfer: "A", donor: "USA"}]},
      "3: observations of one transfer name different"
    ],
    [
      "an aggregate of a single state",
      {transfers: [{id: "A", role: "aggregate"}]},
      "2: a row of the role aggregate whose donor is a single state"
    ]
  ])("%s", async (_name, rows, fault) => {
    expect(await faultsOf(rows, SQL.reference, SQL.transfers)).toEqual([
      expect.stringContaining(`data/claims/transfers.csv:${fault}`)
    ]);
  });

  test("an answer before its request", async () => {
    const requests = [{id: "R", date: "2022-03-08", answer_date: "2022-02"}];
    expect(await faultsOf({requests}, SQL.reference)).toEqual([
      "data/claims/requests.csv:2: the answer is dated before the request"
    ]);
  });
});

test("a join that loses a row is noticed", async () => {
  const faults = await faultsOf(
    {transfers: [{id: "A", source: "gone"}]},
    SQL.reference,
    SQL.transfers,
    SQL.transfersMart
  );
  expect(faults).toEqual([expect.stringContaining("transfers does not have as many rows as stg_transfers")]);
});

test("every SQL file has its checks beside it", async () => {
  const folders = [
    "loaders/warehouse/staging",
    "loaders/warehouse/marts",
    "loaders/judge",
    "loaders/totals",
    "loaders/quality"
  ];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((one) => one.endsWith(".sql"))) {
      await expect(access(checksBeside(`${folder}/${name}`))).resolves.toBeUndefined();
    }
  }
});
