import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {judgeCases} from "../../../loaders/judge/judgeCases.js";
import {makeCases} from "../../../loaders/judge/makeCases.js";
import type {Database, Row} from "../../../loaders/warehouse/database.js";
import {runChecks} from "../../../loaders/warehouse/checks.js";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {given, NAMED, SQL, type Given} from "./given.js";

const RELEASES = [{id: "kiel-2024-12"}, {id: "kiel-r07", until: "2022-10-03"}];

/** The database up to the verdicts on trackers' readings. */
async function judged(rows: Given): Promise<Database> {
  const db = await given({...NAMED, tracker_releases: RELEASES, ...rows});
  for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
  await makeCases(db);
  await judgeCases(db);
  for (const file of [SQL.verdicts, SQL.trackersMart]) await db.runFile(file);
  return db;
}

describe("a reading's verdict", () => {
  const UKRAINE = [
    ["recipient.kind", "state"],
    ["recipient.developing", "yes"],
    ["recipient.unsc_measures", "no"],
    ["recipient.unsc_embargo", "no"],
    ["recipient.communist_bloc", "no"],
    ["recipient.in_combat", "yes"],
    ["recipient.invaded", "yes"],
    ["recipient.security_partner", "yes"],
    ["recipient.agreement", "no"]
  ].map(([fact, value]) => ({id: `UKR-${fact}`, actor: "UKR", fact, value}));
  let db: Database;

  beforeAll(async () => {
    db = await judged({
      statuses: UKRAINE,
      transfers: [{id: "same-day", mode: "unknown", date: "2022-02-26"}],
      imported: [
        {id: "kiel-2024-12-2.committed"},
        {id: "kiel-2024-12-3.committed", item_class: "", item_words: "Weapons"},
        {id: "kiel-2024-12-4.committed", date_from: "2022-03-01", date_to: "2024-01-01"},
        {id: "kiel-2024-12-5.committed", date_from: "", date_to: "", item_class: "vest"},
        {id: "kiel-2024-12-6.committed", date_from: "2022-03-01", date_to: "2024-01-01", item_class: "vest"}
      ],
      items: [
        ...NAMED.items!,
        {item_class: "vest", weapon: "no", armament: "none", use: "none", licensor: "none", joint_partner: "none"}
      ]
    });
  });
  afterAll(() => db.close());

  const rowOf = async (id: string): Promise<Row> =>
    (await db.rows(`select * from tracker_rows where id = 'kiel-2024-12-${id}.committed'`))[0]!;

  test("is that of a claim with the same facts", async () => {
    const [claim] = await db.rows("select verdict, case_id from verdicts where in_force and id = 'same-day'");
    expect(await rowOf("2")).toMatchObject({...claim, versions_differ: []});
    expect((await rowOf("2"))["assumptions"]).toContain("transfer.mode=sdf_grant");
  });

  test("of words that are not mapped is undetermined, and names facts of the item as missing", async () => {
    const {verdict, missing_facts} = await rowOf("3");
    expect(verdict).toBe("undetermined");
    expect(missing_facts).toEqual(expect.arrayContaining([expect.stringMatching(/^item\./)]));
  });

  test("over a span holds where all of its days agree", async () => {
    expect(await rowOf("4")).toMatchObject({verdict: "no_category", versions_differ: []});
  });

  test("over a span names the versions where they do not", async () => {
    const {verdict, versions_differ} = await rowOf("6");
    expect(verdict).toBe("undetermined");
    expect((versions_differ as string[]).map((one) => one.slice(0, 10))).toEqual(
      expect.arrayContaining(["2016-03-22", "2022-03-08"])
    );
  });

  test("without a date is that of the whole time of which the release tells", async () => {
    expect(await rowOf("5")).toMatchObject({first_day: "2022-01-24", last_day: "2024-12-31", verdict: "undetermined"});
  });

  test("exists under every version", async () => {
    const rows = await db.rows(`
      select id from tracker_rows r cross join regimes g
      anti join span_verdicts v on v.span = r.span and v.regime = g.regime`);
    expect(rows).toEqual([]);
  });

  test("is no claim's and no request's", async () => {
    expect(await db.rows("select distinct id from subject_verdicts")).toEqual([{id: "same-day"}]);
    expect(await db.rows("select distinct id from subject_facts")).toEqual([{id: "same-day"}]);
  });
});

describe("a claim's key", () => {
  const faults = async (rows: Given): Promise<string[]> => {
    const db = await given({
      ...NAMED,
      tracker_releases: RELEASES,
      imported: [{id: "kiel-2024-12-7.committed"}],
      ...rows
    });
    for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
    try {
      await runChecks(db, [SQL.trackers]);
      return [];
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return error.refusals.map(({why}) => why);
    } finally {
      db.close();
    }
  };
  const key = {claim: "A", tracker_row: "kiel-2024-12-7"};

  test("names a row that was taken over", async () => {
    expect(await faults({transfers: [{id: "A"}], tracker_keys: [key]})).toEqual([]);
    expect(await faults({transfers: [{id: "A"}], tracker_keys: [{...key, tracker_row: "kiel-2024-12-8"}]})).toEqual([
      "there is no such row in the files taken over"
    ]);
  });

  test("has the row's donor and class, or says why not", async () => {
    const other = {transfers: [{id: "A", donor: "USA"}]};
    expect(await faults({...other, tracker_keys: [key]})).toEqual([
      "donor or class of the claim are not those of the tracker's row, and nothing says why"
    ]);
    const stated = {difference_en: "The tracker names the buyer.", difference_ja: "トラッカーは購入国を記載。"};
    expect(await faults({...other, tracker_keys: [{...key, ...stated}]})).toEqual([]);
  });

  test("is there for every claim that says which row it was taken from", async () => {
    const evidence = "Kiel data to 31 December 2024, sheet row 7, activity DEM1";
    expect(await faults({transfers: [{id: "A", evidence}]})).toEqual([
      "the claim says that it was taken from a row of a tracker that was taken over, and has no key"
    ]);
    expect(await faults({transfers: [{id: "A", evidence}], tracker_keys: [key]})).toEqual([]);
  });
});

