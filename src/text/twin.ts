/** The name of a table's twin for spreadsheets. */
export const twinOf = (csv: string): string => csv.replace(/\.csv$/, ".excel.csv");

/** Whether a file is such a twin. */
export const isTwin = (name: string): boolean => name.endsWith(".excel.csv");
