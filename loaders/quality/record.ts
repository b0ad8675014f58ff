import type {Database} from "../warehouse/database.js";
import type {Actor} from "../totals/donors.js";
import type {Observation} from "../totals/observation.js";
import type {StatedOverlap} from "../totals/relations.js";

/** One observation with what the checks ask of it. */
export interface Claim extends Observation {
  line: number;
  donor_en: string;
  donor_ja: string;
  item: string;
  item_ja: string;
  source_title: string;
  recipient: string;
  package: string | null;
  value_amount: number | null;
  value_currency: string | null;
  verification: string;
  as_stated: string | null;
  is_first: boolean;
}

export interface Source {
  id: string;
  line: number;
  title: string;
  url: string | null;
  /** ISO, as precise as known. */
  published: string | null;
}

interface ItemClass {
  item_class: string;
  line: number;
  name_en: string;
  name_ja: string;
  listed: string | null;
  weapon: string | null;
}

/** All that the consistency checks look at. */
export interface ClaimRecord {
  claims: Claim[];
  overlaps: (StatedOverlap & {id: string; line: number})[];
  sources: Source[];
  items: ItemClass[];
  actors: Actor[];
}

export async function readRecord(db: Database): Promise<ClaimRecord> {
  return {
    claims: await db.rows<Claim>(`
      select
        id, line, transfer, donor, donor_en, donor_ja, item, item_ja, recipient, item_class, unit, quantity_min, quantity_max,
        qualifier, source_title, status, date, date_basis, rules_day, status_as_of, role, source, package, value_amount, value_currency,
        verification, as_stated, is_first
      from transfers order by id`),
    overlaps: await db.rows("select id, line, claim, relation, other from stg_overlaps order by id"),
    sources: await db.rows<Source>("select id, line, title, url, published from stg_sources order by id"),
    items: await db.rows<ItemClass>(
      "select item_class, line, name_en, name_ja, listed, weapon from stg_items order by item_class"
    ),
    actors: await db.rows<Actor>("select code, kind, name_en, name_ja, nato_since from stg_actors order by code")
  };
}
