/** The name of a table's twin for spreadsheets. */
export const twinOf = (csv: string): string => csv.replace(/\.csv$/, ".excel.csv");

/**
 * A text as it stands in the twin: one without a letter, such as "17,000" or "2022-03", is put between quotation marks, or a spreadsheet would make a number or
 * a date of it and lose what the source said.
 */
export const keptAsText = (text: string): string => (/^[^\p{L}]*\d[^\p{L}]*$/u.test(text) ? `“${text}”` : text);

/** Whether a file is such a twin. */
export const isTwin = (name: string): boolean => name.endsWith(".excel.csv");
