/**
 * Do the two roads by which files of ours are read ever differ? `npm run bench:claim-roads -- 20000 15`: how many files of a small table, and the seed. What is read
 * in bulk must be kept and refused as it is cell by cell, in the same words; what is left to the other road is counted.
 */
import fc from "fast-check";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {isDeepStrictEqual} from "node:util";
import {Database} from "../../loaders/warehouse/database.js";
import {byBothRoads, parcelsFile} from "../loaders/warehouse/twoRoads.js";

const [count = 20_000, seed = 15] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(`${tmpdir()}/sangensoku-roads-`);
const db = await Database.open();
const counts = {
  files: 0,
  "in bulk, all rows kept": 0,
  "in bulk, rows refused": 0,
  "left, and refused": 0,
  "left, though sound": 0
};
const rows = {kept: 0, refused: 0};
const differ: string[] = [];
try {
  for (let done = 0; done < count; done += 1000) {
    for (const file of fc.sample(parcelsFile, {numRuns: Math.min(1000, count - done), seed: seed + done}))
      await compare(file);
  }
} finally {
  db.close();
  await rm(folder, {recursive: true, force: true});
}
for (const [what, number] of Object.entries({
  ...counts,
  "rows kept in bulk": rows.kept,
  "rows refused in bulk": rows.refused,
  differ: differ.length
}))
  console.log(`${what.padEnd(28)}${number}`);
for (const file of differ.slice(0, 20)) console.log(JSON.stringify(file));
if (differ.length || Object.values(counts).slice(0, 4).includes(0)) process.exitCode = 1;

async function compare(file: string): Promise<void> {
  const {cellByCell, inBulk} = await byBothRoads(db, folder, file);
  const areRefused = cellByCell.refusals.length > 0;
  counts.files += 1;
  if (!inBulk) counts[areRefused ? "left, and refused" : "left, though sound"] += 1;
  else counts[areRefused ? "in bulk, rows refused" : "in bulk, all rows kept"] += 1;
  if (!inBulk) return;
  if (!isDeepStrictEqual(inBulk, cellByCell)) differ.push(file);
  rows.kept += inBulk.rows.length;
  rows.refused += inBulk.rowsIn - inBulk.rows.length;
}
