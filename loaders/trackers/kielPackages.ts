/** What the rows of a package say of each other: the sum that is told once for all of them, and the day. */
import {lastDay} from "../../src/text/day.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import {swapped, widened, type Covered, type DateSpan} from "./dateCell.js";
import {isBlank, type KielRow} from "./kielColumns.js";
import {tally} from "./sheetTally.js";

export interface Packages {
  /** The span of a row, with what its package and the tracker's column of months say of it. */
  dated(row: KielRow, span: DateSpan): DateSpan;
  valueOf(row: KielRow, claim: ImportedClaim): Pick<ImportedClaim, "value_eur" | "value_basis" | "flags">;
}

/** The part of a package that a row belongs to, where the release has parts; otherwise the package. */
export const keyOf = ({cells}: KielRow): string => (isBlank(cells.part) || cells.part === "0" ? cells.id : cells.part);

export function packagesOf(rows: readonly KielRow[], covered: Covered): Packages {
  const size = new Map<string, number>();
  const firstDayOf = new Map<string, string>();
  for (const row of rows) {
    tally(size, keyOf(row));
    const day = dayIn(row.cells.date);
    const known = firstDayOf.get(row.cells.id);
    if (day !== undefined && (known === undefined || day < known)) firstDayOf.set(row.cells.id, day);
  }
  const hasParts = rows.some(({cells}) => !isBlank(cells.partValue));
  const valued = new Map<number, string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const value = amount(hasParts ? row.cells.partValue : row.cells.value);
    const key = `${keyOf(row)} ${value}`;
    const isMarked = hasParts || row.cells.firstOfPackage === "" ? !seen.has(key) : row.cells.firstOfPackage !== "0";
    if (value !== "" && isMarked) valued.set(row.number, value);
    seen.add(key);
  }
  return {
    dated(row, span) {
      if (span.basis !== "on") return span;
      const dated = contradicted(row, span, firstDayOf, covered);
      return dated.basis === "on" && (size.get(keyOf(row)) ?? 0) > 1 ? {...dated, basis: "package"} : dated;
    },
    valueOf(row, {status, flags}) {
      const value = status === "committed" ? (valued.get(row.number) ?? "") : "";
      if (value === "") return {value_eur: "", value_basis: "", flags};
      const isPackage = (size.get(keyOf(row)) ?? 0) > 1;
      return {
        value_eur: value,
        value_basis: isPackage ? "package" : "row",
        flags: isPackage ? [flags, "package_value"].filter(Boolean).join(" | ") : flags
      };
    }
  };
}

const dayIn = (cell: string): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];

/** A sum in euros, whole: trackers compute it to many places. Nothing where the cell has none, or nought. */
function amount(cell: string): string {
  const number = /^-?[\d,]+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(",", "")) : Number.NaN;
  return number >= 0.5 ? String(Math.round(number)) : "";
}

/**
 * Holds a day against what the tracker says beside it: its column of months (counted from December 2021), and the order of
 * a donor's activities, which are numbered as they were announced. A day that another reading would put right is a span.
 */
function contradicted(
  row: KielRow,
  span: DateSpan,
  firstDayOf: ReadonlyMap<string, string>,
  covered: Covered
): DateSpan {
  const day = span.from;
  const other = swapped(day);
  const months = Number(row.cells.month);
  if (Number.isInteger(months) && months > 0) {
    const index = 2021 * 12 + 11 + months;
    const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    if (day.startsWith(month)) return span;
    if (other?.startsWith(month)) return widened(span, other, other, "ambiguous_date");
    return widened(span, `${month}-01`, lastDay(month), "month_differs");
  }
  const [, series = "", number = ""] = /^(.*?)(\d+)$/.exec(row.cells.id) ?? [];
  const before = firstDayOf.get(`${series}${Number(number) - 1}`);
  if (before === undefined || other === undefined || day >= before || other < before || other > covered.last)
    return span;
  return widened(span, other, other, "ambiguous_date");
}
