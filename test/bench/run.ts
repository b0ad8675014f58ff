/** A program of its own, and what it used. */
import {spawn} from "node:child_process";
import {readFileSync} from "node:fs";

export interface Measured {
  seconds: number;
  /** Seconds of processor time, which do not depend on what else the machine does. */
  cpu: number;
  /** The most memory held, in MiB. */
  peak: number;
}

/** Runs a program and reads from Linux what it used, until it is gone. @param told where what it says goes */
export async function run(args: string[], told: "inherit" | "ignore" = "inherit"): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {stdio: ["ignore", told, told]});
  let peak = 0;
  let ticks = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? peak);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      ticks = Number(fields[11]) + Number(fields[12]);
    } catch {
      clearInterval(watch);
    }
  }, 20);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the program ended with ${String(code)}`);
  return {seconds: (performance.now() - start) / 1000, cpu: ticks / 100, peak: peak / 1024};
}
