import {z} from "zod";
import type {SaidInBoth} from "./said.js";
import {metaOf, type Column, type ColumnMeta, type StoredIn} from "./columns.js";

export type Columns = Readonly<Record<string, Column>>;

/** Why a row is not taken: the column at fault, why, and what to do. */
interface RowFault<Name extends string = string> extends SaidInBoth {
  column: Name;
}

/** One file that people write: where it is, its key, and its columns in order. */
export interface Table {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly words: {en: string; ja: string};
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: z.ZodObject<Columns>;
  /** What must hold between the cells of one row, each a text and "" where it is empty. */
  rowRule?(row: Readonly<Record<string, string>>): RowFault | undefined;
  /** The columns that the rule looks at. A table whose rule does not name them is not read in bulk. */
  readonly ruleLooksAt?: readonly string[];
}

/** A table that remembers its columns by name and type. */
interface DefinedTable<C extends Columns> extends Table {
  readonly columns: z.ZodObject<C>;
}

interface Definition<C extends Columns, Looked extends keyof C & string> extends Omit<
  Table,
  "key" | "columns" | "rowRule" | "ruleLooksAt"
> {
  key: readonly (keyof C & string)[];
  columns: C;
  rowRule?(row: Readonly<Record<Looked, string>>): RowFault<keyof C & string> | undefined;
  ruleLooksAt?: readonly Looked[];
}

/** Rows, labels and checks of the table are typed by the columns given here, and stated nowhere else. */
export function defineTable<const C extends Columns, const Looked extends keyof C & string = keyof C & string>({
  columns,
  ...table
}: Definition<C, Looked>): DefinedTable<C> {
  return {...table, columns: z.object(columns)};
}

/** A row as the warehouse holds it: numbers as numbers, empty cells as null, choices as one of their list. */
export type RowOf<T> = T extends DefinedTable<infer C> ? {[Name in keyof C]: StoredIn<C[Name]>} : never;

/** The cells of a row as they were read: texts, "" where one is empty. */
export type CellsOf<T> = T extends DefinedTable<infer C> ? Readonly<Record<keyof C & string, string>> : never;

interface HasColumns {
  readonly columns: z.ZodObject<Columns>;
}

export const columnNames = ({columns}: HasColumns): string[] => Object.keys(columns.shape);

/** @throws {Error} for a column whose words were never written: the codebook would have a hole. */
export function columnMeta({columns}: HasColumns, name: string): ColumnMeta {
  const column = columns.shape[name];
  if (!column?.meta()) throw new Error(`column ${name} has no words`);
  return metaOf(column);
}
