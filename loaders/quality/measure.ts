import type {MeasureName, Section} from "../../src/vocabulary/quality.js";

/** One measured thing of the quality report. */
export interface Measure {
  section: Section;
  subject: string;
  subject_en: string;
  subject_ja: string;
  measure: MeasureName;
  value: number | null;
  words_en?: string;
  words_ja?: string;
}
