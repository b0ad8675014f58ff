import type {Locale} from "../../../src/messages/locale.js";

/** The file of the image that stands for a page: its own, or the common one that the page names. */
export const shareName = (path: string, locale: Locale, image?: string): string =>
  `${image ?? (path || "index")}-${locale}.png`;
