import {grouped} from "../text/grouped.js";
import type {RecordData, TotalRow} from "./siteData.js";

/**
 * The totals as they stood at the end of a day: for each subject, unit, donor and status the newest row up to then.
 * Without a day, the state of the newest data.
 */
export function totalsAt(data: RecordData, day = "9999-12-31"): readonly TotalRow[] {
  const byDay = known.get(data) ?? new Map<string, readonly TotalRow[]>();
  known.set(data, byDay);
  const rows = byDay.get(day) ?? newestUpTo(data, day);
  byDay.set(day, rows);
  return rows;
}

/** A page asks for each of its groups. */
const known = new WeakMap<RecordData, Map<string, readonly TotalRow[]>>();

function newestUpTo(data: RecordData, day: string): TotalRow[] {
  const upTo = data.totals.filter(({date}) => date <= day);
  const series = grouped(upTo, ({subject, unit, donor, status}) => [subject, unit, donor, status].join(" "));
  return [...series.values()].map((rows) => rows.reduce((newest, row) => (row.date > newest.date ? row : newest)));
}
