/** What the pages are made of: rows of the warehouse, in plain types, read once per build. */
import type {Stamp} from "../components/layout.js";
import type {FactName, Facts} from "../policy/facts.js";
import type {VerdictCode} from "../policy/judge.js";

/** One observation: a row of extracts/transfers.csv. */
export interface Claim {
  id: string;
  transfer: string;
  line: number;
  donor: string;
  donor_en: string;
  donor_ja: string;
  recipient: string;
  recipient_en: string;
  recipient_ja: string;
  supplier: string | null;
  payer: string | null;
  consent_holder: string | null;
  item_class: string;
  item_class_en: string;
  item_class_ja: string;
  item_group: string;
  item: string;
  item_ja: string;
  quantity_min: number | null;
  quantity_max: number | null;
  qualifier: string;
  unit: string;
  as_stated: string | null;
  status: string;
  date: string;
  date_precision: string;
  date_basis: string;
  status_as_of: string | null;
  rules_day: string;
  mode: string;
  package: string | null;
  role: string;
  value_amount: number | null;
  value_currency: string | null;
  official_outcome: string | null;
  source: string;
  source_title: string;
  source_publisher: string | null;
  source_url: string | null;
  verification: string;
  evidence: string | null;
  note: string | null;
  article: string | null;
  audit: string | null;
}

/** Where the value of a fact comes from. */
export interface FactOrigin {
  fact: FactName;
  value: string;
  origin: "claim" | "items" | "statuses" | "assumption";
  /** Id of the claim, the item class or the status. */
  reference: string;
}

export interface ClaimVerdict {
  regime: string;
  inForce: boolean;
  verdict: VerdictCode;
  decidedBy: string[];
  missing: string[];
  assumptions: string[];
  because_en: string;
  because_ja: string;
}

export interface RequestRow {
  id: string;
  requester: string;
  requester_en: string;
  requester_ja: string;
  requester_detail: string | null;
  addressee: string;
  addressee_en: string;
  addressee_ja: string;
  addressee_detail: string | null;
  item_class: string | null;
  item_class_en: string | null;
  item_class_ja: string | null;
  item: string;
  item_ja: string;
  quantity_min: number | null;
  quantity_max: number | null;
  qualifier: string;
  as_stated: string | null;
  date: string;
  date_precision: string;
  channel: string | null;
  answer: string;
  answer_date: string | null;
  answer_precision: string | null;
  /** ISO day on which the rules are asked about it: the day of the answer, else of the request. */
  rules_day: string;
  reason: string | null;
  outcome_transfer: string | null;
  source: string | null;
  source_title: string | null;
  source_url: string | null;
  verification: string;
  evidence: string | null;
  note: string | null;
  article: string | null;
  audit: string | null;
}

/** A row of a reference table as text; the columns are those of its schema. */
export type ReferenceRow = Record<string, string | null>;

/**
 * A total as bounds: a row of extracts/totals.csv. Transfers to Ukraine only; goods known to overlap count once.
 * `floor` is the largest set of goods that cannot overlap; `ceiling` takes everything apart that is not known to
 * overlap. With `open_end` a statement names no upper end: show the ceiling with a plus sign.
 */
export interface TotalRow {
  /** An item class, or a group of classes that share a unit: anti_tank, man_portable_air_defence, artillery_shells. */
  subject: string;
  subject_kind: "class" | "group";
  subject_en: string;
  subject_ja: string;
  /** actors.code, or "all", or "nato_members" (members on the day of each claim, and sums over them). */
  donor: string;
  donor_kind: "actor" | "group";
  donor_en: string;
  donor_ja: string;
  unit: string;
  /** committed counts what was committed or delivered; pledged counts what was only pledged. */
  status: "pledged" | "committed" | "delivered";
  /** ISO day: the state of things at its end. */
  date: string;
  floor: number;
  ceiling: number;
  open_end: boolean;
  /** Ids of the observations that speak. */
  members: string[];
  note_en: string | null;
  note_ja: string | null;
}

/** Something in the record that a reader must know of, found by the refresh itself. All published notes are acknowledged. */
export interface NoteRow {
  id: string;
  kind: string;
  severity: "error" | "warning" | "information";
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
  /** file, source, donor_year, verification, note, total or gap. */
  section: string;
  /** What is measured: a file, a source, a donor and year, … */
  subject: string;
  subject_en: string;
  subject_ja: string;
  /** rows_in, rows_kept, rows_refused, claims, share, … */
  measure: string;
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
export interface Published {
  version: string;
  /** The address of the site, with a final slash. */
  address: string;
  /** What one row of each table is, by the table's name. */
  tables: ReadonlyMap<string, {en: string; ja: string}>;
  codebook: readonly CodebookEntry[];
  /** schema.org's description, as JSON that can stand in a page. */
  jsonLd: Readonly<Record<"en" | "ja", string>>;
}

/** One thing that moved from one release to the next. */
export interface Change {
  table: string;
  id: string;
  kind: "added" | "changed" | "withdrawn" | "flipped";
  column?: string;
  regime?: string;
  before?: string;
  after?: string;
  /** Why a verdict flipped. */
  why?: "data" | "law" | "data_and_law";
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
  regime: string;
  verdict: VerdictCode;
  decidedBy: string[];
}

/** What the rules of the day say of a precedent, beside what Japan decided. */
export interface PrecedentVerdict {
  id: string;
  comparison: "agrees" | "diverges" | "not_comparable";
  regime: string | null;
  verdict: VerdictCode | null;
  /** Under the rules of the day before, for what an exception or an amendment made possible. */
  verdict_before: VerdictCode | null;
  because_en: string | null;
  because_ja: string | null;
}

export interface SiteData {
  stamp: Stamp;
  claims: Claim[];
  requests: RequestRow[];
  /** By claim id. */
  verdicts: Map<string, ClaimVerdict[]>;
  /** By id of a claim, or of a request to Japan that no claim came of: the facts of its case, and where each comes from. */
  facts: Map<string, Facts>;
  origins: Map<string, FactOrigin[]>;
  actors: ReferenceRow[];
  items: ReferenceRow[];
  equipment: ReferenceRow[];
  statuses: ReferenceRow[];
  sources: ReferenceRow[];
  overlaps: ReferenceRow[];
  precedents: ReferenceRow[];
  lawCases: LawCase[];
  /** By precedent id. */
  precedentVerdicts: Map<string, PrecedentVerdict>;
  totals: TotalRow[];
  notes: NoteRow[];
  quality: QualityRow[];
  files: PublishedFile[];
  published: Published;
  /** The newest first. */
  releases: readonly Release[];
}
