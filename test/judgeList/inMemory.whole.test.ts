/** A browser judges a list as the command does: the same bytes come out, and the same is refused. */
import Papa from "papaparse";
import {utils, write as writeWorkbook} from "@e965/xlsx";
import fc from "fast-check";
import {zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {judgeList} from "../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../loaders/judgeList/options.js";
import {judgeTables} from "../../loaders/site/judgeTables.js";
import {judgeInMemory, knownFrom, lookAt} from "../../src/judgeList/inMemory.js";
import type {PlacedFault} from "../../src/judgeList/fault.js";
import {wordsIn} from "../../src/judgeList/words.js";
import {MODES} from "../../src/vocabulary/claim.js";
import {csvText} from "../../src/text/csv.js";
import {folder} from "../loaders/judgeList/folder.js";
import {ORDERS} from "../loaders/trackers/sipri.js";

const {at, read, write} = await folder();
const words = wordsIn("en");
const lookups = await readLookups();
// As it reaches the browser: through a file of JSON.
const known = knownFrom(JSON.parse(JSON.stringify(await judgeTables())));

/** What became of a list, one way or the other. */
interface Became {
  text: string;
  faults: Pick<PlacedFault, "line" | "column" | "value" | "why">[];
  notes?: readonly string[];
  thrown?: string;
}

const options = async (list: string, args: readonly string[]) => {
  const read = await readOptions([list, "--out", at("out.csv"), "--keep-going", ...args]);
  if ("help" in read) throw new Error("no list");
  return read;
};

async function byCommand(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  args: readonly string[]
): Promise<Became> {
  const list = await write(name, content);
  try {
    const result = await judgeList(await options(list, args), lookups, () =>
      Promise.reject(new Error("nothing to show"))
    );
    const faults = result.refusals.printed().first.map(({line, column, value, why}) => ({line, column, value, why}));
    return {text: result.done ? await read("out.csv") : "", faults, notes: result.notes};
  } catch (error) {
    return {text: "", faults: [], thrown: (error as Error).message};
  }
}

async function inBrowser(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  args: readonly string[]
): Promise<Became> {
  const blob = new Blob([content]);
  const how = await options(at(name), args);
  try {
    const result = await judgeInMemory(blob, how, known, () => undefined);
    const faults = result.refusals.printed().first.map(({line, column, value, why}) => ({line, column, value, why}));
    const text = await new Blob(result.file.parts).text();
    return {text: result.refusals.ofFile ? "" : text, faults, notes: result.notes};
  } catch (error) {
    return {text: "", faults: [], thrown: (error as Error).message};
  }
}

async function bothWays(name: string, content: string | Uint8Array<ArrayBuffer>, ...args: string[]): Promise<Became> {
  const browser = await inBrowser(name, content, args);
  expect(browser).toEqual(await byCommand(name, content, args));
  return browser;
}

const COLUMNS = ["id", "on", "recipient", "item", "donor", "mode", "transfer.purpose", "item.weapon", "Note"];

/** Two thousand rows, the same in every run: names in both languages, dates of every kind, and some that are refused. */
function randomRows(): string[][] {
  const some = (...values: string[]) => fc.constantFrom(...values);
  const day = fc
    .integer({min: 0, max: 21_500})
    .map((n) => new Date(Date.UTC(1967, 3, 21) + n * 86_400_000).toISOString().slice(0, 10));
  const row = fc.tuple(
    fc.oneof(
      {weight: 9, arbitrary: day},
      {weight: 2, arbitrary: some("2022", "2022-03", "令和4年2月", "26 Feb 2022", "1991")},
      {weight: 1, arbitrary: some("7/9/2022", "2022-02-30", "soon")}
    ),
    some("UKR", "Ukraine", "ウクライナ", "UK", "Poland", "USA", "PHL", "Viet Nam", "Atlantis", ""),
    some(
      "Javelin",
      "manpads",
      "ジャベリン",
      "body armour",
      "tent",
      "shell_155",
      "tank",
      "satellite_imagery",
      "Death Star",
      "night vision"
    ),
    some("Japan", "Germany", ""),
    some(...Object.keys(MODES), "", "by mule"),
    some("japan_security", "peace_cooperation", "", ""),
    some("", "", "", "yes", "no"),
    some("", "a, b", 'say "so"', "二行\nある")
  );
  return fc.sample(row, {numRuns: 2000, seed: 20261126}).map((cells, i) => [String(i % 997 === 0 ? 5 : i), ...cells]);
}

describe("the same list, by the command and in a browser", () => {
  it("comes out the same, byte by byte: 2,000 random rows", {timeout: 120_000}, async () => {
    const list = csvText(COLUMNS, randomRows());
    const {text, faults} = await bothWays("random.csv", list);
    expect(text.split("\r\n").length).toBeGreaterThan(1000);
    expect(faults.length).toBeGreaterThan(100);
    const [header, ...rows] = list.split("\r\n");
    const few = [header, ...rows.slice(0, 200)].join("\r\n");
    await bothWays("random.csv", few, "--assume", "nothing", "--lang", "ja");
    await bothWays("random.csv", few, "--regime", "2026-04-21", "--recipient", "Ukraine");
  });

  it("comes out the same of a tracker's file", async () => {
    const row = "Ukraine,Germany,2022,,500,,Stinger,portable SAM,500,,2022; 2023,Second hand,aid,0.08,0,40";
    const {text} = await bothWays("to_2024-12-31.csv", `${ORDERS}\n${row}\n${row.replace("Stinger", "Oddity")}\n`);
    expect(text.split("\r\n")).toHaveLength(6);
  });

  it("shows the rows that were written, page by page", {timeout: 60_000}, async () => {
    const list = csvText(COLUMNS, randomRows().slice(0, 100));
    const {file} = await judgeInMemory(new Blob([list]), await options(at("x.csv"), []), known, () => undefined);
    expect(file.header.slice(0, 10)).toEqual([...COLUMNS, "version"]);
    const page = file.cellsOf(file.rows - 3, 10);
    expect(page.map((cells) => cells.length)).toEqual(Array.from({length: 3}, () => file.header.length));
  });

  it("is seen for what it is before it is judged", async () => {
    const list = 'About this file\nCountry,Item,Date\nUkraine,tent,2022-03-08\n"a,b",c,d\n';
    const how = await options(at("x.csv"), ["--columns", "Country=recipient"]);
    expect(await lookAt(new Blob([list]), how, known)).toMatchObject({
      header: ["Country", "Item", "Date"],
      rows: [
        ["Ukraine", "tent", "2022-03-08"],
        ["a,b", "c", "d"]
      ]
    });
  });

  it("shows no columns to choose from where the first row is no header", async () => {
    const how = await options(at("x.csv"), []);
    for (const list of ["2022-03-08,UKR,tent\n2022-03-09,UKR,tent\n", "on;item\n2022;tent\n", ""])
      expect((await lookAt(new Blob([list]), how, known)).header).toEqual([]);
    const years = "Country,2021,2022\nUkraine,tent,Javelin\n";
    expect((await lookAt(new Blob([years]), how, known)).guess.columns).toEqual(["recipient", "", ""]);
  });
});

const ROWS = "on,recipient,item\n2022-03-08,UKR,tent\n2022-03-08,UKR,vest\n";
const shiftJis = Uint8Array.from([
  ...Buffer.from("on,item,x\n2022-03-08,tent,"),
  0x93,
  0xfa,
  0x96,
  0x7b,
  0x8c,
  0xea,
  0x0a
]);
/** ウクライナ, ジャベリン: the second byte of kana is often a Latin letter. */
const katakana = Uint8Array.from([
  ...Buffer.from("on,item,x\n2022-03-08,"),
  ...[0x83, 0x57, 0x83, 0x83, 0x83, 0x78, 0x83, 0x8a, 0x83, 0x93, 0x2c],
  ...[0x83, 0x45, 0x83, 0x4e, 0x83, 0x89, 0x83, 0x43, 0x83, 0x69, 0x0a]
]);
const windows = Uint8Array.from([...Buffer.from("on,item,x\n2022-03-08,tent,T"), 0xfc, ...Buffer.from("rkiye\n")]);
const book = () => {
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([
      ["on", "item"],
      ["2022-03-08", "tent"]
    ]),
    "Main"
  );
  return new Uint8Array(writeWorkbook(workbook, {type: "array", bookType: "xlsx"}) as ArrayBuffer);
};
const wide = Array.from({length: 10_000}, (_, i) => `c${i}`).join();

