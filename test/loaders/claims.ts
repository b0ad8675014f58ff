/** Claims for tests, written as they are told: only what matters is named. */
import type {Claim, ClaimRecord} from "../../loaders/quality/record.js";

const days: Record<number, string> = {4: "-12-31", 7: "-28"};

/** One observation; `number` is `500`, `17000+`, `-2700` (up to) or `?`. */
export function claim(id: string, {number = "?", ...rest}: Partial<Claim> & {number?: string} = {}): Claim {
  const date = rest.date ?? "2022-02-26";
  const [min, max] =
    number === "?"
      ? [null, null]
      : number.startsWith("-")
        ? [null, Number(number.slice(1))]
        : number.endsWith("+")
          ? [Number(number.slice(0, -1)), null]
          : [Number(number), Number(number)];
  return {
    id,
    transfer: id.replace(/\..*$/, ""),
    line: 2,
    donor: "DEU",
    donor_en: rest.donor ?? "DEU",
    donor_ja: rest.donor ?? "DEU",
    item: `goods of ${id}`,
    item_ja: `${id}の品目`,
    source_title: `Source of ${id}`,
    recipient: "UKR",
    item_class: "manpads",
    unit: "missile",
    quantity_min: min ?? null,
    quantity_max: max ?? null,
    qualifier: number === "?" ? "unknown" : "exact",
    status: "delivered",
    date,
    date_basis: "on",
    rules_day: `${date}${days[date.length] ?? ""}`,
    status_as_of: null,
    role: "item",
    source: `source-of-${id}`,
    package: null,
    value_amount: null,
    value_currency: null,
    verification: "source-seen",
    as_stated: null,
    is_first: id === (rest.transfer ?? id.replace(/\..*$/, "")),
    ...rest
  };
}

const member = (code: string, nato_since: string | null) => ({
  code,
  kind: "state",
  name_en: code,
  name_ja: code,
  nato_since
});

/** A record of these claims, where DEU and USA are members of NATO and SWE is not. */
export function record(claims: readonly Claim[], rest: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    claims: [...claims],
    overlaps: [],
    sources: [],
    items: [],
    actors: [member("DEU", "1955-05-06"), member("USA", "1949-08-24"), member("SWE", "2024-03-07")],
    ...rest
  };
}

export const overlap = (
  claim: string,
  relation: "includes" | "may_include" | "same_goods" | "disjoint",
  other: string
) => ({
  id: `${claim}.${relation}.${other}`,
  line: 2,
  claim,
  relation,
  other
});
