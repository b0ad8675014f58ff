/**
 * What a tracker's sheet looks like, and how a sheet is known for it: by the names in its header, wherever the header
 * stands and however the file is called. A layout that has drifted a little is read, and the drift is told; one that has
 * drifted more is refused.
 */
import type {ImportedClaim} from "../schema/importedClaims.js";
import type {TrackerValue} from "../schema/trackerValues.js";
import type {NotGoods} from "../../src/vocabulary/notGoods.js";
import type {Tracker} from "../../src/vocabulary/tracker.js";
import type {Refusal} from "../ingest/refusal.js";
import {folded} from "./folded.js";
import type {Mapping} from "./wordsMapped.js";
import {placeOf, type Sheet, type SheetRow} from "./sheet.js";

/** A column that a reader asks for. */
export interface ColumnOfLayout {
  /** What it is called, in every release seen. Case and blanks do not matter. */
  names: readonly string[];
  /** Whether a sheet without it is no sheet of this layout. */
  required: boolean;
  /** For a column whose header is empty: the name of the column after it. */
  emptyBefore?: string;
  /** For a column that has no name of its own, or one that others have too: the names of the column left of it. */
  rightOf?: readonly string[];
  /** What it may be headed by there. */
  headed?: readonly string[];
}

export interface Layout<Name extends string = string> {
  tracker: Tracker;
  /** Its name, for reports. */
  name: string;
  columns: Readonly<Record<Name, ColumnOfLayout>>;
  /** Headers that are known and not asked for, as folded by `folded`; others are told as new. */
  alsoKnown?: (header: string) => boolean;
  /** The first day of which the tracker tells, where it says so: a row without a date is not older. */
  since?: string;
  /** Encodings in which the tracker publishes, beside UTF-8 and UTF-16. */
  encodings?: readonly NonNullable<Sheet["encoding"]>[];
  read(table: TrackerTable<Name>, release: Release): SheetReading;
}

/** The release that a file is of. */
export interface Release {
  tracker: Tracker;
  /** As it stands in the file's name: r07, 2024-12. */
  release: string;
  /** The last day that it covers. */
  until: string;
  /** sources.id */
  source: string;
  mapping: Mapping;
}

/** A row of a sheet, its cells by the names of the layout, trimmed; "" where there is none. */
export interface TrackerRow<Name extends string = string> {
  number: number;
  cells: Readonly<Record<Name, string>>;
}

/** A sheet that was recognised. */
export interface TrackerTable<Name extends string = string> {
  file: string;
  sheet: string | null;
  header: SheetRow;
  rows: TrackerRow<Name>[];
  /** What its header calls a column, for refusals. */
  headerOf(name: Name): string;
}

/** What became of a sheet: rows in = rows kept + rows refused + rows that are not goods. */
export interface SheetReading {
  rowsIn: number;
  /** Rows of the sheet that were kept; one may give two claims. */
  kept: number;
  refused: number;
  claims: ImportedClaim[];
  /** Of a file of sums: the figures, in place of claims. */
  values?: TrackerValue[];
  /** Of the rows kept, those with a flag. */
  flagged: number;
  refusals: Refusal[];
  /** Rows that name no goods, by what they are. */
  notGoods: ReadonlyMap<NotGoods, number>;
  /** Words that no mapping knows, with how many rows have them. */
  unmapped: {item: ReadonlyMap<string, number>; actor: ReadonlyMap<string, number>};
  /** Rows kept that have a number, and those of them whose item is mapped; rows kept, and those whose actors are. */
  coverage: {withNumber: number; itemMapped: number; actorMapped: number};
}

/** A difference from the layouts seen that was read nevertheless. */
export interface Drift {
  kind: "new_column" | "renamed_column";
  header: string;
  /** For a renamed column, what it was called. */
  was?: string;
}

export type Recognised<L extends Layout = Layout> =
  | {layout: L; drift: Drift[]; table: TrackerTable}
  | {layout: undefined; refusal: Refusal};

/** Rows that are looked through for a header: a preamble may stand above it. */
const LONGEST_PREAMBLE = 40;

/**
 * The layout of a sheet. One required column may bear a new name, if one header that nobody knows resembles it and no
 * other column.
 */
