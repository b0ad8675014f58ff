/** What the pages are made of: rows of the warehouse, read once per build. The schema of the tables says what their columns are. */
import type {growth} from "../../loaders/schema/growth.js";
import type {precedents} from "../../loaders/schema/precedents.js";
import type {actors, coverage, equipment, items, overlaps, sources, statuses} from "../../loaders/schema/reference.js";
import type {requests} from "../../loaders/schema/requests.js";
import type {RowOf} from "../../loaders/schema/table.js";
import type {transfers} from "../../loaders/schema/transfers.js";
import type {trackerReleases} from "../../loaders/schema/trackers.js";
import type {Status, TotalStatus} from "../vocabulary/claim.js";
import type {FactOriginCode} from "../vocabulary/fact.js";
import type {ItemGroup, UnitCode} from "../vocabulary/item.js";
import type {Comparison} from "../vocabulary/precedent.js";
import type {MeasureName, NoteKind, Section, Severity} from "../vocabulary/quality.js";
import type {ChangeKind, FlipCause} from "../vocabulary/release.js";
import type {SubjectKind} from "../vocabulary/total.js";
import type {ImportedDateBasis, TotalSource, Tracker} from "../vocabulary/tracker.js";
import type {ChangedColumn, MatchRule, TrackerChangeKind} from "../vocabulary/trackerChange.js";
import type {Stamp} from "../components/layout.js";
import type {FactName, Facts} from "../policy/facts.js";
import type {VerdictCode} from "../policy/judge.js";
import type {ReferenceTables} from "../policy/lookUp.js";
import type {Host} from "../text/pageAddress.js";

/** The names behind a code, in both languages: `donor` → `donor_en`, `donor_ja`. */
type Named<Code extends string, Name = string> = Record<`${Code}_${"en" | "ja"}`, Name>;

/** A row of a table that people write, with the line of its file on which it stands. */
type Written<T> = RowOf<T> & {line: number};

export type ActorRow = Written<typeof actors>;
export type ItemRow = Written<typeof items>;
export type EquipmentRow = Written<typeof equipment>;
export type StatusRow = Written<typeof statuses>;
export type SourceRow = Written<typeof sources>;
export type CoverageRow = Written<typeof coverage>;
type OverlapRow = Written<typeof overlaps>;
export type PrecedentRow = Written<typeof precedents>;

/** One observation: a row of extracts/transfers.csv. */
export interface Claim extends Written<typeof transfers>, Named<"donor" | "recipient" | "item_class"> {
  item_group: ItemGroup;
  rules_day: string;
  /** Among the observations of its transfer: the first, and the one with the last word. */
  is_first: boolean;
  is_last_word: boolean;
  /** Of its transfer: by and to whom, and whether goods were committed or delivered to Ukraine itself. */
  by_japan: boolean;
  to_ukraine: boolean;
  /** A sum over other rows, no transfer of its own. */
  is_sum: boolean;
  is_weapon: boolean;
  goods_to_ukraine: boolean;
  source_title: string;
  source_publisher: string | null;
  source_url: string | null;
}

/** From the end of `day` on, until another is known, the observation with this id had the last word of its transfer. */
export interface LastWord {
  day: string;
  observation: string;
}

/** Where the value of a fact comes from. */
export interface FactOrigin {
  fact: FactName;
  value: string;
  origin: Exclude<FactOriginCode, "rule" | "user">;
  /** Id of the claim, the item class or the status. */
  reference: string;
}

export interface ClaimVerdict {
  regime: string;
  inForce: boolean;
  verdict: VerdictCode;
  decidedBy: string[];
  missing: string[];
  /** Its row of cases.csv. */
  caseId: string;
  rules: string;
  assumptions: string[];
  because_en: string;
  because_ja: string;
}

export interface RequestRow
  extends Written<typeof requests>, Named<"requester" | "addressee">, Named<"item_class", string | null> {
  /** ISO day on which the rules are asked about it: the day of the answer, else of the request. */
  rules_day: string;
  /** Asked of Japan, as a source shows: all that is counted of requests to Japan. */
  is_counted: boolean;
  source_title: string | null;
  source_url: string | null;
}

/**
 * A total as bounds: a row of extracts/totals.csv. Transfers to Ukraine only; goods known to overlap count once.
 * `floor` is the least and `ceiling` the most that the statements on record allow. With `open_end` there may be more,
 * since a statement names no upper end or the day is after `covered_until`: show the ceiling with a plus sign.
 */
