import {bounds as catalogue} from "../messages/bounds.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {formatNumber} from "./format.js";

/** The least and the most that a total allows; with `open_end` there may be more. */
export interface BoundsFigures {
  floor: number;
  ceiling: number;
  open_end: boolean;
}

/** "6,215+", "3,200–5,200+", "810"; "number not stated" where no statement has a number. Without the unit. */
export function boundsText({floor, ceiling, open_end}: BoundsFigures, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  if (ceiling === 0) return words.notStated;
  const range = floor === ceiling ? number(floor) : words.range(number(floor), number(ceiling));
  return open_end ? words.orMore(range) : range;
}

/** The least alone, as `said` says a number: "6,215", or "6,215+" where there may be more; "0+" where something is reported and no number is sure. */
export const floorText = ({floor, ceiling, open_end}: BoundsFigures, said: (value: number) => string): string =>
  `${said(floor)}${open_end || ceiling > floor ? "+" : ""}`;
