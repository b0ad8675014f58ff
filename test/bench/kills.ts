/**
 * Is the last good site whole, and does the next run work, however a run ends? `npm run bench:kills -- 5 build import --signal SIGINT`: how often
 * each of refresh, build, release and import (or those named) is ended at a random moment, and by which signal (SIGKILL unless named; several take turns). After
 * every third one runs to its end, or two are started at once. All this in a copy of this checkout, under a path with blanks and Japanese; nothing is cleaned by hand.
 */
import {spawn} from "node:child_process";
import {randomInt} from "node:crypto";
import {appendFile, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {filesIn} from "../../loaders/dataset/files.js";
import {DUCKDB_PATH, readSums, SUMS} from "../../loaders/site/checksums.js";
import {ORDERS, PREAMBLE} from "../loaders/trackers/sipri.js";
import {copyOfSource} from "../copyOfSource.js";

const {
  positionals: [times = "5", ...named],
  values: {signal: signals}
} = parseArgs({allowPositionals: true, options: {signal: {type: "string", multiple: true, default: ["SIGKILL"]}}});
const copy = await copyOfSource("sangensoku 三原則 kills-");
const LIST = `${copy}/register.csv`;

const GEPARDS = "Ukraine,Germany,2022,?,5,,Gepard,SPAAG,5,,2022,Second hand,,1,5,5\n";

interface Ended {
  code: number | null;
  said: string;
  seconds: number;
}

/** Runs a command of the copy to its end, or ends it and all that it started after so many milliseconds. */
function run(command: string, args: string[], end?: {after: number; by: string}): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", `loaders/commands/${command}.ts`, ...args], {
    cwd: copy,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"]
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const timer = end && setTimeout(() => kill(child.pid, end.by), end.after);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({code, said, seconds: (performance.now() - start) / 1000});
    })
  );
}

function kill(pid: number | undefined, signal: string): void {
  try {
    if (pid) process.kill(-pid, signal as NodeJS.Signals);
  } catch {
    // It had ended by itself.
  }
}

const COMMANDS: [name: string, args: (turn: number) => string[]][] = [
  ["refresh", () => []],
  ["import", () => [LIST, "--keep", "--release", "2026-11", "--until", "2026-11-20"]],
  ["build", () => []],
  ["release", (turn) => [`${turn + 1}.0.0`]]
];

/** How many runs are ended one after the other before one runs to its end. */
const ENDED_IN_A_ROW = 3;

const faults: string[] = [];
const hasStack = (said: string) => /^\s+at .+:\d+:\d+\)?$/m.test(said);
/** The claims that people wrote, which no run may touch; what was imported may be there whole or not at all. */
const claims = async () => readFile(`${copy}/data/claims/transfers.csv`, "utf8");
const written = await claims();

try {
  // The release that is imported has its row among the sources, as a person adds it.
  const sources = `${copy}/data/reference/sources.csv`;
  const [row = ""] = /^sipri-2026-02,.*\r?\n/m.exec(await readFile(sources, "utf8")) ?? [];
  await appendFile(sources, row.replace("sipri-2026-02", "sipri-2026-11"));
  await writeFile(LIST, `${PREAMBLE}\n\n${ORDERS}\n${GEPARDS}`);
  const first = await run("build", []);
  if (first.code !== 0) throw new Error(first.said);

  for (const [command, args] of COMMANDS.filter(([name]) => !named.length || named.includes(name))) {
    const {seconds} = await run(command, args(0));
    const counts = {ended: 0, "done before": 0, "last site whole": 0, "one more run": 0, "of it worked": 0};
    const pairs = {"two more at once": 0, "one or both worked": 0};
    for (let turn = 1; turn <= Number(times); turn += 1) {
      const {code, said} = await run(command, args(2 * turn), {
        after: randomInt(Math.ceil(seconds * 950)),
        by: signals[turn % signals.length] ?? ""
      });
      counts[code === 0 ? "done before" : "ended"] += 1;
      if ((await isWhole(`${copy}/dist`)) || (await isWhole(`${copy}/dist.last`))) counts["last site whole"] += 1;
      else faults.push(`${command}: the last site is not whole\n${said}`);
      await look(command, [said]);
      if (turn % ENDED_IN_A_ROW !== 0 && turn !== Number(times)) continue;
      // What three runs left behind is harder to start from than what one did, and a lock that was left is hardest for two at once.
      const isPair = Math.ceil(turn / ENDED_IN_A_ROW) % 2 === 0;
      const next = args(2 * turn + 1);
      const ended = await Promise.all(isPair ? [run(command, next), run(command, next)] : [run(command, next)]);
      const worked = ended.some(({code}) => code === 0) && (await isWhole(`${copy}/dist`));
      if (isPair) pairs["two more at once"] += 1;
      else counts["one more run"] += 1;
      if (!worked) faults.push(`${command}: what followed failed\n${ended.map(({said}) => said).join("\n")}`);
      else if (isPair) pairs["one or both worked"] += 1;
      else counts["of it worked"] += 1;
      await look(
        command,
        ended.map(({said}) => said)
      );
    }
    const left = [
      ...(await readdir(`${copy}/build`)),
      ...(await readdir(copy)),
      ...(await readdir(`${copy}/releases`))
    ];
    const strays = left.filter((name) => name.startsWith(".") || name.includes("making") || name === "dist.last");
    console.log(
      `${command}, ${signals.join(" and ")}: ${JSON.stringify({...counts, ...pairs})}; left behind: ${strays.join(" ") || "nothing"}`
    );
  }
} finally {
  await rm(copy, {recursive: true, force: true});
}
console.log(`${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(`- ${fault}`);
if (faults.length) process.exitCode = 1;

/** What no run may do, however it ends: show a stack trace, or change what people wrote. */
async function look(command: string, said: readonly string[]): Promise<void> {
  for (const words of said) if (hasStack(words)) faults.push(`${command}: a stack trace\n${words}`);
  if ((await claims()) !== written) faults.push(`${command}: the claims were changed`);
}

/** Whether every file that SHA256SUMS names stands there as it says, and no other; of DuckDB's file, whose bytes differ, that it is there. */
async function isWhole(site: string): Promise<boolean> {
  const files = await filesIn(site).catch(() => []);
  const sums = files.length
    ? readSums(await readFile(`${site}/${SUMS}`, "utf8").catch(() => ""))
    : new Map<string, string>();
  const others = files.filter(({name}) => name !== SUMS && name !== DUCKDB_PATH);
  return (
    files.length - others.length === 2 &&
    sums.size === others.length &&
    others.every(({name, sha256}) => sums.get(name) === sha256)
  );
}
