/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a table or a column, whatever is in it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * A text for a query whose answer comes through JavaScript: there the driver takes a byte order mark (U+FEFF) off the front of every text, and of two leaves one.
 * @param text what stands for it in the statement
 */
export const asItIs = (text: string): string => `if(starts_with(${text}, chr(65279)), chr(65279) || ${text}, ${text})`;

/** A text as src/text/csv.ts writes it into a CSV; a null as an empty cell. @param value what stands for it in the statement */
export const csvCell = (value: string): string =>
  `case when ${value} is null then ''
    when ${["','", "'\"'", "chr(10)", "chr(13)"].map((one) => `contains(${value}, ${one})`).join(" or ")}
    then '"' || replace(${value}, '"', '""') || '"' else ${value} end`;

/** DuckDB keeps several, of 32 MiB if it is not asked for less. */
const SMALLEST_BUFFER = 4 * 2 ** 20;

/**
 * The buffer through which DuckDB is to read a CSV, in bytes. It must hold the longest record, for of one that needs three buffers DuckDB 1.5 loses the rows
 * behind it without a word.
 * @param longest how many characters that record has: each is three bytes at most
 */
export const csvBuffer = (longest: number): number => Math.max(SMALLEST_BUFFER, 4 * longest);
