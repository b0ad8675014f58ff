import {grouped} from "../text/grouped.js";
import type {RecordData, TotalRow} from "./siteData.js";

/**
 * The totals as they stood at the end of a day: for each subject, unit, donor and status the newest row up to then.
 * Without a day, the state of the newest data.
 */
export function totalsAt(data: RecordData, day = "9999-12-31"): TotalRow[] {
  const upTo = data.totals.filter(({date}) => date <= day);
  const series = grouped(upTo, ({subject, unit, donor, status}) => [subject, unit, donor, status].join(" "));
  return [...series.values()].map((rows) => rows.reduce((newest, row) => (row.date > newest.date ? row : newest)));
}
