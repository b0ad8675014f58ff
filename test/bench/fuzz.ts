/**
 * Does the reader of the record ever take a file otherwise than a strict reader of other people's making? `npm run bench:fuzz -- 100000 5`: how many
 * files, and the seed. Each file that is kept whole must be read by DuckDB's strict reader, to the same cells; each that DuckDB refuses must be refused.
 */
import fc from "fast-check";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {isDeepStrictEqual} from "node:util";
import {readCsv} from "../../loaders/ingest/readCsv.js";
import {Database} from "../../loaders/warehouse/database.js";
import {csvText} from "../../src/text/csv.js";
import {piece} from "../loaders/ingest/hostilePieces.js";

const [count = 100_000, seed = 5] = process.argv.slice(2).map(Number);
const cell = fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join(""));
/** Half of the files are heaps of pieces; half are written well, of cells that are not, so that many are kept. */
const file = fc.oneof(
  fc.array(piece, {maxLength: 24}).map((pieces) => `a,b\n${pieces.join("")}`),
  fc.array(fc.tuple(cell, cell), {maxLength: 5}).map((rows) => csvText(["a", "b"], rows))
);

const folder = await mkdtemp(`${tmpdir()}/sangensoku-fuzz-`);
const path = `${folder}/file.csv`;
const db = await Database.open(":memory:");
const counts = {files: 0, "kept whole": 0, "refused, and by DuckDB too": 0, "refused, though DuckDB reads them": 0};
const wrong: string[] = [];
try {
  for (let done = 0; done < count; done += 1000) {
    for (const text of fc.sample(file, {numRuns: Math.min(1000, count - done), seed: seed + done})) await compare(text);
  }
} finally {
  db.close();
  await rm(folder, {recursive: true, force: true});
}
for (const [what, number] of Object.entries(counts)) console.log(`${what.padEnd(36)}${number}`);
console.log(`${"read otherwise than by DuckDB".padEnd(36)}${wrong.length}`);
for (const text of wrong.slice(0, 20)) console.log(JSON.stringify(text));
if (wrong.length || !counts["kept whole"] || !counts["refused, and by DuckDB too"]) process.exitCode = 1;

async function compare(text: string): Promise<void> {
  const ours = readCsv("file.csv", new TextEncoder().encode(text));
  const theirs = await readByDuckdb(text);
  counts.files += 1;
  if (ours.rows.length + new Set(ours.refusals.map(({line}) => line)).size < ours.rowsIn) wrong.push(text);
  if (ours.refusals.length) {
    counts[theirs ? "refused, though DuckDB reads them" : "refused, and by DuckDB too"] += 1;
  } else if (
    isDeepStrictEqual(
      theirs,
      ours.rows.map(({cells}) => cells)
    )
  )
    counts["kept whole"] += 1;
  else wrong.push(text);
}

/** The cells, or undefined where the strict reader refuses the file. */
async function readByDuckdb(text: string): Promise<string[][] | undefined> {
  await writeFile(path, text);
  try {
    const rows = await db.rows<{a: string | null; b: string | null}>(
      `select a, b from read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
        strict_mode = true, null_padding = false, ignore_errors = false, columns = {a: 'varchar', b: 'varchar'})`
    );
    return rows.map(({a, b}) => [a ?? "", b ?? ""]);
  } catch (error) {
    if (/Invalid Input|CSV|Conversion/i.test((error as Error).message)) return undefined;
    throw error;
  }
}
