import {execFileSync} from "node:child_process";
import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {afterAll, describe, expect, it} from "vitest";
import {fileBytes} from "../../../loaders/ingest/fileBytes.js";
import {readTable} from "../../../loaders/ingest/readTable.js";
import {refusalLine} from "../../../loaders/ingest/refusal.js";
import {toyTable} from "./toyTable.js";

const root = await mkdtemp(`${tmpdir()}/sangensoku-三原則 files-`);
afterAll(() => rm(root, {recursive: true}));

const isWindows = process.platform === "win32";

describe("a file of ours", () => {
  it("is read whole, by a link too", async () => {
    await writeFile(`${root}/a.csv`, "id\n1\n");
    await symlink(`${root}/a.csv`, `${root}/link.csv`);
    expect(String(await fileBytes("a.csv", root))).toBe("id\n1\n");
    expect(String(await fileBytes("link.csv", root))).toBe("id\n1\n");
  });

  it.each([
    ["missing", "no.csv", /the file is not there/],
    ["beside a file that is taken for a folder", "a.csv/b.csv", /the file is not there/],
    ["a folder", "folder.csv", /a folder, a pipe or a device/],
    ["a link to itself", "loop.csv", /cannot be read \(ELOOP\)/]
  ])("that is %s is refused by name", async (_, file, why) => {
    await mkdir(`${root}/folder.csv`, {recursive: true});
    await symlink(`${root}/loop.csv`, `${root}/loop.csv`).catch(() => undefined);
    await expect(fileBytes(file, root)).rejects.toThrow(why);
    await expect(fileBytes(file, root)).rejects.toThrow(file);
  });

  // Windows has no pipes in its folders.
  it.skipIf(isWindows)("that is a pipe is refused and not waited for", async () => {
    execFileSync("mkfifo", [`${root}/pipe.csv`]);
    await expect(fileBytes("pipe.csv", root)).rejects.toThrow(/a folder, a pipe or a device/);
  });

  it("is one refusal of its table, where it cannot be read", async () => {
    await mkdir(`${root}/${toyTable.file}`, {recursive: true});
    const {refusals, rowsIn} = await readTable(toyTable, root);
    expect([rowsIn, ...refusals.map((one) => refusalLine(one, "ja"))]).toEqual([
      0,
      "data/toys.csv:1: ファイルではなく、フォルダ、パイプまたはデバイスである。ファイルに置き換える。"
    ]);
  });
});
