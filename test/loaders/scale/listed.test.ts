import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {Database} from "../../../loaders/warehouse/database.js";
import {casesOfKeys} from "../../../loaders/scale/scale.js";
import {judgeCases} from "../../../loaders/judge/judgeCases.js";
import {makeFacts} from "../../../loaders/judge/makeCases.js";
import {COLUMNS, IN_FORCE, openReference, readList, verdictsInDuckDb} from "../../../loaders/scale/listed.js";
import {csvRecord} from "../../../src/text/csv.js";

let folder: string;
let db: Database;
beforeAll(async () => {
  db = await openReference();
  folder = await mkdtemp(join(tmpdir(), "sangensoku-list-"));
});
afterAll(async () => {
  db.close();
  await rm(folder, {recursive: true});
});

const SOUND = {
  id: "a",
  donor: "DEU",
  item_class: "body_armour",
  recipient: "UKR",
  rules_day: "2022-03-08",
  mode: "grant",
  note: 'passed over, with "quotes",\nand a second line'
};

async function listOf(rows: readonly Record<string, string>[], columns: readonly string[] = [...COLUMNS, "note"]) {
  const file = join(folder, "list.csv");
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  await writeFile(file, lines.map((cells) => `${csvRecord([...cells])}\n`).join(""));
  return file;
}

async function said(rows: readonly Record<string, string>[], columns?: readonly string[]): Promise<string> {
  return await readList(db, await listOf(rows, columns)).then(
    (count) => `${count} rows`,
    (error: Error) => error.message
  );
}

it("reads the columns on which a verdict hangs, and passes over the others", async () => {
  expect(await said([SOUND, {...SOUND, id: "b"}])).toBe("2 rows");
});

it("judges each row under every version, and under the rules of its own day", async () => {
  await readList(db, await listOf([SOUND, {...SOUND, id: "b", rules_day: "2022-03-07"}]));
  const counts = await verdictsInDuckDb(db);
  const under = (version: string) => counts.filter((one) => one.version === version).map((one) => one.verdict);
  expect(under("2016-03-22")).toEqual(["no_category"]);
  expect(under("2022-03-08")).toEqual(["conditional"]);
  expect(under(IN_FORCE)).toEqual(["conditional", "no_category"]);
});

it("gives each key of a list its case and the rules of its day", async () => {
  const own = await openReference();
  await readList(own, await listOf([SOUND, {...SOUND, id: "b", rules_day: "2022-03-07"}]));
  await own.run(
    "create or replace table stg_transfers as select *, false as before_ban, 0.0 as span, mode as terms from stg_transfers"
  );
  await makeFacts(own);
  await judgeCases(own);
  const [first, second, ...more] = await casesOfKeys(own);
  own.close();
  expect(more).toEqual([]);
  expect([first, second]).toMatchObject([{rules: "2022-03-08 on 2022-03-08"}, {rules: "2016-03-22"}]);
  expect(first!["case_id"]).toMatch(/^[0-9a-f]{12}$/);
});

it.each([
  ["an item class", {item_class: "vests"}, 'column item_class, "vests"'],
  ["a recipient", {recipient: "UK"}, 'column recipient, "UK"'],
  ["a donor", {donor: ""}, 'column donor, ""'],
  ["a mode", {mode: "gift"}, 'column mode, "gift"'],
  ["a mode that is missing", {mode: ""}, 'column mode, ""'],
  ["a purpose", {purpose: "peace"}, 'column purpose, "peace"'],
  ["a consent", {onward_consent: "Yes"}, 'column onward_consent, "Yes"'],
  ["a month", {rules_day: "2022-03"}, 'column rules_day, "2022-03"'],
  ["a day that does not exist", {rules_day: "2022-02-30"}, 'column rules_day, "2022-02-30"'],
  ["a day before the first rules", {rules_day: "1967-04-20"}, 'column rules_day, "1967-04-20"'],
  ["an id", {id: ""}, 'column id, ""'],
  ["a name that is a word of JavaScript", {item_class: "__proto__"}, 'column item_class, "__proto__"'],
  ["SQL", {recipient: "'; drop table stg_items; --"}, 'column recipient, "\'; drop table stg_items; --"']
])("refuses %s that it does not know, with the first row and how many have it", async (_, cells, message) => {
  const answer = await said([SOUND, {...SOUND, id: "b", ...cells}, {...SOUND, id: "c", ...cells}]);
  expect(answer).toContain(message);
  expect(answer).toMatch(/\((?:1|2) rows, the first (?:b|c)?\)/);
  expect(answer).toMatch(/Nothing was judged/);
});

it("names all that it refuses at once", async () => {
  const answer = await said([{...SOUND, mode: "gift", recipient: "UK"}, SOUND, SOUND]);
  expect(answer.split("\n").map((line) => line.match(/column (\w+)/)?.[1])).toEqual([
    "id",
    "mode",
    "recipient",
    undefined
  ]);
});

it("says which columns are missing", async () => {
  expect(await said([SOUND], ["id", "donor", "item_class"])).toContain("has no column recipient, rules_day, mode");
});

it("refuses a file that is none, and one that is no list", async () => {
  await expect(readList(db, join(folder, "none.csv"))).rejects.toThrow("there is no such file");
  await writeFile(join(folder, "torn.csv"), `${COLUMNS.join(",")}\na,DEU,"body_armour\n`);
  await expect(readList(db, join(folder, "torn.csv"))).rejects.toThrow("torn.csv: ");
  await writeFile(join(folder, "none.parquet"), "this is no Parquet");
  await expect(readList(db, join(folder, "none.parquet"))).rejects.toThrow("none.parquet: ");
});
