import {inLocale, type Locale} from "../messages/locale.js";
import {site} from "../messages/site.js";
import {formatDate} from "./format.js";
import {html, type Html} from "./html.js";

export interface Stamp {
  /** ISO date of the newest statement in the data. */
  asOf: string;
  rulesHash: string;
  dataHash: string;
}

const MAIN = ["", "compare", "transfers", "requests", "principles", "what-changed", "what-if", "timeline"] as const;
const ABOUT = ["precedents", "data", "quality", "method", "accessibility"] as const;

/** From the page at `path` to the page `target`, in the same or another language, as a relative address. */
export function href(path: string, locale: Locale, target: string, targetLocale: Locale = locale): string {
  const depth = path.split("/").length - 1 + (locale === "ja" ? 1 : 0);
  const up = depth === 0 ? "./" : "../".repeat(depth);
  return `${up}${targetLocale === "ja" ? "ja/" : ""}${target}`;
}

/** The whole body of a page: skip link, header with navigation, main, footer. */
export function layout(path: string, locale: Locale, content: Html, stamp: Stamp): Html {
  const words = inLocale(site, locale);
  const other: Locale = locale === "en" ? "ja" : "en";
  const link = (slug: keyof typeof words.pages) => {
    const here = slug === path || (slug === "transfers" && path.startsWith("transfers/"));
    return html`<li>
      <a href="${href(path, locale, slug)}" ${html`${here && html`aria-current="page"`}`}>${words.pages[slug]}</a>
    </li>`;
  };
  return html`<a class="skip" href="#content">${words.skip}</a>
    <header class="site-header">
      <a class="site-name" href="${href(path, locale, "")}"
        ><span lang="ja" aria-hidden="true">三原則</span> ${locale === "en" && words.name}</a
      >
      <nav aria-label="${words.mainNavigation}">
        <ul>
          ${MAIN.map(link)}
        </ul>
      </nav>
      <a class="language" href="${href(path, locale, path, other)}" hreflang="${other}" lang="${other}"
        >${words.otherLanguage}</a
      >
    </header>
    <main id="content" tabindex="-1">${content}</main>
    <footer class="site-footer">
      <nav aria-label="${words.moreNavigation}">
        <ul>
          ${ABOUT.map(link)}
        </ul>
      </nav>
      <p>${words.notAdvice}</p>
      <p class="stamp">
        ${words.asOf(formatDate(stamp.asOf, locale))} · ${words.versions(stamp.rulesHash, stamp.dataHash)}
      </p>
    </footer>`;
}
