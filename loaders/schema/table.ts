import type {z} from "zod";
import type {ColumnMeta} from "./columns.js";

/** One file that people write: where it is, its key, and its columns in order. */
export interface Table {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly words: {en: string; ja: string};
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: z.ZodObject<Record<string, z.ZodType<string>>>;
  /** What must hold between the cells of one row: returns the column at fault, why, and what to do. */
  readonly rowRule?: (row: Record<string, string>) => {column: string; why: string; mend: string} | undefined;
}

export const columnNames = ({columns}: Pick<Table, "columns">): string[] => Object.keys(columns.shape);

/** @throws {Error} for a column whose words were never written: the codebook would have a hole. */
export function columnMeta({columns}: Pick<Table, "columns">, name: string): ColumnMeta & {allowed?: string[]} {
  const meta = columns.shape[name]?.meta();
  if (!meta) throw new Error(`column ${name} has no words`);
  return meta as unknown as ColumnMeta & {allowed?: string[]};
}
