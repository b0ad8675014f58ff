/** The totals of goods, list by list and day by day, for the drawings of the explorer. */
import type {TotalsFile} from "../../src/explorer/explorerFile.js";
import {grouped} from "../../src/text/grouped.js";
import {theFirst, theValue} from "../../src/text/the.js";
import type {ItemGroup, UnitCode} from "../../src/vocabulary/item.js";
import type {TotalSource} from "../../src/vocabulary/tracker.js";
import {GROUPS} from "../totals/subjects.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {Database} from "../warehouse/database.js";
import {totalNames, type TotalNames} from "./totalNames.js";

interface Total {
  source: "all" | TotalSource;
  subject: string;
  donor: string;
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
    const columns = "subject, donor, unit, status, date, floor, ceiling, open_end, covered_until";
    const all = `
      select 'all' as source, ${columns}, note_en, note_ja from totals where status <> 'pledged'
      union all
      select source, ${columns}, null, null from totals_by_source where status <> 'pledged'`;
    const said = "row(floor, ceiling, open_end, covered_until, note_en)";
    // Of each series the days on which something is other than on the day before.
    const totals = await db.rows<Total>(`
      select * from (${all})
      qualify ${said} is distinct from lag(${said}) over (partition by source, subject, unit, donor, status order by date)
      order by source, subject, unit, donor, status, date`);
    const days = await db.rows<{date: string}>(`select distinct date from (${all}) order by date`);
    const items = await db.rows<{item_class: string; group: ItemGroup}>('select item_class, "group" from stg_items');
    const groups = new Map(items.map(({item_class, group}) => [item_class, group]));
    return fileOf(
      totals,
      days.map(({date}) => date),
      await totalNames(db),
      groups
    );
  } finally {
    db.close();
  }
}

function fileOf(
  totals: readonly Total[],
  days: readonly string[],
  names: TotalNames,
  groupOf: ReadonlyMap<string, ItemGroup>
): TotalsFile {
  const kindOf = (subject: string) =>
    theValue(groupOf, theFirst(GROUPS.find(({id}) => id === subject)?.classes ?? [subject]));
  const sources = list(totals.map(({source}) => source));
  const gathered = list(totals.flatMap(({covered_until}) => covered_until ?? []));
  const notes = new Map(totals.flatMap(({note_en, note_ja}) => (note_en && note_ja ? [[note_en, note_ja]] : [])));
  const noteKeys = [...notes.keys()];
  const subjects = grouped(totals, ({subject, unit}) => `${subject} ${unit}`);
  const donors = grouped(totals, ({donor}) => donor);
  const [subjectKeys, donorKeys] = [[...subjects.keys()], [...donors.keys()]];
  const [noteAt, subjectAt, donorAt] = [places(noteKeys), places(subjectKeys), places(donorKeys)];
  const series = grouped(totals, (row) => [row.source, row.subject, row.unit, row.donor, row.status].join(" "));
  return {
    sources,
    days: [...days],
    gathered,
    notes: [...notes],
    donors: donorKeys.map((donor) => {
      const {donor_en, donor_ja, donor_kind} = theValue(names.donors, donor);
      return [donor, donor_en, donor_ja, donor_kind === "actor" ? 1 : 0];
    }),
    subjects: [...subjects.values()].map((rows) => {
      const {subject, unit} = theFirst(rows);
      const {subject_en, subject_ja, subject_kind} = theValue(names.subjects, subject);
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
        ...rows.flatMap((row) => [
          ...[days.indexOf(row.date), row.floor, row.ceiling, Number(row.open_end)],
          ...[gathered.indexOf(row.covered_until ?? ""), noteAt.get(row.note_en ?? "") ?? -1]
        ])
      ];
    })
  };
}

const list = <T>(values: readonly T[]): T[] => [...new Set(values)];
const places = (keys: readonly string[]) => new Map(keys.map((key, place) => [key, place]));
