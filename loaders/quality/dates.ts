import {theLast} from "../../src/text/the.js";
import {firstDay} from "../../src/text/day.js";
import {CLAIMS, day, type Note} from "./note.js";
import type {ClaimRecord} from "./record.js";

/** Dates that cannot be: after the day to which the record reaches, or after the source itself was published. */
export function dateNotes({claims, sources, asOf}: ClaimRecord): Note[] {
  const published = new Map(sources.map(({id, published}) => [id, published]));
  return claims.flatMap((claim): Note[] => {
    const {id, date, status_as_of, source, line} = claim;
    const of = {subjects: [id], file: CLAIMS, line};
    const latest = theLast([firstDay(claim.date), status_as_of ?? ""].sort());
    if (latest > asOf) {
      return [
        {
          ...of,
          id: `date-after-as-of.${id}`,
          kind: "date_after_as_of",
          severity: "error",
          figures: `${latest} > ${asOf}`,
          text_en: `Dated ${day(latest).en}, but the record reaches to ${day(asOf).en}. Correct the date, or raise as_of in data/quality/acknowledged.yaml.`,
          text_ja: `日付（${day(latest).ja}）が、記録の基準日（${day(asOf).ja}）より後である。`
        }
      ];
    }
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
