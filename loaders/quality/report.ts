/**
 * The quality report: what was read, what it rests on, what is missing. Every count is reconciled with the whole before it
 * is published: rows per file, claims per source, per donor and year, and per verification add up to the same total.
 */
import {theFirst, theOne} from "../../src/text/the.js";
import {NOTE_KINDS, type NoteKind} from "../../src/vocabulary/quality.js";
import {valuesOf} from "../../src/vocabulary/list.js";
import {VERIFICATIONS, type RowVerification} from "../../src/vocabulary/source.js";
import {COUNTS, type CountName} from "../counts/counts.js";
import type {FileCount} from "../ingest/readAll.js";
import {IMPORTED, importedClaims} from "../schema/importedClaims.js";
import {TABLES} from "../schema/tables.js";
import type {Database} from "../warehouse/database.js";
import {knownGaps} from "./knownGaps.js";
import type {Measure} from "./measure.js";

/** Fills the table `quality`. Returns the number of its rows. */
export async function writeReport(db: Database, files: readonly FileCount[]): Promise<number> {
  const {claims, requests} = theFirst(
    await db.rows<{claims: number; requests: number}>(`
    select
      (select count(*)::integer from transfers) as claims,
      (select count(*)::integer from requests) as requests`)
  );
  const measures = [
    ...(await totals(db)),
    ...reconciled(files, claims, requests),
    ...(await verification(db, claims)),
    ...(await sources(db, claims)),
    ...(await donorYears(db, claims)),
    ...(await notes(db)),
    ...(await knownGaps(db))
  ];
  await db.append(
    "quality",
    measures.map(({section, subject, subject_en, subject_ja, measure, value, words_en, words_ja}, place) => [
      ...[place, section, subject, subject_en, subject_ja, measure, value, words_en ?? null, words_ja ?? null]
    ])
  );
  return measures.length;
}

/** @throws {Error} when parts do not add up to their whole: a fault of this program, never of the data */
function mustAddUp(what: string, parts: readonly number[], whole: number): void {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum !== whole) throw new Error(`the quality report does not reconcile: ${what} come to ${sum}, not ${whole}`);
}

/** The named counts that say how large the record is. */
const TOTALS = [
  "claims",
  "transfers-on-record",
  "requests",
  "donors-on-record",
  "sources",
  "corrections",
  "totals",
  "notes"
] as const satisfies readonly CountName[];

async function totals(db: Database): Promise<Measure[]> {
  const one = TOTALS.map((name) => `select '${name}' as subject, (${COUNTS[name].sql})::integer as value`);
  const rows = await db.rows<{subject: (typeof TOTALS)[number]; value: number}>(one.join(" union all "));
  return rows.map(({subject, value}) => {
    const {en, ja} = COUNTS[subject];
    return {section: "total", subject, subject_en: en, subject_ja: ja, measure: "count", value};
  });
}

function reconciled(files: readonly FileCount[], claims: number, requests: number): Measure[] {
  for (const {file, rowsIn, kept, refused} of files)
    mustAddUp(`kept and refused rows of ${file}`, [kept, refused], rowsIn);
  const keptOf = (name: string) => files.filter(({file}) => file.endsWith(`/${name}.csv`)).map(({kept}) => kept);
  mustAddUp("kept rows of transfers.csv", keptOf("transfers"), claims);
  mustAddUp("kept rows of requests.csv", keptOf("requests"), requests);
  return files.flatMap(({file, rowsIn, kept, refused}): Measure[] => {
    const {en, ja} = wordsOf(file);
    const of = {section: "file", subject: file, subject_en: en, subject_ja: ja} as const;
    return [
      {...of, measure: "rows_in", value: rowsIn},
      {...of, measure: "rows_kept", value: kept},
      {...of, measure: "rows_refused", value: refused}
    ];
  });
}

/** What a file holds: one of the tables, or one release of a tracker. */
const wordsOf = (file: string) =>
  file.startsWith(`${IMPORTED}/`) ? importedClaims("").words : theOne(TABLES, (table) => table.file === file).words;

async function verification(db: Database, claims: number): Promise<Measure[]> {
  const all = valuesOf(VERIFICATIONS).map((one) => `'${one}'`);
  const rows = await db.rows<{verification: RowVerification; value: number}>(`
    select verification, count(id)::integer as value
    from (select unnest([${all.join(", ")}]) as verification) left join transfers using (verification)
    group by verification`);
  mustAddUp("claims per verification", valuesIn(rows), claims);
  return valuesOf(VERIFICATIONS).flatMap((subject): Measure[] => {
    const {en, ja} = VERIFICATIONS[subject];
    const {value} = theOne(rows, (row) => row.verification === subject);
    const of = {section: "verification", subject, subject_en: en, subject_ja: ja} as const;
    return [
      {...of, measure: "claims", value},
      {...of, measure: "share", value: claims ? Math.round((value / claims) * 1000) / 1000 : 0}
    ];
  });
}

async function sources(db: Database, claims: number): Promise<Measure[]> {
  const rows = await db.rows<{id: string; title: string; value: number}>(`
    select s.id, s.title, count(*)::integer as value
    from transfers t join stg_sources s on s.id = t.source
    group by s.id, s.title
    order by value desc, s.id`);
  const measures = rows.map(({id, title, value}): Measure => {
    return {section: "source", subject: id, subject_en: title, subject_ja: title, measure: "claims", value};
  });
  mustAddUp("claims per source", valuesIn(rows), claims);
  return measures;
}

async function donorYears(db: Database, claims: number): Promise<Measure[]> {
  const rows = await db.rows<{donor: string; donor_en: string; donor_ja: string; year: string; value: number}>(`
    select donor, donor_en, donor_ja, left(date, 4) as year, count(*)::integer as value
    from transfers group by all order by donor, year`);
  const measures = rows.map(({donor, donor_en, donor_ja, year, value}): Measure => {
    const subject = `${donor} ${year}`;
    const names = {subject_en: `${donor_en}, ${year}`, subject_ja: `${donor_ja} ${year}年`};
    return {section: "donor_year", subject, ...names, measure: "claims", value};
  });
  mustAddUp("claims per donor and year", valuesIn(rows), claims);
  return measures;
}

async function notes(db: Database): Promise<Measure[]> {
  const rows = await db.rows<{kind: NoteKind; value: number}>(
    "select kind, count(*)::integer as value from notes group by kind order by kind"
  );
  return rows.map(({kind, value}): Measure => {
    const {en, ja} = NOTE_KINDS[kind];
    return {section: "note", subject: kind, subject_en: en, subject_ja: ja, measure: "notes", value};
  });
}

const valuesIn = (rows: readonly {value: number}[]) => rows.map(({value}) => value);
