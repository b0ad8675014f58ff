/** In what form verdicts are written: as the ending of the file's name says. */
import {csvCell, literal, quotedName} from "../warehouse/sql.js";
import {csvRecord} from "../../src/text/csv.js";
import {at, type Relation} from "./relation.js";

export type Format = "csv" | "jsonl" | "parquet";

/** What people call them. */
export const FORMAT_NAMES: Record<Format, string> = {csv: "CSV", jsonl: "JSON Lines", parquet: "Parquet"};

export const formatOf = (path: string | undefined): Format =>
  path === undefined ? "csv" : /\.(jsonl|ndjson)$/i.test(path) ? "jsonl" : /\.parquet$/i.test(path) ? "parquet" : "csv";

/** How DuckDB writes a format. A line of CSV is made ready before, so that it is quoted as we quote: DuckDB would also quote cells with #. */
const HOW: Record<Format, string> = {
  csv: "format csv, header true, quote '', escape '', delim '\u0001', new_line '\\r\\n', use_tmp_file false",
  jsonl: "format json, use_tmp_file false",
  parquet: "format parquet, compression zstd, use_tmp_file false"
};

export interface Written {
  path: string;
  format: Format;
  /** Names of the list's own columns. */
  own: readonly string[];
  /** Names of the columns behind them. */
  behind: readonly string[];
}

/**
 * The statement that writes rows with what is said of them.
 * @param joined what stands behind `from`: `l` has the list's own cells, `s` what is said of them, as `tail` for a CSV, else in columns of the names `v0`, `v1` …
 */
export function copyTo({path, format, own, behind}: Written, relation: Relation, joined: string): string {
  if (format === "csv") {
    const cells = own
      .map((_, place) => (relation.mayNeedQuotes ? csvCell(`l.${at(place)}`) : `l.${at(place)}`))
      .join(", ',', ");
    return `copy (select concat(${cells}, s.tail) as ${quotedName(csvRecord([...own, ...behind]))} from ${joined}) to ${literal(path)} (${HOW.csv})`;
  }
  const names = distinctNames([...own, ...behind]).map(quotedName);
  const cells = [...own.map((_, place) => `l.${at(place)}`), ...behind.map((_, i) => `s.v${i}`)];
  return `copy (select ${cells.map((cell, i) => `${cell} as ${names[i]}`).join(", ")} from ${joined}) to ${literal(path)} (${HOW[format]})`;
}

/** The statement that writes a CSV of ours anew in another format. */
export function convert({sql}: Relation, {path, format, own, behind}: Written): string {
  const names = distinctNames([...own, ...behind]).map((name, place) => `${at(place)} as ${quotedName(name)}`);
  return `copy (select ${names.join(", ")} from ${sql}) to ${literal(path)} (${HOW[format]})`;
}

/** Names that can stand beside each other in a table: one that is empty, or was there before, is told by its place. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    // Capitals do not tell columns of a table apart.
    let own = name;
    if (own === "" || taken.has(own.toLowerCase())) own = `${name === "" ? "column" : name}_${i + 1}`;
    while (taken.has(own.toLowerCase())) own += "_";
    taken.add(own.toLowerCase());
    return own;
  });
}