describe("a hostile list is accepted nowhere in silence", () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    [
      "a cell of a megabyte",
      `on,item,x\n2022-03-08,${"tent".repeat(262_144)},y\n2022-03-08,tent,${"z".repeat(2 ** 20)}\n`
    ],
    ["ten thousand columns", `on,item,${wide}\n2022-03-08,tent${",1".repeat(10_000)}\n`],
    ["headers that are names of an object's own", "on,item,__proto__,constructor,toString\n2022-03-08,tent,1,2,3\n"],
    ["values that are", "on,item,recipient\n2022-03-08,__proto__,constructor\n"],
    ["UTF-16", Buffer.from(`\ufeff${ROWS}`, "utf16le")],
    ["Shift_JIS", shiftJis],
    ["Shift_JIS in kana", katakana],
    ["windows-1252", windows],
    ["a NUL", ROWS.replace("tent", "te\0nt")],
    ["a workbook under the name of a CSV", book()],
    ["an archive that is none", zipSync({"xl/worksheets/sheet1.xml": new Uint8Array(2 ** 20)})],
    ["sep=", `sep=,\n${ROWS}`],
    ["a quote that never closes", ROWS.replace("tent", '"tent')],
    ["semicolons", ROWS.replaceAll(",", ";")],
    ["no header", "2022-03-08,tent,UKR\n2022-03-08,tent,UKR\n"],
    ["a row too short", `${ROWS}2022-03-08\n`],
    ["mixed line ends", ROWS.replace("tent\n", "tent\r\n")],
    ["nothing", ""]
  ])("%s", async (_, content) => {
    const {text, faults, notes = [], thrown} = await bothWays("hostile.csv", content);
    const kept = text === "" ? 0 : Papa.parse(text, {skipEmptyLines: true}).data.length - 1;
    const told = notes.filter((note) => note !== words.namedByLine);
    const places = faults.map(({line, column, why}) => [line, column.slice(0, 20), why]);
    expect({kept, places, told, thrown: thrown?.replace(at(""), "").slice(0, 120)}).toMatchSnapshot();
  });
});
