import {firstDay} from "../../src/text/day.js";
import {CLAIMS, day, type Note} from "./note.js";
import type {ClaimRecord} from "./record.js";

/** Dates that cannot be: after the source itself was published. Those after the record's last day are refused as they are read. */
export function dateNotes({claims, sources}: ClaimRecord): Note[] {
  const published = new Map(sources.map(({id, published}) => [id, published]));
  return claims.flatMap((claim): Note[] => {
    const {id, date, source, line} = claim;
    const of = {subjects: [id], file: CLAIMS, line};
    const appeared = published.get(source);
    if (appeared?.length === 10 && firstDay(claim.date) > appeared) {
      return [
        {
          ...of,
          id: `date-after-source.${id}`,
          kind: "date_after_source",
          severity: "warning",
          figures: `${date} > ${appeared}`,
          text_en: `Dated ${day(date).en}, after its source was published (${day(appeared).en}).`,
          text_ja: `日付（${day(date).ja}）が、出典の公表日（${day(appeared).ja}）より後である。`
        }
      ];
    }
    return [];
  });
}