export function recognise(sheet: Sheet, layouts: readonly Layout[]): Recognised {
  const rows = sheet.rows.slice(0, LONGEST_PREAMBLE).map((row) => ({row, headers: row.cells.map(folded)}));
  const candidates = layouts.flatMap((layout) =>
    rows.map(({row, headers}) => ({layout, row, ...fit(layout, row, headers)}))
  );
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (found, one) => (found && found.matched >= one.matched ? found : one),
    undefined
  );
  if (!best || best.faults.length > 0) return {layout: undefined, refusal: notRecognised(sheet, layouts, best)};
  const {layout, row, at, drift} = best;
  if (sheet.encoding === "windows-1252" && !layout.encodings?.includes("windows-1252")) {
    return {layout: undefined, refusal: wrongEncoding(sheet)};
  }
  return {layout, drift, table: tableBelow(sheet, layout, row, at)};
}

interface Fit {
  /** Required columns that were found. */
  matched: number;
  /** Where each column stands, by its name in the layout. */
  at: Map<string, number>;
  drift: Drift[];
  /** Why the row is no header of the layout. */
  faults: string[];
}

/** What a column may be called, folded: it is asked of every row that may be a header. */
function namesOf(column: ColumnOfLayout): ReadonlySet<string> {
  const names = foldedNames.get(column) ?? new Set(column.names.map(folded));
  foldedNames.set(column, names);
  return names;
}
const foldedNames = new WeakMap<ColumnOfLayout, ReadonlySet<string>>();

/** @param headers the cells, folded */
function fit(layout: Layout, {cells}: SheetRow, headers: readonly string[]): Fit {
  const at = new Map<string, number>();
  const faults: string[] = [];
  for (const [name, column] of Object.entries(layout.columns)) {
    const names = namesOf(column);
    const [first, ...more] = headers.flatMap((header, i) => (names.has(header) ? [i] : []));
    const index = first ?? emptyBefore(headers, column) ?? rightOf(headers, column);
    if (index !== undefined) at.set(name, index);
    if (more.length && column.required) faults.push(`${column.names[0] ?? name} stands twice`);
  }
  const required = Object.entries(layout.columns).filter(([, column]) => column.required);
  const missing = required.filter(([name]) => !at.has(name));
  const matched = required.length - missing.length;
  const taken = new Set(at.values());
  const unknown = headers.flatMap((header, i) =>
    header === "" || taken.has(i) || layout.alsoKnown?.(header) || isCopy(headers, header, at) ? [] : [i]
  );
  const drift: Drift[] = [];
  const [gone, ...others] = missing;
  if (gone && !others.length && matched > 0) {
    const [name, column] = gone;
    const renamed = unknown.filter((i) => resembles(headers[i] ?? "", name, layout));
    const [index] = renamed;
    if (index !== undefined && renamed.length === 1) {
      at.set(name, index);
      drift.push({kind: "renamed_column", header: cells[index] ?? "", was: column.names[0]});
      unknown.splice(unknown.indexOf(index), 1);
    }
  }
  for (const [name, column] of missing) if (!at.has(name)) faults.push(`${column.names[0] ?? name} is missing`);
  for (const i of unknown) drift.push({kind: "new_column", header: (cells[i] ?? "").trim()});
  return {matched, at, drift, faults};
}

/** A second column of a name that the layout asks for: pandas writes `Sub-type of item.1`. */
const isCopy = (headers: readonly string[], header: string, at: ReadonlyMap<string, number>): boolean =>
  [...at.values()].some((i) => headers[i] === header.replace(/\.\d+$/, ""));

function emptyBefore(headers: readonly string[], {emptyBefore: next}: ColumnOfLayout): number | undefined {
  if (next === undefined) return undefined;
  const index = headers.indexOf(folded(next)) - 1;
  return index >= 0 && /^(unnamed: \d+)?$/.test(headers[index] ?? "-") ? index : undefined;
}

function rightOf(headers: readonly string[], {rightOf: left = [], headed = []}: ColumnOfLayout): number | undefined {
  const index = headers.findIndex((header) => left.some((name) => folded(name) === header)) + 1;
  return index > 0 && headed.includes(headers[index] ?? "-") ? index : undefined;
}

