/**
 * What the pages of one record and its file are made of. They are given nothing else of the data, so that a record whose slice is that of the last build has the pages
 * of the last build: what a page does not see cannot change it.
 */
import {hash} from "node:crypto";
import {recordsOf} from "../../src/record/recordIndex.js";
import type {Claim, Published, SiteData} from "../../src/record/siteData.js";
import {caseName} from "../../src/record/cases.js";
import {firstOf} from "../../src/record/observations.js";
import {theValue} from "../../src/text/the.js";

/** Stands for the hash of the data, which changes with every cell of the record, until all else of a page is made. */
export const DATA_HASH = "@data-hash@";

/** What of the data a record may look at. */
type Slice = Pick<
  SiteData,
  | ("stamp" | "claims" | "requests" | "remarks" | "verdicts" | "facts" | "origins" | "actors" | "items")
  | ("equipment" | "statuses" | "sources" | "publishers" | "overlaps" | "alike" | "published")
>;

/** The slice of a transfer. To look at anything else of the data is an error. */
export const sliceOf = (data: SiteData, transfer: string): SiteData => only(rowsFor(data, transfer), data);

/** All that is in a slice, as text: two slices of one text give the same pages. */
export const contentsOf = (slice: SiteData): string =>
  JSON.stringify(Object.entries(slice).map(([name, value]) => [name, digests(value)]));

/** Rows stand in many slices, so each is hashed once. */
const known = new WeakMap<object, string>();

const digests = (value: unknown): unknown => (Array.isArray(value) ? value.map(digestOf) : digestOf(value));

function digestOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const contents = () => (value instanceof Map ? [...value].map(([key, one]) => [key, digestOf(one)]) : value);
  const digest = known.get(value) ?? hash("sha256", JSON.stringify(contents()));
  known.set(value, digest);
  return digest;
}

/** A part that stands for the whole. Whatever else the whole has throws when it is looked at, and is not listed. */
function only<Whole extends object>(part: Partial<Whole>, whole: Whole): Whole {
  const rest = Object.keys(whole).filter((name) => !(name in part));
  const guarded = rest.map((name): [string, PropertyDescriptor] => [
    name,
    {
      get() {
        throw new Error(`the page of a record looks at "${name}", which is not in its slice (recordSlice.ts)`);
      }
    }
  ]);
  return Object.defineProperties(part, Object.fromEntries(guarded)) as Whole;
}

function rowsFor(data: SiteData, transfer: string): Slice {
  const records = recordsOf(data);
  const own = theValue(records.transfers, transfer);
  const first = firstOf(own);
  const ids = new Set(own.map(({id}) => id));
  const overlaps = data.overlaps.filter(({claim, other}) => ids.has(claim) || ids.has(other));
  // Whole transfers: which of its statements came first is known of them alone.
  const transfers = new Set([
    transfer,
    ...[...(records.ofDonor.get(first.donor) ?? []), ...(records.ofClass.get(first.item_class) ?? [])].map(transferOf),
    ...own.flatMap(({id}) => records.parts.get(id) ?? []).map(transferOf),
    ...[first.package, ...overlaps.flatMap(({claim, other}) => [claim, other])].flatMap((id) => {
      const claim = id === null ? undefined : records.claim.get(id);
      return claim ? [transferOf(claim)] : [];
    })
  ]);
  const origins = own.flatMap(({id}) => data.origins.get(id) ?? []);
  const stated = (by: string) => new Set(origins.filter(({origin}) => origin === by).map(({reference}) => reference));
  const [items, statuses] = [stated("items"), stated("statuses")];
  const equipment = data.equipment.filter(({item_class}) => item_class === first.item_class);
  const sources = data.sources.filter(({id}) => own.some(({source}) => source === id));
  const {asOf, rulesHash} = data.stamp;
  const {address, ending} = data.published;
  return {
    stamp: {asOf, rulesHash, dataHash: DATA_HASH},
    claims: data.claims.filter((claim) => transfers.has(claim.transfer)),
    requests: [...(records.requests.get(transfer) ?? [])],
    // Any words of any of these rows may have been put into Japanese, and any source has a publisher.
    remarks: data.remarks,
    publishers: data.publishers,
    verdicts: of(data.verdicts, ids),
    facts: of(data.facts, ids),
    origins: of(data.origins, ids),
    actors: data.actors,
    items: data.items.filter(({item_class}) => items.has(item_class)),
    equipment,
    statuses: data.statuses.filter(({id}) => statuses.has(id)),
    sources,
    overlaps,
    alike: of(data.alike, [caseName(data, first)]),
    published: only<Published>({address, ending}, data.published)
  };
}

const transferOf = ({transfer}: Claim): string => transfer;

/** The part of a map that has these keys. */
function of<K, V>(map: ReadonlyMap<K, V>, keys: Iterable<K | null>): Map<K, V> {
  const part = new Map<K, V>();
  for (const key of keys) {
    if (key === null) continue;
    const value = map.get(key);
    if (value !== undefined) part.set(key, value);
  }
  return part;
}
