/**
 * Judges a list from one end to the other in bounded memory. Everything is written beside its place and moved there at
 * the end, so that a list with a fault leaves nothing behind.
 */
import {constants} from "node:fs";
import {access, mkdtemp, readFile, realpath, rename, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, dirname, join, resolve} from "node:path";
import {FileWriter} from "./fileWriter.js";
import {judgeRows, type RowsJudged} from "./judgeRows.js";
import type {Lookups} from "../judge/lookups.js";
import {UsageError, type JudgeOptions} from "./options.js";
import {progressBar} from "./progress.js";
import {REFUSED_COLUMNS, Refusals} from "./refusals.js";
import {SeenIds} from "./seenIds.js";
import {csvRecord} from "../../src/text/csv.js";
import {TRACE_COLUMNS} from "./verdictCells.js";
import {wordsIn} from "./words.js";

export interface Judged extends RowsJudged {
  refusals: Refusals;
  /** Whether the files were written. */
  done: boolean;
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
  const {size} = await readable(options);
  const refusedAt = refusedPath(options);
  await mustBeWritable(options, refusedAt);
  const scratch = await mkdtemp(join(tmpdir(), "sangensoku-judge-"));
  const places: [string, string | undefined][] = [
    [options.out === undefined ? join(scratch, "verdicts.csv") : making(options.out), options.out],
    ...(options.trace === undefined ? [] : [[making(options.trace), options.trace] as [string, string]]),
    ...(refusedAt === undefined ? [] : [[making(refusedAt), refusedAt] as [string, string]])
  ];
  const ids = await SeenIds.open(scratch);
  try {
    let judged = await pass(options, lookups, size, places, {add: (id, line) => ids.add(id, line)});
    if (await ids.anyTwice()) judged = await pass(options, lookups, size, places, {duplicates: ids.duplicates()});
    const done = !judged.refusals.ofFile && (options.keepGoing || judged.refusals.faults === 0);
    if (!done) return {...judged, done};
    for (const [from, to] of places) await (to === undefined ? show(from) : rename(from, to));
    return {...judged, done, refused: refusedAt};
  } finally {
    ids.close();
    for (const [from] of places) await rm(from, {force: true});
    await rm(scratch, {recursive: true, force: true});
  }
}

/** @throws {UsageError} for a list that is not there, may not be read, or is no file: a pipe can be read only once, and a list is read twice. */
async function readable({list, locale}: JudgeOptions): Promise<{size: number}> {
  const words = wordsIn(locale);
  try {
    const found = await stat(list);
    if (!found.isFile()) throw new UsageError([words.noFile(list)], locale);
    await access(list, constants.R_OK);
    return found;
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
  const {list, out, trace, locale} = options;
  const words = wordsIn(locale);
  const faults: string[] = [];
  const taken = new Map([[await identity(list), list]]);
  for (const path of [out, trace, refusedAt]) {
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

const isRefusedFile = async (path: string) =>
  (await readFile(path, "utf8")).split(/\r?\n/, 1)[0] === csvRecord([...REFUSED_COLUMNS]);

const refusedPath = ({out, list, keepGoing}: JudgeOptions): string | undefined =>
  keepGoing ? `${(out ?? list).replace(/\.csv$/i, "")}.refused.csv` : undefined;

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

const making = (path: string) => `${path}.making-${process.pid}`;

type Ids = {add: (id: string, line: number) => void} | {duplicates: ReturnType<SeenIds["duplicates"]>};

async function pass(
  options: JudgeOptions,
  lookups: Lookups,
  size: number,
  places: readonly [string, string | undefined][],
  ids: Ids
): Promise<RowsJudged & {refusals: Refusals}> {
  const open = (path: string) => {
    try {
      return new FileWriter(path);
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException;
      const named = places.find(([from]) => from === path)?.[1] ?? path;
      throw new UsageError([wordsIn(options.locale).cannotWrite(named, code ?? message)], options.locale);
    }
  };
  const paths = places.map(([from]) => from);
  const verdicts = open(paths[0]!);
  const trace = options.trace === undefined ? undefined : open(paths[1]!);
  const refused = options.keepGoing ? open(paths.at(-1)!) : undefined;
  const refusals = new Refusals(options.list, refused);
  const progress = progressBar(size, options.locale);
  trace?.write(`${csvRecord(TRACE_COLUMNS)}\r\n`);
  try {
    return {...(await judgeRows(options, {lookups, verdicts, trace, refusals, progress, ...ids})), refusals};
  } finally {
    progress.stop();
    for (const writer of [verdicts, trace, refused]) writer?.close();
  }
}