export interface TotalRow {
  /** An item class, or a group of classes that share a unit: anti_tank, man_portable_air_defence, artillery_shells. */
  subject: string;
  subject_kind: SubjectKind;
  subject_en: string;
  subject_ja: string;
  /** actors.code, or "all", or "nato_members" (members on the day of each claim, and sums over them). */
  donor: string;
  donor_kind: "actor" | "group";
  donor_en: string;
  donor_ja: string;
  /** The kind of the items that are counted. */
  item_group: ItemGroup;
  unit: UnitCode;
  /** committed counts what was ever committed, delivered or not; pledged counts what was only pledged. */
  status: TotalStatus;
  /** ISO day: the state of things at its end. */
  date: string;
  floor: number;
  ceiling: number;
  open_end: boolean;
  /** The last day up to which all that these donors gave of the kind was gathered; null where it was not. */
  covered_until: string | null;
  /** Ids of the observations that speak. */
  members: string[];
  /** Lists that tell of such goods, read as one set; and those of them that set the floor. */
  sources: TotalSource[];
  floor_from: TotalSource[];
  note_en: string | null;
  note_ja: string | null;
}

/** What one list makes of the goods of all donors on the newest day: a row of extracts/totals_by_source.csv. */
export interface ListTotalRow extends Pick<
  TotalRow,
  "subject" | "unit" | "status" | "floor" | "ceiling" | "open_end" | "covered_until"
> {
  source: TotalSource;
}

/** A release of a tracker that was taken over, and what its readings come to. */
export interface TrackerRelease extends Written<typeof trackerReleases> {
  /** It reaches furthest of its tracker's. */
  is_latest: boolean;
  readings: number;
  /** Readings whose words for the goods are mapped to a class. */
  mapped: number;
  verdicts: {verdict: VerdictCode; count: number}[];
}

/** A row of a tracker's latest release, a reading each. */
export interface TrackerReading {
  tracker: Tracker;
  /** The row that it is a reading of: of what was committed, or of what was delivered. */
  tracker_row: string;
  /** Ids of the statements on record that stand for the row. */
  claims: string[];
  donor: string | null;
  item_class: string | null;
  item_words: string | null;
  item_group: ItemGroup | null;
  quantity_min: number | null;
  quantity_max: number | null;
  quantity_words: string | null;
  unit: UnitCode | null;
  status: Status;
  first_day: string;
  last_day: string;
  date_basis: ImportedDateBasis;
  /** Of the rules as they stood on its days; and of each version, oldest first. */
  verdict: VerdictCode;
  verdicts: VerdictCode[];
}

/** One thing that moved between two releases of a tracker: a row of extracts/tracker_changes.csv. */
export interface TrackerChange extends Named<"donor" | "item_class", string | null> {
  tracker: Tracker;
  older: string;
  newer: string;
  kind: TrackerChangeKind;
  of_shared_time: boolean;
  matched_by: MatchRule | null;
  column: ChangedColumn | null;
  before: string | null;
  after: string | null;
  difference: number | null;
  item_words: string | null;
  unit: string | null;
  rows_before: string[];
  rows_after: string[];
  row_keys_before: string[];
  row_keys_after: string[];
  address: string | null;
  /** Transfers on record that stand for one of the rows. */
  transfers: string[];
}

/** Something in the record that a reader must know of, found by the refresh itself. All published notes are acknowledged. */
export interface NoteRow {
  id: string;
  kind: NoteKind;
  severity: Severity;
  /** Ids of the claims, sources or classes concerned. */
  subjects: string[];
  /** What each of them is called, in the same order. */
  subjects_en: string[];
  subjects_ja: string[];
  /** The figures behind the note, "3200 > 2000", or null. */
  figures: string | null;
  text_en: string;
  text_ja: string;
  /** Why it stands as it is. */
  reason_en: string | null;
  reason_ja: string | null;
}

/** One measure of the quality report: a row of extracts/quality.csv. */
export interface QualityRow {
  section: Section;
  /** What is measured: a file, a source, a donor and year, … */
  subject: string;
  subject_en: string;
  subject_ja: string;
  measure: MeasureName;
  value: number | null;
  words_en: string | null;
  words_ja: string | null;
}

export interface PublishedFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** One column of a published table: a row of extracts/codebook.csv. */
export interface CodebookEntry {
  table: string;
  column: string;
  type: string;
  unit?: string;
  references?: string;
  allowed_en?: string;
  allowed_ja?: string;
  en: string;
  ja: string;
  example: string;
  empty_en?: string;
  empty_ja?: string;
}

