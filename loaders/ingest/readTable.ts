import {theFirst, theOne} from "../../src/text/the.js";
import {fileBytes, refusalsIn} from "./fileBytes.js";
import {metaOf, type Column} from "../schema/columns.js";
import {columnMeta, columnNames, type CellsOf, type Table} from "../schema/table.js";
import {readCsv} from "./readCsv.js";
import {said, type SaidInBoth} from "../schema/said.js";
import type {Refusal} from "./refusal.js";

export type Cells = Record<string, string>;

/** A row: the text of its cells by column name, and the line it came from. */
export interface KeptRow {
  line: number;
  cells: Cells;
}

/** The line of a row that stands for all rows that hold its one value. */
export const OF_ALL = 0;

/** The kept rows of a table that stand in the warehouse, as `raw_<table>`. */
export interface BulkRows {
  /** How many there are. */
  readonly kept: number;
  /** Those that hold one of these values, in the order of the file. */
  holding(cells: readonly {column: string; value: string}[]): Promise<KeptRow[]>;
  /** Those of these values that are keys of kept rows, and in any case the first key that there is. */
  keysAmong(values: readonly string[]): Promise<string[]>;
  /** A distinct value of a column of dates or references a row, with nothing else in it: all that a check of single cells has to look at. */
  distinct(): Promise<KeptRow[]>;
  /** Puts other cells into rows that are there. */
  replace(rows: readonly KeptRow[]): Promise<void>;
}

export interface ReadTable {
  table: Table;
  rows: KeptRow[];
  /** Rows that were refused for one of their cells: what is wrong with the others is said at once. */
  refused: KeptRow[];
  refusals: Refusal[];
  rowsIn: number;
  /**
   * Keys of all rows that could be parsed, the refused ones too, so that one fault is not reported as two. Of a table that was read in bulk those
   * that others ask about, once `readAll` has asked.
   */
  keysSeen: ReadonlySet<string>;
  /** Where the table was read in bulk: its kept rows, which stand in the warehouse and not in `rows`. */
  bulk?: BulkRows;
}

/** The rows of one of the tables that were read, with its columns by name. @throws {Error} when it was not read. */
export function rowsOf<T extends Table>(tables: readonly ReadTable[], table: T): {line: number; cells: CellsOf<T>}[] {
  const {rows} = theOne(tables, (read) => read.table.name === table.name);
  return rows as {line: number; cells: CellsOf<T>}[];
}

/** Reads one of our files and holds it against its schema. Rows in = rows kept + rows refused. */
export async function readTable(table: Table, root = "."): Promise<ReadTable> {
  const header = columnNames(table).join(",");
  const restore = {
    en: `Restore it, with at least its header row: ${header}.`,
    ja: `少なくとも見出し行 ${header} とともに戻す。`
  };
  try {
    return checkTable(table, await fileBytes(table.file, root, restore));
  } catch (error) {
    return {table, rows: [], refused: [], refusals: [...refusalsIn(error)], rowsIn: 0, keysSeen: new Set()};
  }
}

/** The columns whose text may begin like a formula. */
export const formulaColumns = (table: Table): ReadonlySet<string> =>
  new Set(columnNames(table).filter((name) => columnMeta(table, name).mayLookLikeFormula));

/** As readTable, on bytes already at hand. */
export function checkTable(table: Table, bytes: Uint8Array): ReadTable {
  const names = columnNames(table);
  const mayLookLikeFormula = formulaColumns(table);
  const {header, rows, refusals, rowsIn} = readCsv(table.file, bytes, {mayLookLikeFormula});
  if (header.length && header.join(",") !== names.join(",")) {
    refusals.unshift(headerRefusal(table.file, header, names));
    return {table, rows: [], refused: [], refusals, rowsIn, keysSeen: new Set()};
  }
  const checked = checkRows(table, rows);
  return {...checked, table, refusals: [...refusals, ...checked.refusals], rowsIn};
}

