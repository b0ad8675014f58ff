import {theFirst} from "../../src/text/the.js";
import {daysBetween} from "../../src/text/day.js";
import {nameInSentence} from "../../src/text/nameInSentence.js";
import {CLAIMS, day, number, type Note} from "./note.js";
import type {Claim, ClaimRecord} from "./record.js";

const NEIGHBOURING_DAYS = 3;

/** Different transfers of one donor, of one class and one number, within three days, that nothing says are apart. */
export function sameQuantityNearby({claims, overlaps}: ClaimRecord): Note[] {
  const transferOf = new Map(claims.map(({id, transfer}) => [id, transfer]));
  const related = new Set(
    overlaps.flatMap(({claim, other}) => {
      const [a, b] = [transferOf.get(claim), transferOf.get(other)];
      return [`${a}\n${b}`, `${b}\n${a}`];
    })
  );
  const firsts = claims
    .filter(({is_first, role, quantity_min}) => is_first && role === "item" && quantity_min !== null)
    .sort((a, b) => (a.rules_day + a.id < b.rules_day + b.id ? -1 : 1));
  const alike = new Map<string, Claim[]>();
  for (const claim of firsts) {
    const key = [claim.donor, claim.recipient, claim.item_class, claim.quantity_min, claim.quantity_max].join("\n");
    alike.set(key, [...(alike.get(key) ?? []), claim]);
  }
  return [...alike.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other): Note[] => {
        const days = daysBetween(one.rules_day, other.rules_day);
        if (days > NEIGHBOURING_DAYS || related.has(`${one.transfer}\n${other.transfer}`)) return [];
        const figure = number(one.quantity_min!);
        const [first, second] = [day(one.date), day(other.date)];
        const same = one.date === other.date;
        return [
          {
            id: `same-quantity-nearby.${one.id}.${other.id}`,
            kind: "same_quantity_nearby",
            severity: "warning",
            subjects: [one.id, other.id],
            figures: `${one.quantity_min} = ${other.quantity_min}`,
            text_en: `Two records of ${nameInSentence(one.donor_en, "en")} have ${figure} of one class each, ${same ? `both of ${first.en}` : `of ${first.en} and ${second.en}`}: perhaps one transfer reported twice.`,
            text_ja: `${one.donor_ja}について、同一区分・同一数量（${figure}）の記録が${same ? `${first.ja}に二つある` : `近接して二つある（${first.ja}と${second.ja}）`}。同じ移転の重複の可能性がある。`,
            file: CLAIMS,
            line: other.line
          }
        ];
      })
    )
  );
}

/** A package whose value stands on its own row and on a row inside it: added up, the money would count twice. */
export function packageValueTwice({claims}: ClaimRecord): Note[] {
  const valued = claims.filter(({value_amount}) => value_amount !== null);
  return valued.flatMap((whole): Note[] => {
    const again = valued.filter(
      (one) => one.package === whole.id && one.id !== whole.id && one.value_currency === whole.value_currency
    );
    if (!again.length) return [];
    return [
      {
        id: `value-twice.${whole.id}`,
        kind: "package_value_twice",
        severity: "warning",
        subjects: [whole.id, ...again.map(({id}) => id)],
        text_en: `The value of the package stands on its own row and on ${again.length === 1 ? "one row" : `${again.length} rows`} inside it.`,
        text_ja: `支援パッケージの金額が、その行と構成品目${again.length}行の双方に記載されている。`,
        file: CLAIMS,
        line: theFirst(again).line
      }
    ];
  });
}
