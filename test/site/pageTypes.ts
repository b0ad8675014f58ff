import {PAGES} from "../../src/components/catalogue.js";

/** One page of every type: all of the catalogue, the page for wrong addresses, and records of two kinds. */
export const PAGE_TYPES: readonly string[] = [
  ...PAGES.map(({slug}) => slug),
  "404",
  "transfers/DEU-2022-02-26-500-STINGER",
  "transfers/JPN-2022-03-08-bulletproof-vests"
];
