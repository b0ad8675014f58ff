/**
 * The rows of a relation as CSV, written by the engine that holds them: byte for byte what src/text/csv.ts writes of the same rows, without a row coming
 * through JavaScript. `test/loaders/extracts/copy.whole.test.ts` holds the two against each other.
 */
import {csvRecord} from "../../src/text/csv.js";
import type {Database} from "../warehouse/database.js";
import {csvCell, literal, quotedName} from "../warehouse/sql.js";
import {columnMeta, columnNames} from "../schema/table.js";
import {cellSql, isNotSure, notSure} from "./cellSql.js";
import {codesLookedUp, toldOf, type Extract} from "./extract.js";
import {RECORD_HASH, recordHashSql} from "./recordHash.js";
import {SURELY_CODE, surelyFitRecord} from "./surelyFit.js";

/**
 * Writes an extract with its header to `path`, a row at a time in the order of its key.
 * @returns how many rows were written; undefined where a row holds what only the writer in JavaScript can tell of: a character outside
 * `surelyFitRecord`, a number that the engine writes with an exponent, a type that no published table has. What stands at `path` is then nothing whole.
 */
export async function copyExtract(db: Database, extract: Extract, path: string): Promise<number | undefined> {
  if (!extract.relation) return undefined;
  const types = await db.rows<{column_name: string; column_type: string}>(`describe from ${extract.relation}`);
  const typeOf = new Map(types.map(({column_name, column_type}) => [column_name, column_type]));
  const codes = codesLookedUp(extract);
  const isCode = (name: string) => codes.some(({code}) => code === name);
  const names = columnNames(extract);
  // What is looked up stands in the cells of its code, and the words for a choice in those of the choice.
  const own = names.filter((name) => {
    const {lookedUp, labels} = columnMeta(extract, name);
    return name !== RECORD_HASH && !lookedUp && !labels;
  });
  const isChoice = (name: string) => columnMeta(extract, name).values !== undefined;
  const others = own.filter((name) => !isCode(name) && !isChoice(name));
  // What is of the kind of a code needs no quotes.
  const made = others.map((name) => {
    const column = `r.${quotedName(name)}`;
    const type = typeOf.get(name);
    return [name, type === "VARCHAR" && isCodeLike(extract, name) ? column : cellSql(column, type)] as const;
  });
  if (made.some(([, cell]) => cell === undefined)) return undefined;
  const cells = own.map((name) => {
    if (isCode(name)) return `coalesce(${toldOf(name)}.cells, ${notSure})`;
    return isChoice(name) ? choiceSql(extract, name) : `r.${cellOf(name)}`;
  });
  // Numbers and choices are what they are; what is told of a code is looked at once for each code.
  const looked = others.filter((name) => typeOf.get(name)?.startsWith("VARCHAR"));
  const inKind = looked.filter((name) => isCodeLike(extract, name)).map((name) => `r.${cellOf(name)}`);
  const inWords = looked.filter((name) => !isCodeLike(extract, name)).map((name) => `r.${cellOf(name)}`);
  // Cells are made in a select of their own: each stands in the record and in what is looked at, and would be made for both.
  const withItsCells = ["*", ...made.map(([name, cell]) => `${cell} as ${cellOf(name)}`)].join(", ");
  const records = `select ${extract.key.map((name) => `r.${quotedName(name)}`).join(", ")},
    ${record(cells)} as record, ${record(inWords)} as words,
    concat(${inKind.flatMap((cell) => [cell, "chr(10)"]).join(", ") || "''"}) as codes
    from (select ${withItsCells} from ${extract.relation} r) r ${codes.map(joinCells).join(" ")}`;
  // A name for the one column that holds the whole line is the header line.
  const line = `record || ',' || ${recordHashSql("record")} || chr(13) as ${quotedName(`${csvRecord(names)}\r`)}`;
  const order = extract.key.map(quotedName).join(", ");
  const told = withCells(codes);
  // Sorted as lines: rows of many columns would take twice the memory.
  const lines = `${told} select ${line} from (${records}) where ${isFit("words")} and ${areCodes("codes", inKind.length)} order by ${order}`;
  try {
    const [copied] = await db.sparingly(() =>
      db.rows<{Count: bigint}>(
        `copy (${lines}) to ${literal(path)} (format csv, header, delimiter '', quote '', escape '')`
      )
    );
    return Number(copied?.Count);
  } catch (error) {
    if (isNotSure(error)) return undefined;
    throw error;
  }
}

const record = (cells: readonly (string | undefined)[]) => `concat(${cells.join(", ',', ") || "''"})`;

const isSure = (value: string, expression: string) =>
  `if(regexp_full_match(${value}, ${literal(expression)}), true, ${notSure})`;
const isFit = (record: string) => isSure(record, surelyFitRecord());
const areCodes = (lines: string, count: number) => isSure(lines, `(?:(?:${SURELY_CODE})?\\n){${count}}`);

/** Kinds of column whose values need no quotes, so far as they are what they should be. */
const CODE_LIKE = ["id", "date", "day", "currency"];
const isCodeLike = (extract: Extract, name: string) => CODE_LIKE.includes(columnMeta(extract, name).kind);

/** What SQL calls the cell of a column. */
const cellOf = (name: string) => quotedName(`cell of ${name}`);

type LookedUp = ReturnType<typeof codesLookedUp>[number];

/** What stands in the row of each code of a short table: the code, and what is told of it. Written and looked at once, however many rows have it. */
function withCells(codes: readonly LookedUp[]): string {
  const cells = codes.map((code) => {
    const told = record([code.key, ...code.columns].map((name) => csvCell(quotedName(name))));
    const none = literal(code.columns.map(() => ",").join(""));
    return `${cellsOfCode(code)} as materialized (
      select * from (select ${code.key} as code, ${told} as cells from ${code.table}) where ${isFit("cells")}
      union all select null, ${none})`;
  });
  return cells.length ? `with ${[...new Set(cells)].join(", ")}` : "";
}

/** What SQL calls that which `withCells` makes for a code: the same for all whose codes stand in one table. */
const cellsOfCode = ({table, columns}: LookedUp) => quotedName(`${table} ${columns.join(" ")}`);

const joinCells = (code: LookedUp) =>
  `left join ${cellsOfCode(code)} ${toldOf(code.code)} on ${toldOf(code.code)}.code is not distinct from r.${quotedName(code.code)}`;

/** The cells of a choice: its value, and behind it the words for that in each of its columns of labels; none for a value that is not listed. */
function choiceSql(extract: Extract, name: string): string {
  const locales = columnNames(extract).flatMap((other) => {
    const {labels} = columnMeta(extract, other);
    return labels?.column === name ? [labels.locale] : [];
  });
  const column = `r.${quotedName(name)}::varchar`;
  const values = Object.entries(columnMeta(extract, name).values ?? {}).map(
    ([value, words]) =>
      `when ${column} = ${literal(value)} then ${literal(csvRecord([value, ...locales.map((locale) => words[locale])]))}`
  );
  const none = literal(locales.map(() => ",").join(""));
  return `case when ${column} is null then ${none} ${values.join(" ")}
    when regexp_full_match(${column}, ${literal(SURELY_CODE)}) then ${column} || ${none} else ${notSure} end`;
}
