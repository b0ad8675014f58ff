import {inLocale, type Locale} from "../messages/locale.js";
import {quantities} from "../messages/quantities.js";
import {QUALIFIERS, type Qualifier} from "../vocabulary/claim.js";
import {UNITS, type ItemGroup, type UnitCode} from "../vocabulary/item.js";
import {formatNumber} from "./format.js";

/** A number as its source gave it: bounds, and the word that hedged them. */
export interface Quantity {
  quantity_min: number | null;
  quantity_max: number | null;
  qualifier: Qualifier;
}

/** What is counted: the unit, and the kind of item, on which the Japanese counter may hang. */
export interface Counted {
  unit: UnitCode;
  item_group: ItemGroup;
}

type Hedge = Exclude<keyof typeof quantities, "range">;

/** How a hedged number is said; undefined where the word hedges no number. */
const HEDGES: Readonly<Record<Qualifier, Hedge | undefined>> = {
  exact: "exact",
  at_least: "at_least",
  more_than: "more_than",
  about: "about",
  estimate: "estimate",
  up_to: "up_to",
  some: undefined,
  unknown: undefined
};

/** "more than 17,000", 「17,000超」; "number not stated" where there is none. Without the unit. */
export function quantityText(quantity: Quantity, locale: Locale): string {
  return say(quantity, locale, (number) => number);
}

/** "more than 17,000 missiles", 「17,000発超」. */
export function quantityWithUnit(quantity: Quantity & Counted, locale: Locale): string {
  if (locale === "ja") return say(quantity, locale, (number) => number + unitText(quantity, 1, locale));
  const text = quantityText(quantity, locale);
  const most = quantity.quantity_max ?? quantity.quantity_min;
  return most === null ? text : `${text} ${unitText(quantity, most, locale)}`;
}

/** The unit for so many: "missile", "missiles", 「発」. */
export function unitText({unit, item_group}: Counted, count: number, locale: Locale): string {
  const {en, plural, ja, counters} = UNITS[unit];
  if (locale === "ja") return counters?.[item_group] ?? ja;
  return count === 1 ? en : plural;
}

function say(
  {quantity_min, quantity_max, qualifier}: Quantity,
  locale: Locale,
  counted: (number: string) => string
): string {
  const words = inLocale(quantities, locale);
  const number = (value: number) => counted(formatNumber(value, locale));
  const known = quantity_min ?? quantity_max;
  if (known === null) return noNumber(qualifier, locale);
  if (quantity_min !== null && quantity_max !== null && quantity_min !== quantity_max) {
    const range = words.range(formatNumber(quantity_min, locale), number(quantity_max));
    return qualifier === "about" ? words.about(range) : range;
  }
  return words[HEDGES[qualifier] ?? (quantity_max === null ? "at_least" : "exact")](number(known));
}

/** "some (number not stated)", 「数量の記載なし」. */
function noNumber(qualifier: Qualifier, locale: Locale): string {
  const {meaning, ...words} = QUALIFIERS[qualifier === "some" ? "some" : "unknown"];
  if (!meaning) return words[locale];
  return locale === "ja" ? `${words.ja}（${meaning.ja}）` : `${words.en} (${meaning.en})`;
}
