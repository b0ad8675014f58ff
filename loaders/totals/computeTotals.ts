import {theFirst, theOne, theValue} from "../../src/text/the.js";
import {OWN_LIST, type TotalSource} from "../../src/vocabulary/tracker.js";
import type {Database, Value} from "../warehouse/database.js";
import {combine, combineDonors, MOVING, type CombinedSeries, type ListSeries, type OneOf} from "./combine.js";
import {endsOfSources, gatheredBy, type CoverageRow, type Gathered} from "./coverage.js";
import {donorScopes, natoMembership, type Actor, type DonorScope} from "./donors.js";
import type {Observation} from "./observation.js";
import {
  presumedInclusions,
  sameGoods,
  statedRelations,
  type Membership,
  type Relations,
  type StatedOverlap
} from "./relations.js";
import {GROUPS, unitOf, type Subject} from "./subjects.js";
import {allTotalsOver, byTransfer, type Total} from "./totalsOver.js";
import {trackerLists} from "./trackerLists.js";
import {noteOnLists} from "./words.js";

/** The day of the founding article's figures. */
const FIRST_DAY = "2022-03-07";

/**
 * The days on which totals are drawn: 7 March 2022, each year's end since, the days on which a source ends, and the newest
 * day of the record.
 */
export function totalDays(asOf: string, ends: readonly string[] = []): string[] {
  const days = [FIRST_DAY, ...ends, asOf];
  for (let year = 2022; `${year}-12-31` < asOf; year += 1) days.push(`${year}-12-31`);
  return [...new Set(days)].filter((day) => FIRST_DAY <= day && day <= asOf).sort();
}

/** One list of goods, each row a statement: the record's own, or a tracker's. */
interface GoodsList {
  source: TotalSource;
  rows: Observation[];
  /** What is stated of how its transfers overlap. */
  stated: Relations;
  coverage: readonly CoverageRow[];
  gathered: Gathered;
}

/** The rows of a list that are of one subject, each transfer with all that was said of it. */
interface ListOfSubject extends GoodsList {
  transfers: ReadonlyMap<string, readonly Observation[]>;
}

function ofOneSubject(list: GoodsList, counted: Counted): ListOfSubject {
  const rows = list.rows.filter(isCounted(counted));
  return {...list, rows, transfers: byTransfer(rows)};
}

/** What one list makes of the goods of some donors: its totals by status and day. */
interface ListTotals extends ListSeries {
  totals: Total[];
}

/** Gives the text that `make` would give, without making it where it was made of the same before. */
export type Keep = (madeOf: string, make: () => string) => Promise<string>;

/**
 * Fills the tables `totals`, where all lists are read as one set of goods, and `totals_by_source`, subject by subject.
 * @param keep keeps what a subject comes to as long as nothing that it is reckoned from has changed
 * @returns how many rows `totals` has.
 */
export async function computeTotals(db: Database, keep: Keep = async (_, make) => make()): Promise<number> {
  const actors = await db.rows<Actor>("select code, kind, name_en, name_ja, nato_since from stg_actors order by code");
  const stamp = theFirst(await db.rows<{as_of: string}>("select as_of from stamp"));
  const own = await db.rows<CoverageRow>(
    "select source, donor, string_split(kinds, ' | ') as kinds, until from stg_coverage order by id"
  );
  const lists = await readLists(db, own);
  const rows = lists.flatMap((list) => list.rows);
  const isMember = natoMembership(actors);
  const scopes = donorScopes(rows, actors);
  const days = totalDays(stamp.as_of, endsOfSources(lists.flatMap(({coverage}) => coverage)));
  const totals: Value[][] = [];
  const bySource: Value[][] = [];
  for (const counted of await subjectsOf(db, rows)) {
    const listsOfSubject = lists.map((list) => ofOneSubject(list, counted));
    // What stands in here is all that the totals of a subject are reckoned from, with the program itself, of which whoever keeps them knows.
    const madeOf = [
      ...[counted.subject, counted.unit, [...counted.kinds], days, actors],
      listsOfSubject.map(({source, rows: some, stated, coverage}) => [source, some, stated, coverage]),
      scopes.map(({id, kind, en, ja, has}) => [id, kind, en, ja, ...listsOfSubject.map((list) => list.rows.map(has))])
    ];
    const made = await keep(JSON.stringify(madeOf), () =>
      JSON.stringify(totalsOfSubject(counted, listsOfSubject, scopes, days, isMember))
    );
    const ofSubject = JSON.parse(made) as SubjectTotals;
    totals.push(...ofSubject.totals);
    bySource.push(...ofSubject.bySource);
  }
  await db.append("totals", totals);
  await db.append("totals_by_source", bySource);
  return totals.length;
}

