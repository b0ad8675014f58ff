import {spawnSync} from "node:child_process";
import {randomUUID} from "node:crypto";
import {readFileSync} from "node:fs";
import {link, mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {resolve} from "node:path";
import {SaidError} from "../schema/said.js";

export class BusyError extends SaidError {
  constructor(process: number, file: string) {
    super("busy", {
      en: `Another build is under way (process ${process}). Wait until it has ended, or end it. If there is no such build, remove ${file} and try again.`,
      ja: `別のビルドが実行中である（プロセス${process}）。終わるのを待つか、終了させる。そのようなビルドがなければ、${file} を削除してやり直す。`
    });
  }
}

/** The locks that this process holds or is about to take: its number alone says nothing, since it may have been another's before. */
const held = new Set<string>();

/**
 * Runs `work` while no other build of the same folder runs. The lock is a file with the process's number and when it began; one that
 * was left by a process that is no more is taken over.
 * @throws {BusyError} when another build is under way.
 */
export async function withLock<T>(build: string, work: () => Promise<T>): Promise<T> {
  await mkdir(build, {recursive: true});
  return locked(resolve(build, ".lock"), work);
}

async function locked<T>(file: string, work: () => Promise<T>): Promise<T> {
  if (held.has(file)) throw new BusyError(process.pid, file);
  held.add(file);
  try {
    await take(file);
    try {
      return await work();
    } finally {
      await rm(file, {force: true});
    }
  } finally {
    held.delete(file);
  }
}

/** A file that is linked into place is there whole or not at all, and only one process can link it. */
async function take(file: string): Promise<void> {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, nameOf(process.pid));
  try {
    while (!(await linked(own, file)) && !(await tookOver(own, file)));
  } finally {
    await rm(own, {force: true});
  }
}

async function linked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Puts a lock of one's own in the place of one whose holder is no more. Whoever does so holds a lock for that, and looks again once it
 * holds it: what was left behind an instant ago may be another's by now, which nobody may take away.
 * @returns whether it was done: not where the lock was given back meanwhile
 * @throws {BusyError} when its holder is at work, or another process is taking it over.
 */
async function tookOver(own: string, file: string): Promise<boolean> {
  if (!(await isLeft(file))) return false;
  return locked(`${file}.over`, async () => {
    const isStillLeft = await isLeft(file);
    if (isStillLeft) await rename(own, file);
    return isStillLeft;
  });
}

/**
 * Whether a lock stands there whose holder is no more.
 * @throws {BusyError} when its holder is at work.
 */
async function isLeft(file: string): Promise<boolean> {
  const holder = await readFile(file, "utf8").catch(() => undefined);
  if (holder === undefined) return false;
  const pid = Number(holder.split(" ")[0]);
  if (pid !== process.pid && isRunning(pid) && holder === nameOf(pid)) throw new BusyError(pid, file);
  return true;
}

/** A process by its number and its beginning, since numbers are given again. */
const nameOf = (pid: number): string => `${pid} ${beginningOf(pid)}`;

/**
 * Exact where the system tells it, in seconds elsewhere; empty where nothing tells it: then the number has to do. A process that has
 * ended and of which nobody has taken note keeps its number and its beginning: it is told apart by its state.
 */
function beginningOf(pid: number): string {
  try {
    const [, fields = ""] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return fields.startsWith("Z") ? "ended" : (fields.split(" ")[STARTED] ?? "");
  } catch {
    return String(spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], {encoding: "utf8"}).stdout ?? "").trim();
  }
}

/** Place of the start time among the fields of /proc/PID/stat that follow the name: field 22, counted from 1 (proc(5)). */
const STARTED = 22 - 3;

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
