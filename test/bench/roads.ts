/**
 * Does a list come out otherwise when it is judged in sets than when it is judged row by row? `npm run bench:roads -- 20000 5`: how many lists, and the
 * seed. Verdicts, refused rows, faults and counts are compared, byte by byte.
 */
import fc from "fast-check";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {isDeepStrictEqual} from "node:util";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {judgeTables} from "../../loaders/site/judgeTables.js";
import {knownFrom} from "../../src/judgeList/inMemory.js";
import {anyList, byCommand, rowByRow} from "../loaders/judgeList/twoRoads.js";

const [count = 20_000, seed = 5] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "sangensoku-roads-"));
const at = (name: string) => join(folder, name);
const files = {
  at,
  read: (name: string) => readFile(at(name), "utf8"),
  write: async (name: string, content: string) => {
    await writeFile(at(name), content);
    return at(name);
  }
};
const lookups = await readLookups();
const known = knownFrom(await judgeTables());
const counts = {
  "judged in sets": 0,
  "read row by row, with something refused": 0,
  "read row by row, with nothing refused": 0
};
const other: string[] = [];
try {
  for (let done = 0; done < count; done += 1000) {
    for (const content of fc.sample(anyList, {numRuns: Math.min(1000, count - done), seed: seed + done})) {
      const {inSets, ...became} = await byCommand(content, lookups, files);
      const rows = await rowByRow(content, known, files);
      const isRefused = rows.thrown !== undefined || !isDeepStrictEqual(rows.faults, {first: [], more: 0});
      if (!isDeepStrictEqual(became, rows) || (inSets && isRefused)) other.push(content);
      if (inSets) counts["judged in sets"] += 1;
      else counts[isRefused ? "read row by row, with something refused" : "read row by row, with nothing refused"] += 1;
    }
  }
} finally {
  await rm(folder, {recursive: true, force: true});
}
for (const [what, number] of Object.entries(counts)) console.log(`${what.padEnd(44)}${number}`);
console.log(`${"come out otherwise".padEnd(44)}${other.length}`);
for (const content of other.slice(0, 20)) console.log(JSON.stringify(content));
if (other.length || !counts["judged in sets"] || !counts["read row by row, with something refused"])
  process.exitCode = 1;
