import {describe, expect, it} from "vitest";
import {readAll} from "../../../loaders/ingest/readAll.js";
import {Lookups} from "../../../loaders/judge/lookups.js";
import {makeCases} from "../../../loaders/judge/makeCases.js";
import {STAGING} from "../../../loaders/warehouse/files.js";
import {loadImported, loadRaw} from "../../../loaders/warehouse/load.js";
import {Database} from "../../../loaders/warehouse/database.js";

const lookups = await Lookups.read();

describe("what the tables say of a recipient on a day", () => {
  it.each([
    ["UKR", "2014-03-01", "recipient.invaded", "no"],
    ["UKR", "2014-03-02", "recipient.invaded", "yes"],
    ["UKR", "1991-12-25", "recipient.communist_bloc", "yes"],
    ["UKR", "1991-12-26", "recipient.communist_bloc", "no"],
    ["UKR", "2018-10-11", "recipient.security_partner", "no"],
    ["UKR", "2018-10-12", "recipient.security_partner", "yes"],
    ["PHL", "2017-06-23", "recipient.developing", "yes"],
    ["AUS", "2017-06-23", "recipient.developing", "no"],
    ["NRU", "2025-12-31", "recipient.developing", "yes"],
    ["NRU", "2026-01-01", "recipient.developing", "no"],
    ["UNHCR", "2022-04-22", "recipient.kind", "un_body"],
    ["NATO", "2022-04-22", "recipient.kind", "international_organisation"],
    ["USA", "1970-06-01", "recipient.fights_abroad", "yes"],
    ["USA", "2006-06-22", "recipient.agreement", "no"],
    ["USA", "2006-06-23", "recipient.agreement", "yes"],
    ["USA", "2026-02-27", "recipient.in_combat", "no"],
    ["USA", "2026-02-28", "recipient.in_combat", undefined]
  ] as const)("%s on %s: %s is %s", (actor, day, fact, value) => {
    const {facts, origins} = lookups.recipientFacts(actor, day);
    expect(facts[fact]).toBe(value);
    expect(origins[fact]?.from).toBe(value === undefined ? undefined : "statuses");
  });
});

describe("what the tables say of an item class", () => {
  it.each([
    ["shell_155_cluster", "2010-07-31", "item.treaty_ban", "none"],
    ["shell_155_cluster", "2010-08-01", "item.treaty_ban", "cluster_munition"],
    ["mine_any", "2022-03-08", "item.treaty_ban", undefined],
    ["satellite_imagery", "2022-03-08", "item.listed", undefined],
    ["body_armour", "2022-03-08", "item.listed", "yes"]
  ] as const)("%s on %s: %s is %s", (itemClass, day, fact, value) => {
    expect(lookups.itemFacts(itemClass, day).facts[fact]).toBe(value);
  });
});

describe("the pipeline and the judge", async () => {
  const {tables, imported} = await readAll();
  const db = await Database.open();
  for (const table of tables) await loadRaw(db, table);
  await loadImported(db, imported);
  for (const file of STAGING) await db.runFile(file);
  await makeCases(db);
  const subjects = await db.rows<{id: string; item_class: string; recipient: string; rules_day: string}>(
    "select id, item_class, recipient, rules_day from subjects"
  );
  const looked = await db.rows<{id: string; fact: string; value: string; reference: string}>(
    "select id, fact, value, reference from subject_facts where origin in ('items', 'statuses') order by id, fact"
  );

  it("look up the same facts, from the same rows, for every claim and request", () => {
    expect(subjects.length).toBeGreaterThan(tables.find(({table}) => table.name === "transfers")!.rows.length);
    const byTables = subjects.flatMap(({id, item_class, recipient, rules_day}) =>
      [lookups.itemFacts(item_class, rules_day), lookups.recipientFacts(recipient, rules_day)].flatMap(
        ({facts, origins}) =>
          Object.entries(facts).map(([fact, value]) => {
            const {reference} = origins[fact as keyof typeof origins]!;
            return `${id} ${fact}=${value} ${reference}`;
          })
      )
    );
    const bySql = looked.map(({id, fact, value, reference}) => `${id} ${fact}=${value} ${reference}`);
    expect(byTables.sort()).toEqual(bySql.sort());
  });
});
