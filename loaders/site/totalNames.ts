/** What the subjects and donors of totals are called. */
import type {TotalRow} from "../../src/record/siteData.js";
import type {Database} from "../warehouse/database.js";

export type SubjectNames = Pick<TotalRow, "subject_kind" | "subject_en" | "subject_ja">;
export type DonorNames = Pick<TotalRow, "donor_kind" | "donor_en" | "donor_ja">;

export interface TotalNames {
  subjects: ReadonlyMap<string, SubjectNames>;
  donors: ReadonlyMap<string, DonorNames>;
}

/** Read once, and not with each of tens of thousands of totals: words that many rows repeat take the most time to read. */
export async function totalNames(db: Database): Promise<TotalNames> {
  const of = <Names extends object>(columns: string) =>
    db.rows<Names>(`select ${columns} from totals union select ${columns} from totals_by_source`);
  const subjects = await of<SubjectNames & {subject: string}>("subject, subject_kind, subject_en, subject_ja");
  const donors = await of<DonorNames & {donor: string}>("donor, donor_kind, donor_en, donor_ja");
  return {
    subjects: new Map(subjects.map(({subject, ...names}) => [subject, names])),
    donors: new Map(donors.map(({donor, ...names}) => [donor, names]))
  };
}
