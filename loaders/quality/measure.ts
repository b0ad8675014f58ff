/** One measured thing of the quality report. */
export interface Measure {
  section: "total" | "file" | "verification" | "source" | "donor_year" | "note" | "gap";
  subject: string;
  subject_en: string;
  subject_ja: string;
  measure: string;
  value: number | null;
  words_en?: string;
  words_ja?: string;
}
