import {spawn, spawnSync, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {existsSync, readFileSync} from "node:fs";
import {mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
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

  // Only Linux tells by /proc that a process has ended and waits to be taken note of.
  it.skipIf(process.platform !== "linux")("takes over from a process of whose end nobody has taken note", async () => {
    // A shell that becomes another program does not ask after what it started.
    const parent = spawn("sh", ["-c", "sleep 600 & echo $!; exec sleep 600"], {stdio: ["ignore", "pipe", "inherit"]});
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    await writeFile(`${folder}/.lock`, `${pid} ${stat()[19]}`);
    await expect(withLock(folder, async () => "not reached")).rejects.toThrow(`process ${pid}`);
    process.kill(pid, "SIGKILL");
    await vi.waitUntil(() => stat()[0] === "Z", {timeout: 60_000});
    await expect(withLock(folder, async () => "taken over")).resolves.toBe("taken over");
    parent.kill();
  });

  it("takes over from a process that ended while it took over from another", async () => {
    for (const left of [".lock", ".lock.over", ".lock.over.over"]) await writeFile(`${folder}/${left}`, "999999 1");
    await expect(withLock(folder, async () => "taken over")).resolves.toBe("taken over");
    expect(await readdir(folder)).toEqual([]);
  });

  it("lets one in of many of the same process, with or without a lock that was left behind", async () => {
    for (const left of [undefined, "999999 1"]) {
      if (left) await writeFile(`${folder}/.lock`, left);
      const said: string[] = [];
      let end = (): void => undefined;
      const allHaveSpoken = new Promise<void>((resolve) => (end = resolve));
      const say = (word: string) => (said.push(word) === 6 ? end() : undefined);
      const tries = Array.from({length: 6}, () =>
        withLock(folder, () => (say("in"), allHaveSpoken)).catch((error: Error) => say(error.name))
      );
      await Promise.all(tries);
      expect(said.sort()).toEqual([...Array.from({length: 5}, () => "BusyError"), "in"]);
    }
  });

  it("lets one in, however many processes find a lock that was left behind, and leaves nothing", async () => {
    const all = Array.from({length: 6}, startOne);
    const hear = () => Promise.all(all.map(async (one) => String((await once(one, "message"))[0])));
    const tell = (word: string) => all.forEach((one) => one.send(word));
    for (let time = 0; time < 100; time += 1) {
      await writeFile(`${folder}/.lock`, "999999 1");
      const said = hear();
      tell("take it");
      expect((await said).sort()).toEqual([...Array.from({length: 5}, () => "BusyError"), "in"]);
      const done = hear();
      tell("give it back");
      await done;
      expect(await readdir(folder)).toEqual([]);
    }
    all.forEach((one) => one.kill());
  });
});

/** A process that takes the lock when it is told to, says what came of it, and gives it back when it is told to, if it is in. */
function startOne(): ChildProcess {
  const program = `
    import {withLock} from ${JSON.stringify(LOCK)};
    let giveBack;
    process.on("message", async (word) => {
      if (word === "give it back") return giveBack ? giveBack() : process.send("was not in");
      await withLock(${JSON.stringify(folder)}, () => (process.send("in"), new Promise((resolve) => (giveBack = resolve)))).then(
        () => ((giveBack = undefined), process.send("gave it back")),
        (error) => process.send(error.name)
      );
    });`;
  return spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "inherit", "inherit", "ipc"]
  });
}
