import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cp, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readStamp, stampWarehouse} from "../../../loaders/warehouse/provenance.js";
import {smallDatabase} from "./smallDatabase.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/sangensoku-stamp-`);
  await cp("data", `${folder}/data`, {recursive: true});
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function stamp() {
  const db = await smallDatabase();
  await stampWarehouse(db, "2026-05-29", folder);
  const made = await readStamp(db);
  db.close();
  return made;
}

it("the hash of the data is what anyone finds by the sums of its files, and another for another file", async () => {
  const sums = () => execFileSync("sh", ["-c", "find data -type f | LC_ALL=C sort | xargs sha256sum"], {cwd: folder});
  const before = await stamp();
  expect(before.data_sha256).toBe(createHash("sha256").update(sums()).digest("hex"));
  await writeFile(`${folder}/data/corrections/another.yaml`, "");
  const after = await stamp();
  expect(after.data_sha256).toBe(createHash("sha256").update(sums()).digest("hex"));
  expect(after).not.toEqual(before);
  expect(after).toEqual({...before, data_sha256: after.data_sha256});
});
