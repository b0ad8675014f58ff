/** The import command: files of published trackers in, rows of data/claims/imported out. See docs/importers.md. */
import {stat} from "node:fs/promises";
import {basename, resolve} from "node:path";
import cliProgress from "cli-progress";
import type {Tracker} from "../../src/vocabulary/tracker.js";
import {fileBytes} from "../ingest/fileBytes.js";
import {visible} from "../ingest/cell.js";
import {readImported} from "../ingest/readImported.js";
import {readTable, rowsOf, type ReadTable} from "../ingest/readTable.js";
import {RefusedError, refusalLine} from "../ingest/refusal.js";
import {withLock} from "../site/withLock.js";
import {verdictsOfReadings} from "../judge/verdictsOfReadings.js";
import {importedClaims, type ImportedClaim} from "../schema/importedClaims.js";
import {actors, items, sources, statuses} from "../schema/reference.js";
import {trackerReleases} from "../schema/trackers.js";
import {trackerValues, type TrackerValue} from "../schema/trackerValues.js";
import {
  changesOfGoods,
  changesOfValues,
  releasesOf,
  releasesTaken,
  type GoodsOfRelease
} from "../trackers/betweenReleases.js";
import {diffReport} from "../trackers/diffReport.js";
import {keepClaims, keepValues, mayReplace} from "../trackers/keep.js";
import {LAYOUTS} from "../trackers/layouts.js";
import {listRelease} from "../trackers/listRelease.js";
import {readMapping} from "../trackers/mapping.js";
import type {Codes} from "../trackers/wordsMapped.js";
import {ofRecord} from "../trackers/ofRecord.js";
import {readOptions, type ImportOptions} from "../trackers/options.js";
import {readTracker, type ReadTracker} from "../trackers/readTracker.js";
import {releaseOf} from "../trackers/release.js";
import {releaseChanges} from "../trackers/releaseChanges.js";
import {reportOf, verdictReport} from "../trackers/report.js";
import {valueChanges} from "../trackers/valueChanges.js";
import {wordsIn} from "../trackers/words.js";
import {runCommand} from "./command.js";
import {isRun} from "./isRun.js";

const REFUSED = 2;
/** How many changes of a kind an import shows; `--diff` shows all. */
const MOST_CHANGES = 40;

/** npm runs a script in the project's folder; paths are meant from where the person stands. */
const here = process.env["npm_lifecycle_event"] === "import" ? process.env["INIT_CWD"] : undefined;

interface Known extends Codes {
  tables: ReadTable[];
  source: ReadonlySet<string>;
}

async function readKnown(): Promise<Known> {
  const tables = await Promise.all(
    [items, actors, sources, statuses, trackerReleases, trackerValues].map((table) => readTable(table))
  );
  const refusals = tables.flatMap((table) => table.refusals);
  if (refusals.length) throw new RefusedError(refusals);
  return {
    tables,
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
  // What is read is put among data that a refresh may be reading.
  return options.keep ? withLock("build", () => importAll(options)) : importAll(options);
}

async function importAll(options: ImportOptions): Promise<number> {
  const known = await readKnown();
  if (options.diff) return diff(options, known);
  const sizes = await Promise.all(options.files.map(sizeOf));
  const bar = progressBar(
    sizes.reduce((sum, size) => sum + size, 0),
    options
  );
  let code = 0;
  const lines: string[] = [];
  for (const [i, file] of options.files.entries()) {
    const half = (sizes[i] ?? 0) / 2;
    const {report, isRefused} = await importOne(file, options, known, () => bar?.increment(half));
    lines.push(...report);
    if (isRefused) code = REFUSED;
  }
  bar?.stop();
  if (!options.keep) lines.push(wordsIn(options.locale).notKept);
  console.log(lines.join("\n"));
  return code;
}

const from = (file: string): string => resolve(here ?? ".", file);

const sizeOf = (file: string): Promise<number> =>
  stat(from(file)).then(
    ({size}) => size,
    () => 0
  );

/** A bar on the terminal; nothing where the output goes into a pipe or a file. */
function progressBar(total: number, {locale}: ImportOptions): cliProgress.SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const format = `${wordsIn(locale).reading} [{bar}] {percentage}%`;
  const bar = new cliProgress.SingleBar({format, stream: process.stderr, clearOnComplete: true});
  bar.start(total, 0);
  return bar;
}

const today = (): string => new Date().toISOString().slice(0, 10);

const LOOK = {en: "Look at the path.", ja: "パスを確認する。"};

/** A file that was read, or the lines that say why not. */
type Opened = {read: ReadTracker; isWhole: boolean} | {report: string[]};

async function open(file: string, options: ImportOptions, known: Known): Promise<Opened> {
  try {
    const bytes = await fileBytes(file, from("."), LOOK);
    const named = releaseOf(file);
    const release = options.release ?? named?.release;
    const until = options.until ?? named?.until;
    const mappingFor = (tracker: Tracker) => readMapping(tracker, known);
    // A file that cannot be read at all is told so first.
    const read = await readTracker(
      file,
      bytes,
      LAYOUTS,
      {release: release ?? "unnamed", until: until ?? today()},
      mappingFor
    );
    if (release === undefined || until === undefined) return {report: [wordsIn(options.locale).noRelease(file)]};
    return {read, isWhole: options.until !== undefined || (named?.isWhole ?? false)};
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return {report: error.refusals.map((refusal) => refusalLine(refusal, options.locale))};
  }
}

