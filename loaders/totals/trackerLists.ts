import {grouped} from "../../src/text/grouped.js";
import type {Tracker} from "../../src/vocabulary/tracker.js";
import type {Database} from "../warehouse/database.js";
import type {CoverageRow} from "./coverage.js";
import type {Observation} from "./observation.js";

/** A row of `tracker_rows`, as far as totals look at it. */
interface TrackerReading {
  id: string;
  tracker: Tracker;
  tracker_row: string;
  donor: string;
  item_class: string;
  unit: string;
  quantity_min: number | null;
  quantity_max: number | null;
  status: string;
  first_day: string;
  last_day: string;
  date_basis: string;
  flags: string[];
  source: string;
  claims: string[];
}

/** The goods that one tracker tells of, by its latest release. */
export interface TrackerList {
  tracker: Tracker;
  rows: Observation[];
  coverage: CoverageRow[];
}

/**
 * The list of each tracker. Where a claim was taken from a row, the transfer that the claim speaks of stands for it, with all that
 * is known of it.
 * @param claims the goods of the record's own list
 */
export async function trackerLists(db: Database, claims: readonly Observation[]): Promise<TrackerList[]> {
  const readings = await db.rows<TrackerReading>(`
    select
      id, tracker, tracker_row, donor, item_class, unit, quantity_min, quantity_max, status, first_day, last_day,
      date_basis, string_split(coalesce(flags, ''), ' | ') as flags, source, claims
    from tracker_rows
    where is_latest and recipient = 'UKR' and donor is not null and unit is not null and unit <> 'money'
      and item_group not in ('packages', 'funds') and status in ('pledged', 'committed', 'delivered')
    order by id`);
  const coverage = await db.rows<CoverageRow & {list: string}>(
    "select list, source, donor, string_split(kinds, ' | ') as kinds, until from tracker_coverage order by id"
  );
  const transferOf = new Map(claims.map(({id, transfer}) => [id, transfer]));
  return [...grouped(readings, ({tracker}) => tracker)].map(([tracker, rows]) => {
    const standing = new Set(rows.flatMap((row) => row.claims.map((claim) => transferOf.get(claim))));
    return {
      tracker,
      rows: [
        ...claims.filter(({transfer}) => standing.has(transfer)),
        ...rows.filter((row) => !row.claims.length).map(observationOf)
      ],
      coverage: coverage.filter(({list}) => list === tracker)
    };
  });
}

/**
 * What the tracker takes for itself, a share of a joint purchase or an estimate, binds neither end; nor does money for goods that
 * are yet to be bought.
 */
const BINDS_NEITHER_END: readonly string[] = ["estimate", "fraction", "funding"];

/** Nothing of it had come before the first day of its span; all of it had by the last. */
function observationOf({id, tracker_row, first_day, last_day, flags, ...reading}: TrackerReading): Observation {
  const {donor, item_class, unit, quantity_min, quantity_max, status, source} = reading;
  const states = quantity_min !== null || quantity_max !== null;
  return {
    ...{id, transfer: tracker_row, donor, item_class, unit, quantity_min, quantity_max, status, source},
    qualifier: !states ? "unknown" : flags.some((flag) => BINDS_NEITHER_END.includes(flag)) ? "estimate" : "exact",
    date: first_day,
    date_basis: "since",
    rules_day: last_day,
    status_as_of: null,
    role: "item"
  };
}
