/**
 * Judges a list from one end to the other in bounded memory. Everything is written beside its place and moved there at
 * the end, so that a list with a fault leaves nothing behind.
 */
import {constants, createReadStream, createWriteStream} from "node:fs";
import {access, mkdtemp, realpath, rename, rm, stat} from "node:fs/promises";
import {availableParallelism, tmpdir} from "node:os";
import {fileURLToPath} from "node:url";
import type {Tracker} from "../../src/vocabulary/tracker.js";
import {readMapping} from "../trackers/mapping.js";
import {diskFile} from "./diskFile.js";
import {basename, dirname, join, resolve} from "node:path";
import {pipeline} from "node:stream/promises";
import {FileWriter} from "./fileWriter.js";
import {judgeRows, type RowsJudged} from "../../src/judgeList/judgeRows.js";
import type {Lookups} from "../judge/lookups.js";
import {recipientOfAll, UsageError, type JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import {STANDARD_STREAM} from "./options.js";
import {progressBar} from "./progress.js";
import {REFUSED_COLUMNS, Refusals} from "../../src/judgeList/refusals.js";
import {openSource, type ListSource} from "../../src/judgeList/listSource.js";
import {SeenIds} from "./seenIds.js";
import {convert, FORMAT_NAMES, formatOf, type Format, type Written} from "./formats.js";
import {judgeInSets} from "./judgeInSets.js";
import {isParquet, parquetList} from "./parquet.js";
import {csvRelation, type Relation} from "./relation.js";
import {soundnessOf} from "../../src/judgeList/readList.js";
import {Database} from "../warehouse/database.js";
import {literal} from "../warehouse/sql.js";
import {csvRecord} from "../../src/text/csv.js";
import {TRACE_COLUMNS} from "../../src/judgeList/verdictCells.js";
import {removeWhenStopped} from "./whenStopped.js";
import {wordsIn} from "../../src/judgeList/words.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Judged extends RowsJudged {
  refusals: Refusals;
  /** Whether the files were written. */
  done: boolean;
  /** Whether a list that could be judged in sets was judged row by row, since something in it is at fault or to be traced. */
  isRowByRow?: boolean;
  /** Where the refused rows are, when the others were written all the same. */
  refused?: string;
}

/**
 * Judges the list and writes verdicts, trace and refused rows.
 * @param show is given the path of the verdicts when no file was named for them; the file is gone afterwards
 * @throws {UsageError} when a file cannot be read or written
 */
export async function judgeList(
  options: JudgeOptions,
  lookups: Lookups,
  show: (path: string) => Promise<void>
): Promise<Judged> {
  const recipient = recipientOfAll(options, lookups);
  if (options.list !== STANDARD_STREAM) await mustBeReadable(options);
  const refusedAt = refusedPath(options);
  await mustBeWritable(options, refusedAt);
  const scratch = await mkdtemp(join(tmpdir(), "sangensoku-judge-"));
  const places = await placesOf(options, refusedAt, scratch);
  const watchEnds = removeWhenStopped([scratch, ...allOf(places).map(({made}) => made)]);
  try {
    const list = options.list === STANDARD_STREAM ? await copyOfInput(scratch) : options.list;
    return await judgeFrom(list, scratch, {...options, recipient}, places, refusedAt, lookups, show);
  } finally {
    watchEnds();
    await rm(scratch, {recursive: true, force: true});
  }
}

/** A file that is made, and the place it is moved to; without one it is shown. */
interface Place {
  made: string;
  place?: string;
}

interface Places {
  verdicts: Place;
  trace?: Place;
  cases?: Place;
  refused?: Place;
}

const allOf = ({verdicts, trace, cases, refused}: Places): Place[] =>
  [verdicts, trace, cases, refused].filter((one) => one !== undefined);

async function placesOf(options: JudgeOptions, refusedAt: string | undefined, scratch: string): Promise<Places> {
  const {out, trace, cases} = options;
  const [verdictsAt, traceAt, casesAt, refusals] = await Promise.all([out, trace, cases, refusedAt].map(linksFollowed));
  const made = (place: string | undefined): Place | undefined =>
    place === undefined ? undefined : {made: making(place), place};
  return {
    verdicts: made(verdictsAt) ?? {made: join(scratch, "verdicts.csv")},
    trace: made(traceAt),
    cases: made(casesAt),
    refused: made(refusals)
  };
}

async function judgeFrom(
  list: string,
  scratch: string,
  options: JudgeOptions,
  places: Places,
  refusedAt: string | undefined,
  lookups: Lookups,
  show: (path: string) => Promise<void>
): Promise<Judged> {
  const mustBeUnchanged = await watchChanges(list, options);
  const db = await databaseIn(scratch);
  try {
    const judged = await judgeEither(list, db, scratch, options, places, lookups).catch(async (error: unknown) => {
      await mustBeUnchanged();
      throw error;
    });
    await mustBeUnchanged();
    const done = !judged.refusals.ofFile && (options.keepGoing || judged.refusals.faults === 0);
    if (!done) return {...judged, done};
    for (const {made, place} of allOf(places)) await (place === undefined ? show(made) : rename(made, place));
    return {...judged, done, refused: refusedAt};
  } finally {
    db.close();
    for (const {made} of allOf(places)) await rm(made, {force: true});
  }
}