/** @param halfDone is called when the file has been read, and when its rows have been judged */
async function importOne(
  file: string,
  options: ImportOptions,
  known: Known,
  halfDone: () => void
): Promise<{report: string[]; isRefused: boolean}> {
  const {locale} = options;
  const started = performance.now();
  const opened = await open(file, options, known);
  halfDone();
  if (!("read" in opened)) return {...opened, isRefused: true};
  const {read} = opened;
  const report = reportOf(file, read, locale);
  const claims = ofRecord(read.claims);
  if (claims.length) report.push(...(await verdicts(read, claims, options, known)).map((line) => `  ${line}`));
  halfDone();
  const kept = options.keep ? await keep(opened, options, known) : {lines: [], isRefused: false};
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report.push(`  ${wordsIn(locale).time(seconds, Math.round(process.resourceUsage().maxRSS / 1024))}`);
  report.push(...kept.lines.map((line) => `  ${line}`));
  return {report, isRefused: kept.isRefused || read.sheets.some(({refused}) => refused > 0)};
}

/** The days of which a tracker tells begin where they do in its releases before. */
async function verdicts(
  {tracker, release, until}: ReadTracker,
  claims: readonly ImportedClaim[],
  {locale}: ImportOptions,
  {tables}: Known
): Promise<string[]> {
  const listed = rowsOf(tables, trackerReleases).find(({cells}) => cells.tracker === tracker);
  const days = {from: listed?.cells.from ?? until, until};
  return verdictReport(await verdictsOfReadings(tables, {tracker, release, ...days}, claims), claims.length, locale);
}

interface Kept {
  lines: string[];
  isRefused: boolean;
}

async function keep(
  {read, isWhole}: {read: ReadTracker; isWhole: boolean},
  options: ImportOptions,
  known: Known
): Promise<Kept> {
  const words = wordsIn(options.locale);
  const {tracker, until} = read;
  const id = `${tracker}-${read.release}`;
  const path = read.values.length ? trackerValues.file : importedClaims(id).file;
  const refused = (line: string): Kept => ({lines: [line], isRefused: true});
  if (!known.source.has(read.source)) return refused(words.noSource(read.source));
  if (!options.keepGoing && read.sheets.some((sheet) => sheet.refused > 0)) return refused(words.notWritten(path));
  if (read.values.length) {
    const bytes = await keepValues(path, read.values);
    return {lines: [words.written(path, bytes), ...(await moved(id, options))], isRefused: false};
  }
  if (!(await mayReplace(path, id))) return refused(words.notOurs(path));
  const listed = await listRelease({tracker, id, until, isWhole});
  if (listed.came === "other_end") return refused(words.otherEnd(id, until, listed.until));
  if (listed.came === "new_tracker") return refused(words.newTracker(id));
  const lines = [words.written(path, await keepClaims(path, id, ofRecord(read.claims)))];
  await listed.write();
  if (listed.came === "listed") lines.push(words.listed(id, until));
  return {lines: [...lines, ...(await moved(id, options))], isRefused: false};
}

/** What moved to a release that has been taken over from the one before it. */
async function moved(id: string, {locale}: ImportOptions): Promise<string[]> {
  const taken = await readTaken();
  const pairs = [...changesOfGoods(taken), ...changesOfValues(taken.flatMap(({values}) => values))];
  return pairs.flatMap((changes) => {
    const [first] = changes;
    return first?.newer === id ? diffReport({...first, changes}, locale, MOST_CHANGES) : [];
  });
}

/** One side of a comparison: a release that was taken over, or a file. */
interface Side extends GoodsOfRelease {
  values: readonly TrackerValue[];
}

/** What moved between two releases of one tracker. */
async function diff(options: ImportOptions, known: Known): Promise<number> {
  const words = wordsIn(options.locale);
  const taken = await readTaken();
  const sides = await Promise.all(options.files.map((name) => sideOf(name, taken, options, known)));
  const [older, newer] = sides.flatMap((side) => ("report" in side ? [] : [side]));
  if (!older || !newer) {
    console.log(sides.flatMap((side) => ("report" in side ? side.report : [])).join("\n"));
    return REFUSED;
  }
  if (older.tracker !== newer.tracker) {
    console.log(words.diffOther(older.id, newer.id));
    return REFUSED;
  }
  const changes = [...releaseChanges(older, newer), ...valueChanges(older, newer)];
  console.log(diffReport({older: older.id, newer: newer.id, changes}, options.locale).join("\n"));
  return 0;
}

async function readTaken(): Promise<Side[]> {
  const tables = await Promise.all([trackerReleases, trackerValues].map((table) => readTable(table)));
  const values = rowsOf(tables, trackerValues).map(({cells}) => cells);
  return [
    ...releasesTaken(tables, await readImported()).map((release) => ({...release, values: []})),
    ...releasesOf(values).map((release) => ({...release, tracker: release.values[0]?.tracker ?? "", claims: []}))
  ];
}

async function sideOf(
  name: string,
  taken: readonly Side[],
  options: ImportOptions,
  known: Known
): Promise<Side | {report: string[]}> {
  const one = taken.find(({id}) => id === name);
  if (one) return one;
  const opened = await open(name, {...options, ...dayOf(name)}, known);
  if (!("read" in opened)) return opened;
  const {tracker, until, claims, values} = opened.read;
  return {id: visible(basename(name)), tracker, until, claims: ofRecord(claims), values};
}

/** A file whose name says no release is compared as it is today. */
const dayOf = (name: string): Partial<ImportOptions> => (releaseOf(name) ? {} : {release: "unnamed", until: today()});

/** Does what a command line asks for, and sets the exit code. @param args what follows the name of the command */
export const command = (args: readonly string[]): Promise<void> => runCommand(() => run(args), REFUSED, args);

if (isRun(import.meta.url)) {
  // A reader who has seen enough may close the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  await command(process.argv.slice(2));
}
