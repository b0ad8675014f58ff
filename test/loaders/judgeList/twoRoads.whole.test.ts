/** A list that is judged in sets and the same list judged row by row: the same bytes come out, and the same is refused. `npm run bench:roads` asks of more. */
import fc from "fast-check";
import {expect, it} from "vitest";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {judgeTables} from "../../../loaders/site/judgeTables.js";
import {Database} from "../../../loaders/warehouse/database.js";
import {literal} from "../../../loaders/warehouse/sql.js";
import {knownFrom} from "../../../src/judgeList/inMemory.js";
import {folder} from "./folder.js";
import {anyList, byCommand, rowByRow} from "./twoRoads.js";

const files = await folder();
const lookups = await readLookups();
const known = knownFrom(await judgeTables());

it("any list comes out the same on both roads", {timeout: 300_000}, async () => {
  const roads = {inSets: 0, rowByRow: 0};
  for (const content of fc.sample(anyList, {numRuns: 120, seed: 20261126})) {
    const {inSets, ...became} = await byCommand(content, lookups, files);
    roads[inSets ? "inSets" : "rowByRow"] += 1;
    expect([content, became]).toEqual([content, await rowByRow(content, known, files)]);
  }
  expect(roads.inSets).toBeGreaterThan(20);
  expect(roads.rowByRow).toBeGreaterThan(20);
});

it.each([
  ["\ufeff63", "tent"],
  ["63", "\ufefftent"],
  ["\ufeff63", "\ufefftent"]
])(
  "a mark of byte order in front of a cell, %j or %j, is seen on both roads, in a Parquet file too",
  async (id, item) => {
    const content = `id,on,item\n7,2022-03-08,tent\n"${id}",2022-03-08,"${item}"\n`;
    const {inSets, ...became} = await byCommand(content, lookups, files);
    expect(became).toEqual(await rowByRow(content, known, files));
    expect([inSets, became.counts]).toEqual([false, expect.arrayContaining([2, 1])]);
    const parquet = files.at("marked.parquet");
    const db = await Database.open();
    await db.run(
      `copy (select ${literal(id)} as id, '2022-03-08' as "on", ${literal(item)} as item) to ${literal(parquet)}`
    );
    db.close();
    const {done, refusals} = await judged(parquet, "--out", files.at("marked.csv"));
    expect([done, refusals.printed().first.length]).toEqual([
      false,
      [id, item].filter((cell) => cell.startsWith("\ufeff")).length
    ]);
  }
);

const LIST = `id,on,recipient,item,Note\n${Array.from({length: 3000}, (_, i) => `r${i},2022-0${(i % 6) + 1}-08,${i % 2 ? "UKR" : "Poland"},${i % 3 ? "tent" : "Javelin"},"n ${i}, ""x"""`).join("\n")}\n`;

async function judged(list: string, ...args: string[]) {
  const options = await readOptions([list, ...args]);
  if ("help" in options) throw new Error("no list");
  return judgeList(options, lookups, () => Promise.reject(new Error("nothing to show")));
}

async function rowsIn(path: string): Promise<unknown[]> {
  const db = await Database.open();
  const rows =
    await db.rows(`from ${path.endsWith(".parquet") ? "read_parquet" : path.endsWith(".jsonl") ? "read_json" : "read_csv"}(${literal(path)}
    ${path.endsWith(".csv") ? ", all_varchar = true" : path.endsWith(".jsonl") ? ", format = 'newline_delimited', convert_strings_to_integers = false" : ""})`);
  db.close();
  return rows.map((row) =>
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString().slice(0, 10) : value])
  );
}

