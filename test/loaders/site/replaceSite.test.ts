import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {withLock, BusyError} from "../../../loaders/site/withLock.js";
import {recover, replaceSite} from "../../../loaders/site/replaceSite.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const site = async (name: string, words: string) => {
  await mkdir(`${folder}/${name}`);
  await writeFile(`${folder}/${name}/index.html`, words);
};
const words = () => readFile(`${folder}/dist/index.html`, "utf8");

describe("the exchange of sites", () => {
  it("puts the new one in place and leaves nothing beside it", async () => {
    await site("dist", "old");
    await site("new", "new");
    await replaceSite(`${folder}/new`, `${folder}/dist`);
    expect(await words()).toBe("new");
    expect(existsSync(`${folder}/dist.last`)).toBe(false);
    expect(existsSync(`${folder}/new`)).toBe(false);
  });

  it("works where there is no site yet", async () => {
    await site("new", "new");
    await replaceSite(`${folder}/new`, `${folder}/dist`);
    expect(await words()).toBe("new");
  });

  it("leaves the last good site where the new one cannot be put in place", async () => {
    await site("dist", "old");
    await expect(replaceSite(`${folder}/not-there`, `${folder}/dist`)).rejects.toThrow("ENOENT");
    expect(await words()).toBe("old");
  });

  it("puts the last good site back when it was killed between the two renames", async () => {
    await site("dist", "old");
    await rename(`${folder}/dist`, `${folder}/dist.last`);
    await recover(`${folder}/dist`);
    expect(await words()).toBe("old");
  });

  it("keeps the new site when it was killed after the two renames", async () => {
    await site("dist", "new");
    await site("dist.last", "old");
    await recover(`${folder}/dist`);
    expect(await words()).toBe("new");
    expect(existsSync(`${folder}/dist.last`)).toBe(false);
  });
});

describe("the lock", () => {
  it("refuses a second build while the first is under way, and says which process it is", async () => {
    await withLock(folder, async () => {
      const second = withLock(folder, async () => "not reached");
      await expect(second).rejects.toThrow(BusyError);
      await expect(second).rejects.toThrow(`process ${process.pid}`);
    });
    await expect(withLock(folder, async () => "free again")).resolves.toBe("free again");
  });

  it("is given back when a build fails", async () => {
    await expect(withLock(folder, () => Promise.reject(new Error("bad data")))).rejects.toThrow("bad data");
    expect(existsSync(`${folder}/.lock`)).toBe(false);
  });

  it("takes over from a process that is no more, and from a lock that was cut off", async () => {
    const {pid} = spawnSync(process.execPath, ["-e", ""]);
    for (const left of [String(pid), ""]) {
      await writeFile(`${folder}/.lock`, left);
      await expect(withLock(folder, async () => "taken over")).resolves.toBe("taken over");
    }
  });
});
