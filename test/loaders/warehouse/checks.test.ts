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

const FROM_DATASET = {verification: "cited-by-dataset"};
const LATER = {...FROM_DATASET, status: "committed", source: "kiel-k24-usm3", quantity_min: "2", quantity_max: "2"};

describe("what people can get wrong between rows is told with its line", () => {
  test("where the record ends: a kind of goods that no class is of, and two ends of one source", async () => {
    const coverage = [
      {id: "1", kinds: "air_defence | armoured"},
      {id: "2", kinds: "air_defence", until: "2023-10-03"}
    ];
    const [unknown, twice, ...more] = await faultsOf({coverage}, SQL.reference);
    expect(more).toEqual([]);
    expect(unknown).toBe("data/reference/coverage.csv:2: no item class belongs to this kind of goods");
    expect(twice).toBe(
      "data/reference/coverage.csv:3: the same source is said to end on two days for one kind of goods"
    );
  });

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
      "English words for the figure of a Japanese page",
      {
        transfers: [{id: "A", source: "kyodo", as_stated: "about 15 t"}],
        sources: [{id: "kyodo", language: "ja"}]
      },
      "2: the source is in another script, so these words for its figure cannot be its own"
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
    ],
    [
      "a delivery with the page of the announcement",
      {transfers: [{id: "A", status: "delivered", ...FROM_DATASET, source: "kiel-r07-bem1-2"}]},
      "2: a delivery that a dataset reports, with the page of the announcement"
    ],
    [
      "an announcement with the page of the delivery",
      {transfers: [{id: "A", status: "committed", ...FROM_DATASET, source: "kiel-r07-bem1-delivery"}]},
      "2: an announcement with the page that a dataset names for the delivery"
    ],
    [
      "a delivery that makes exact what was announced as about",
      {
        transfers: [
          {id: "A", qualifier: "about", quantity_min: "30"},
          {
            id: "B",
            transfer: "A",
            status: "delivered",
            ...FROM_DATASET,
            source: "kiel-k24-ukm11-delivery",
            quantity_min: "30"
          }
        ]
      },
      "3: a dataset's exact delivery of the very number that the announcement gave as about, at least, up to, or an estimate"
    ],
    [
      "an estimate that is called exact",
      {
        transfers: [{id: "A", qualifier: "exact", note: "The dataset’s own estimate."}],
        remarks: [{remark: "The dataset’s own estimate.", remark_ja: "データセットの推計。"}]
      },
      "2: an exact number that its own evidence or note calls an estimate"
    ],
    [
      "half a tank",
      {transfers: [{id: "A", unit: "tank", quantity_min: "22.5", quantity_max: "22.5"}]},
      "2: a part of a thing that is counted in whole pieces"
    ],
    [
      "a number of later data on a package's first day",
      {
        transfers: [
          {
            id: "A",
            status: "committed",
            ...FROM_DATASET,
            source: "kiel-k24-lum1",
            date: "2022-02-28",
            quantity_min: "12500"
          }
        ]
      },
      "2: a number on a day of which only data of years later have it"
    ]
  ])("%s", async (_name, rows, fault) => {
    expect(await faultsOf(rows, SQL.reference, SQL.transfers)).toEqual([
      expect.stringContaining(`data/claims/transfers.csv:${fault}`)
    ]);
  });

  test.each<[string, Given["transfers"]]>([
    [
      "a delivery with the page for the delivery, or the dataset itself",
      [
        {id: "A", status: "delivered", ...FROM_DATASET, source: "kiel-r07-bem1-delivery"},
        {id: "B", status: "delivered", ...FROM_DATASET, source: "kiel-k24"}
      ]
    ],
    ["half a tonne", [{id: "A", unit: "tonne", quantity_min: "0.5", quantity_max: "0.5"}]],
    [
      "a later number by the day on which it was known, and one whose page was seen",
      [
        {...LATER, id: "A", date: "2024-12-31", date_basis: "by"},
        {...LATER, id: "B", date: "2022-06-15", verification: "source-seen"}
      ]
    ]
  ])("%s is sound", async (_name, transfers) => {
    expect(await faultsOf({transfers}, SQL.reference, SQL.transfers)).toEqual([]);
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
    SQL.lastWords,
    SQL.byTransfer,
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
