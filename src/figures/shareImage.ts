import type {Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";

/** The file of the image that stands for a page where it is shared: its own, or the common one that the page names. */
export const shareName = (path: string, locale: Locale, image?: string): string =>
  `${image ?? (path || "index")}-${locale}.png`;

/** The image that all records of a verdict share; `hypothetical` where Japan was not the sender. */
export const verdictImage = (code: VerdictCode, hypothetical: boolean): string =>
  `verdict-${code}${hypothetical ? "-if-japan" : ""}`;
