import {inLocale, type Locale} from "../messages/locale.js";
import {site} from "../messages/site.js";
import {ABOUT, followsRules, MAIN, type Slug} from "./navigation.js";
import {formatDate} from "../text/format.js";
import {html, type Html} from "./html.js";
import {pageNotices} from "./notices.js";
import {rulesPicker} from "./regimeSelector.js";

export interface Stamp {
  /** ISO date of the newest statement in the data. */
  asOf: string;
  rulesHash: string;
  dataHash: string;
}

/**
 * From the page at `path` to the page `target`, in the same or another language, as a relative address. Pages are named with their
 * ending, since not every static host finds explore.html for /explore.
 */
export function href(path: string, locale: Locale, target: string, targetLocale: Locale = locale): string {
  const leaves = locale !== targetLocale;
  const depth = path.split("/").length - 1 + (leaves && locale === "ja" ? 1 : 0);
  const up = depth === 0 ? "./" : "../".repeat(depth);
  const [, page = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target)!;
  const ending = isPage(page) ? ".html" : "";
  return `${up}${leaves && targetLocale === "ja" ? "ja/" : ""}${page}${ending}${rest}`;
}

const isPage = (slug: string) =>
  slug !== "" &&
  ((/^(transfers|cases|donors|goods|recipients|embed)\//.test(slug) && !/\.(json|csv|atom)$/.test(slug)) ||
    slug in site.pages.en);

/** What stands above the words of a page: skip link, name, navigation, the link to the other language, and notices that wait. */
export function pageHeader(path: string, locale: Locale, stamp: Stamp): Html {
  const words = inLocale(site, locale);
  const other: Locale = locale === "en" ? "ja" : "en";
  const follows = followsRules(path);
  return html`<a class="skip" href="#content">${words.skip}</a>
<header class="site-header">
<a class="site-name" href="${href(path, locale, "")}"><span lang="ja">三原則</span>${locale === "en" && ` ${words.name}`}</a>
<details class="site-menu"><summary>${words.menu}</summary><nav class="site-nav" aria-label="${words.mainNavigation}"><ul>${links(MAIN, path, locale)}</ul><ul>${links(ABOUT, path, locale)}</ul></nav></details>
<a class="language" id="language" href="${href(path, locale, path, other)}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
${follows !== "no" && rulesPicker(locale, stamp.asOf, follows === "by script")}</header>
${pageNotices(stamp.asOf)}`;
}

/** What stands below them: the pages about the record, and the state of rules and data. */
export function pageFooter(path: string, locale: Locale, stamp: Stamp): Html {
  const words = inLocale(site, locale);
  return html`<footer class="site-footer">
<nav aria-label="${words.moreNavigation}"><ul>${links(ABOUT, path, locale)}</ul></nav>
<p>${words.notAdvice}</p>
<p class="stamp">${words.asOf(formatDate(stamp.asOf, locale))} · <a href="${href(path, locale, "changes")}">${words.versions(stamp.rulesHash, stamp.dataHash)}</a> · ${words.nextLook}</p>
</footer>`;
}

function links(slugs: readonly Slug[], path: string, locale: Locale): Html[] {
  return slugs.map((slug) => {
    // Records are what the explorer lists; cases are reached from them.
    const shown = /^(transfers|cases)\//.test(path) ? "explore" : path;
    const here = slug === shown || (slug !== "" && shown.startsWith(`${slug}/`));
    const name = site.pages[locale][slug];
    return html`<li><a href="${href(path, locale, slug)}"${here && html` aria-current="page"`}>${name}</a></li>`;
  });
}
