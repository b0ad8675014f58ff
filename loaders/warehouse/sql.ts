/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a table or a column, whatever is in it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as src/text/csv.ts writes it into a CSV; a null as an empty cell. @param value what stands for it in the statement */
export const csvCell = (value: string): string =>
  `case when ${["','", "'\"'", "chr(10)", "chr(13)"].map((one) => `contains(${value}, ${one})`).join(" or ")}
    then '"' || replace(${value}, '"', '""') || '"' else coalesce(${value}, '') end`;