describe("a file of rows taken over", () => {
  const faults = async (imported: Given[string]): Promise<string[]> => {
    const db = await given({...NAMED, tracker_releases: RELEASES, imported});
    for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
    const refused = await runChecks(db, [SQL.trackers]).then(
      () => [],
      (error: RefusedError) => error.refusals.map(({why}) => why)
    );
    db.close();
    return refused;
  };

  test("holds rows of a release that is listed, and of that one alone", async () => {
    expect(await faults([{id: "kiel-2024-12-2.committed"}])).toEqual([]);
    expect(await faults([{id: "kiel-2024-12-2.committed", release: "k25"}])).toEqual(
      [
        "stg_imported_claims.first_day is empty",
        "stg_imported_claims.last_day is empty",
        "a release that is not listed",
        "a row of another release than the file is named after"
      ].filter((why) => !why.includes("_day"))
    );
  });

  test("has no id twice", async () => {
    expect(await faults([{id: "kiel-2024-12-2.committed"}, {id: "kiel-2024-12-2.committed"}])).toEqual([
      "stg_imported_claims has more than one row for one id"
    ]);
  });

  test("ends on the day on which its release is said to end", async () => {
    const delivery = {id: "kiel-2024-12-2.delivered", status: "delivered", date_basis: "by"};
    const differs = "the row's last day is not that up to which tracker_releases.csv says that the release tells";
    expect(await faults([{...delivery, date_to: "2024-12-31"}])).toEqual([]);
    expect(await faults([{...delivery, date_to: "2024-12-30"}])).toEqual([differs]);
    expect(await faults([{...delivery, date_to: "2025-01-01"}])).toEqual([differs]);
    expect(await faults([{id: "kiel-2024-12-2.committed", date_to: "2025-01-01"}])).toEqual([differs]);
  });
});

describe("where the lists of trackers end", () => {
  const covered = async (releases: Given[string], imported: Given[string]) => {
    const db = await judged({
      tracker_releases: releases?.map((release) => ({gathers: "air_defence", ...release})),
      imported
    });
    const rows = await db.rows(
      "select id, list, source, donor, kinds, until, how_known_en from tracker_coverage order by id"
    );
    db.close();
    return rows;
  };
  const known = "The release gathers what is public up to this day.";
  const german = {list: "kiel", source: "s", donor: "DEU", kinds: "air_defence"};

  test("is where the latest release ends, and moves with the next one", async () => {
    const first = {id: "kiel-2024-12-2.committed"};
    expect(await covered([{id: "kiel-2024-12"}], [first])).toEqual([
      {id: "kiel-2024-12-DEU", ...german, until: "2024-12-31", how_known_en: known}
    ]);
    const next = {id: "kiel-2025-06-2.committed", release: "2025-06"};
    expect(await covered([{id: "kiel-2024-12"}, {id: "kiel-2025-06", until: "2025-06-30"}], [first, next])).toEqual([
      {id: "kiel-2025-06-DEU", ...german, until: "2025-06-30", how_known_en: known}
    ]);
  });

  test("is before the first row whose words are not mapped, and nowhere for a release that gathers no kind whole", async () => {
    const rows = [
      {id: "kiel-2024-12-2.committed"},
      {id: "kiel-2024-12-9.committed", row: "9", item_class: "", date_from: "2023-05-02", date_to: "2023-05-02"}
    ];
    expect(await covered([{id: "kiel-2024-12"}], rows)).toEqual([
      {
        ...{id: "kiel-2024-12-DEU", ...german, until: "2023-05-01"},
        how_known_en:
          "The release gathers what is public; of the next day it has a row whose words are not mapped, and which may be goods of any kind (sheet row 9)."
      }
    ]);
    expect(await covered([{id: "kiel-2024-12", gathers: ""}], rows)).toEqual([]);
  });
});

describe("sums of a tracker", () => {
  const faults = async (...files: string[]): Promise<string[]> => {
    const value = {
      tracker: "kiel_website",
      release: "r29",
      source: "s",
      row: "2",
      donor: "DEU",
      measure: "allocations"
    };
    const figure = {...value, value: "1", unit: "eur_billion", date_from: "2022-02-01", date_to: "2022-02-28"};
    const db = await given({...NAMED, tracker_values: files.map((file, i) => ({...figure, id: `v${i}`, file}))});
    for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
    const refused = await runChecks(db, [SQL.trackers]).then(
      () => [],
      (error: RefusedError) => error.refusals.map(({why}) => why)
    );
    db.close();
    return refused;
  };

  test("come from one file for each measure of a release", async () => {
    expect(await faults("data_explorer.csv", "data_explorer.csv")).toEqual([]);
    expect(await faults("data_explorer.csv", "kiel-website-data-explorer.csv")).toEqual([
      "two files give one measure of one release, so its figures stand twice"
    ]);
  });
});
