import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, LOCALES, type Locale} from "../messages/locale.js";
import {share} from "../messages/share.js";
import {site} from "../messages/site.js";
import type {SiteData} from "../record/siteData.js";
import {pageAddress} from "../text/pageAddress.js";
import {isEmbedded} from "../text/embedPath.js";
import {homeOf} from "./embedded.js";
import type {OnPage} from "./figure.js";
import {shareName} from "./shareImage.js";

/** What the front matter of a page says of it, and its heading. */
export interface About {
  title: string;
  description: string;
  /** Name of another page's or a common image to share instead of one of its own, such as "verdict-no_category". */
  image?: string;
  /** A page that search engines should leave out. */
  noindex?: boolean;
}

/** What the head of a page says of it to search engines, feed readers, and services that show a link in a message. */
export function head(data: SiteData, page: OnPage, about: About): Html {
  const {path, locale} = page;
  const {published} = data;
  const isFramed = isEmbedded(path);
  const known = isFramed ? homeOf(data, path) : path;
  const absolute = (target: Locale) => pageAddress(published, known, target);
  return html`<meta name="description" content="${about.description}" />
    <link rel="canonical" href="${absolute(locale)}" />
    ${!isFramed && elsewhere(page, absolute)}
    ${!isFramed && sharing(page, about, published.address, absolute)}
    ${about.noindex && html`<meta name="robots" content="noindex" />`}${
      // A link in a frame leads out of it: other pages may not be framed.
      isFramed && html` <base target="_blank" />`
    }`;
}

/** The feed, and the page in each language. */
const elsewhere = ({path, locale}: OnPage, absolute: (locale: Locale) => string): Html =>
  html`<link rel="alternate" type="application/atom+xml" href="${href(path, locale, "feed.xml")}" />
    ${LOCALES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${absolute(other)}" /> `)}`;

/** What a service that shows a link in a message reads: title, sentence, image, language. */
function sharing(
  {path, locale}: OnPage,
  {title, description, image}: About,
  address: string,
  absolute: (locale: Locale) => string
): Html {
  const territory: Record<Locale, string> = {en: "en_GB", ja: "ja_JP"};
  const other: Locale = locale === "en" ? "ja" : "en";
  return html`<meta property="og:type" content="article" />
    <meta property="og:site_name" content="${site.name[locale]}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${absolute(locale)}" />
    <meta property="og:locale" content="${territory[locale]}" />
    <meta property="og:locale:alternate" content="${territory[other]}" />
    <meta property="og:image" content="${`${address}share/${shareName(path, locale, image)}`}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${inLocale(share, locale).alt(title)}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}