it("has the same rows in CSV, Parquet and JSON Lines, on both roads", {timeout: 120_000}, async () => {
  const list = await files.write("formats.csv", LIST);
  for (const [name, args] of [
    ["sets", []],
    ["rows", ["--trace", files.at("trace.csv")]],
    ["numbered", ["--cases", files.at("cases.csv")]]
  ] as const) {
    const out = (ending: string) => files.at(`${name}.${ending}`);
    const inCsv = await judged(list, "--out", out("csv"), ...args);
    expect([inCsv.done, inCsv.isRowByRow === true]).toEqual([true, name === "rows"]);
    for (const ending of ["parquet", "jsonl"]) {
      expect((await judged(list, "--out", out(ending), ...args)).done).toBe(true);
      expect(await rowsIn(out(ending))).toEqual(await rowsIn(out("csv")));
    }
  }
  expect(await files.read("sets.csv")).toBe(await files.read("rows.csv"));
  const traced = [
    "--out",
    files.at("traced.csv"),
    "--cases",
    files.at("traced.cases.csv"),
    "--trace",
    files.at("trace.csv")
  ];
  expect((await judged(list, ...traced)).isRowByRow).toBe(true);
  expect(await files.read("traced.csv")).toBe(await files.read("numbered.csv"));
  expect(await files.read("traced.cases.csv")).toBe(await files.read("cases.csv"));
});

it("reads Parquet as it reads the same list in a CSV, and names the line of a fault", {timeout: 60_000}, async () => {
  const list = await files.write("source.csv", LIST);
  const parquet = files.at("source.parquet");
  const db = await Database.open();
  await db.run(`copy (from read_csv(${literal(list)}, types = {"on": 'date'})) to ${literal(parquet)}`);
  await db.run(
    `copy (select * replace (if(id = 'r7', 'Atlantis', recipient) as recipient) from read_csv(${literal(list)}, all_varchar = true)) to ${literal(files.at("bad.parquet"))}`
  );
  db.close();
  await judged(list, "--out", files.at("of-csv.csv"));
  await judged(parquet, "--out", files.at("of-parquet.csv"));
  expect(await files.read("of-parquet.csv")).toBe(await files.read("of-csv.csv"));
  const {done, refusals} = await judged(files.at("bad.parquet"), "--out", files.at("bad.csv"));
  expect([done, refusals.printed().first.map(({line, column, value}) => [line, column, value])]).toEqual([
    false,
    [[9, "recipient", "Atlantis"]]
  ]);
});

it(
  "writes records of megabytes in every format, and says which cell is too long where there is no room",
  {timeout: 120_000},
  async () => {
    const row = (id: string, note: string) => `${id},2022-03-08,UKR,tent,"${note}"\n`;
    const long = "a, ".repeat(2 ** 20);
    const list = await files.write(
      "long.csv",
      `id,on,recipient,item,Note\n${row("1", `日${long}`)}${row("2", "short")}`
    );
    const formats = [
      ["parquet", (path: string) => literal(path)],
      ["jsonl", (path: string) => `read_json(${literal(path)}, maximum_object_size = ${4 * long.length})`]
    ] as const;
    for (const road of [[], ["--trace", files.at("long.trace.csv")]]) {
      for (const [ending, from] of formats) {
        const out = files.at(`long.out.${ending}`);
        expect((await judged(list, "--out", out, ...road)).done).toBe(true);
        const db = await Database.open();
        const lengths = await db.rows(`select length("Note")::integer as length, verdict from ${from(out)}`);
        db.close();
        expect(lengths).toEqual([long.length + 1, 5].map((length) => ({length, verdict: "out_of_scope"})));
      }
    }
    const rows = Array.from({length: 4}, (_, i) => row(`${i}`, "x".repeat(15_000_000 + (i === 2 ? 1 : 0))));
    const tooLong = await files.write("too-long.csv", `id,on,recipient,item,Note\n${rows.join("")}`);
    await expect(judged(tooLong, "--out", files.at("too-long.jsonl"))).rejects.toThrow(
      /too-long\.csv: line 4, column "Note": 15000001 characters in one cell/
    );
    expect(await files.names()).not.toContain("too-long.jsonl");
  }
);