/** Rows of both tables. */
interface SubjectTotals {
  totals: Value[][];
  bySource: Value[][];
}

/** What all lists together, and each by itself, make of a subject, for each of the donors and their groups. */
function totalsOfSubject(
  counted: Counted,
  lists: readonly ListOfSubject[],
  scopes: readonly DonorScope[],
  days: readonly string[],
  isMember: Membership
): SubjectTotals {
  const ofSubject = lists.flatMap(({rows}) => rows);
  const joint = jointTransfers(ofSubject);
  const read = (scope: Scope, only?: (transfer: string) => boolean) =>
    lists.map((list) => totalsOfList(list, counted, scope, days, isMember, only));
  const whole = new Map(scopes.map((scope) => [scope.id, read(scope)]));
  const apart = (scope: DonorScope) =>
    joint.size ? read(scope, (transfer) => !joint.has(transfer)) : theValue(whole, scope.id);
  const alone = new Map(
    scopes.filter(({kind}) => kind === "actor").map((scope) => [scope.id, combine(apart(scope), days)])
  );
  const jointly = combine(
    read(EVERYBODY, (transfer) => joint.has(transfer)),
    days
  );
  const totals: Value[][] = [];
  const bySource: Value[][] = [];
  for (const scope of scopes) {
    const found = theValue(whole, scope.id);
    if (!found.some(({totals: some}) => some.length)) continue;
    const series = scope.belongs
      ? combineDonors(found, theDonors(scope.donors(ofSubject), alone, scope.belongs), jointly)
      : combine(found, days);
    totals.push(...combinedRows(counted, scope, days, series, found));
    bySource.push(...found.flatMap((list) => rowsOfList(counted, scope, list)));
  }
  return {totals, bySource};
}

/** The record's own statements, and the latest release of each tracker. */
async function readLists(db: Database, coverage: readonly CoverageRow[]): Promise<GoodsList[]> {
  const overlaps = await db.rows<StatedOverlap>("select claim, relation, other from stg_overlaps order by id");
  const own = sameGoods(await readGoods(db), overlaps).map(inOurUnit);
  const trackers = await trackerLists(db, own);
  return [
    {source: OWN_LIST, rows: own, stated: statedRelations(own, overlaps), coverage, gathered: gatheredBy(coverage)},
    ...trackers.map(({tracker, rows, coverage: ofTracker}) => {
      const ids = new Set(rows.map(({id}) => id));
      const among = overlaps.filter(({claim, other}) => ids.has(claim) && ids.has(other));
      return {
        source: tracker,
        rows: rows.map(inOurUnit),
        stated: statedRelations(rows, among),
        coverage: ofTracker,
        gathered: gatheredBy(ofTracker)
      };
    })
  ];
}

const inOurUnit = (row: Observation): Observation => ({...row, unit: unitOf(row.item_class, row.unit)});

type Scope = Pick<DonorScope, "id" | "kind" | "has" | "donors">;

/** All donors, where only what they gave jointly is looked at. */
const EVERYBODY: Scope = {id: "all", kind: "group", has: () => true, donors: () => new Set()};

/** Goods that several donors gave together. */
function jointTransfers(rows: readonly Observation[]): Set<string> {
  const donors = new Map<string, string>();
  const joint = new Set<string>();
  for (const {transfer, donor} of rows) {
    if ((donors.get(transfer) ?? donor) !== donor) joint.add(transfer);
    donors.set(transfer, donor);
  }
  return joint;
}

const theDonors = (
  donors: ReadonlySet<string>,
  alone: ReadonlyMap<string, CombinedSeries>,
  belongs: Membership
): OneOf[] =>
  [...donors].flatMap((donor) => {
    const series = alone.get(donor);
    return series ? [{...series, belongs: (day: string) => belongs(donor, day)}] : [];
  });

/** What one list says of a subject, and up to which day it gathers all of it. */
function totalsOfList(
  list: ListOfSubject,
  counted: Counted,
  scope: Scope,
  days: readonly string[],
  isMember: Membership,
  only: (transfer: string) => boolean = () => true
): ListTotals {
  const until = list.gathered(scope.kind === "actor" ? [scope.id] : scope.donors(list.rows), counted.kinds);
  // The transfers in which these donors had a part, with all that was said of them: of goods given jointly, by others too.
  const transfers = new Map([...list.transfers].filter(([id, said]) => only(id) && said.some(scope.has)));
  if (!transfers.size) return {source: list.source, until, totals: [], on: () => undefined};
  const presumed = presumedInclusions(transfers, list.stated, isMember);
  const relations = {...list.stated, mayInclude: [...list.stated.mayInclude, ...presumed]};
  const totals = allTotalsOver(transfers, relations, days, {until, counts: scope.has});
  const byMoment = new Map(totals.map((total) => [`${total.status} ${total.day}`, total]));
  return {source: list.source, until, totals, on: (status, day) => byMoment.get(`${status} ${day}`)};
}

