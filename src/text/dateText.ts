import type {Locale} from "../messages/locale.js";
import {formatDate} from "./format.js";

/** A date with the words that say how it binds the event: "by 7 March 2022", "until 31 December 2024"; 3月7日まで. */
export function dateText(iso: string, basis: string, locale: Locale): string {
  const say = BASES[basis] ?? BASES["on"]!;
  return say[locale](formatDate(iso, locale));
}

const BASES: Record<string, Record<Locale, (date: string) => string>> = {
  on: {en: (date) => date, ja: (date) => date},
  by: {en: (date) => `by ${date}`, ja: (date) => `${date}までに`},
  until: {en: (date) => `cumulative until ${date}`, ja: (date) => `${date}までの累計`},
  since: {en: (date) => `since ${date}`, ja: (date) => `${date}以降`}
};
