/**
 * The kinds of column that our tables have. Each is a zod type over the text of one cell, with the words that the
 * codebook prints: one definition validates the data, builds the DuckDB table, documents the published file, and says to the
 * compiler what stands in the warehouse for it.
 */
import {z} from "zod";
import {isDate, isDay} from "../../src/text/day.js";
import {valuesOf, type ClosedList, type ValueOf, type Words} from "../../src/vocabulary/list.js";
import {FLAG} from "../../src/vocabulary/yesNo.js";

type Empty = Words | undefined;

/** What the codebook says of a column. */
interface ColumnWords<E extends Empty = Empty> extends Words {
  example: string;
  /** What an empty cell means. Absent where a cell may not be empty. */
  empty?: E;
  unit?: string;
  /** The table and column that holds the allowed values. */
  references?: `${string}.${string}`;
  /** A text that may begin like a spreadsheet formula (a minus sign, an at sign); refused elsewhere. */
  mayLookLikeFormula?: boolean;
}

type SqlType = "VARCHAR" | "INTEGER" | "DOUBLE" | "BIGINT" | "BOOLEAN";
export interface ColumnMeta extends ColumnWords {
  sqlType: SqlType;
  kind: string;
  /** What a value that is not empty looks like, where that alone decides: it begins with a letter or a digit and ends with one of printable ASCII. */
  pattern?: RegExp;
  /** Whether every text that is not empty is a value of it. */
  takesAny?: boolean;
  /** For a column with a closed list: its values with their words. */
  values?: ClosedList;
  /** For a column of labels: the column whose values it puts into words. */
  labels?: {column: string; locale: keyof Words};
  /** For a column that tells of a code: the column that holds the code, and what tells of it in the warehouse. */
  lookedUp?: {code: string; table: string; key: string; column: string};
}

/** A column. `stored` is never set: it tells the compiler what the warehouse holds for the cell. */
export type Column<Stored = unknown> = z.ZodType<string> & {readonly stored?: Stored};

/** What the warehouse holds for a cell of the column. */
export type StoredIn<C> = C extends Column<infer Stored> ? Stored : never;

type OrNull<T, E extends Empty> = E extends Words ? T | null : T;

/**
 * The type of a column in the published files. The warehouse holds days as text, as its rows are compared with dates that are
 * known to the month or the year only; a reader of the files gets a date.
 */
export const publishedType = ({kind, sqlType}: ColumnMeta): SqlType | "DATE" => (kind === "day" ? "DATE" : sqlType);

/** What is said of a column. */
export const metaOf = (column: Column): ColumnMeta => column.meta() as unknown as ColumnMeta;

const meta = (kind: string, sqlType: SqlType, words: ColumnWords): ColumnMeta => ({kind, sqlType, ...words});
const orEmpty = (type: z.ZodType<string>, words: ColumnWords): z.ZodType<string> =>
  words.empty ? z.union([z.literal(""), type]) : type;

/** A key of our own: letters, digits, dot, hyphen, underscore, plus. Never reused. */
export function id<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  const pattern = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
  return orEmpty(z.string().regex(pattern, "expected letters, digits, . _ + or -"), words).meta({
    ...meta("id", "VARCHAR", words),
    pattern
  });
}

/** Words. Trimmed, in Unicode form NFC, without control characters. */
export function text<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(z.string().min(1, "must not be empty"), words).meta({
    ...meta("text", "VARCHAR", words),
    takesAny: true
  });
}

/** A list of values joined by " | ". */
export function list<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(z.string().min(1, "must not be empty"), words).meta({
    ...meta("list", "VARCHAR", words),
    takesAny: true
  });
}

/** One of a closed list. */
export function choice<const L extends ClosedList, E extends Empty = undefined>(
  values: L,
  words: ColumnWords<E>
): Column<OrNull<ValueOf<L>, E>> {
  return orEmpty(z.enum(valuesOf(values)), words).meta({...meta("choice", "VARCHAR", words), values});
}

/** A non-negative number written with ASCII digits and at most one point: no separators, signs, exponents or leading zeros. */
export function quantity<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<number, E>> {
  const pattern = /^(0|[1-9]\d{0,14})(\.\d+)?$/;
  return orEmpty(
    z.string().regex(pattern, "expected a plain number such as 17000: no separators, no words"),
    words
  ).meta({...meta("quantity", "DOUBLE", words), pattern});
}

/** A number that may be below nought, written with ASCII digits and at most one point. */
export function signed<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<number, E>> {
  return orEmpty(
    z.string().regex(/^-?(0|[1-9]\d{0,14})(\.\d+)?$/, "expected a plain number such as -0.43: no separators, no words"),
    words
  ).meta({...meta("quantity", "DOUBLE", {...words, mayLookLikeFormula: true})});
}

/** An ISO date as precise as it is known: 2022-03-07, 2022-03 or 2022. */
export function date<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(
    z.string().refine(isDate, "expected a date that exists, such as 2022-03-07, 2022-03 or 2022"),
    words
  ).meta({...meta("date", "VARCHAR", words)});
}

/** An ISO date that is always known to the day: published as a date, not as a text. */
export function day<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(z.string().refine(isDay, "expected a day that exists, such as 2022-03-08"), words).meta({
    ...meta("day", "VARCHAR", words)
  });
}

/** A whole number that is counted, not measured: a line, a step. */
export function count<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<number, E>> {
  const pattern = /^\d+$/;
  return orEmpty(z.string().regex(pattern, "expected a whole number"), words).meta({
    ...meta("count", "INTEGER", words),
    pattern
  });
}

/** `true` or `false`. */
export function flag(words: Omit<ColumnWords, "example" | "empty">): Column<boolean> {
  return z.enum(valuesOf(FLAG)).meta({...meta("flag", "BOOLEAN", {...words, example: "true"}), values: FLAG});
}

const A_SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** A SHA-256 in 64 hexadecimal digits. */
export const sha256 = (words: Omit<ColumnWords, "example" | "empty">): Column<string> => digest(A_SHA256.length, words);

/** The first of the 64 hexadecimal digits of a SHA-256. */
export function digest(digits: number, words: Omit<ColumnWords, "example" | "empty">): Column<string> {
  return z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`))
    .meta({...meta("sha256", "VARCHAR", {...words, example: A_SHA256.slice(0, digits)})});
}

/** A currency by its code in ISO 4217, as the engine that runs us lists them. */
export function currency<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(
    z.string().refine((code) => CURRENCIES.has(code), "expected a currency of ISO 4217, such as USD or JPY"),
    words
  ).meta({...meta("currency", "VARCHAR", words)});
}
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

/** A host that the standards of the web name as one: no empty label, so no dot at its end. */
const isHost = (host: string) => !host.split(".").includes("");

/** A web address. */
export function url<E extends Empty = undefined>(words: ColumnWords<E>): Column<OrNull<string, E>> {
  return orEmpty(
    z
      .string()
      .regex(/^https?:\/\/\S+$/, "expected an address that begins with http:// or https://")
      .refine((address) => URL.canParse(address) && isHost(new URL(address).hostname), "expected a whole web address"),
    words
  ).meta({...meta("url", "VARCHAR", words)});
}
