import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {packed} from "../../packed.js";
import {BusyError, withLock} from "../../../loaders/site/withLock.js";

const LOCK = pathToFileURL(await packed("loaders/site/withLock.ts")).href;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

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
    for (const left of [`${pid} 1`, String(pid), "", "no number"]) {
      await writeFile(`${folder}/.lock`, left);
      await expect(withLock(folder, async () => "taken over")).resolves.toBe("taken over");
    }
  });

  it("takes over from a process whose number is now another's, its own or that of any that runs", async () => {
    for (const left of [`${process.pid} 1`, String(process.pid), `${process.ppid} 1`]) {
      await writeFile(`${folder}/.lock`, left);
      await expect(withLock(folder, async () => "taken over")).resolves.toBe("taken over");
    }
  });

  it("lets one in, however many find a lock that was left behind, and leaves nothing", async () => {
    for (let time = 0; time < 3; time += 1) {
      await writeFile(`${folder}/.lock`, "999999 1");
      const said = await tryAtOnce(6);
      expect(said.filter((word) => word === "in\n")).toHaveLength(1);
      expect(said.filter((word) => word.startsWith("Another build is under way"))).toHaveLength(5);
      expect(await readdir(folder)).toEqual([]);
    }
  });
});

/** What so many processes say that take the lock at once. Whoever is in stays until all have spoken. */
async function tryAtOnce(count: number): Promise<string[]> {
  const program = `
    import {withLock} from ${JSON.stringify(LOCK)};
    const allHaveSpoken = new Promise((resolve) => process.stdin.on("end", resolve).resume());
    const said = await withLock(${JSON.stringify(folder)}, () => (console.log("in"), allHaveSpoken)).catch(
      (error) => error.name === "BusyError" ? error.message : "raw " + error.message
    );
    if (said) console.log(said);
    await allHaveSpoken;`;
  const all = Array.from({length: count}, () =>
    spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["pipe", "pipe", "inherit"]
    })
  );
  const closed = all.map((one) => once(one, "close"));
  const said = await Promise.all(all.map(async ({stdout}) => String((await once(stdout, "data"))[0])));
  for (const {stdin} of all) stdin.end();
  await Promise.all(closed);
  return said;
}
