/**
 * Is the last good site whole, and does the next run work, however a run ends? `npm run bench:kills -- 5`: how often each of refresh, build, release
 * and import is killed at a random moment in a copy of this checkout, and how often two of each are started at once. Nothing is cleaned by hand.
 */
import {spawn} from "node:child_process";
import {randomInt} from "node:crypto";
import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {isDeepStrictEqual} from "node:util";
import {filesIn} from "../../loaders/dataset/files.js";
import {ORDERS, PREAMBLE} from "../loaders/trackers/sipri.js";
import {copyOfSource} from "../copyOfSource.js";

const times = Number(process.argv[2] ?? 5);
const copy = await copyOfSource("sangensoku-kills-");
const LIST = `${copy}/register.csv`;

const GEPARDS = "Ukraine,Germany,2022,?,5,,Gepard,SPAAG,5,,2022,Second hand,,1,5,5\n";

interface Ended {
  code: number | null;
  said: string;
  seconds: number;
}

/** Runs a command of the copy to its end, or kills it and all that it started after so many milliseconds. */
function run(command: string, args: string[], killAfter?: number): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", `loaders/commands/${command}.ts`, ...args], {
    cwd: copy,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"]
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const timer = killAfter === undefined ? undefined : setTimeout(() => kill(child.pid), killAfter);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({code, said, seconds: (performance.now() - start) / 1000});
    })
  );
}

function kill(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

const COMMANDS: [name: string, args: (turn: number) => string[]][] = [
  ["refresh", () => []],
  ["build", () => []],
  ["release", (turn) => [`${turn + 1}.0.0`]],
  ["import", () => [LIST, "--keep", "--release", "2026-11", "--until", "2026-11-20"]]
];

const faults: string[] = [];
const hasStack = (said: string) => /^\s+at .+:\d+:\d+\)?$/m.test(said);
/** The claims that people wrote, which no run may touch; what was imported may be there whole or not at all. */
const claims = async () => readFile(`${copy}/data/claims/transfers.csv`, "utf8");

try {
  await writeFile(LIST, `${PREAMBLE}\n\n${ORDERS}\n${GEPARDS}`);
  const first = await run("build", []);
  if (first.code !== 0) throw new Error(first.said);
  const written = await claims();

  for (const [command, args] of COMMANDS) {
    const {seconds} = await run(command, args(0));
    const counts = {killed: 0, "ended before": 0, "next run worked": 0, "of two at once, one or both worked": 0};
    for (let turn = 1; turn <= times; turn += 1) {
      const before = await filesIn(`${copy}/dist`);
      const {code, said} = await run(command, args(2 * turn), randomInt(Math.ceil(seconds * 1000)));
      counts[code === null ? "killed" : "ended before"] += 1;
      const after = await filesIn(`${copy}/dist`).catch(() => []);
      const isWhole = isDeepStrictEqual(before, after) || (code === 0 && after.length > 0) || (await isBeside());
      if (!isWhole) faults.push(`${command}: the last site is not whole\n${said}`);
      const next = await run(command, args(2 * turn + 1));
      if (next.code === 0) counts["next run worked"] += 1;
      else faults.push(`${command}: the next run failed\n${next.said}`);
      if (hasStack(next.said)) faults.push(`${command}: a stack trace\n${next.said}`);
      if ((await claims()) !== written) faults.push(`${command}: the claims were changed`);
    }
    for (let turn = 0; turn < times && command !== "release"; turn += 1) {
      const both = await Promise.all([run(command, args(0)), run(command, args(0))]);
      if (both.some(({code}) => code === 0)) counts["of two at once, one or both worked"] += 1;
      else faults.push(`${command}: neither of two worked\n${both.map(({said}) => said).join("\n")}`);
      for (const {said} of both) if (hasStack(said)) faults.push(`${command}: a stack trace of two at once\n${said}`);
    }
    const left = (await readdir(`${copy}/build`)).filter((name) => name.startsWith("."));
    console.log(`${command}: ${JSON.stringify(counts)}; left in build/: ${left.join(" ") || "nothing"}`);
  }
} finally {
  await rm(copy, {recursive: true, force: true});
}
console.log(`${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(`- ${fault}`);
if (faults.length) process.exitCode = 1;

/** Killed between the two renames of the exchange, the last site lies whole beside its place, and the next run puts it back. */
async function isBeside(): Promise<boolean> {
  return (await filesIn(`${copy}/dist.last`).catch(() => [])).length > 0;
}
