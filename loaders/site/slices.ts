/**
 * What the pages of one record, case, donor or kind of goods are made of, with the files beside them. They are given nothing else of the data, so that one whose
 * slice is that of the last build has the pages of the last build: what a page does not see cannot change it.
 */
import {hash} from "node:crypto";
import {recordsOf} from "../../src/record/recordIndex.js";
import type {Claim, Published, SiteData, TotalRow} from "../../src/record/siteData.js";
import {caseName, casesOf} from "../../src/record/cases.js";
import {donorsOf} from "../../src/record/donors.js";
import {goodsOf} from "../../src/record/goods.js";
import {firstOf} from "../../src/record/observations.js";
import {onceFor} from "../../src/record/onceFor.js";
import {theValue} from "../../src/text/the.js";

/** Stands for the hash of the data, which changes with every cell of the record, until all else of a page is made: as long as that is. */
export const DATA_HASH = "@-hash-@";

/** The slice of a transfer. To look at anything else of the data is an error. */
export function recordSlice(data: SiteData, transfer: string): SiteData {
  const records = recordsOf(data);
  const own = theValue(records.transfers, transfer);
  const first = firstOf(own);
  const ids = new Set(own.map(({id}) => id));
  const overlaps = data.overlaps.filter(({claim, other}) => ids.has(claim) || ids.has(other));
  const origins = own.flatMap(({id}) => data.origins.get(id) ?? []);
  const stated = (by: string) => new Set(origins.filter(({origin}) => origin === by).map(({reference}) => reference));
  const [items, statuses] = [stated("items"), stated("statuses")];
  return only(data, {
    ...saidOf(data, own),
    claims: wholeTransfers(data, [
      ...own,
      ...(records.ofDonor.get(first.donor) ?? []),
      ...(records.ofClass.get(first.item_class) ?? []),
      ...own.flatMap(({id}) => records.parts.get(id) ?? []),
      ...claimsOf(data, [first.package, ...overlaps.flatMap(({claim, other}) => [claim, other])])
    ]),
    requests: [...(records.requests.get(transfer) ?? [])],
    items: data.items.filter(({item_class}) => items.has(item_class)),
    equipment: data.equipment.filter(({item_class}) => item_class === first.item_class),
    statuses: data.statuses.filter(({id}) => statuses.has(id)),
    overlaps,
    alike: of(data.alike, [caseName(data, first)])
  });
}

/** The slice of a case. */
export function caseSlice(data: SiteData, name: string): SiteData {
  const claims = wholeTransfers(data, theValue(casesOf(data), name));
  const origins = claims.flatMap(({id}) => data.origins.get(id) ?? []);
  const statuses = new Set(origins.filter(({origin}) => origin === "statuses").map(({reference}) => reference));
  return only(data, {
    ...saidOf(data, claims),
    claims,
    statuses: data.statuses.filter(({id}) => statuses.has(id))
  });
}

/** The slice of a donor. */
export function donorSlice(data: SiteData, code: string): SiteData {
  const {transfers, totals} = theValue(donorsOf(data), code);
  return only(data, {
    ...listed(data, transfers, totals),
    trackerReadings: data.trackerReadings.filter(({donor}) => donor === code)
  });
}

/** The slice of a kind of goods. */
export function goodsSlice(data: SiteData, itemClass: string): SiteData {
  const {item, transfers, totals} = theValue(goodsOf(data), itemClass);
  return only(data, {
    ...listed(data, transfers, totals),
    items: [item],
    equipment: data.equipment.filter(({item_class}) => item_class === itemClass),
    requests: data.requests.filter(({item_class}) => item_class === itemClass),
    trackerReadings: []
  });
}

/** All that is in a slice, as text: two slices of one text give the same pages. */
export const contentsOf = (slice: SiteData): string =>
  JSON.stringify(Object.entries(slice).map(([name, value]) => [name, digestOfAll(value)]));

/** Rows stand in many slices, and some lists in all, so each is hashed once. */
const known = new WeakMap<object, string>();

