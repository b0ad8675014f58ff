/**
 * Measures the judge on a made-up list: `npm run bench:judge -- [rows]`. Prints wall time and the most memory used,
 * beside what DuckDB alone needs to read and copy the same list, and to copy the judged one.
 */
import {execFileSync, spawn} from "node:child_process";
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Database} from "../../loaders/warehouse/database.js";

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "sangensoku-bench-"));
const list = join(folder, "list.csv");
const out = join(folder, "out.csv");

const ITEMS = ["anti_tank_missile", "body_armour", "tent", "satellite_imagery", "shell_155", "helmet", "drone_any"];
const RECIPIENTS = ["UKR", "USA", "AUS", "POL", "PHL", "UNMISS"];
const MODES = ["sdf_grant", "sale", "joint_development", "licensed_return", ""];

/** The same list at every run: row n takes the nth of each, with steps that do not share a divisor. */
function writeList(): void {
  const file = openSync(list, "w");
  writeSync(file, "id,item_class,recipient,on,transfer.mode,transfer.purpose,control.other_use_consent\r\n");
  let text = "";
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(Date.UTC(2010, 0, 1 + ((n * 17) % 6000))).toISOString().slice(0, 10);
    const item = ITEMS[(n * 3) % ITEMS.length]!;
    const recipient = RECIPIENTS[(n * 5) % RECIPIENTS.length]!;
    text += `row-${n},${item},${recipient},${day},${MODES[n % MODES.length]!},japan_security,${n % 2 ? "yes" : ""}\r\n`;
    if (text.length > 1_000_000 || n === rows - 1) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
}

interface Measured {
  seconds: number;
  /** Seconds of processor time, which do not depend on what else the machine does. */
  cpu: number;
  /** The most memory held, in MiB. */
  peak: number;
}

/** Runs a program and reads from Linux what it used, until it is gone. */
async function run(args: string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {stdio: ["ignore", "inherit", "inherit"]});
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
  if (code !== 0) throw new Error(`the judge ended with ${String(code)}`);
  return {seconds: (performance.now() - start) / 1000, cpu: ticks / 100, peak: peak / 1024};
}

async function copied(path: string): Promise<Pick<Measured, "seconds" | "cpu">> {
  const db = await Database.open();
  const start = performance.now();
  const before = process.cpuUsage();
  await db.run(`copy (from read_csv('${path}', all_varchar = true)) to '${path}.copy' (header)`);
  const seconds = (performance.now() - start) / 1000;
  const {user, system} = process.cpuUsage(before);
  db.close();
  return {seconds, cpu: (user + system) / 1e6};
}

const times = ({seconds, cpu}: Pick<Measured, "seconds" | "cpu">) =>
  `${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of processor time)`;
const mib = (path: string) => Math.round(statSync(path).size / 2 ** 20);

try {
  writeList();
  console.log(
    `${rows} rows, ${mib(list)} MiB, Node ${process.version}, ${execFileSync("nproc").toString().trim()} cores`
  );
  const judged = await run(["loaders/commands/sangensoku-judge.js", list, "--out", out]);
  console.log(`judge: ${times(judged)}, at most ${Math.round(judged.peak)} MiB; wrote ${mib(out)} MiB`);
  console.log(`DuckDB read_csv → copy of the list: ${times(await copied(list))}`);
  console.log(`DuckDB read_csv → copy of the judged list: ${times(await copied(out))}`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