/** Whether a header reads like one of the names of a column, and like those of no other. */
function resembles(header: string, name: string, layout: Layout): boolean {
  const alike = Object.entries(layout.columns)
    .map(([other, {names}]) => ({other, likeness: Math.max(...names.map((one) => likeness(header, folded(one))))}))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = alike;
  if (!first || first.other !== name || first.likeness < 0.6) return false;
  return !second || first.likeness - second.likeness > 0.1;
}

/** How alike two names are, from 0 to 1: pairs of neighbouring letters that both have (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const letters = text.replace(/[^\p{L}\p{N}]+/gu, "");
    return Array.from({length: Math.max(letters.length - 1, 0)}, (_, i) => letters.slice(i, i + 2));
  };
  const [ofA, ofB] = [pairs(a), pairs(b)];
  if (!ofA.length || !ofB.length) return a === b ? 1 : 0;
  const left = [...ofB];
  const shared = ofA.filter((pair) => {
    const index = left.indexOf(pair);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (ofA.length + ofB.length);
}

function tableBelow(sheet: Sheet, layout: Layout, header: SheetRow, at: ReadonlyMap<string, number>): TrackerTable {
  const names = Object.keys(layout.columns);
  const rows = sheet.rows
    .filter(({number}) => number > header.number)
    .map(({number, cells}) => ({
      number,
      cells: Object.fromEntries(names.map((name) => [name, (cells[at.get(name) ?? -1] ?? "").trim()]))
    }));
  const headerOf = (name: string) => (header.cells[at.get(name) ?? -1] ?? "").trim();
  return {file: sheet.file, sheet: sheet.sheet, header, rows, headerOf};
}

function wrongEncoding(sheet: Sheet): Refusal {
  return {
    file: placeOf(sheet),
    line: 1,
    column: "",
    value: "",
    code: "tracker_encoding",
    why: "the bytes are not UTF-8, and the tracker publishes in no other encoding of eight bits",
    mend: "Fetch the file again, or save it as UTF-8.",
    ja: {
      why: "UTF-8 でないバイトがある。このトラッカーは他の8ビット文字コードでは公開していない",
      mend: "取得し直すか、UTF-8 で保存する。"
    }
  };
}

const firstOf = (names: readonly string[]) => `${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;

function notRecognised(
  sheet: Sheet,
  layouts: readonly Layout[],
  best: ({layout: Layout; row: SheetRow} & Fit) | undefined
): Refusal {
  const required = ({columns}: Layout) =>
    Object.values(columns).flatMap(({names, required: needed}) => (needed ? [names[0] ?? ""] : []));
  // A column or two such as ID or Country stand in files of every kind.
  const nearest = best && 3 * best.matched >= required(best.layout).length ? best : undefined;
  const place = {file: placeOf(sheet), column: "", value: ""};
  if (!nearest) {
    const names = layouts.map(({name}) => name).join("; ");
    return {
      ...place,
      line: 1,
      code: "unknown_layout",
      why: `no row of the first ${LONGEST_PREAMBLE} is the header of a layout that is known (${names}); the first row reads: ${firstOf(sheet.rows[0]?.cells ?? [])}`,
      mend: "Give a file as the tracker publishes it; the layouts are listed in docs/importers.md.",
      ja: {
        why: `先頭${LONGEST_PREAMBLE}行に既知の様式（${names}）の見出しがない。1行目：${firstOf(sheet.rows[0]?.cells ?? [])}`,
        mend: "トラッカーが公開したままのファイルとする。様式は docs/importers.md に記載。"
      }
    };
  }
  const {layout, row, faults} = nearest;
  return {
    ...place,
    line: row.number,
    code: "layout_differs",
    why: `nearest layout: ${layout.name}, but ${faults.join("; ")}. Headers expected: ${firstOf(required(layout))}. Headers found: ${firstOf(row.cells.filter((cell) => cell.trim() !== ""))}`,
    mend: "Give a file as the tracker publishes it; if the tracker has renamed its columns, the layout has to follow.",
    ja: {
      why: `最も近い様式は「${layout.name}」だが、次の点が異なる：${faults.join("、")}。必要な見出し：${firstOf(required(layout))}。実際の見出し：${firstOf(row.cells.filter((cell) => cell.trim() !== ""))}`,
      mend: "公開されたままのファイルとする。列名が変わった場合は様式の定義を改める。"
    }
  };
}
