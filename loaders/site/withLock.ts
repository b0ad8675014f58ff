import {mkdir, readFile, rm, writeFile} from "node:fs/promises";

export class BusyError extends Error {
  constructor(process: number, file: string) {
    super(
      `Another build is under way (process ${process}). Wait until it has ended, or end it. ` +
        `If there is no such build, remove ${file} and try again.`
    );
    this.name = "BusyError";
  }
}

/**
 * Runs `work` while no other build of the same folder runs. The lock is a file with the process's number; one that was left by
 * a process that is no more is taken over.
 * @throws {BusyError} when another build is under way.
 */
export async function withLock<T>(build: string, work: () => Promise<T>): Promise<T> {
  const file = `${build}/.lock`;
  await mkdir(build, {recursive: true});
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, {force: true});
  }
}

async function take(file: string): Promise<void> {
  try {
    await writeFile(file, String(process.pid), {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (isRunning(holder)) throw new BusyError(holder, file);
    await rm(file, {force: true});
    await writeFile(file, String(process.pid), {flag: "wx"});
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
