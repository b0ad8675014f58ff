/** Lists of every kind, and what becomes of each when it is judged in sets and when it is judged row by row. */
import fc from "fast-check";
import type {Lookups} from "../../../loaders/judge/lookups.js";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {judgeInMemory, type Known} from "../../../src/judgeList/inMemory.js";
import type {JudgeOptions} from "../../../src/judgeList/judgeOptions.js";
import {piece} from "../ingest/hostilePieces.js";

const some = (...values: string[]) => fc.constantFrom(...values);

/** What stands in a column of each name: mostly what is read, now and then what is refused. */
const CELLS: Record<string, fc.Arbitrary<string>> = {
  on: fc.oneof(
    {weight: 30, arbitrary: some("2022-03-08", "2022-02-28", "1976-03-01", "2026-05-01")},
    {weight: 4, arbitrary: some("2022", "2022-03", "令和4年2月", "26 Feb 2022", "2022-02-26 00:00:00")},
    {weight: 1, arbitrary: some("7/9/2022", "2022-02-30", "", "1950-01-01")}
  ),
  recipient: fc.oneof(
    {weight: 30, arbitrary: some("UKR", "Ukraine", "ウクライナ", "POL", "UK", "")},
    {weight: 1, arbitrary: some("Atlantis", " UKR")}
  ),
  item: fc.oneof(
    {weight: 30, arbitrary: some("Javelin", "tent", "ジャベリン", "body armour", "")},
    {weight: 1, arbitrary: some("Death Star", "=1+1")}
  ),
  mode: fc.oneof(
    {weight: 30, arbitrary: some("grant", "sale", "unknown", "")},
    {weight: 1, arbitrary: some("by mule")}
  ),
  "item.weapon": fc.oneof({weight: 30, arbitrary: some("yes", "no", "")}, {weight: 1, arbitrary: some("maybe")}),
  Note: fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join("")),
  "my note, too": some("a, b", 'say "so"', "二行\nある", "", "#1", "plain", " x ")
};
const NAMES = Object.keys(CELLS);

const ids = fc.oneof(
  {weight: 20, arbitrary: fc.nat(10_000).map(String)},
  {weight: 2, arbitrary: some("a b", "号", "5", "7")},
  {weight: 1, arbitrary: some("", "=x")}
);

/** A list that is written well, in one of the ways in which programs write. */
const written = fc
  .record({
    columns: fc
      .uniqueArray(fc.constantFrom(...NAMES), {minLength: 1})
      .map((names) => ["on", ...names.filter((name) => name !== "on")]),
    hasIds: fc.boolean(),
    rows: fc.array(fc.tuple(ids, fc.record(CELLS)), {maxLength: 8}),
    areAllQuoted: fc.boolean(),
    newline: some("\n", "\r\n"),
    start: fc.oneof(
      {weight: 9, arbitrary: fc.constant("")},
      {weight: 1, arbitrary: some("\ufeff", "sep=,\n", "About\n")}
    ),
    isEndless: fc.boolean()
  })
  .map(({columns, hasIds, rows, areAllQuoted, newline, start, isEndless}) => {
    const quoted = (cell: string) => (areAllQuoted || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const header = hasIds ? ["id", ...columns] : columns;
    const records = [
      header,
      ...rows.map(([id, cells]) => [...(hasIds ? [id] : []), ...columns.map((name) => cells[name] ?? "")])
    ];
    return start + records.map((cells) => cells.map(quoted).join(",")).join(newline) + (isEndless ? "" : newline);
  });

/** The same with something put in or taken away at some place. */
const damaged = fc
  .tuple(written, fc.nat(), fc.oneof(piece, some("\n\n", ",", '"', "\r", "\n")), fc.integer({min: 0, max: 2}))
  .map(([text, place, put, gone]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + gone);
  });

const heap = fc.array(piece, {maxLength: 24}).map((pieces) => `on,item\n2022-03-08,tent\n${pieces.join("")}`);

export const anyList = fc.oneof(
  {weight: 6, arbitrary: written},
  {weight: 3, arbitrary: damaged},
  {weight: 1, arbitrary: heap}
);

/** What became of a list: all that a person sees and keeps. */
export interface Became {
  verdicts: string;
  refused: string;
  faults: unknown;
  counts: unknown;
  thrown?: string;
}

interface Files {
  write: (name: string, content: string) => Promise<string>;
  read: (name: string) => Promise<string>;
  at: (name: string) => string;
}

const options = (list: string, out: string): JudgeOptions => ({
  ...{list, out, locale: "en", keepGoing: true, explain: false, assume: "site", columns: new Map()}
});

const nothing: Became = {verdicts: "", refused: "", faults: [], counts: []};

/** By the command, which judges in sets what has no fault. */
export async function byCommand(
  content: string,
  lookups: Lookups,
  {write, read, at}: Files
): Promise<Became & {inSets: boolean}> {
  const list = await write("list.csv", content);
  try {
    const result = await judgeList(options(list, at("out.csv")), lookups, () =>
      Promise.reject(new Error("nothing to show"))
    );
    const {done, isRowByRow, refusals, rowsIn, judged, verdicts, assumed, notes} = result;
    return {
      verdicts: done ? await read("out.csv") : "",
      refused: done ? await read("out.refused.csv") : "",
      faults: refusals.printed(),
      counts: [rowsIn, judged, verdicts, assumedIn(assumed), notes],
      inSets: isRowByRow !== true
    };
  } catch (error) {
    return {...nothing, thrown: (error as Error).message, inSets: false};
  }
}

/** As a browser does, which judges row by row. */
export async function rowByRow(content: string, known: Known, {at}: Files): Promise<Became> {
  try {
    const result = await judgeInMemory(
      new Blob([content]),
      options(at("list.csv"), at("out.csv")),
      known,
      () => undefined
    );
    const {file, refused, refusals, rowsIn, judged, verdicts, assumed, notes} = result;
    const text = (parts: BlobPart[]) => new Blob(parts).text();
    return {
      verdicts: refusals.ofFile ? "" : await text(file.parts),
      refused: refusals.ofFile ? "" : await text(refused.parts),
      faults: refusals.printed(),
      counts: [rowsIn, judged, verdicts, assumedIn(assumed), notes]
    };
  } catch (error) {
    return {...nothing, thrown: (error as Error).message};
  }
}

const assumedIn = (assumed: ReadonlyMap<string, {rows: number}>) =>
  [...assumed]
    .filter(([, {rows}]) => rows > 0)
    .map(([what, {rows}]) => `${what}: ${rows}`)
    .sort();
