/** The data of the explorer as one compact file: columns of indices into lists, in which each name and each text stands once. */
import type {VerdictCode} from "../policy/judge.js";
import type {Status, Qualifier} from "../vocabulary/claim.js";
import type {ItemGroup, UnitCode} from "../vocabulary/item.js";
import type {RowVerification} from "../vocabulary/source.js";
import type {TotalSource} from "../vocabulary/tracker.js";

/** A row's place among the observations of its transfer. */
export const FIRST = 1;
export const LAST_WORD = 2;
/** The row is a sum over other rows. */
export const SUM = 4;
/** A statement gathered here stands for this row of a tracker. */
export const STOOD_FOR = 8;

/** `code`, names in both languages, and every other name that a search finds it by. */
type NameOf = readonly [code: string, en: string, ja: string, also: string];

export interface ExplorerFile {
  /** Ids of the versions of the rules, oldest first. */
  regimes: string[];
  verdicts: VerdictCode[];
  sources: TotalSource[];
  /** A place of -1 in a column says that no donor is named. */
  donors: NameOf[];
  /** -1: the words are mapped to no class. */
  classes: [...NameOf, ItemGroup][];
  /** What the goods are called, in English and, where it is another text, in Japanese. */
  items: [en: string, ja?: string][];
  /** "2.0011122": the place in `verdicts` of the verdict of the row's own day; then one for each version of the rules. */
  judged: string[];
  bases: string[];
  statuses: Status[];
  qualifiers: Qualifier[];
  units: UnitCode[];
  checks: RowVerification[];
  rows: {
    /** Of a statement gathered here its own; of a tracker's, that of its row in the tracker. */
    id: string[];
    /** The record whose page has the statement, where it has another id; "" where it is the same or there is none. */
    record: string[];
    source: number[];
    donor: number[];
    class: number[];
    item: number[];
    /** First and last day of the date; the last is "" where it is the same. */
    from: string[];
    to: string[];
    basis: number[];
    min: (number | null)[];
    max: (number | null)[];
    qualifier: number[];
    /** -1 where nothing is counted. */
    unit: number[];
    status: number[];
    /** -1 for rows of trackers. */
    check: number[];
    judged: number[];
    /** FIRST, LAST_WORD, SUM, STOOD_FOR added up. */
    flags: number[];
  };
}

/**
 * Bounds by list of sources, subject, donor and status, on the days for which they were computed. A series names a point only where it
 * differs from the one before: day, floor, ceiling, whether the end is open, up to when the donor's goods were gathered (place in
 * `gathered`, -1 where not), note (place in `notes`, -1 where none).
 */
export interface TotalsFile {
  /** "all" reads every list as one set of goods. */
  sources: ("all" | TotalSource)[];
  days: string[];
  gathered: string[];
  notes: [en: string, ja: string][];
  donors: [code: string, en: string, ja: string, isOne: 0 | 1][];
  subjects: {id: string; en: string; ja: string; isClass: boolean; group: ItemGroup; unit: UnitCode}[];
  /** `delivered` is 1 for what was delivered and 0 for what was committed. */
  series: [source: number, subject: number, donor: number, delivered: 0 | 1, ...points: number[]][];
}