/** What DuckDB may hold, in MB. */
const MEMORY = 160;

const GONE = "gone";

/**
 * A list is read more than once, and what is said of it holds for one that was the same each time.
 * @returns what throws a UsageError where it is another file by now, longer, later written, or gone
 */
async function watchChanges(path: string, {list, locale}: JudgeOptions): Promise<() => Promise<void>> {
  const stateOf = () =>
    stat(path, {bigint: true}).then(
      ({ino, size, mtimeNs}) => `${ino} ${size} ${mtimeNs}`,
      () => GONE
    );
  const before = await stateOf();
  return async () => {
    const now = await stateOf();
    if (now === GONE || now !== before) throw new UsageError([wordsIn(locale).changedMeanwhile(list)], locale);
  };
}

/** DuckDB in little memory: what does not fit goes into the folder. */
async function databaseIn(folder: string): Promise<Database> {
  const db = await Database.open();
  await db.run(`set memory_limit = '${MEMORY}MB'; set temp_directory = ${literal(folder)};
    set threads = ${Math.min(4, availableParallelism())}; set enable_progress_bar = true; set enable_progress_bar_print = false;
    set disabled_optimizers = 'join_order,build_side_probe_side'`); // the list is passed along what is said of it, in its order
  return db;
}

type Finished = RowsJudged & {refusals: Refusals; isRowByRow?: boolean};

/** Judges the list in sets, or, where that cannot be, row by row. */
async function judgeEither(
  path: string,
  db: Database,
  scratch: string,
  options: JudgeOptions,
  places: Places,
  lookups: Lookups
): Promise<Finished> {
  const file = await diskFile(path);
  const parquet = isParquet(await file.start(4)) ? await parquetList(db, path, file.size, options) : undefined;
  const mappingFor = (tracker: Tracker) => readMapping(tracker, lookups.codes, ROOT);
  const source = parquet?.source ?? (await openSource(file, options, mappingFor));
  const format = formatOf(options.out);
  if (options.trace === undefined && (parquet || source.isPlainText)) {
    const sound = parquet ? undefined : await soundnessOf(file.chunks());
    const out = {path: places.verdicts.made, format};
    const relationOf = parquet ? () => parquet.relation : sound && ((width: number) => csvRelation(path, width, sound));
    const judged = relationOf && (await inSets(source, relationOf, db, out, options, places, lookups));
    if (judged) return judged;
  }
  const rows = format === "csv" ? places.verdicts.made : join(scratch, "rows.csv");
  const judged = await rowByRow(
    source,
    scratch,
    options,
    {...places, verdicts: {...places.verdicts, made: rows}},
    lookups
  );
  const {own, written, refusals} = judged;
  if (format !== "csv" && !refusals.ofFile) {
    const isWritten = await converted(rows, db, {path: places.verdicts.made, format, own, behind: written});
    if (!isWritten) throw await tooLongFor(format, source, own, options);
  }
  return {...judged, isRowByRow: Boolean(parquet ?? source.isPlainText)};
}

/** DuckDB holds a record several times while it writes it. */
const HELD = 20;

/**
 * Writes a CSV of ours anew in another format.
 * @returns whether there was room for it
 */
async function converted(rows: string, db: Database, out: Written): Promise<boolean> {
  const sound = await soundnessOf((await diskFile(rows)).chunks());
  if (!sound) return false;
  const relation = csvRelation(rows, out.own.length + out.behind.length, sound);
  try {
    await db.run(`set threads = 1; set memory_limit = '${MEMORY + Math.ceil((HELD * sound.longest) / 2 ** 20)}MB'`);
    const [written] = await db.rows<{Count: number | bigint}>(convert(relation, out));
    return Number(written?.Count) === relation.rows;
  } catch (error) {
    if (/^Out of Memory Error/.test((error as Error).message)) return false;
    throw error;
  }
}

/** Says which record is the longest, where a format cannot take them all. */
async function tooLongFor(
  format: Format,
  source: ListSource,
  own: readonly string[],
  {list, locale}: JudgeOptions
): Promise<UsageError> {
  let longest = {line: 0, text: "", cells: [] as readonly string[]};
  for await (const {records} of source.records()) {
    for (const {line, text, cells = []} of records)
      if (text.length > longest.text.length) longest = {line, text, cells};
  }
  const {line, cells} = longest;
  const at = cells.reduce((widest, cell, i) => (cell.length > (cells[widest] ?? "").length ? i : widest), 0);
  return new UsageError(
    [wordsIn(locale).tooLongToWrite(list, line, own[at] ?? "", (cells[at] ?? "").length, FORMAT_NAMES[format])],
    locale
  );
}

