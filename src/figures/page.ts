import type {Html} from "../components/html.js";
import type {Locale} from "../messages/locale.js";

/** What a page renderer makes: the words for the head, the body, and the scripts that enhance it. */
export interface Page {
  /** Path without the language: "" for the overview, "compare", "transfers/DEU-STINGER-500". */
  path: string;
  locale: Locale;
  /** The finding, computed from the data. */
  title: string;
  description: string;
  body: Html;
  /** A drawing for the image that stands for the page where it is shared. */
  drawing?: Html;
  /** Name of another page's or a common image to share instead of one of its own, such as "verdict-no_category". */
  image?: string;
  /** A page that search engines should leave out. */
  noindex?: boolean;
  /** Modules under src/client that this page loads, such as "table". */
  scripts: readonly string[];
}
