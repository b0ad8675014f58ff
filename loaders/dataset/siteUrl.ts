import type {Locale} from "../../src/messages/locale.js";
import {pageAddress, type Host} from "../../src/text/pageAddress.js";

/** The address the site is published at, with a final slash. SITE_URL says so; the default is a reserved name. */
export const siteUrl = new URL(process.env["SITE_URL"] ?? "https://sangensoku.example/").href.replace(/\/?$/, "/");

/** Where the site is published: SITE_URL, and SITE_PAGE_ENDING for hosts that serve no page without its ending. */
export const host: Host = {address: siteUrl, ending: endingOf(process.env["SITE_PAGE_ENDING"] ?? "")};

/** The whole address of a page, as its host serves it. */
export const pageUrl = (path: string, locale: Locale): string => pageAddress(host, path, locale);

/** @throws {Error} of anything but "" and ".html". */
export function endingOf(setting: string): Host["ending"] {
  if (setting === "" || setting === ".html") return setting;
  throw new Error(`SITE_PAGE_ENDING is "${setting}": leave it out, or write .html.`);
}
