/** The import command: files of published trackers in, rows of data/claims/imported out. See docs/importers.md. */
import {readFile, stat} from "node:fs/promises";
import {resolve} from "node:path";
import cliProgress from "cli-progress";
import type {Tracker} from "../../src/vocabulary/tracker.js";
import {readTable, rowsOf} from "../ingest/readTable.js";
import {RefusedError, refusalLine} from "../ingest/refusal.js";
import {importedClaims} from "../schema/importedClaims.js";
import {actors, items, sources} from "../schema/reference.js";
import {trackerValues} from "../schema/trackerValues.js";
import {keepClaims, keepValues, mayReplace} from "../trackers/keep.js";
import {LAYOUTS} from "../trackers/layouts.js";
import {readMapping, type Codes} from "../trackers/mapping.js";
import {ofRecord} from "../trackers/ofRecord.js";
import {readOptions, type ImportOptions} from "../trackers/options.js";
import {readTracker, type ReadTracker} from "../trackers/readTracker.js";
import {releaseOf} from "../trackers/release.js";
import {reportOf} from "../trackers/report.js";
import {wordsIn} from "../trackers/words.js";
import {runCommand} from "./command.js";

const REFUSED = 2;

/** npm runs a script in the project's folder; paths are meant from where the person stands. */
const here = process.env["npm_lifecycle_event"] === "import" ? process.env["INIT_CWD"] : undefined;

interface Known extends Codes {
  source: ReadonlySet<string>;
}

async function readKnown(): Promise<Known> {
  const tables = await Promise.all([items, actors, sources].map((table) => readTable(table)));
  const refusals = tables.flatMap((table) => table.refusals);
  if (refusals.length) throw new RefusedError(refusals);
  return {
    item: new Map(rowsOf(tables, items).map(({cells}) => [cells.item_class, cells.unit])),
    actor: new Set(rowsOf(tables, actors).map(({cells}) => cells.code)),
    source: new Set(rowsOf(tables, sources).map(({cells}) => cells.id))
  };
}

/** @returns the exit code: 0 done, 2 refused */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ("help" in options) {
    console.log(wordsIn(options.help).help);
    return 0;
  }
  const known = await readKnown();
  const sizes = await Promise.all(options.files.map(async (file) => (await stat(from(file))).size));
  const bar = progressBar(
    sizes.reduce((sum, size) => sum + size, 0),
    options
  );
  let code = 0;
  const lines: string[] = [];
  for (const [i, file] of options.files.entries()) {
    const {report, isRefused} = await importOne(file, options, known);
    lines.push(...report);
    if (isRefused) code = REFUSED;
    bar?.increment(sizes[i] ?? 0);
  }
  bar?.stop();
  if (!options.keep) lines.push(wordsIn(options.locale).notKept);
  console.log(lines.join("\n"));
  return code;
}

const from = (file: string): string => resolve(here ?? ".", file);

/** A bar on the terminal; nothing where the output goes into a pipe or a file. */
function progressBar(total: number, {locale}: ImportOptions): cliProgress.SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const format = `${wordsIn(locale).reading} [{bar}] {percentage}%`;
  const bar = new cliProgress.SingleBar({format, stream: process.stderr, clearOnComplete: true});
  bar.start(total, 0);
  return bar;
}

async function importOne(
  file: string,
  options: ImportOptions,
  known: Known
): Promise<{report: string[]; isRefused: boolean}> {
  const words = wordsIn(options.locale);
  const started = performance.now();
  const named = releaseOf(file);
  const release = options.release ?? named?.release;
  const until = options.until ?? named?.until;
  if (release === undefined || until === undefined) return {report: [words.noRelease(file)], isRefused: true};
  let read: ReadTracker;
  try {
    const mappingFor = (tracker: Tracker) => readMapping(tracker, known);
    read = await readTracker(file, await readFile(from(file)), LAYOUTS, {release, until}, mappingFor);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return {report: error.refusals.map((refusal) => refusalLine(refusal, options.locale)), isRefused: true};
  }
  const report = reportOf(file, read, options.locale);
  const kept = options.keep ? await keep(read, options, known) : {line: undefined, isRefused: false};
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report.push(`  ${words.time(seconds, Math.round(process.resourceUsage().maxRSS / 1024))}`);
  if (kept.line !== undefined) report.push(`  ${kept.line}`);
  const isRefused = kept.isRefused || read.sheets.some(({refused}) => refused > 0);
  return {report, isRefused};
}

async function keep(
  read: ReadTracker,
  {locale, keepGoing}: ImportOptions,
  {source}: Known
): Promise<{line: string; isRefused: boolean}> {
  const words = wordsIn(locale);
  const release = `${read.tracker}-${read.release}`;
  const path = read.values.length ? trackerValues.file : importedClaims(release).file;
  if (!source.has(read.source)) return {line: words.noSource(read.source), isRefused: true};
  if (!keepGoing && read.sheets.some(({refused}) => refused > 0)) {
    return {line: words.notWritten(path), isRefused: true};
  }
  if (read.values.length) return {line: words.written(path, await keepValues(path, read.values)), isRefused: false};
  if (!(await mayReplace(path, release))) return {line: words.notOurs(path), isRefused: true};
  return {line: words.written(path, await keepClaims(path, release, ofRecord(read.claims))), isRefused: false};
}

await runCommand(() => run(process.argv.slice(2)), REFUSED);
