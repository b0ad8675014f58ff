import type {Locale} from "../messages/locale.js";

/** Where the site is published, and how its host names a page. */
export interface Host {
  /** The site's root, with a final slash. */
  address: string;
  /** What follows the name of a page: nothing where a host serves `compare.html` for `compare`, ".html" where it serves files alone. */
  ending: "" | ".html";
}

/** Where a page or file in that language lies, from the site's root. */
export const pathIn = (locale: Locale, path: string): string => `${locale === "ja" ? "ja/" : ""}${path}`;

/** The whole address of a page, as its host serves it. A page whose path is empty or ends with a slash is the first of its folder. */
export const pageAddress = ({address, ending}: Host, path: string, locale: Locale): string =>
  `${address}${pathIn(locale, path)}${path === "" || path.endsWith("/") ? "" : ending}`;
