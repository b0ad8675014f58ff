/**
 * A published tracker's file as a list: what its layout's reader makes of each row, by the rules (docs/importers.md) and the
 * mapping with which the site reads it. A row may be told twice: what was ordered or promised, and what was delivered.
 */
import type {ImportedClaim} from "../../loaders/schema/importedClaims.js";
import type {TrackerValue} from "../../loaders/schema/trackerValues.js";
import {grouped} from "../text/grouped.js";
import type {Status} from "../vocabulary/claim.js";
import type {NotGoods} from "../vocabulary/notGoods.js";
import type {Tracker} from "../vocabulary/tracker.js";
import type {Refusal} from "../../loaders/ingest/refusal.js";
import {recognise, type Drift, type Layout} from "../../loaders/trackers/layout.js";
import {LAYOUTS} from "../../loaders/trackers/layouts.js";
import type {Mapping} from "../../loaders/trackers/wordsMapped.js";
import {releaseOf} from "../../loaders/trackers/release.js";
import type {Sheet, SheetRow} from "../../loaders/trackers/sheet.js";
import {UKRAINE} from "../vocabulary/actor.js";

/** What a row tells of goods: one stage of them, with our codes for its words; "" where the mapping does not know them. */
export interface Reading {
  status: Status;
  donor: string;
  recipient: string;
  itemClass: string;
  /** The tracker's own words for the goods. */
  words: string;
  /** The days on which it may have been. */
  from: string;
  to: string;
}

export interface TrackerList {
  layout: Layout;
  /** The last day of which the file tells; "" where neither its name nor an option says it. */
  until: string;
  drift: readonly Drift[];
  /** The length of the file in bytes. */
  size: number;
  header: readonly string[];
  /** The rows below the header, as wide as it, by their number. */
  rows: readonly SheetRow[];
  /** How many of them the reader counts: those in which something of the layout stands. */
  rowsIn: number;
  readings: ReadonlyMap<number, readonly Reading[]>;
  /** Whether the readings of a row are kinds of goods that it sums up; else they are stages of the same goods. */
  areKinds: boolean;
  refusals: ReadonlyMap<number, readonly Refusal[]>;
  notGoods: ReadonlyMap<NotGoods, number>;
}

/** The file is of a layout that is known, and holds sums of money alone. */
export class SumsAlone extends Error {
  constructor(readonly layout: string) {
    super(`${layout}: sums alone`);
    this.name = "SumsAlone";
  }
}

/** The end of a span that nobody named. */
export const OPEN = "9999-12-31";

export const isOfTracker = (sheet: Sheet): boolean => recognise(sheet, LAYOUTS).layout !== undefined;

/**
 * Reads a sheet that `isOfTracker` by the layout that its header shows.
 * @param until the last day of which it tells, where its name does not say it
 * @throws {SumsAlone} for a file that holds no goods
 */
export async function readTrackerList(
  sheet: Sheet,
  size: number,
  until: string | undefined,
  mappingFor: (tracker: Tracker) => Promise<Mapping>
): Promise<TrackerList> {
  const found = recognise(sheet, LAYOUTS);
  if (!found.layout) throw new Error(`${sheet.file} is of no layout that is known`);
  const {layout, drift, table} = found;
  const last = until ?? releaseOf(sheet.file)?.until ?? OPEN;
  const mapping = await mappingFor(layout.tracker);
  const release = {tracker: layout.tracker, release: "", until: last, source: "", mapping};
  const {claims, values, rowsIn, refusals, notGoods} = layout.read(table, release);
  const readings = values
    ? kindsIn(values, await mappingFor("kiel"))
    : claims.map((claim) => ({row: Number(claim.row), ...readingOf(claim, layout, last)}));
  if (values && !readings.length && !refusals.length) throw new SumsAlone(layout.name);
  const width = table.rows.reduce(
    (most, {number}) => Math.max(most, sheet.rows[number - 1]?.cells.length ?? 0),
    table.header.cells.length
  );
  const whole = ({number, cells}: SheetRow) => ({number, cells: Array.from({length: width}, (_, i) => cells[i] ?? "")});
  return {
    layout,
    until: last === OPEN ? "" : last,
    drift,
    size,
    header: whole(table.header).cells,
    rows: sheet.rows.filter(({number}) => number > table.header.number).map(whole),
    rowsIn,
    areKinds: values !== undefined,
    readings: grouped(readings, ({row}) => row),
    refusals: grouped(refusals, ({line}) => line),
    notGoods
  };
}

/** As on the site: a row without a date is not older than the tracker's first day, and one that bears its package's day may be younger. */
function readingOf(claim: ImportedClaim, {since = ""}: Layout, until: string): Reading {
  const to = claim.date_to || until;
  return {
    status: claim.status as Status,
    donor: claim.donor,
    recipient: claim.recipient,
    itemClass: claim.item_class,
    words: claim.item_words,
    from: claim.date_from || since,
    to: claim.date_basis === "package" && until > to ? until : to
  };
}

/** Of a file of sums the kinds of heavy weapons that stand in it by name: given to Ukraine, on some day up to the file's last. */
function kindsIn(values: readonly TrackerValue[], mapping: Mapping): (Reading & {row: number})[] {
  return values
    .filter(({id}) => /\.kind-\d+$/.test(id))
    .map(({row, donor, subject, date_from, date_to}) => ({
      row: Number(row),
      status: "committed",
      donor,
      recipient: UKRAINE,
      itemClass: mapping.find("item", subject)?.to ?? "",
      words: subject,
      from: date_from,
      to: date_to
    }));
}
