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
  /** What gives the rows where they stand in the warehouse, in no order: a table, or a select in brackets. */
  readonly relation?: string;
  /** The rows in their order, in batches. Labels and hashes are added by the frame. */
  rows(db: Database): AsyncIterable<readonly ExtractRow[]>;
}

type Head = Pick<Extract, "name" | "words" | "key">;

/** An extract whose rows are those of a relation (a table, or a select in brackets) of the warehouse, ordered by its key. */
export function fromWarehouse({columns, relation, ...head}: Head & {columns: Columns; relation: string}): Extract {
  const extract = withHash(head, columns);
  const stored = columnNames(extract).filter((name) => !columnMeta(extract, name).labels && name !== RECORD_HASH);
  const quoted = (names: readonly string[]) => names.map(quotedName).join(", ");
  const sql = `select ${quoted(stored)} from ${relation} order by ${quoted(head.key)}`;
  return {...extract, relation, rows: (db) => db.batches(sql)};
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