/** Holds records, whose cells are fit for any column, against the schema of their table. */
export function checkRows(
  table: Table,
  rows: Iterable<{line: number; cells: readonly string[]}>
): Pick<ReadTable, "rows" | "refused" | "refusals" | "keysSeen"> {
  const kept: KeptRow[] = [];
  const refused: KeptRow[] = [];
  const refusals: Refusal[] = [];
  const lineOfKey = new Map<string, number>();
  const areSound = soundCells(table);
  const named = namedCells(columnNames(table));
  for (const {line, cells: values} of rows) {
    const cells = named(values);
    const faults = faultsOfRow(table, line, cells, areSound(values));
    const key = table.key.map((name) => cells[name]).join(", ");
    const first = lineOfKey.get(key);
    if (first === undefined) lineOfKey.set(key, line);
    else faults.push({file: table.file, line, column: table.key[0] ?? "", value: key, ...keyTwice(first)});
    refusals.push(...faults);
    (faults.length ? refused : kept).push({line, cells});
  }
  return {rows: kept, refused, refusals, keysSeen: new Set(lineOfKey.keys())};
}

/**
 * Makes the function that gives the cells of a record their names. Copies of one blank row share its layout; rows filled name by name would each
 * take several times the memory.
 */
function namedCells(names: readonly string[]): (values: readonly string[]) => Cells {
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, ""])))) as Cells;
  return (values) => {
    const cells = {...blank};
    names.forEach((name, i) => (cells[name] = values[i] ?? ""));
    return cells;
  };
}

const keyTwice = (first: number) =>
  said("id_twice", {
    why: {en: `already stands on line ${first}`, ja: `${first} 行目に同じ ID がある`},
    mend: {
      en: "Ids are never reused: give this row an id of its own.",
      ja: "ID は再利用しない。この行に固有の ID を付ける。"
    }
  });

const LONGEST_REMEMBERED = 40;
const MOST_REMEMBERED = 10_000;

interface ColumnSeen {
  type: Column;
  isSurelySound: (value: string) => boolean;
  /** Values that were found sound. */
  known: Set<string>;
}

const columnsOf = new WeakMap<Table["columns"], ColumnSeen[]>();

/**
 * Makes the function that says whether each cell of a record is what its column asks for. The same short values come again
 * and again, in the files of all releases of a tracker too: those found sound in a column are remembered.
 */
function soundCells({columns}: Table): (values: readonly string[]) => boolean {
  const seen = columnsOf.get(columns) ?? Object.values(columns.shape).map(columnSeen);
  columnsOf.set(columns, seen);
  return (values) => seen.every((column, i) => isSound(column, values[i] ?? ""));
}

function columnSeen(type: Column): ColumnSeen {
  const {pattern, takesAny} = metaOf(type);
  const isSurelySound = (value: string) => (takesAny ? value !== "" : (pattern?.test(value) ?? false));
  return {type, isSurelySound, known: new Set()};
}

