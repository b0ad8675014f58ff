/** Pages that have gone into another: their addresses lead on, with what was chosen there. */
import {html, raw} from "../../src/components/html.js";
import {inLocale, LOCALES, type Locale} from "../../src/messages/locale.js";
import {site} from "../../src/messages/site.js";
import {pageUrl} from "../dataset/siteUrl.js";
import {inlineHash} from "./headers.js";
import {pathIn} from "../../src/text/pageAddress.js";

/** The page that took them in reads what their addresses say: src/explorer/choices.ts. */
const TO = "explore";
const MOVED = ["transfers", "all-transfers", "compare"];

/** Leads on with the query and the place on the page, and names the page that was asked for where it was asked for something. */
export const MOVED_SCRIPT = `const{pathname,search,hash}=location,page=pathname.replace(/\\/$|\\.html$/g,"").split("/").pop();location.replace("./${TO}.html"+(search||hash?(search?search+"&":"?")+"moved="+page:"")+hash)`;

/** The files by their address from the site's root. */
export function movedPages(): Map<string, string> {
  const pages = LOCALES.flatMap((locale) =>
    MOVED.map((page): [string, string] => [pathIn(locale, `${page}.html`), pageOf(locale)])
  );
  return new Map(pages);
}

function pageOf(locale: Locale): string {
  const words = inLocale(site, locale);
  const name = words.pages[TO];
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${inlineHash(MOVED_SCRIPT)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${name} · ${words.name}</title>
<link rel="canonical" href="${pageUrl(TO, locale)}" />
<meta name="robots" content="noindex" />
<noscript><meta http-equiv="refresh" content="0; url=./${TO}.html" /></noscript>
<script>${raw(MOVED_SCRIPT)}</script>
</head>
<body>
<h1>${name}</h1>
<p><a href="./${TO}.html">${words.moved(name)}</a></p>
</body>
</html>
`.markup;
}
