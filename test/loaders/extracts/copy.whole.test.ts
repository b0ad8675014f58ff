import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import {copyExtract} from "../../../loaders/extracts/copy.js";
import {EXTRACTS} from "../../../loaders/extracts/all.js";
import {
  fromWarehouse,
  lookedUp,
  recordsOf,
  withLabels,
  withNames,
  type ExtractRow
} from "../../../loaders/extracts/extract.js";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {choice, flag, list, quantity, text} from "../../../loaders/schema/columns.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {Database} from "../../../loaders/warehouse/database.js";
import {cellText, csvRecord} from "../../../src/text/csv.js";
import {builtDataset} from "./built.js";
import {piece} from "../ingest/hostilePieces.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

const words = {en: "Value", ja: "値", example: "a"};
const LABELS = {plain: {en: "Plain", ja: "普通"}, odd: {en: 'With "quotes", and a comma', ja: "「引用」、読点"}};

/** A table with a column of each kind. */
const toy = fromWarehouse({
  name: "toy",
  words,
  key: ["place"],
  columns: {
    place: quantity(words),
    words: text({...words, empty: words}),
    values: list({...words, empty: words}),
    ...withLabels("kind", choice(LABELS, words), ["en", "ja"]),
    number: quantity({...words, empty: words}),
    holds: flag(words),
    ...lookedUp(withNames("code", text({...words, empty: words}), words), {
      table: "toy_codes",
      key: "code",
      told: {en: "name_en", ja: "name_ja"}
    })
  },
  relation: "toy"
});

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/sangensoku-copy-`);
  db = await smallDatabase();
  await db.run(
    'create table toy (place double, "words" varchar, "values" varchar[], kind varchar, number double, holds boolean, code varchar)'
  );
  await db.run("create table toy_codes (code varchar, name_en varchar, name_ja varchar)");
  await db.append("toy_codes", [
    ["A", "Germany", "ドイツ"],
    ["B", 'United "States", and others', null]
  ]);
});
afterAll(async () => {
  db.close();
  await rm(folder, {recursive: true, force: true});
});

type ToyRow = [
  words: string | null,
  values: string[] | null,
  kind: keyof typeof LABELS | "unlisted",
  number: number | null,
  holds: boolean | null,
  code?: string | null
];

/** What the engine wrote and what the writer in JavaScript writes of the same rows; undefined where the engine leaves it to that one. */
async function writtenTwice(rows: readonly ToyRow[]): Promise<{engine: string; ours: string} | undefined> {
  await db.run("delete from toy");
  // Last first: the file is in the order of the key.
  await db.append(
    "toy",
    rows
      .map(([words, values, kind, number, holds, code]) => [words, values, kind, number, holds, code])
      .map((row, place) => [place, ...row])
      .reverse()
  );
  const count = await copyExtract(db, toy, `${folder}/toy.csv`);
  if (count === undefined) return undefined;
  expect(count).toBe(rows.length);
  const records: string[] = [];
  for await (const batch of toy.rows(db)) records.push(...batch.map(recordsOf(toy)));
  const ours = [csvRecord(columnNames(toy)), ...records].map((record) => `${record}\r\n`).join("");
  return {engine: await readFile(`${folder}/toy.csv`, "utf8"), ours};
}

it.each<[string, ToyRow]>([
  ["plain words", ["Body armour", ["a", "b"], "plain", 500, true]],
  ["commas, quotes and line feeds", ['He said "no", then\nleft', ["a, b", '"'], "odd", 0.5, false]],
  ["nothing at all", [null, null, "unlisted", null, null]],
  ["an empty text and an empty list", ["", [], "plain", 0, true]],
  ["Japanese, Arabic, Greek and Cyrillic", ["防弾チョッキ、１２個（済）", ["أربعة"], "plain", 17_000, true]],
  ["what may look like another kind", ["NULL", ["true", "1e5", "#", "'"], "plain", 999_999_999_999_999, true]],
  ["a quote at either end", ['"', ['""'], "plain", 123.456, true]],
  ["a number below nought", ["-5", ["a"], "plain", -0.43, true]],
  ["what is told of a code", ["a", [], "plain", 1, true, "A"]],
  ["what is told of a code, of which some must be quoted and some is not there", ["a", [], "plain", 1, true, "B"]]
])("writes %s as the other writer does", async (_, row) => {
  const written = await writtenTwice([row, row]);
  expect(written?.engine).toBe(written?.ours);
  expect(written).toBeDefined();
});

it.each<[string, ToyRow]>([
  ["a formula", ["=1+1", [], "plain", 1, true]],
  ["a formula behind a quote", ['=HYPERLINK("x")', [], "plain", 1, true]],
  ["a formula in a list", ["a", ["@x"], "plain", 1, true]],
  ["a wide formula", ["＝1", [], "plain", 1, true]],
  ["a minus before words", ["-a", [], "plain", 1, true]],
  ["white space before", [" a", [], "plain", 1, true]],
  ["a line feed at the end", ["a\n", [], "plain", 1, true]],
  ["an ideographic space at the end", ["防弾　", [], "plain", 1, true]],
  ["a carriage return", ["a\rb", [], "plain", 1, true]],
  ["marks that stand apart", ["か\u3099", [], "plain", 1, true]],
  ["what nobody sees", ["a\u200bb", [], "plain", 1, true]],
  ["a replacement character", ["a\ufffd", [], "plain", 1, true]],
  ["a number too small to be written plainly", ["a", [], "plain", 0.00001, true]],
  ["a number too large", ["a", [], "plain", 1e15, true]],
  ["a code of which nothing is told", ["a", [], "plain", 1, true, "C"]],
  ["an empty code", ["a", [], "plain", 1, true, ""]]
])("leaves %s to the writer that looks at every cell", async (_, row) => {
  expect(await writtenTwice([["a", [], "plain", 1, true], row])).toBeUndefined();
});

it("leaves what is told of a code, and is not fit, to the writer that looks at every cell", async () => {
  await db.run("insert into toy_codes values ('D', 'a\u200bb', null)");
  expect(await writtenTwice([["a", [], "plain", 1, true, "D"]])).toBeUndefined();
  await db.run("delete from toy_codes where code = 'D'");
});

it("writes every row as the other writer does, or leaves it to that one", async () => {
  const hostile = fc
    .array(fc.oneof(piece, fc.string({unit: "grapheme"})), {maxLength: 4})
    .map((parts) => parts.join(""));
  const fit = fc
    .array(fc.constantFrom("a", "防", '"', ",", " b", "\nc", "1", "é", "、"), {maxLength: 6})
    .map((parts) => parts.join(""));
  const some = fc.oneof(fit, hostile);
  const row: fc.Arbitrary<ToyRow> = fc.tuple(
    fc.option(some),
    fc.option(fc.array(some, {maxLength: 3})),
    fc.constantFrom("plain", "odd", "unlisted"),
    fc.option(
      fc.oneof(
        fc.double({noNaN: true}),
        fc.integer(),
        fc.integer().map((n) => n / 1000)
      )
    ),
    fc.option(fc.boolean()),
    fc.constantFrom(null, "A", "A", "B", "B", "C")
  );
  const counts = {written: 0, left: 0};
  await fc.assert(
    fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 2}), async (rows) => {
      const written = await writtenTwice(rows);
      counts[written ? "written" : "left"] += 1;
      if (!written) return;
      expect(written.engine).toBe(written.ours);
      const cells = rows.flatMap(([words, values]) => [cellText(words), cellText(values)]);
      expect(cells.map((cell) => (/^-\d+(\.\d+)?$/.test(cell) ? undefined : cellFault(cell)))).toEqual(
        cells.map(() => undefined)
      );
    }),
    {numRuns: 400, seed: 15}
  );
  expect(Math.min(counts.written, counts.left)).toBeGreaterThan(40);
});

it("writes the published tables by the engine, nearly all of them", async () => {
  const warehouse = await Database.open(`${await builtDataset()}/sangensoku.duckdb`, {readOnly: true});
  const left: string[] = [];
  for (const extract of EXTRACTS.filter(({relation}) => relation)) {
    const count = await copyExtract(warehouse, extract, `${folder}/${extract.name}.csv`);
    if (count === undefined) left.push(extract.name);
    else {
      const rows: ExtractRow[] = [];
      for await (const batch of extract.rows(warehouse)) rows.push(...batch);
      const ours = `${[csvRecord(columnNames(extract)), ...rows.map(recordsOf(extract))].join("\r\n")}\r\n`;
      expect((await readFile(`${folder}/${extract.name}.csv`, "utf8")) === ours, extract.name).toBe(true);
    }
  }
  warehouse.close();
  // The engine writes some of its values, such as 0.00006, with an exponent.
  expect(left).toEqual(["tracker_values"]);
});
