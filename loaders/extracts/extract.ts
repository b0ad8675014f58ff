/**
 * The frame of every published table. An extract says what it is called, what its columns are (with their words, from which
 * the codebook is made) and where its rows come from; the rest (labels, hashes, twins, codebook) follows.
 */
import {z} from "zod";
import {cellText, csvRecord, type Cell} from "../../src/text/csv.js";
import {metaOf, text, type Column} from "../schema/columns.js";
import {columnMeta, columnNames, type Columns, type Table} from "../schema/table.js";
import type {Database} from "../warehouse/database.js";
import {quotedName} from "../warehouse/sql.js";
import {RECORD_HASH, recordHash, recordHashColumn} from "./recordHash.js";

export type ExtractRow = Readonly<Record<string, Cell>>;

export interface Extract {
  /** File name without its ending; also the table's name in sangensoku.duckdb. */
  readonly name: string;
  /** What one row is. */
  readonly words: {en: string; ja: string};
  /** Columns that together name a row; the file is ordered by them. */
  readonly key: readonly string[];
  readonly columns: Table["columns"];
  /** What gives the rows where they stand in the warehouse, in no order and without what is looked up: a table, or a select in brackets. */
  readonly relation?: string;
  /** The rows in their order, in batches. Labels and hashes are added by the frame. */
  rows(db: Database): AsyncIterable<readonly ExtractRow[]>;
}

type Head = Pick<Extract, "name" | "words" | "key">;

/** An extract whose rows are those of a relation (a table, or a select in brackets) of the warehouse, ordered by its key. */
export function fromWarehouse({columns, relation, ...head}: Head & {columns: Columns; relation: string}): Extract {
  const extract = withHash(head, columns);
  const stored = columnNames(extract).filter((name) => !columnMeta(extract, name).labels && name !== RECORD_HASH);
  const cells = stored.map((name) => {
    const {lookedUp} = columnMeta(extract, name);
    const from = lookedUp ? `${toldOf(lookedUp.code)}.${quotedName(lookedUp.column)}` : `r.${quotedName(name)}`;
    return `${from} as ${quotedName(name)}`;
  });
  const joins = codesLookedUp(extract).map(
    ({code, table, key}) => `left join ${table} ${toldOf(code)} on ${toldOf(code)}.${key} = r.${quotedName(code)}`
  );
  const order = head.key.map((name) => `r.${quotedName(name)}`).join(", ");
  const sql = `select ${cells.join(", ")} from ${relation} r ${joins.join(" ")} order by ${order}`;
  return {...extract, relation, rows: (db) => db.batches(sql)};
}

/** What SQL calls that which tells of a column of codes. */
export const toldOf = (code: string): string => quotedName(`told of ${code}`);

/** The columns of codes of which others tell, and the columns there. */
export function codesLookedUp(
  extract: Pick<Table, "columns">
): {code: string; table: string; key: string; columns: string[]}[] {
  const metas = columnNames(extract).flatMap((name) => columnMeta(extract, name).lookedUp ?? []);
  return [...new Map(metas.map((one) => [one.code, one])).values()].map(({code, table, key}) => ({
    ...{code, table, key},
    columns: metas.filter((one) => one.code === code).map(({column}) => column)
  }));
}

/** An extract whose rows are made by a function, already in the order of its key. */
export function fromRows({
  columns,
  rows,
  ...head
}: Head & {columns: Columns; rows: (db: Database) => Promise<readonly ExtractRow[]>}): Extract {
  return {
    ...withHash(head, columns),
    async *rows(db) {
      yield await rows(db);
    }
  };
}

function withHash(head: Head, columns: Columns): Omit<Extract, "rows"> {
  return {...head, columns: z.object({...columns, [RECORD_HASH]: recordHashColumn})};
}

/** A column of input, followed by a column with the words for its values in Japanese (and English, where asked for). */
export function withLabels(name: string, column: Column, locales: readonly ("en" | "ja")[] = ["ja"]): Columns {
  const {en, ja, values, empty} = metaOf(column);
  const [first] = Object.values(values ?? {});
  const label = (locale: "en" | "ja") =>
    text({
      en: `${en}: in ${locale === "en" ? "English" : "Japanese"} words`,
      ja: `${ja}（${locale === "en" ? "英語" : "日本語"}表記）`,
      example: first?.[locale] ?? "",
      ...(empty && {empty})
    });
  return {
    [name]: column,
    ...Object.fromEntries(
      locales.map((locale) => {
        const column = label(locale);
        return [`${name}_${locale}`, column.meta({...metaOf(column), labels: {column: name, locale}})];
      })
    )
  };
}

/** All columns of an input, the named choices each followed by its words in Japanese. */
export function labelled(columns: Columns, ...names: readonly string[]): Columns {
  return Object.assign(
    {},
    ...Object.entries(columns).map(([name, column]) =>
      names.includes(name) ? withLabels(name, column) : {[name]: column}
    )
  ) as Columns;
}

/** Columns with the names behind a code: `donor` is followed by `donor_en` and `donor_ja`. */
export function withNames(name: string, column: Column, example: {en: string; ja: string}): Columns {
  const {en, ja, empty} = metaOf(column);
  return {
    [name]: column,
    [`${name}_en`]: text({
      en: `${en}: name in English`,
      ja: `${ja}（英語名）`,
      example: example.en,
      ...(empty && {empty})
    }),
    [`${name}_ja`]: text({
      en: `${en}: name in Japanese`,
      ja: `${ja}（日本語名）`,
      example: example.ja,
      ...(empty && {empty})
    })
  };
}

/**
 * Columns of which the first holds a code and the others are looked up by it in a table of the warehouse; their relation need not have them.
 * @param told the column there of each, by what stands behind the code's name: `donor_en` is told by `en`
 */
export function lookedUp(columns: Columns, from: {table: string; key: string; told: Record<string, string>}): Columns {
  const [code = "", ...others] = Object.keys(columns);
  const {table, key, told} = from;
  const found = others.map((name) => {
    const column = columns[name]!;
    const meta = {code, table, key, column: told[name.slice(code.length + 1)] ?? name};
    return [name, column.meta({...metaOf(column), lookedUp: meta})];
  });
  return {...columns, ...Object.fromEntries(found)};
}

/** Turns the rows of an extract into the records of its file, without their line ends. */
export function recordsOf(extract: Extract): (row: ExtractRow) => string {
  const fills = columnNames(extract)
    .filter((name) => name !== RECORD_HASH)
    .map((name): ((row: ExtractRow) => string) => {
      const {labels} = columnMeta(extract, name);
      if (!labels) return (row) => cellText(row[name]);
      const {values} = columnMeta(extract, labels.column);
      return (row) => values?.[cellText(row[labels.column])]?.[labels.locale] ?? "";
    });
  return (row) => {
    const record = csvRecord(fills.map((fill) => fill(row)));
    return `${record},${recordHash(record)}`;
  };
}