/** What the published tables say of themselves. */
export interface Published extends Host {
  version: string;
  /** What one row of each table is, by the table's name. */
  tables: ReadonlyMap<string, {en: string; ja: string}>;
  codebook: readonly CodebookEntry[];
  /** schema.org's description, as JSON that can stand in a page. */
  readonly jsonLd: Readonly<Record<"en" | "ja", string>>;
}

/** One thing that moved from one release to the next. */
export interface Change {
  table: string;
  id: string;
  kind: ChangeKind;
  column?: string;
  regime?: string;
  before?: string;
  after?: string;
  /** Why a verdict flipped. */
  why?: FlipCause;
  reason_en?: string;
  reason_ja?: string;
}

/** A frozen release, and what moved in it since the one before. */
export interface Release {
  version: string;
  /** ISO day of the release. */
  date: string;
  /** ISO day that the data reach to. */
  asOf: string;
  rules_sha256: string;
  data_sha256: string;
  claims: number;
  changes: Change[];
}

/** A case that tests the law, with the clauses that decide it. */
export interface LawCase {
  id: string;
  name: string;
  name_ja: string;
  regime: string;
  verdict: VerdictCode;
  decidedBy: string[];
}

/** What the rules of the day say of a precedent, beside what Japan decided. */
export interface PrecedentVerdict {
  id: string;
  comparison: Comparison;
  regime: string | null;
  verdict: VerdictCode | null;
  /** Ids of the clauses that settled it. */
  decided_by: string[] | null;
  missing_facts: string[] | null;
  /** Under the rules of the day before, for what an exception or an amendment made possible. */
  verdict_before: VerdictCode | null;
  because_en: string | null;
  because_ja: string | null;
}

export type GrowthRow = Written<typeof growth>;

/** What the warehouse tells. */
export interface RecordData {
  stamp: Stamp;
  claims: Claim[];
  /** By transfer, in the order of their days. */
  lastWords: ReadonlyMap<string, readonly LastWord[]>;
  requests: RequestRow[];
  /** Names of publishers in the language in which sources do not have them. */
  publishers: ReadonlyMap<string, {en: string | null; ja: string | null}>;
  /** The Japanese of remarks, by their English. */
  remarks: ReadonlyMap<string, string>;
  /** By id of a claim, or of a request to Japan that no claim came of. */
  verdicts: Map<string, ClaimVerdict[]>;
  /** By id of a claim, or of a request to Japan that no claim came of: the facts of its case, and where each comes from. */
  facts: Map<string, Facts>;
  origins: Map<string, FactOrigin[]>;
  actors: ActorRow[];
  items: ItemRow[];
  equipment: EquipmentRow[];
  statuses: StatusRow[];
  /** What questions look up of items and recipients, by day. */
  reference: ReferenceTables;
  sources: SourceRow[];
  /** Up to which day each donor's statements on kinds of goods were gathered: data/reference/coverage.csv. */
  coverage: CoverageRow[];
  overlaps: OverlapRow[];
  precedents: PrecedentRow[];
  lawCases: readonly LawCase[];
  /** By precedent id. */
  precedentVerdicts: Map<string, PrecedentVerdict>;
  totals: TotalRow[];
  /** The first and the last day of all totals. */
  totalDays: readonly [first: string, last: string];
  /** Classes of goods of which a transfer is on record: each has a page. */
  goodsOnRecord: readonly string[];
  totalsBySource: ListTotalRow[];
  trackerReleases: TrackerRelease[];
  trackerReadings: TrackerReading[];
  trackerChanges: TrackerChange[];
  /** How many records share a case, by the name of the case. */
  alike: ReadonlyMap<string, number>;
  /** What is counted, by name. */
  counts: ReadonlyMap<string, number>;
  /** What each of them counts, in the order in which they build on each other. */
  countDefinitions: readonly {name: string; en: string; ja: string}[];
  notes: NoteRow[];
  quality: QualityRow[];
  /** What becomes more in the order of the list, the smallest first. */
  growth: GrowthRow[];
  /** The newest first. */
  releases: readonly Release[];
  /** The files of each release as it was frozen, by version. */
  frozen: ReadonlyMap<string, readonly string[]>;
}

/** All that pages show: the record, and the files that are published of it. */
export interface SiteData extends RecordData {
  readonly files: readonly PublishedFile[];
  published: Published;
}
