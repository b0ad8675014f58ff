/** Checks on the observations of one transfer against each other. */
import {daysBetween} from "../../src/text/day.js";
import {rangeOf, statesNumber} from "../totals/observation.js";
import {CLAIMS, day, number, rangeInWords, type Note} from "./note.js";
import type {Claim, ClaimRecord} from "./record.js";

const DAYS_OF_ONE_MOMENT = 31;

export function observationNotes(record: ClaimRecord): Note[] {
  const transfers = new Map<string, Claim[]>();
  for (const claim of record.claims) {
    const list = transfers.get(claim.transfer) ?? [];
    transfers.set(claim.transfer, list);
    list.push(claim);
  }
  return [...transfers].flatMap(([transfer, claims]) => [
    ...deliveredAboveCommitted(transfer, claims),
    ...deliveredRevisedDown(claims),
    ...sourcesDisagree(claims)
  ]);
}

const withStatus = (claims: readonly Claim[], status: string) =>
  claims
    .filter((claim) => claim.status === status && statesNumber(claim))
    .sort((a, b) => (a.rules_day < b.rules_day ? -1 : 1));

function deliveredAboveCommitted(transfer: string, claims: readonly Claim[]): Note[] {
  const committed = withStatus(claims, "committed").at(-1);
  const delivered = withStatus(claims, "delivered").at(-1);
  if (!committed || !delivered || committed.quantity_max === null) return [];
  const {min} = rangeOf(delivered);
  if (min <= committed.quantity_max) return [];
  return [
    {
      id: `delivered-above-committed.${transfer}`,
      kind: "delivered_above_committed",
      severity: "warning",
      subjects: [committed.id, delivered.id],
      figures: `${min} > ${committed.quantity_max}`,
      text_en: `More is reported delivered (${number(min)}) than was committed (${number(committed.quantity_max)}).`,
      text_ja: `引渡し数（${number(min)}）が決定数（${number(committed.quantity_max)}）を上回っている。`,
      file: CLAIMS,
      line: delivered.line
    }
  ];
}

function deliveredRevisedDown(claims: readonly Claim[]): Note[] {
  const delivered = withStatus(claims, "delivered");
  return delivered.slice(1).flatMap((later, index): Note[] => {
    const earlier = delivered[index]!;
    const before = rangeOf(earlier).min;
    const now = rangeOf(later).max;
    if (now === undefined || now >= before || earlier.rules_day === later.rules_day) return [];
    return [
      {
        id: `delivered-revised-down.${later.id}`,
        kind: "delivered_revised_down",
        severity: "warning",
        subjects: [earlier.id, later.id],
        figures: `${now} < ${before}`,
        text_en: `A later report gives fewer delivered (${number(now)} by ${day(later.date).en}) than an earlier one (${number(before)} by ${day(earlier.date).en}). Goods do not come back: one of the two is wrong or counts something else.`,
        text_ja: `後の報告の引渡し数（${day(later.date).ja}までに${number(now)}）が先の報告（${day(earlier.date).ja}までに${number(before)}）より少ない。引き渡した物は減らないため、どちらかが誤りか、数え方が異なる。`,
        file: CLAIMS,
        line: later.line
      }
    ];
  });
}

/** "At least four" is completed by "fourteen" and not contradicted; "more than 17,000" is contradicted by "17,000". */
const isCompletedBy = (one: Claim, other: Claim) =>
  one.qualifier === "at_least" && rangeOf(other).min >= rangeOf(one).min;

function sourcesDisagree(claims: readonly Claim[]): Note[] {
  return ["pledged", "committed", "delivered"].flatMap((status) => {
    const statements = withStatus(claims, status);
    return statements.flatMap((one, index) =>
      statements.slice(index + 1).flatMap((other): Note[] => {
        const days = daysBetween(one.rules_day, other.rules_day);
        if (one.source === other.source || days > DAYS_OF_ONE_MOMENT) return [];
        if (one.quantity_min === other.quantity_min && one.quantity_max === other.quantity_max) return [];
        if (isCompletedBy(one, other)) return [];
        const a = rangeInWords(one.quantity_min, one.quantity_max);
        const b = rangeInWords(other.quantity_min, other.quantity_max);
        return [
          {
            id: `sources-disagree.${one.id}.${other.id}`,
            kind: "sources_disagree",
            severity: "information",
            subjects: [one.id, other.id],
            text_en: `Two sources give different figures for the same ${status} goods: ${a.en} (“${one.source_title}”, ${day(one.date).en}) and ${b.en} (“${other.source_title}”, ${day(other.date).en}).`,
            text_ja: `同一の物について出典により数量が異なる：${a.ja}（「${one.source_title}」、${day(one.date).ja}）と${b.ja}（「${other.source_title}」、${day(other.date).ja}）。`,
            file: CLAIMS,
            line: other.line
          }
        ];
      })
    );
  });
}
