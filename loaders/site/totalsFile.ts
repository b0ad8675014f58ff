/** The totals of goods, list by list and day by day, for the drawings of the explorer. */
import type {TotalsFile} from "../../src/explorer/explorerFile.js";
import {grouped} from "../../src/text/grouped.js";
import {theFirst, theValue} from "../../src/text/the.js";
import type {ItemGroup, UnitCode} from "../../src/vocabulary/item.js";
import type {TotalSource} from "../../src/vocabulary/tracker.js";
import {GROUPS} from "../totals/subjects.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {Database} from "../warehouse/database.js";

interface Total {
  source: "all" | TotalSource;
  subject: string;
  subject_kind: string;
  subject_en: string;
  subject_ja: string;
  donor: string;
  donor_kind: string;
  donor_en: string;
  donor_ja: string;
  unit: UnitCode;
  status: "committed" | "delivered";
  date: string;
  floor: number;
  ceiling: number;
  open_end: boolean;
  covered_until: string | null;
  note_en: string | null;
  note_ja: string | null;
}

/** Reads the totals of a refreshed `build/`. */
export async function totalsFile(build = "build"): Promise<TotalsFile> {
  const db = await Database.open(`${build}/${WAREHOUSE}`, {readOnly: true});
  try {
    const columns =
      "subject, subject_kind, subject_en, subject_ja, donor, donor_kind, donor_en, donor_ja, unit, status, date, floor, ceiling, open_end, covered_until";
    const totals = await db.rows<Total>(`
      select 'all' as source, ${columns}, note_en, note_ja from totals where status <> 'pledged'
      union all
      select source, ${columns}, null, null from totals_by_source where status <> 'pledged'
      order by source, subject, unit, donor, status, date`);
    const items = await db.rows<{item_class: string; group: ItemGroup}>('select item_class, "group" from stg_items');
    return fileOf(totals, new Map(items.map(({item_class, group}) => [item_class, group])));
  } finally {
    db.close();
  }
}

function fileOf(totals: readonly Total[], groupOf: ReadonlyMap<string, ItemGroup>): TotalsFile {
  const kindOf = (subject: string) =>
    theValue(groupOf, theFirst(GROUPS.find(({id}) => id === subject)?.classes ?? [subject]));
  const [sources, days, gathered] = [
    list(totals.map(({source}) => source)),
    list(totals.map(({date}) => date)).toSorted(),
    list(totals.flatMap(({covered_until}) => covered_until ?? []))
  ];
  const notes = new Map(totals.flatMap(({note_en, note_ja}) => (note_en && note_ja ? [[note_en, note_ja]] : [])));
  const noteKeys = [...notes.keys()];
  const subjects = grouped(totals, ({subject, unit}) => `${subject} ${unit}`);
  const donors = grouped(totals, ({donor}) => donor);
  const [subjectKeys, donorKeys] = [[...subjects.keys()], [...donors.keys()]];
  const [noteAt, subjectAt, donorAt] = [places(noteKeys), places(subjectKeys), places(donorKeys)];
  const series = grouped(totals, (row) => [row.source, row.subject, row.unit, row.donor, row.status].join(" "));
  return {
    sources,
    days,
    gathered,
    notes: [...notes],
    donors: [...donors.values()].map((rows) => {
      const {donor, donor_en, donor_ja, donor_kind} = theFirst(rows);
      return [donor, donor_en, donor_ja, donor_kind === "actor" ? 1 : 0];
    }),
    subjects: [...subjects.values()].map((rows) => {
      const {subject, subject_en, subject_ja, subject_kind, unit} = theFirst(rows);
      return {
        ...{id: subject, en: subject_en, ja: subject_ja, isClass: subject_kind === "class"},
        ...{group: kindOf(subject), unit}
      };
    }),
    series: [...series.values()].map((rows) => {
      const {source, subject, unit, donor, status} = theFirst(rows);
      return [
        sources.indexOf(source),
        theValue(subjectAt, `${subject} ${unit}`),
        theValue(donorAt, donor),
        status === "delivered" ? 1 : 0,
        ...pointsOf(rows, (row) => [
          ...[days.indexOf(row.date), row.floor, row.ceiling, Number(row.open_end)],
          ...[gathered.indexOf(row.covered_until ?? ""), noteAt.get(row.note_en ?? "") ?? -1]
        ])
      ];
    })
  };
}

const list = <T>(values: readonly T[]): T[] => [...new Set(values)];
const places = (keys: readonly string[]) => new Map(keys.map((key, place) => [key, place]));

/** A point for each day on which something is other than on the day before. */
function pointsOf(rows: readonly Total[], pointOf: (row: Total) => number[]): number[] {
  const said = (point: readonly number[]) => point.slice(1).join(" ");
  const points = rows.map(pointOf);
  return points.filter((point, at) => at === 0 || said(point) !== said(points[at - 1] ?? [])).flat();
}
