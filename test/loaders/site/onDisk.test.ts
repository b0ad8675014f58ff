import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {nameOnDisk, onDisk} from "../../../loaders/site/onDisk.js";

it("waits for folders within folders and leaves every file as it was; what is not there is an error", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  await mkdir(`${folder}/a/b/empty`, {recursive: true});
  await writeFile(`${folder}/a/b/file`, "text");
  await symlink("file", `${folder}/a/b/link`);
  await onDisk(folder);
  await nameOnDisk(`${folder}/a`);
  expect(await readFile(`${folder}/a/b/link`, "utf8")).toBe("text");
  await expect(onDisk(`${folder}/c`)).rejects.toThrow("ENOENT");
  await expect(nameOnDisk(`${folder}/c/d`)).rejects.toThrow("ENOENT");
  await rm(folder, {recursive: true});
});
