/**
 * Judges each distinct row once. A list of a million rows holds a few thousand different ones, so what was worked out
 * is kept for the next row like it; the store is emptied when it grows too large, so that memory stays bounded.
 */
import {once} from "../text/once.js";
import {theFirst} from "../text/the.js";
import type {Regime} from "../policy/clause.js";
import {FACT_NAMES} from "../policy/facts.js";
import type {VerdictCode} from "../policy/judge.js";
import {REGIMES, changeDays} from "../policy/regimes.js";
import {dayAfter, isDay} from "../text/day.js";
import type {Part, Writer} from "./writer.js";
import type {Fault} from "./fault.js";
import {rememberedFlips} from "./flipsOf.js";
import {keep} from "./keep.js";
import type {ListHeader} from "./listHeader.js";
import type {Lookups} from "../../loaders/judge/lookups.js";
import {csvRecord} from "../text/csv.js";
import {LIST, sayOf, traceCells, verdictCells, withoutIfs, type Said, type VerdictColumn} from "./verdictCells.js";
import {caseReader, readingReader, type HowToJudge, type RowAsked, type RowCase} from "./rowCase.js";
import type {Reading} from "./trackerList.js";

/** How many different rows, cases and traces are kept at most. A row is small; a case and a trace are all words. */
const ROWS_KEPT = 100_000;
const CASES_KEPT = 30_000;
const SAID_KEPT = 30_000;
const TRACES_KEPT = 1_000;

/** What is said of a row, and counted of it. */
export interface Judged {
  verdict: VerdictCode;
  assumed: readonly {rows: number}[];
  /** Cells of the columns that were asked for. */
  cells: readonly string[];
  /** What is to be written of it behind the row's own cells. */
  tail: () => Part;
}

/** What is said of a row, and what it asked. */
export type RowAnswered = Judged & {row: RowAsked};

export type Answer = {faults: readonly Fault[]} | RowAnswered;

interface Answers {
  /** The places of the cells on which the verdict hangs. */
  looksAt: readonly number[];
  /** What is said of a row, or what is wrong with it. Its id has no part in this. */
  of(cells: readonly string[]): Answer;
  /** The same of what a tracker's row tells. */
  ofReading(reading: Reading): RowAnswered;
  /** The lines of the trace, each without the id. */
  trace(row: RowAsked): readonly Part[];
}

/**
 * @param columns what is to be said
 * @param assumed takes down what was taken to be so; whoever writes a row counts it there
 * @param tailOf makes of the cells what is written of a row
 */
export function answers(
  header: ListHeader,
  lookups: Lookups,
  how: HowToJudge,
  columns: readonly VerdictColumn[],
  assumed: Map<string, {rows: number}>,
  {ready, tailOf}: Pick<Writer, "ready"> & {tailOf: (cells: readonly string[]) => Part}
): Answers {
  const readCase = caseReader(header, lookups, how);
  const periodOf = periods([...lookups.changeDays(), ...REGIMES.flatMap(changeDays), dayAfter(lookups.asOf)]);
  const rows = new Map<string, Answer>();
  const flips = rememberedFlips();
  const asked = new Map<string, Judged>();
  const said = new Map<number, Said>();
  const readReading = readingReader(lookups, how);
  const readings = new Map<string, RowAnswered>();
  const traces = new Map<RowAsked, readonly Part[]>();
  // What stands in no column of ours has no part in the verdict.
  const looksAt = [
    header.recipient,
    header.itemClass,
    header.donor,
    header.mode,
    ...header.facts.map(({at}) => at)
  ].filter((at) => at !== -1);

  const counted = (assumption: string) => keep(assumed, Infinity, withoutIfs(assumption), () => ({rows: 0}));

  const numberOf = caseNumbers();
  const say = (one: RowCase) => keep(said, SAID_KEPT, numberOf(one), () => sayOf(one, lookups.nameOf, flips));

  const judge = (row: RowAsked): Judged => {
    const cells = verdictCells(row, say, columns, how.locale);
    const at = (name: VerdictColumn) => cells[columns.indexOf(name)] ?? "";
    return {
      verdict: at("verdict") as VerdictCode,
      assumed: at("assumptions").split(LIST).filter(Boolean).map(counted),
      cells,
      tail: once(() => tailOf(cells))
    };
  };

  /** Two rows that differ only in id, in columns of their own, and in days between which nothing changes, have the same key. */
  const rowKey = (cells: readonly string[]) => {
    let key = header.on === -1 ? "" : periodOf(cells[header.on] ?? "");
    for (const at of looksAt) key += `\u0000${cells[at] ?? ""}`;
    return key;
  };

  const readAsAt = columns.indexOf("read_as");
  const answerTo = (row: RowAsked): RowAnswered => {
    // How cells were read differs from row to row of the same case.
    const judged = keep(asked, CASES_KEPT, askedKey(row, numberOf), () => judge({...row, readAs: []}));
    if (readAsAt === -1 || !row.readAs.length) return {...judged, row};
    const cells = judged.cells.map((cell, i) => (i === readAsAt ? row.readAs.join(LIST) : cell));
    return {...judged, cells, tail: once(() => tailOf(cells)), row};
  };

  return {
    looksAt: header.on === -1 ? looksAt : [header.on, ...looksAt],
    of: (cells) =>
      keep(rows, ROWS_KEPT, rowKey(cells), () => {
        const read = readCase(cells);
        return "faults" in read ? read : answerTo(read.asked);
      }),
    ofReading: (reading) =>
      keep(readings, ROWS_KEPT, Object.values(reading).join("\u0000"), () => answerTo(readReading(reading))),
    trace: (row) =>
      keep(traces, TRACES_KEPT, row, () =>
        traceCells(row, lookups.nameOf).map((line) => ready(`,${csvRecord(line)}\r\n`))
      )
  };
}
/** Makes the function that names the period between two changes in which a day lies; other text stands for itself. */
function periods(changes: readonly string[]): (day: string) => string {
  const sorted = [...new Set(changes)].sort();
  const known = new Map<string, string>();
  const isJudged = (day: string) => isDay(day) && day >= theFirst(REGIMES).id;
  return (day) =>
    keep(known, ROWS_KEPT, day, () => (isJudged(day) ? `since ${sorted.findLast((c) => c <= day)}` : `text ${day}`));
}

/** Rows that ask the same; how their cells were read is no part of it. */
const askedKey = (
  {cases, span = "", assumed, knownUntil = ""}: RowAsked,
  numberOf: (one: RowCase) => number
): string => {
  const ofCases = cases.flatMap(({from, of}) => [numberOf(of), span && from]);
  return [span, assumed.join(), knownUntil, ...ofCases].join();
};

/** Makes the function that gives cases which are the same in all that they ask the same number, and no two others. */
function caseNumbers(): (one: RowCase) => number {
  const numbers = new WeakMap<RowCase, number>();
  const known = new Map<string, number>();
  let last = 0;
  return (one) => {
    const number = numbers.get(one) ?? keep(known, SAID_KEPT, caseKey(one), () => (last += 1));
    numbers.set(one, number);
    return number;
  };
}

const caseKey = ({regime, assumed, facts}: RowCase): string =>
  [versionOf(regime), assumed.join(), ...FACT_NAMES.map((name) => facts[name] ?? "")].join("\u0000");

const versions = new Map<Regime, number>();

/** A number for the clauses in force together: `regimeOn` hands out one object for all days on which they are the same. */
function versionOf(regime: Regime): number {
  const known = versions.get(regime) ?? versions.size;
  versions.set(regime, known);
  return known;
}
