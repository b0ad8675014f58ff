/**
 * Judges each distinct row once. A list of a million rows holds a few thousand different ones, so what was worked out
 * is kept for the next row like it; the store is emptied when it grows too large, so that memory stays bounded.
 */
import {theFirst} from "../../src/text/the.js";
import type {Regime} from "../../src/policy/clause.js";
import {FACT_NAMES} from "../../src/policy/facts.js";
import type {VerdictCode} from "../../src/policy/judge.js";
import {REGIMES, changeDays} from "../../src/policy/regimes.js";
import {isDay} from "../../src/text/day.js";
import type {Fault} from "./fault.js";
import type {ListHeader} from "./listHeader.js";
import type {Lookups} from "../judge/lookups.js";
import {csvRecord} from "../../src/text/csv.js";
import {traceCells, verdictCells} from "./verdictCells.js";
import {caseReader, type HowToJudge, type RowCase} from "./rowCase.js";

/** How many different rows, cases and traces are kept at most. A row is small; a case and a trace are all words. */
const ROWS_KEPT = 100_000;
const CASES_KEPT = 10_000;
const TRACES_KEPT = 1_000;

export type Answer = {faults: readonly Fault[]} | {verdict: VerdictCode; tail: Buffer; row: RowCase};

interface Answers {
  /** What is to be written of a row behind its own cells, or what is wrong with it. Its id has no part in this. */
  of(cells: readonly string[]): Answer;
  /** The lines of the trace, each without the id. */
  trace(row: RowCase): readonly Buffer[];
}

export function answers(header: ListHeader, lookups: Lookups, how: HowToJudge): Answers {
  const readCase = caseReader(header, lookups, how);
  const periodOf = periods([...lookups.changeDays(), ...REGIMES.flatMap(changeDays)]);
  const rows = new Map<string, Answer>();
  const cases = new Map<string, {verdict: VerdictCode; tail: Buffer}>();
  const traces = new Map<RowCase, readonly Buffer[]>();

  const judge = (row: RowCase) =>
    keep(cases, CASES_KEPT, caseKey(row), () => {
      const cells = verdictCells(row, lookups.nameOf);
      return {verdict: cells[1] as VerdictCode, tail: Buffer.from(`,${csvRecord(cells)}\r\n`)};
    });

  /** Two rows that differ only in id, and in days between which nothing changes, have the same key. */
  const rowKey = (cells: readonly string[]) => {
    let key = "";
    for (let i = 0; i < cells.length; i += 1) {
      if (i === header.id) continue;
      const cell = cells[i] ?? "";
      key += `${i === header.on ? periodOf(cell) : cell}\u0000`;
    }
    return key;
  };

  return {
    of: (cells) =>
      keep(rows, ROWS_KEPT, rowKey(cells), () => {
        const read = readCase(cells);
        return "faults" in read ? read : {...judge(read.case), row: read.case};
      }),
    trace: (row) =>
      keep(traces, TRACES_KEPT, row, () =>
        traceCells(row, lookups.nameOf).map((line) => Buffer.from(`,${csvRecord(line)}\r\n`))
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

function caseKey({regime, assumed, facts}: RowCase): string {
  return JSON.stringify([versionOf(regime), assumed, FACT_NAMES.map((name) => facts[name] ?? "")]);
}

function keep<K, T>(store: Map<K, T>, most: number, key: K, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  if (store.size >= most) store.clear();
  const made = make();
  store.set(key, made);
  return made;
}

const versions = new Map<Regime, number>();

/** A number for the clauses in force together: `regimeOn` hands out one object for all days on which they are the same. */
function versionOf(regime: Regime): number {
  const known = versions.get(regime) ?? versions.size;
  versions.set(regime, known);
  return known;
}
