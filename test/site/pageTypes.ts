import {readdirSync} from "node:fs";
import {SLUGS} from "../../src/components/navigation.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";

/** A case is named by its facts, so that its address is no other's to write down: the first that was built. */
const aCase = (): string => `cases/${(readdirSync("dist/cases").sort()[0] ?? "").replace(/\.html$/, "")}`;

/** One page of every type: all that are named in the address, the page for wrong addresses, records of two kinds, a case, a donor of
 * whom statements tell and one of whom trackers alone do, a kind of goods, and a recipient other than Ukraine. */
export const PAGE_TYPES: readonly string[] = [
  ...SLUGS,
  "404",
  "transfers/DEU-2022-02-26-500-STINGER",
  "transfers/JPN-2022-03-08-bulletproof-vests",
  aCase(),
  "donors/DEU",
  "donors/ISL",
  "goods/helmet",
  "recipients/PHL"
];

/** The address of a page in a language, from the site's root. */
export const inLanguage = (locale: Locale, path: string): string => `${locale === "ja" ? "ja/" : ""}${path}`;

/** Every type of page in both languages. */
export const ADDRESSES: readonly string[] = LOCALES.flatMap((locale) =>
  PAGE_TYPES.map((path) => inLanguage(locale, path))
);
