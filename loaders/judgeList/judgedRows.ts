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
import {traceCells, verdictCells, VERDICT_COLUMNS, withoutIfs} from "./verdictCells.js";
import {caseReader, type HowToJudge, type RowAsked} from "./rowCase.js";

/** How many different rows, cases and traces are kept at most. A row is small; a case and a trace are all words. */
const ROWS_KEPT = 100_000;
const CASES_KEPT = 10_000;
const TRACES_KEPT = 1_000;

/** A row or a case of more characters is worked out anew each time, so that what is kept stays small. */
const LONGEST_KEPT = 2000;

export type Answer =
  {faults: readonly Fault[]} | {verdict: VerdictCode; assumed: readonly {rows: number}[]; tail: Buffer; row: RowAsked};

interface Answers {
  /** What is to be written of a row behind its own cells, or what is wrong with it. Its id has no part in this. */
  of(cells: readonly string[]): Answer;
  /** The lines of the trace, each without the id. */
  trace(row: RowAsked): readonly Buffer[];
}

/** @param assumed takes down what was taken to be so; whoever writes a row counts it there */
export function answers(
  header: ListHeader,
  lookups: Lookups,
  how: HowToJudge,
  assumed: Map<string, {rows: number}>
): Answers {
  const readCase = caseReader(header, lookups, how);
  const periodOf = periods([...lookups.changeDays(), ...REGIMES.flatMap(changeDays)]);
  const rows = new Map<string, Answer>();
  const cases = new Map<string, Judged>();
  const traces = new Map<RowAsked, readonly Buffer[]>();
  // What stands in no column of ours has no part in the verdict.
  const looksAt = [
    header.recipient,
    header.itemClass,
    header.donor,
    header.mode,
    ...header.facts.map(({at}) => at)
  ].filter((at) => at !== -1);

  const counted = (assumption: string) => keep(assumed, Infinity, withoutIfs(assumption), () => ({rows: 0}));

  const judge = (row: RowAsked) =>
    keep(cases, CASES_KEPT, caseKey(row), () => {
      const cells = verdictCells(row, lookups.nameOf);
      const at = (name: (typeof VERDICT_COLUMNS)[number]) => cells[VERDICT_COLUMNS.indexOf(name)] ?? "";
      return {
        verdict: at("verdict") as VerdictCode,
        assumed: at("assumptions").split(" | ").filter(Boolean).map(counted),
        tail: Buffer.from(`,${csvRecord(cells)}\r\n`)
      };
    });

  /** Two rows that differ only in id, in columns of their own, and in days between which nothing changes, have the same key. */
  const rowKey = (cells: readonly string[]) => {
    let key = header.on === -1 ? "" : periodOf(cells[header.on] ?? "");
    for (const at of looksAt) key += `\u0000${cells[at] ?? ""}`;
    return key;
  };

  return {
    of: (cells) =>
      keep(rows, ROWS_KEPT, rowKey(cells), () => {
        const read = readCase(cells);
        return "faults" in read ? read : {...judge(read.asked), row: read.asked};
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

interface Judged {
  verdict: VerdictCode;
  assumed: readonly {rows: number}[];
  tail: Buffer;
}

function caseKey({cases, span, readAs, assumed}: RowAsked): string {
  return JSON.stringify([
    span,
    readAs,
    assumed,
    ...cases.map(({regime, from, assumed: taken, facts}) => [
      versionOf(regime),
      cases.length > 1 && from,
      taken,
      FACT_NAMES.map((name) => facts[name] ?? "")
    ])
  ]);
}

function keep<K, T>(store: Map<K, T>, most: number, key: K, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (typeof key === "string" && key.length > LONGEST_KEPT) return made;
  if (store.size >= most) store.clear();
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
