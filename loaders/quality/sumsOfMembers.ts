import {theFirst} from "../../src/text/the.js";
import {nameInSentence} from "../../src/text/nameInSentence.js";
import {natoMembership} from "../totals/donors.js";
import {firstDay} from "../../src/text/day.js";
import {isSum} from "../totals/observation.js";
import {sideBySide} from "../totals/relations.js";
import {mayHoldEachOther, unitOf} from "../totals/subjects.js";
import {CLAIMS, day, number, type Note} from "./note.js";
import type {Claim, ClaimRecord} from "./record.js";

const PROMISED = ["pledged", "committed", "delivered"];

/**
 * Sums that are smaller than what their donors had on record by then, all together or one donor alone. Goods stated to be
 * outside the sum count too, so that the reason for calling them apart stays in view; lines of the sum's own statement do not.
 */
export function membersExceedSum({claims, actors}: ClaimRecord): Note[] {
  const isMember = natoMembership(actors);
  return claims.filter(isSum).flatMap((sum) => {
    const {quantity_max: limit, rules_day: day} = sum;
    if (limit === null || !PROMISED.includes(sum.status)) return [];
    const apart = new Set(claims.filter((one) => sideBySide(sum, one)).map(({transfer}) => transfer));
    const inside = claims.filter(
      (one) =>
        one.transfer !== sum.transfer &&
        one.role === "item" &&
        !apart.has(one.transfer) &&
        one.recipient === sum.recipient &&
        PROMISED.includes(one.status) &&
        (one.donor === sum.donor || (sum.role === "aggregate" && isMember(one.donor, day))) &&
        (one.date_basis === "on" ? firstDay(one.date) : one.rules_day) <= day &&
        mayHoldEachOther(sum.item_class, one.item_class) &&
        unitOf(sum.item_class, sum.unit) === unitOf(one.item_class, one.unit)
    );
    const donors = [...new Set(inside.map(({donor}) => donor))].sort();
    const alone = donors
      .map((donor) =>
        noteOn(
          sum,
          limit,
          inside.filter((one) => one.donor === donor),
          donor
        )
      )
      .filter((note) => note !== undefined);
    const together = sum.role === "aggregate" && donors.length > 1 ? noteOn(sum, limit, inside) : undefined;
    return together ? [together, ...alone] : alone;
  });
}

function noteOn(sum: Claim, limit: number, inside: readonly Claim[], donor?: string): Note | undefined {
  const largest = new Map<string, {figure: number; claim: Claim}>();
  for (const claim of inside) {
    const figure = claim.quantity_max ?? claim.quantity_min ?? 0;
    if (figure > (largest.get(claim.transfer)?.figure ?? 0)) largest.set(claim.transfer, {figure, claim});
  }
  const parts = [...largest.values()];
  const total = parts.reduce((all, {figure}) => all + figure, 0);
  if (total <= limit) return undefined;
  const added = parts.map(({figure}) => number(figure)).join(" + ");
  const name = {en: theFirst(parts).claim.donor_en, ja: theFirst(parts).claim.donor_ja};
  const who = donor
    ? {en: nameInSentence(name.en, "en"), ja: name.ja}
    : {en: "its donors together", ja: "構成国の合計"};
  return {
    id: ["members-exceed", sum.id, ...(donor ? [donor] : [])].join("."),
    kind: "members_exceed_sum",
    severity: "warning",
    subjects: [sum.id, ...parts.map(({claim}) => claim.id)],
    figures: `${total} > ${limit}`,
    text_en: `The sum “${sum.item}” counts ${number(limit)}, but ${who.en} had ${parts.length > 1 ? `${added} = ` : ""}${number(total)} on record by ${day(sum.date).en}. The sum cannot hold all of them, unless it is only a floor or counts fewer kinds.`,
    text_ja: `合計「${sum.item_ja}」は${number(limit)}だが、${day(sum.date).ja}までの記録では${who.ja}が${parts.length > 1 ? `${added}＝` : ""}${number(total)}となる。合計が下限値であるか対象品目がより狭い場合を除き、すべてを含むことはあり得ない。`,
    file: CLAIMS,
    line: sum.line
  };
}