/** All lists read as one set of goods. What was only pledged is told by the record's own list alone. */
function combinedRows(
  counted: Counted,
  scope: DonorScope,
  days: readonly string[],
  series: CombinedSeries,
  lists: readonly ListTotals[]
): Value[][] {
  const own = theOne(lists, ({source}) => source === OWN_LIST);
  const row = (total: Omit<TotalOnRecord, "until"> & {until: string | undefined}): Value[] => {
    const {status, day, floor, ceiling, openEnd, until, members, sources, floorFrom, note} = total;
    return [
      ...headOf(counted, scope),
      ...[status, day, floor, ceiling, openEnd, until ?? null, members, sources, floorFrom],
      ...[note?.en ?? null, note?.ja ?? null]
    ];
  };
  const pledged = own.totals.filter(({status, silent}) => status === "pledged" && !silent);
  return [
    ...pledged.map((total) => row({...total, until: own.until, sources: [OWN_LIST], floorFrom: [OWN_LIST]})),
    ...MOVING.flatMap((status) =>
      days.flatMap((day) => {
        const {floor, ceiling, open, silent, sources, floorFrom} = series.on(status, day);
        if (silent) return [];
        const ended = series.until === undefined || day > series.until;
        const told = own.totals.find((total) => total.status === status && total.day === day && !total.silent);
        const note = noteOnLists(told?.statements, sources, floorFrom, ended && {until: series.until});
        const {members = []} = told ?? {};
        const openEnd = open || ended;
        return [row({status, day, floor, ceiling, openEnd, until: series.until, members, sources, floorFrom, note})];
      })
    )
  ];
}

interface TotalOnRecord extends Pick<Total, "status" | "day" | "floor" | "ceiling" | "openEnd" | "members" | "note"> {
  until: string | undefined;
  sources: TotalSource[];
  floorFrom: TotalSource[];
}

const headOf = ({subject, unit}: Counted, scope: DonorScope): Value[] => [
  ...[subject.id, subject.kind, subject.en, subject.ja, scope.id, scope.kind, scope.en, scope.ja],
  unit
];

/** What one list makes of it by itself. */
const rowsOfList = (counted: Counted, scope: DonorScope, {source, until, totals}: ListTotals): Value[][] =>
  totals
    .filter(({silent}) => !silent)
    .map(({status, day, floor, ceiling, openEnd, members}) => [
      source,
      ...headOf(counted, scope),
      ...[status, day, floor, ceiling, openEnd, until ?? null, members.length]
    ]);

/** Rows that are goods or sums of goods on their way to Ukraine; packages and money hold no countable goods. */
async function readGoods(db: Database): Promise<Observation[]> {
  return db.rows<Observation>(`
    select
      id, transfer, donor, item_class, unit, quantity_min, quantity_max, qualifier,
      status, date, date_basis, rules_day, status_as_of, role, source
    from transfers
    where to_ukraine and role <> 'package' and item_group not in ('packages', 'funds') and unit <> 'money'
    order by id`);
}

interface Counted {
  subject: Subject;
  unit: string;
  /** The broad kinds of its classes, by which coverage is stated. */
  kinds: ReadonlySet<string>;
}

const isCounted =
  ({subject, unit}: Counted) =>
  (row: Observation): boolean =>
    row.unit === unit && subject.classes.includes(row.item_class);

/** Every class with every unit in which it is counted, and the groups. */
async function subjectsOf(db: Database, rows: readonly Observation[]): Promise<Counted[]> {
  const items = await db.rows<{item_class: string; kind: string; name_en: string; name_ja: string}>(
    'select item_class, "group" as kind, name_en, name_ja from stg_items order by item_class'
  );
  const kindsOf = ({classes}: Subject) =>
    new Set(items.filter(({item_class}) => classes.includes(item_class)).map(({kind}) => kind));
  const classes = items.flatMap(({item_class, name_en, name_ja}) => {
    const subject: Subject = {id: item_class, kind: "class", en: name_en, ja: name_ja, classes: [item_class]};
    const units = new Set(rows.filter((row) => row.item_class === item_class).map(({unit}) => unit));
    return [...units].sort().map((unit) => ({subject, unit}));
  });
  return [...GROUPS.map((group) => ({subject: group, unit: group.unit})), ...classes].map((counted) => ({
    ...counted,
    kinds: kindsOf(counted.subject)
  }));
}
