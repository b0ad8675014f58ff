import {html, raw, type Html} from "../../src/components/html.js";
import {href, layout, type Stamp} from "../../src/components/layout.js";
import {inLocale, LOCALES, type Locale} from "../../src/messages/locale.js";
import {share} from "../../src/messages/share.js";
import {site} from "../../src/messages/site.js";
import type {Page} from "../../src/figures/page.js";
import type {Assets} from "./assets.js";
import {metaPolicy} from "./headers.js";
import {shareName} from "./share/shareName.js";
import {siteUrl} from "../dataset/siteUrl.js";

/** A page as a complete HTML document. All local addresses are relative, so that the site runs under any path. */
export function documentOf(page: Page, assets: Assets, stamp: Stamp): string {
  const {path, locale, title, description, body} = page;
  const local = (address: string) => href(path, locale, address, "en");
  const absolute = (target: Locale) => `${siteUrl}${target === "ja" ? "ja/" : ""}${path}`;
  const head: Html = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(assets)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · ${site.name[page.locale]}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${absolute(locale)}" />
    <link rel="alternate" type="application/atom+xml" href="${local("feed.xml")}" />
    ${LOCALES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${absolute(other)}" /> `)}
    ${sharing(page, absolute)}
    ${page.noindex && html`<meta name="robots" content="noindex" />`}
    <meta name="color-scheme" content="light dark" />
    <style>${raw(assets.style)}</style>
    <script type="module">${raw(assets.script)}</script>`;
  const ownScript = assets.ownScript && html` data-script="${local(assets.ownScript)}"`;
  const whole = `<!doctype html>
<html lang="${locale}"${ownScript ? ownScript.markup : ""}>
<head>
${head}
</head>
<body>
${layout(path, locale, body, stamp)}
</body>
</html>
`;
  return path === "404" ? fromTheRoot(whole) : whole;
}

/** What a service that shows a link in a message reads: title, sentence, image, language. */
function sharing({path, locale, title, description, image}: Page, absolute: (locale: Locale) => string): Html {
  const territory: Record<Locale, string> = {en: "en_GB", ja: "ja_JP"};
  const other: Locale = locale === "en" ? "ja" : "en";
  const pictured = `${siteUrl}share/${shareName(path, locale, image)}`;
  return html`<meta property="og:type" content="article" />
    <meta property="og:site_name" content="${site.name[locale]}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${absolute(locale)}" />
    <meta property="og:locale" content="${territory[locale]}" />
    <meta property="og:locale:alternate" content="${territory[other]}" />
    <meta property="og:image" content="${pictured}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${inLocale(share, locale).alt(title)}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/** The page for wrong addresses is shown at any depth, so that its own addresses must start at the site's root. */
function fromTheRoot(document: string): string {
  return document.replaceAll(/ (href|src|action)="(?:\.\/|(?:\.\.\/)+)/g, ` $1="${new URL(siteUrl).pathname}`);
}
