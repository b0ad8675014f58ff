import {escape} from "../../src/components/html.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";
import {pageUrl, siteUrl} from "../dataset/siteUrl.js";

/** sitemap.xml: every page in both languages, each naming its twin. */
export function sitemap(paths: readonly string[], lastModified: string): string {
  const entry = (path: string, locale: Locale) => {
    const twins = LOCALES.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${escape(pageUrl(path, other))}"/>`
    );
    return `<url><loc>${escape(pageUrl(path, locale))}</loc><lastmod>${lastModified}</lastmod>${twins.join("")}</url>`;
  };
  const entries = paths.flatMap((path) => LOCALES.map((locale) => entry(path, locale)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}

/** robots.txt: everything may be read, and here is the list. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`;
