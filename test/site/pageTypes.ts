import {PAGES} from "../../src/components/catalogue.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";

/** One page of every type: all of the catalogue, the page for wrong addresses, and records of two kinds. */
export const PAGE_TYPES: readonly string[] = [
  ...PAGES.map(({slug}) => slug),
  "404",
  "transfers/DEU-2022-02-26-500-STINGER",
  "transfers/JPN-2022-03-08-bulletproof-vests"
];

/** The address of a page in a language, from the site's root. */
export const inLanguage = (locale: Locale, path: string): string => `${locale === "ja" ? "ja/" : ""}${path}`;

/** Every type of page in both languages. */
export const ADDRESSES: readonly string[] = LOCALES.flatMap((locale) =>
  PAGE_TYPES.map((path) => inLanguage(locale, path))
);
