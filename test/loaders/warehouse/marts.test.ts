import {expect, test} from "vitest";
import {given, NAMED, SQL} from "./given.js";

test("a claim gets the names behind its codes, and no claim is lost or doubled", async () => {
  const db = await given({...NAMED, transfers: [{id: "A"}, {id: "B", donor: "JPN"}]});
  for (const file of [SQL.reference, SQL.transfers, SQL.lastWords, SQL.byTransfer, SQL.transfersMart])
    await db.runFile(file);
  expect(
    await db.rows("select id, donor_en, donor_ja, item_group, item_class_en, source_title from transfers order by id")
  ).toEqual([
    {
      id: "A",
      donor_en: "Germany",
      donor_ja: "ドイツ",
      item_group: "air_defence",
      item_class_en: "MANPADS",
      source_title: "Page"
    },
    {
      id: "B",
      donor_en: "State",
      donor_ja: "国",
      item_group: "air_defence",
      item_class_en: "MANPADS",
      source_title: "Page"
    }
  ]);
  db.close();
});

test("a request that names no item and no source is kept", async () => {
  const db = await given({...NAMED, requests: [{id: "R1"}, {id: "R2", item_class: "", source: ""}]});
  for (const file of [SQL.reference, SQL.requestsMart]) await db.runFile(file);
  expect(await db.rows("select id, item_class_en, source_title from requests order by id")).toEqual([
    {id: "R1", item_class_en: "MANPADS", source_title: "Page"},
    {id: "R2", item_class_en: null, source_title: null}
  ]);
  db.close();
});
