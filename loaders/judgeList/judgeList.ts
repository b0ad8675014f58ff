/**
 * Judges a list from one end to the other in bounded memory. Everything is written beside its place and moved there at
 * the end, so that a list with a fault leaves nothing behind.
 */
import {mkdtemp, rename, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {FileWriter} from "./fileWriter.js";
import {judgeRows, type RowsJudged} from "./judgeRows.js";
import type {Lookups} from "../judge/lookups.js";
import {UsageError, type JudgeOptions} from "./options.js";
import {progressBar} from "./progress.js";
import {Refusals} from "./refusals.js";
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
  const words = wordsIn(options.locale);
  const {size} = await stat(options.list).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError([words.cannotRead(options.list, error.code ?? error.message)], options.locale);
  });
  const scratch = await mkdtemp(join(tmpdir(), "sangensoku-judge-"));
  const refusedAt = `${(options.out ?? options.list).replace(/\.csv$/i, "")}.refused.csv`;
  const places: [string, string | undefined][] = [
    [options.out === undefined ? join(scratch, "verdicts.csv") : making(options.out), options.out],
    ...(options.trace === undefined ? [] : [[making(options.trace), options.trace] as [string, string]]),
    ...(options.keepGoing ? [[making(refusedAt), refusedAt] as [string, string]] : [])
  ];
  const ids = await SeenIds.open(scratch);
  try {
    let judged = await pass(options, lookups, size, places, {add: (id, line) => ids.add(id, line)});
    if (await ids.anyTwice()) judged = await pass(options, lookups, size, places, {duplicates: ids.duplicates()});
    const done = !judged.refusals.ofFile && (options.keepGoing || judged.refusals.faults === 0);
    if (!done) return {...judged, done};
    for (const [from, to] of places) await (to === undefined ? show(from) : rename(from, to));
    return {...judged, done, refused: options.keepGoing ? refusedAt : undefined};
  } finally {
    ids.close();
    for (const [from] of places) await rm(from, {force: true});
    await rm(scratch, {recursive: true, force: true});
  }
}

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
