/**
 * The kinds of column that our tables have. Each is a zod type over the text of one cell, with the words that the
 * codebook prints: one definition validates the data, builds the DuckDB table and documents the published file.
 */
import {z} from "zod";

/** What the codebook says of a column. */
export interface ColumnWords {
  en: string;
  ja: string;
  example: string;
  /** What an empty cell means. Absent where a cell may not be empty. */
  empty?: {en: string; ja: string};
  unit?: string;
  /** Labels of the values, for a column with a closed list. */
  values?: Record<string, {en: string; ja: string}>;
  /** The table and column that holds the allowed values. */
  references?: `${string}.${string}`;
  /** A text that may begin like a spreadsheet formula (a minus sign, an at sign); refused elsewhere. */
  mayLookLikeFormula?: boolean;
}

export type SqlType = "VARCHAR" | "INTEGER" | "DOUBLE" | "BIGINT" | "BOOLEAN";
export interface ColumnMeta extends ColumnWords {
  sqlType: SqlType;
  kind: string;
  /** For a column of labels: the column whose values it puts into words. */
  labels?: {column: string; locale: "en" | "ja"};
}

const meta = (kind: string, sqlType: SqlType, words: ColumnWords): ColumnMeta => ({kind, sqlType, ...words});
const orEmpty = <T extends z.ZodType<string>>(type: T, words: ColumnWords) =>
  words.empty ? z.union([z.literal(""), type]) : type;

/** A key of our own: letters, digits, dot, hyphen, underscore, plus. Never reused. */
export function id(words: ColumnWords) {
  return orEmpty(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, "expected letters, digits, . _ + or -"), words).meta(
    {...meta("id", "VARCHAR", words)}
  );
}

/** Words. Trimmed, in Unicode form NFC, without control characters. */
export function text(words: ColumnWords) {
  return orEmpty(z.string().min(1, "must not be empty"), words).meta({...meta("text", "VARCHAR", words)});
}

/** A list of values joined by " | ". */
export function list(words: ColumnWords) {
  return orEmpty(z.string().min(1, "must not be empty"), words).meta({...meta("list", "VARCHAR", words)});
}

/** One of a closed list. */
export function choice<const V extends readonly [string, ...string[]]>(values: V, words: ColumnWords) {
  return orEmpty(z.enum(values), words).meta({...meta("choice", "VARCHAR", words), allowed: [...values]});
}

/** A non-negative number written with ASCII digits and at most one point: no separators, signs, exponents or leading zeros. */
export function quantity(words: ColumnWords) {
  return orEmpty(
    z.string().regex(/^(0|[1-9]\d{0,14})(\.\d+)?$/, "expected a plain number such as 17000: no separators, no words"),
    words
  ).meta({...meta("quantity", "DOUBLE", words)});
}

/** An ISO date as precise as it is known: 2022-03-07, 2022-03 or 2022. */
export function date(words: ColumnWords) {
  return orEmpty(
    z.string().refine(isRealDate, "expected a date that exists, such as 2022-03-07, 2022-03 or 2022"),
    words
  ).meta({...meta("date", "VARCHAR", words)});
}

/** A whole number that is counted, not measured: a line, a step. */
export function count(words: ColumnWords) {
  return orEmpty(z.string().regex(/^\d+$/, "expected a whole number"), words).meta({
    ...meta("count", "INTEGER", words)
  });
}

/** `true` or `false`. */
export function flag(words: Omit<ColumnWords, "example">) {
  const values = {true: {en: "yes", ja: "はい"}, false: {en: "no", ja: "いいえ"}};
  return z.enum(["true", "false"]).meta({
    ...meta("flag", "BOOLEAN", {...words, example: "true", values}),
    allowed: ["true", "false"]
  });
}

/** A SHA-256 in 64 hexadecimal digits. */
export function sha256(words: Omit<ColumnWords, "example">) {
  const example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({...meta("sha256", "VARCHAR", {...words, example})});
}

/** A web address. */
export function url(words: ColumnWords) {
  return orEmpty(
    z.string().regex(/^https?:\/\/\S+$/, "expected an address that begins with http:// or https://"),
    words
  ).meta({...meta("url", "VARCHAR", words)});
}

export function isRealDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
