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
  as_stated: string | null;
  date: string;
  date_precision: string;
  channel: string | null;
  answer: string;
  answer_date: string | null;
  answer_precision: string | null;
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

export interface PublishedFile {
  name: string;
  bytes: number;
  sha256: string;
}

export interface SiteData {
  stamp: Stamp;
  claims: Claim[];
  requests: RequestRow[];
  /** By claim id. */
  verdicts: Map<string, ClaimVerdict[]>;
  /** By claim id: the facts its case is made of, and where each comes from. */
  facts: Map<string, Facts>;
  origins: Map<string, FactOrigin[]>;
  actors: ReferenceRow[];
  items: ReferenceRow[];
  equipment: ReferenceRow[];
  statuses: ReferenceRow[];
  sources: ReferenceRow[];
  overlaps: ReferenceRow[];
  precedents: ReferenceRow[];
  files: PublishedFile[];
}