function isSound({type, isSurelySound, known}: ColumnSeen, value: string): boolean {
  if (isSurelySound(value) || known.has(value)) return true;
  if (!type.safeParse(value).success) return false;
  if (value.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.add(value);
  return true;
}

/** What is wrong with one row, held against the schema of its table. @param areSound whether each cell is known to be what its column asks for */
export function faultsOfRow(table: Table, line: number, cells: Cells, areSound = false): Refusal[] {
  const issues = areSound ? [] : (table.columns.safeParse(cells).error?.issues ?? []);
  const faults: Refusal[] = issues.map((issue) => {
    const column = String(issue.path[0]);
    return {file: table.file, line, column, value: cells[column] ?? "", ...explain(table, column, issue.message)};
  });
  const broken = faults.length ? undefined : table.rowRule?.(cells);
  if (broken) faults.push({file: table.file, line, value: cells[broken.column] ?? "", ...broken});
  return faults;
}

/** What a kind of column asks for, in Japanese; the English stands with the kind itself. */
const ASKED_JA: Readonly<Record<string, string>> = {
  id: "半角英数字と . _ + - だけで書く",
  text: "空欄にできない",
  list: "空欄にできない",
  quantity: "17000 のような数字だけで書く（桁区切りや言葉を入れない）",
  date: "存在する日付でない",
  day: "存在する日付（年月日）でない",
  count: "整数でない",
  url: "http:// または https:// で始まるアドレスでない"
};

function explain(table: Table, column: string, message: string): SaidInBoth {
  const {kind, values, empty, example} = columnMeta(table, column);
  const orEmpty = empty ? `, or leave it empty (${empty.en})` : "";
  const orEmptyJa = empty ? `。または空欄とする（${empty.ja}）` : "";
  if (values) {
    const allowed = Object.keys(values);
    return said("not_listed", {
      why: {en: `not in the list of values of ${column}`, ja: `列 ${column} の取り得る値の一覧にない`},
      mend: {en: `Use ${allowed.join(", ")}${orEmpty}.`, ja: `${allowed.join("、")} のいずれかとする${orEmptyJa}。`}
    });
  }
  return said(`not_${kind}`, {
    why: {
      en: message === "Invalid input" ? `not a valid ${kind}` : message,
      ja: ASKED_JA[kind] ?? `${kind} の形でない`
    },
    mend: {en: `Write it like ${example}${orEmpty}.`, ja: `${example} のように書く${orEmptyJa}。`}
  });
}

function headerRefusal(file: string, header: string[], names: string[]): Refusal {
  const missing = names.filter((name) => !header.includes(name));
  const strange = header.filter((name) => !names.includes(name));
  const other = /[;\t|]/.exec(header.length === 1 ? theFirst(header) : "")?.[0];
  const why = other
    ? `the columns are separated by ${other === "\t" ? "tabs" : `"${other}"`}, not by commas`
    : [
        missing.length && `missing: ${firstOf(missing)}`,
        strange.length && `not known: ${firstOf(strange)}`,
        !missing.length && !strange.length && "the columns stand in another order"
      ]
        .filter(Boolean)
        .join("; ");
  const words = {
    why: {en: why, ja: whyInJapanese(other, missing, strange)},
    mend: {
      en: `The header must be exactly ${names.join(",")}.`,
      ja: `見出しは次のとおりとする：${names.join(",")}。`
    }
  };
  return {file, line: 1, column: "", value: "", ...said("header", words)};
}

function whyInJapanese(other: string | undefined, missing: readonly string[], strange: readonly string[]): string {
  if (other) return `列の区切りがコンマでなく${other === "\t" ? "タブ" : `「${other}」`}である`;
  const parts = [
    missing.length && `不足：${firstInJapanese(missing)}`,
    strange.length && `未知：${firstInJapanese(strange)}`
  ];
  return parts.filter(Boolean).join("。") || "列の順序が異なる";
}

const NAMES_SHOWN = 10;

const firstInJapanese = (names: readonly string[]) =>
  names.slice(0, NAMES_SHOWN).join("、") + (names.length > NAMES_SHOWN ? `、ほか${names.length - NAMES_SHOWN}列` : "");

const firstOf = (names: readonly string[]) =>
  names.slice(0, NAMES_SHOWN).join(", ") +
  (names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : "");

/** Cells that name a row which is not there, over all tables at once; a cell that was refused already is not refused again. */
export function brokenReferences(tables: readonly ReadTable[]): Refusal[] {
  const read = new Map(tables.map((table) => [`${table.table.name}.${table.table.key.join(".")}`, table]));
  return tables.flatMap(({table, rows, refused, refusals}) => {
    const refusedCells = new Set(refusals.map(({line, column}) => `${line} ${column}`));
    const looked = [...rows, ...refused];
    return columnNames(table).flatMap((column) => {
      const {references = ""} = columnMeta(table, column);
      const target = read.get(references);
      // A table that could not be read at all has its own refusal; its absence is not reported again for each row.
      if (!target || (!target.keysSeen.size && target.refusals.length)) return [];
      return looked
        .filter(({cells}) => cells[column] && !target.keysSeen.has(cells[column]))
        .filter(({line}) => !refusedCells.has(`${line} ${column}`))
        .map(({line, cells}) => ({
          file: table.file,
          line,
          column,
          value: cells[column] ?? "",
          ...said("no_such_row", {
            why: {en: `there is no such row in ${references}`, ja: `${references} にその行がない`},
            mend: {
              en: `Correct it, or add the row to ${references.split(".")[0]}.csv.`,
              ja: `直すか、${references.split(".")[0]}.csv に行を加える。`
            }
          })
        }));
    });
  });
}
