import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {isDeepStrictEqual} from "node:util";
import XLSX from "@e965/xlsx";
import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {EXTRACTS} from "../../../loaders/extracts/all.js";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {columnMeta, columnNames} from "../../../loaders/schema/table.js";
import type {Database} from "../../../loaders/warehouse/database.js";
import {REGIMES} from "../../../src/policy/regimes.js";
import {csvRecord, csvText, parseCsv} from "../../../src/text/csv.js";
import {builtDataset} from "./built.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

let build: string;
let db: Database;
beforeAll(async () => {
  build = await builtDataset();
  db = await smallDatabase();
});
afterAll(() => db.close());

const textOf = (name: string) => readFile(`${build}/extracts/${name}`, "utf8");

/** The places of the first rows that differ, so that a failure is short. */
function differences(rows: readonly (readonly string[])[], others: readonly (readonly string[])[]): string[] {
  const length = Math.max(rows.length, others.length);
  const found: string[] = [];
  for (let i = 0; i < length && found.length < 3; i += 1) {
    if (!isDeepStrictEqual(rows[i], others[i])) found.push(`row ${i}: ${rows[i]} | ${others[i]}`);
  }
  return found;
}

describe.each(EXTRACTS.map((extract) => [extract.name, extract] as const))("%s.csv", (name, extract) => {
  const names = columnNames(extract);
  let header: string[];
  let rows: string[][];
  beforeAll(async () => {
    [header = [], ...rows] = parseCsv(await textOf(`${name}.csv`));
  });
  afterAll(() => (rows = []));

  it("is UTF-8 without a byte order mark, every record ended by CRLF, and comes back from its own reader unchanged", async () => {
    const bytes = await readFile(`${build}/extracts/${name}.csv`);
    const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
    expect(text.startsWith("\ufeff")).toBe(false);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(header).toEqual(names);
    expect(csvText(header, rows) === text).toBe(true);
  });

  it("gives papaparse and DuckDB the same rows", async () => {
    const parsed = Papa.parse<string[]>(await textOf(`${name}.csv`), {delimiter: ",", newline: "\r\n"});
    expect(parsed.errors).toEqual([]);
    expect(differences(parsed.data.slice(1, -1), rows)).toEqual([]);
    const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(", ");
    const read = await db.connection.runAndReadAll(
      `select * from read_csv('${build}/extracts/${name}.csv', auto_detect = false, header = true, delim = ',',
        quote = '"', escape = '"', new_line = '\\r\\n', columns = {${columns}}, all_varchar = true, nullstr = '\\0')`
    );
    expect(differences(read.getRowsJS() as string[][], rows)).toEqual([]);
  });

  it("gives a spreadsheet the same cells with a byte order mark, and has a twin with one, whose texts stay texts, unless it is large", async () => {
    const plain = await textOf(`${name}.csv`);
    const isLarge = Buffer.byteLength(plain) > 1_000_000;
    expect(existsSync(`${build}/extracts/${name}.excel.csv`)).toBe(!isLarge);
    if (!isLarge) {
      const twin = await textOf(`${name}.excel.csv`);
      expect(twin.startsWith(`\ufeff${csvRecord(names)}\r\n`)).toBe(true);
      const twins = parseCsv(twin).slice(1);
      const cells = twins.map((row, r) =>
        row.map((cell, i) => (cell === `“${rows[r]?.[i]}”` ? (rows[r]?.[i] ?? "") : cell))
      );
      expect(differences(cells, rows)).toEqual([]);
      const isText = names.map((column) => columnMeta(extract, column).kind === "text");
      const numbers = twins.flatMap((row) => row.filter((cell, i) => isText[i] && /^[\d.,%]+$/.test(cell)));
      expect(numbers).toEqual([]);
    }
    // The whole of the longest file would take a spreadsheet library minutes; its first rows are as telling.
    const first = rows.slice(0, 2_000);
    const some = [header, ...first];
    const twin = new TextEncoder().encode(`\ufeff${csvText(header, first)}`);
    const sheet = XLSX.read(twin, {type: "array", raw: true}).Sheets["Sheet1"]!;
    const cells = XLSX.utils.sheet_to_json<string[]>(sheet, {header: 1, raw: false, defval: ""});
    expect(differences(cells, some)).toEqual([]);
  });

  it("holds only values that the codebook allows, no cell that a spreadsheet would run, and its keys once and in order", () => {
    const faults: string[] = [];
    const allowsFormula = new Set(
      names.filter((column) => extract.columns.shape[column]!.meta()!["mayLookLikeFormula"])
    );
    const seen = new Map<string, boolean>();
    rows.forEach((row, index) =>
      row.forEach((cell, place) => {
        const column = names[place]!;
        const id = `${column} ${cell}`;
        let good = seen.get(id);
        if (good === undefined) {
          const allowed = extract.columns.shape[column]!.safeParse(cell).success;
          good = allowed && !cellFault(cell, {mayLookLikeFormula: allowsFormula.has(column)});
          if (!/(sha256|_hash)$/.test(column)) seen.set(id, good);
        }
        if (!good) faults.push(`row ${index + 1}, ${column}: ${cell}`);
      })
    );
    expect(faults.slice(0, 5)).toEqual([]);
    const keys = rows.map((row) => extract.key.map((column) => row[names.indexOf(column)]).join(" "));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("closes every row with the hash of its other cells", () => {
    const wrong = rows.filter(
      (row) =>
        createHash("sha256")
          .update(csvRecord(row.slice(0, -1)))
          .digest("hex")
          .slice(0, 16) !== row.at(-1)
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe("provenance inside each file", () => {
  it("names for every verdict the rules that it was made from, and the clause or the fact that settled it", async () => {
    const [header, ...rows] = parseCsv(await textOf("verdicts.csv"));
    const at = (name: string) => header!.indexOf(name);
    expect(new Set(rows.map((row) => row[at("rules_sha256")])).size).toBe(1);
    expect(rows.filter((row) => !row[at("decided_by")])).toEqual([]);
    expect(rows.filter((row) => row[at("verdict")] === "undetermined" && !row[at("missing_facts")])).toEqual([]);
  });

  it("has for every verdict its case, which says the same of it and why, and under each version a case for every row of a tracker", async () => {
    const keyed = async (name: string, key: readonly string[]) => {
      const [header = [], ...rows] = parseCsv(await textOf(name));
      const named = rows.map((row) => Object.fromEntries(header.map((column, place) => [column, row[place] ?? ""])));
      return named.map((row) => [key.map((column) => row[column]).join(" "), row] as const);
    };
    const cases = new Map(await keyed("cases.csv", ["case_id", "rules"]));
    const said = ["verdict", "verdict_ja", "decided_by", "missing_facts", "assumptions"];
    const wrong = (await keyed("verdicts.csv", ["case_id", "rules"])).filter(([key, verdict]) => {
      const found = cases.get(key);
      return !found?.["because_en"] || !found["because_ja"] || said.some((column) => found[column] !== verdict[column]);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    const rows = await keyed("tracker_rows.csv", ["case_id"]);
    const missing = rows.filter(([key]) => REGIMES.some(({id}) => !cases.has(`${key} ${id}`)));
    expect(missing.slice(0, 3)).toEqual([]);
  });

  it("names a note of a total only where there are words for it, and has no words that no total names", async () => {
    const column = async (name: string) => {
      const [header = [], ...rows] = parseCsv(await textOf(name));
      return new Set(rows.map((row) => row[header.indexOf("note")] ?? ""));
    };
    const [named, worded] = [await column("totals.csv"), await column("total_notes.csv")];
    named.delete("");
    expect([...named].sort()).toEqual([...worded].sort());
  });

  it("has for every verdict its steps, and marks in them the clauses that settled it", async () => {
    const [header, ...rows] = parseCsv(await textOf("trace.csv"));
    const at = (name: string) => header!.indexOf(name);
    const decisive = new Set(
      rows.filter((row) => row[at("decisive")] === "true").map((row) => `${row[at("case_id")]} ${row[at("rules")]}`)
    );
    const [verdictHeader, ...verdicts] = parseCsv(await textOf("verdicts.csv"));
    const judged = new Set(
      verdicts.map((row) => `${row[verdictHeader!.indexOf("case_id")]} ${row[verdictHeader!.indexOf("rules")]}`)
    );
    expect([...judged].filter((key) => !decisive.has(key))).toEqual([]);
    expect([...decisive].filter((key) => !judged.has(key))).toEqual([]);
  });
});

it("word each value of a list in one way, whatever file it stands in", async () => {
  const worded = new Map<string, Set<string>>();
  for (const extract of EXTRACTS) {
    const [header = [], ...rows] = parseCsv(await textOf(`${extract.name}.csv`));
    for (const [place, name] of header.entries()) {
      const {labels} = columnMeta(extract, name);
      if (!labels) continue;
      const beside = header.indexOf(labels.column);
      for (const row of rows) {
        const key = `${labels.column} = ${row[beside]} (${labels.locale})`;
        const words = worded.get(key) ?? new Set();
        worded.set(key, words.add(row[place] ?? ""));
      }
    }
  }
  expect(worded.size).toBeGreaterThan(80);
  expect([...worded].filter(([, words]) => words.size > 1).map(([key, words]) => [key, ...words])).toEqual([]);
});
