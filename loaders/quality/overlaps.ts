/** Checks on data/claims/overlaps.csv. */
import {theFirst, theValue} from "../../src/text/the.js";
import {boundsOf, OverlapCycle} from "../totals/bounds.js";
import {firstDay} from "../../src/text/day.js";
import {isSum} from "../totals/observation.js";
import {sameGoods, statedRelations} from "../totals/relations.js";
import {day, type Note} from "./note.js";
import type {Claim, ClaimRecord} from "./record.js";

const OVERLAPS = "data/claims/overlaps.csv";

export function overlapNotes(record: ClaimRecord): Note[] {
  return [...cycles(record), ...contradictions(record), ...partsAfterTheirSum(record)];
}

/** Claims that include each other in a circle: no total can be made, so this must be mended. */
function cycles({claims, overlaps}: ClaimRecord): Note[] {
  const rows = sameGoods(claims, overlaps);
  const goods = [...new Set(rows.map(({transfer}) => transfer))].map((id) => ({id, min: 0, max: 0}));
  try {
    boundsOf(goods, {includes: statedRelations(rows, overlaps).includes, mayInclude: []});
    return [];
  } catch (error) {
    if (!(error instanceof OverlapCycle)) throw error;
    const {circle} = error;
    const line = overlaps.find(({claim}) => circle.includes(claim))?.line ?? 1;
    return [
      {
        id: `overlap-cycle.${[...circle].sort()[0]}`,
        kind: "overlap_cycle",
        severity: "error",
        subjects: circle.slice(1),
        text_en: `These are stated to include each other in a circle: ${circle.join(" → ")}.`,
        text_ja: `互いに含み合う関係が循環している：${circle.join(" → ")}。`,
        file: OVERLAPS,
        line
      }
    ];
  }
}

/** Two statements on one pair that cannot both be. */
function contradictions({overlaps}: ClaimRecord): Note[] {
  return overlaps.flatMap((one, index) =>
    overlaps.slice(index + 1).flatMap((other): Note[] => {
      const samePair =
        (one.claim === other.claim && one.other === other.other) ||
        (one.claim === other.other && one.other === other.claim);
      if (!samePair) return [];
      return [
        {
          id: `overlaps-contradict.${one.id}.${other.id}`,
          kind: "overlaps_contradict",
          severity: "error",
          subjects: [one.id, other.id],
          text_en: `Two statements on the same pair of claims: ${one.relation} and ${other.relation}. Keep one.`,
          text_ja: `同じ二つの記録について関係が二重に記載されている（${one.relation}と${other.relation}）。`,
          file: OVERLAPS,
          line: other.line
        }
      ];
    })
  );
}

/** Goods announced after the day of the sum that is stated to hold them. */
function partsAfterTheirSum({claims, overlaps}: ClaimRecord): Note[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const start = (part: Claim) =>
    theFirst(
      claims
        .filter(({transfer}) => transfer === part.transfer)
        .map((one) => (one.date_basis === "on" ? firstDay(one.date) : ""))
        .sort()
    );
  return overlaps.flatMap(({id, line, claim, relation, other}): Note[] => {
    const sum = theValue(byId, claim);
    const part = theValue(byId, other);
    if (!["includes", "may_include"].includes(relation) || !isSum(sum) || start(part) <= sum.rules_day) return [];
    return [
      {
        id: `part-after-sum.${id}`,
        kind: "part_after_sum",
        severity: "warning",
        subjects: [claim, other],
        figures: `${start(part)} > ${sum.rules_day}`,
        text_en: `The goods were announced on ${day(start(part)).en}, after the day of the sum that is stated to hold them (${day(sum.rules_day).en}).`,
        text_ja: `表明日（${day(start(part)).ja}）が、これを含むとされる合計の日（${day(sum.rules_day).ja}）より後である。`,
        file: OVERLAPS,
        line
      }
    ];
  });
}
