import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {unknownFiles} from "../../../loaders/ingest/unknownFiles.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sangensoku-"));
  for (const file of ["data/claims/transfers.csv", "data/corrections/kiel.yaml", "data/law/cases/new.yaml"])
    await put(file);
});
afterEach(() => rm(root, {recursive: true, force: true}));

async function put(file: string): Promise<void> {
  await mkdir(dirname(join(root, file)), {recursive: true});
  await writeFile(join(root, file), "");
}

it("finds nothing where every file is read", async () => {
  await put("data/inbox/kiel.xlsx");
  await put("data/claims/.DS_Store");
  expect(await unknownFiles(root)).toEqual([]);
});

it.each([
  ["data/corrections/new.yml", "Give it the ending .yaml"],
  ["data/corrections/NEW.YAML", "Give it the ending .yaml"],
  ["data/corrections/deep/new.yaml", "Move it out of data/"],
  ["data/claims/transfers2.csv", "its rows into one of the files that are read: "],
  ["data/claims/transfers.csv.bak", "Move it out of data/"],
  ["data/reference/notes.txt", "Move it out of data/"],
  ["data/inbox.csv", "Move it out of data/"],
  ["data/transfers.csv", "Move it out of data/"]
])("refuses %s, and says what to do", async (file, mend) => {
  await put(file);
  expect(await unknownFiles(root)).toEqual([
    expect.objectContaining({file, line: 1, why: "nothing reads this file", mend: expect.stringContaining(mend)})
  ]);
});

it("refuses a link as it refuses a file", async () => {
  await symlink("/etc/hostname", join(root, "data/claims/more.csv"));
  expect((await unknownFiles(root)).map(({file}) => file)).toEqual(["data/claims/more.csv"]);
});