/** A row, or all that a map has under one key. */
const digestOf = (value: unknown): unknown => digest(value, JSON.stringify);

/** A list of rows, or a map. */
const digestOfAll = (value: unknown): unknown =>
  digest(value, (all) => {
    if (Array.isArray(all)) return JSON.stringify(all.map(digestOf));
    return JSON.stringify(all instanceof Map ? [...all].map(([key, one]) => [key, digestOf(one)]) : all);
  });

function digest(value: unknown, contents: (value: object) => string): unknown {
  if (typeof value !== "object" || value === null) return value;
  const found = known.get(value) ?? hash("sha256", contents(value));
  known.set(value, found);
  return found;
}

/** A part that stands for the whole. Whatever else the whole has throws when it is looked at, and is not listed. */
function only<Whole extends object>(whole: Whole, part: Partial<Whole>): Whole {
  const rest = Object.keys(whole).filter((name) => !(name in part));
  const guarded = rest.map((name): [string, PropertyDescriptor] => [
    name,
    {
      get() {
        throw new Error(`a page looks at "${name}", which is not in its slice (slices.ts)`);
      }
    }
  ]);
  return Object.defineProperties(part, Object.fromEntries(guarded)) as Whole;
}

/** What every page may look at that tells of these statements. */
function saidOf(data: SiteData, claims: readonly Claim[]): Partial<SiteData> {
  const {asOf, rulesHash} = data.stamp;
  const {address, ending} = data.published;
  const ids = claims.map(({id}) => id);
  const sources = new Set(claims.map(({source}) => source));
  return {
    stamp: {asOf, rulesHash, dataHash: DATA_HASH},
    // Any words of any of these rows may have been put into Japanese, and any source has a publisher.
    remarks: data.remarks,
    publishers: data.publishers,
    actors: data.actors,
    verdicts: of(data.verdicts, ids),
    facts: of(data.facts, ids),
    origins: of(data.origins, ids),
    sources: data.sources.filter(({id}) => sources.has(id)),
    published: only<Published>(data.published, {address, ending}),
    // What every index of rows is made of; a kind of page that tells of them has some.
    requests: [],
    items: [],
    statuses: []
  };
}

/** What a list of transfers with its totals may look at, and the chart of these on a page of its own. */
function listed(data: SiteData, transfers: readonly Claim[], totals: readonly TotalRow[]): Partial<SiteData> {
  const counted = claimsOf(
    data,
    totals.flatMap(({members}) => members)
  );
  const claims = wholeTransfers(data, [...transfers, ...counted]);
  return {
    ...saidOf(data, claims),
    claims,
    lastWords: of(
      data.lastWords,
      transfers.map(({transfer}) => transfer)
    ),
    totals: [...totals],
    totalDays: data.totalDays,
    goodsOnRecord: data.goodsOnRecord,
    counts: of(data.counts, ["claims"]),
    coverage: data.coverage,
    trackerReleases: data.trackerReleases
  };
}

/** The statements of these ids, as far as there are any. */
const claimsOf = (data: SiteData, ids: readonly (string | null)[]): Claim[] =>
  ids.flatMap((id) => (id === null ? [] : (recordsOf(data).claim.get(id) ?? [])));

/** Every statement on the transfers that these speak of, in the order of the data: which of them came first is known of all together alone. */
function wholeTransfers(data: SiteData, claims: readonly Claim[]): Claim[] {
  const {transfers} = recordsOf(data);
  const places = placesOf(data);
  const whole = [...new Set(claims.map(({transfer}) => transfer))].flatMap((id) => theValue(transfers, id));
  return whole.sort((a, b) => theValue(places, a) - theValue(places, b));
}

const placesOf = onceFor(({claims}: SiteData) => new Map(claims.map((claim, place) => [claim, place])));

/** The part of a map that has these keys. */
function of<K, V>(map: ReadonlyMap<K, V>, keys: Iterable<K>): Map<K, V> {
  const part = new Map<K, V>();
  for (const key of keys) {
    const value = map.get(key);
    if (value !== undefined) part.set(key, value);
  }
  return part;
}