async function inSets(
  source: ListSource,
  relationOf: (width: number) => Relation,
  db: Database,
  out: {path: string; format: Format},
  options: JudgeOptions,
  places: Places,
  lookups: Lookups
): Promise<Finished | undefined> {
  const bar = progressBar(source.size, options.locale);
  opened(places.verdicts, options).close();
  const cases = places.cases && opened(places.cases, options);
  const refused = places.refused && opened(places.refused, options);
  try {
    const judged = await judgeInSets(source, relationOf, options, {db, lookups, out, cases, bar});
    return judged && {...judged, refusals: new Refusals(options.list, refused)};
  } finally {
    bar.stop();
    for (const writer of [cases, refused]) writer?.close();
  }
}

async function rowByRow(
  source: ListSource,
  scratch: string,
  options: JudgeOptions,
  places: Places,
  lookups: Lookups
): Promise<Finished> {
  const ids = await SeenIds.open(scratch);
  try {
    const judged = await pass(source, options, lookups, places, {add: (id, line) => ids.add(id, line)});
    if (!(await ids.anyTwice())) return judged;
    return await pass(source, options, lookups, places, {duplicates: ids.duplicates()});
  } finally {
    ids.close();
  }
}

/** @throws {UsageError} where no file can be made there */
function opened({made, place}: Place, {locale}: JudgeOptions): FileWriter {
  try {
    return new FileWriter(made);
  } catch (error) {
    throw new UsageError([wordsIn(locale).cannotWrite(place ?? made, reasonOf(error))], locale);
  }
}

/** A list may have to be read twice, which standard input cannot. */
async function copyOfInput(scratch: string): Promise<string> {
  const path = join(scratch, "list.csv");
  await pipeline(process.stdin, createWriteStream(path));
  return path;
}

/** A file that is reached by a link is written where it lies, and the link stays. */
const linksFollowed = async (path: string | undefined): Promise<string | undefined> =>
  path === undefined ? undefined : realpath(path).catch(() => path);

/** @throws {UsageError} for a list that is not there, may not be read, or is no file: a pipe can be read only once, and a list is read twice. */
async function mustBeReadable({list, locale}: JudgeOptions): Promise<void> {
  const words = wordsIn(locale);
  try {
    const found = await stat(list);
    if (!found.isFile()) throw new UsageError([words.noFile(list)], locale);
    await access(list, constants.R_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError([words.cannotRead(list, reasonOf(error))], locale);
  }
}

/**
 * Looks, before anything is read, whether each file may be written where it is to stand.
 * @throws {UsageError} when one would take the place of the list, of another, of a folder, a device or a pipe, or, for the refused
 * rows, whose name nobody chose, of a file that this command has not written.
 */
async function mustBeWritable(options: JudgeOptions, refusedAt: string | undefined): Promise<void> {
  const {list, out, trace, cases, locale} = options;
  const words = wordsIn(locale);
  const faults: string[] = [];
  const taken = new Map(list === STANDARD_STREAM ? [] : [[await identity(list), list]]);
  for (const path of [out, trace, cases, refusedAt]) {
    if (path === undefined) continue;
    const found = await stat(path).catch(() => undefined);
    if (path === "" || (found && !found.isFile())) faults.push(words.notWritable(path));
    const same = taken.get(await identity(path));
    if (same !== undefined) faults.push(words.wouldReplace(path, same));
    taken.set(await identity(path), path);
    if (path === refusedAt && same === undefined && found?.isFile() && !(await isRefusedFile(path))) {
      faults.push(words.foreignRefused(path));
    }
  }
  if (faults.length) throw new UsageError(faults, locale);
}

/** One text for one file, by whatever name or link it is reached. */
async function identity(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found) return `${found.dev}:${found.ino}`;
  return join(await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path))), basename(path));
}

async function isRefusedFile(path: string): Promise<boolean> {
  const header = `${csvRecord([...REFUSED_COLUMNS])}\r\n`;
  const start = await createReadStream(path, {end: header.length - 1}).toArray();
  return Buffer.concat(start as Buffer[]).toString() === header;
}

/** Beside the verdicts, or the list; in this folder where that came from standard input. */
const refusedPath = ({out, list, keepGoing}: JudgeOptions): string | undefined =>
  keepGoing ? `${(out ?? (list === STANDARD_STREAM ? "list" : list)).replace(/\.csv$/i, "")}.refused.csv` : undefined;

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

const making = (path: string) => `${path}.making-${process.pid}`;

type Ids = {add: (id: string, line: number) => void} | {duplicates: ReturnType<SeenIds["duplicates"]>};

async function pass(
  source: ListSource,
  options: JudgeOptions,
  lookups: Lookups,
  places: Places,
  ids: Ids
): Promise<Finished> {
  const verdicts = opened(places.verdicts, options);
  const trace = places.trace && opened(places.trace, options);
  const cases = places.cases && opened(places.cases, options);
  const refused = places.refused && opened(places.refused, options);
  const refusals = new Refusals(options.list, refused);
  const progress = progressBar(source.size, options.locale);
  trace?.write(`${csvRecord(TRACE_COLUMNS)}\r\n`);
  try {
    return {
      ...(await judgeRows(source, options, {lookups, verdicts, trace, cases, refusals, progress, ...ids})),
      refusals
    };
  } finally {
    progress.stop();
    for (const writer of [verdicts, trace, cases, refused]) writer?.close();
  }
}
