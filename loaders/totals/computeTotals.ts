import {theFirst} from "../../src/text/the.js";
import type {Database, Value} from "../warehouse/database.js";
import {endsOfSources, gatheredBy, type CoverageRow} from "./coverage.js";
import {donorScopes, natoMembership, type Actor, type DonorScope} from "./donors.js";
import type {Observation} from "./observation.js";
import {presumedInclusions, sameGoods, statedRelations, type StatedOverlap} from "./relations.js";
import {GROUPS, unitOf, type Subject} from "./subjects.js";
import {byTransfer, totalsOver} from "./totalsOver.js";

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

/** Fills the table `totals`. Returns the number of its rows. */
export async function computeTotals(db: Database): Promise<number> {
  const actors = await db.rows<Actor>("select code, kind, name_en, name_ja, nato_since from stg_actors order by code");
  const overlaps = await db.rows<StatedOverlap>("select claim, relation, other from stg_overlaps order by id");
  const stamp = theFirst(await db.rows<{as_of: string}>("select as_of from stamp"));
  const rows = sameGoods(await readGoods(db), overlaps).map((row) => ({
    ...row,
    unit: unitOf(row.item_class, row.unit)
  }));
  const stated = statedRelations(rows, overlaps);
  const isMember = natoMembership(actors);
  const scopes = donorScopes(rows, actors);
  const coverage = await db.rows<CoverageRow>(
    "select source, donor, string_split(kinds, ' | ') as kinds, until from stg_coverage order by id"
  );
  const gathered = gatheredBy(coverage);
  const days = totalDays(stamp.as_of, endsOfSources(coverage));
  const totals: Value[][] = [];
  for (const {subject, unit, kinds} of await subjectsOf(db, rows)) {
    const ofSubject = rows.filter((row) => row.unit === unit && subject.classes.includes(row.item_class));
    for (const scope of scopes) {
      const transfers = transfersOf(ofSubject, scope);
      if (!transfers.size) continue;
      const relations = {
        ...stated,
        mayInclude: [...stated.mayInclude, ...presumedInclusions(transfers, stated, isMember)]
      };
      const until = gathered(scope.donors(ofSubject), kinds);
      for (const total of totalsOver(transfers, relations, days, {until, counts: scope.has})) {
        const {status, day, floor, ceiling, openEnd, members, note} = total;
        totals.push([
          ...[subject.id, subject.kind, subject.en, subject.ja, scope.id, scope.kind, scope.en, scope.ja],
          ...[unit, status, day, floor, ceiling, openEnd, until ?? null, members, note?.en ?? null, note?.ja ?? null]
        ]);
      }
    }
  }
  await db.append("totals", totals);
  return totals.length;
}

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

/** The transfers in which these donors had a part, with all that was said of them: of goods given jointly, by others too. */
function transfersOf(rows: readonly Observation[], scope: DonorScope): Map<string, Observation[]> {
  const inScope = new Set(rows.filter(scope.has).map(({transfer}) => transfer));
  return byTransfer(rows.filter(({transfer}) => inScope.has(transfer)));
}
