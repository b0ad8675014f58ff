import type {Content} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import type {SiteData} from "../record/siteData.js";
import {pathIn} from "../text/pageAddress.js";

/** The page that a figure stands on. */
export interface OnPage {
  locale: Locale;
  /** Without the language: "" for the overview, "explore", "transfers/DEU-STINGER-500". */
  path: string;
}

/** What a page may name between ${ and }: `${articleTable}`, or with words of its own, `${count("source-seen")}`. */
export type Figure = (data: SiteData, page: OnPage, words: string) => Content;

/** From an address as Framework has it: "/index", "/explore", "/ja/index", "/ja/explore". */
export function onPage(address: string): OnPage {
  const [, ja, path = ""] = /^\/(ja\/|ja$)?(.*)$/.exec(address)!;
  return {locale: ja ? "ja" : "en", path: path.replace(/(^|\/)index$/, "$1")};
}

/** The pages that are made from one template, and its name. */
const TEMPLATES: readonly [RegExp, string][] = [
  [/^transfers\/.*/, "transfers/[id]"],
  [/^cases\/.*/, "cases/[case]"],
  [/^donors\/.*/, "donors/[code]"],
  [/^goods\/.*/, "goods/[class]"],
  [/^recipients\/.*/, "recipients/[code]"],
  [/^embed\/.*/, "embed/[chart]"],
  [/^r\/.*/, "r/[version]/index"]
];

/** The Markdown that a page is made from: its own, or the one template of all records or releases. */
export function fileOf({locale, path}: OnPage): string {
  const file = TEMPLATES.reduce((name, [pages, template]) => name.replace(pages, template), path) || "index";
  return `src/${pathIn(locale, file)}.md`;
}
