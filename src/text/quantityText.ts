import {inLocale, type Locale} from "../messages/locale.js";
import {quantities, units} from "../messages/quantities.js";
import {formatNumber} from "./format.js";

/** A number as its source gave it: bounds, and the word that hedged them. */
export interface Quantity {
  quantity_min: number | null;
  quantity_max: number | null;
  qualifier: string;
}

type Hedge = "exact" | "at_least" | "more_than" | "about" | "estimate" | "up_to";

/** "more than 17,000", 「17,000超」; "number not stated" where there is none. Without the unit. */
export function quantityText(quantity: Quantity, locale: Locale): string {
  return say(quantity, locale, (number) => number);
}

/** "more than 17,000 missiles", 「17,000発超」. An unknown unit is left out. */
export function quantityWithUnit(quantity: Quantity & {unit: string}, locale: Locale): string {
  const unit = units[quantity.unit];
  if (!unit) return quantityText(quantity, locale);
  if (locale === "ja") return say(quantity, locale, (number) => number + unit.ja);
  const text = quantityText(quantity, locale);
  const known = quantity.quantity_min !== null || quantity.quantity_max !== null;
  return known
    ? `${text} ${unitText(quantity.unit, quantity.quantity_max ?? quantity.quantity_min!, locale)}`.trim()
    : text;
}

/** The unit for so many: "missile", "missiles", 「発」; the code itself where no word is known. */
export function unitText(unit: string, count: number, locale: Locale): string {
  const words = units[unit];
  if (!words) return unit;
  return locale === "ja" ? words.ja : words.en[count === 1 ? 0 : 1];
}

function say(
  {quantity_min, quantity_max, qualifier}: Quantity,
  locale: Locale,
  counted: (number: string) => string
): string {
  const words = inLocale(quantities, locale);
  const number = (value: number) => counted(formatNumber(value, locale));
  if (quantity_min === null && quantity_max === null) return qualifier === "some" ? words.some : words.unknown;
  if (quantity_min !== null && quantity_max !== null && quantity_min !== quantity_max) {
    const range = words.range(formatNumber(quantity_min, locale), number(quantity_max));
    return qualifier === "about" ? words.about(range) : range;
  }
  const hedge: Hedge = isHedge(qualifier) ? qualifier : quantity_max === null ? "at_least" : "exact";
  return words[hedge](number(quantity_min ?? quantity_max!));
}

const isHedge = (qualifier: string): qualifier is Hedge =>
  ["exact", "at_least", "more_than", "about", "estimate", "up_to"].includes(qualifier);
