import {formatNumber} from "../text/format.js";
import {compare} from "../messages/compare.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {TotalRow} from "../record/siteData.js";

/** "6,215+", "3,200–5,200+", "810"; "number not stated" where no statement has a number. Without the unit. */
export function boundsText(
  {floor, ceiling, open_end}: Pick<TotalRow, "floor" | "ceiling" | "open_end">,
  locale: Locale
): string {
  const words = inLocale(compare, locale);
  const number = (value: number) => formatNumber(value, locale);
  if (ceiling === 0) return words.notStated;
  const range = floor === ceiling ? number(floor) : words.range(number(floor), number(ceiling));
  return open_end ? words.atLeast(range) : range;
}
