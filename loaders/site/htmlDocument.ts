import {fillMarks} from "../../src/bake.js";
import {html, raw, unescape, type Content, type Html} from "../../src/components/html.js";
import {href} from "../../src/components/layout.js";
import type {OnPage} from "../../src/figures/figure.js";
import type {Locale} from "../../src/messages/locale.js";
import {site} from "../../src/messages/site.js";
import {assetsFor, type Assets} from "./assets.js";
import type {BuiltPage} from "./builtPage.js";
import {metaPolicy} from "./headers.js";
import {unbroken} from "../../src/text/unbroken.js";
import {siteUrl} from "../dataset/siteUrl.js";

/**
 * A page that Framework built, its marks filled, as a complete HTML document: in its language, readable without a script, with the
 * policy that names what stands in it. All local addresses are relative, so that the site runs under any path.
 * @param run gives the content for what stood between ${ and }.
 */
export function documentOf(
  built: BuiltPage,
  {locale, path}: OnPage,
  given: Assets,
  run: (expression: string) => Content
): string {
  const fill = (text: string) => raw(fillMarks(text, run));
  const local = (address: string) => href(path, locale, address, "en");
  const filled = fillMarks(built.main, run);
  const main = locale === "ja" ? unbroken(filled) : filled;
  const assets = assetsFor(main, given);
  const ownScript = assets.ownScript && html` data-script="${local(assets.ownScript)}"`;
  const laterScript = assets.laterScript && html` data-later-script="${local(assets.laterScript)}"`;
  const whole = html`<!doctype html>
<html lang="${locale}"${ownScript}${laterScript}>
<head>
<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${raw(metaPolicy(assets, built.cells))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${fill(built.title)} · ${site.name[locale]}</title>
    ${raw(fillMarks(fillMarks(built.head, run), run))}
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${local("favicon.ico")}" sizes="32x32" />
    ${styleAndScript(assets, local)}${
      built.cells &&
      html`
    <script type="module">${raw(built.cells)}</script>`
    }
</head>
<body>
${fill(built.header)}
<main id="content" tabindex="-1">
${raw(main)}</main>
${fill(built.footer)}
</body>
</html>
`.markup;
  const document = withoutIndents(whole);
  return path === "404" ? fromTheRoot(document, locale) : document;
}

function styleAndScript({style, script, shared}: Assets, local: (address: string) => string): Html {
  return shared
    ? html`<link rel="stylesheet" href="${local(shared.style)}" />
    <script type="module" src="${local(shared.script)}"></script>`
    : html`<style>${raw(style)}</style>
    <script type="module">${raw(script)}</script>`;
}

/** Lines without the spaces that they start with, which no reader sees; where text is shown as it is typed, all stays. */
const withoutIndents = (markup: string): string =>
  markup.replace(/<(pre|textarea|script|style)\b[^]*?<\/\1>|\s*\n\s*/g, (whole, typed?: string) =>
    typed ? whole : "\n"
  );

/** The title of a page as text. */
export const titleOf = ({title}: BuiltPage, run: (expression: string) => Content): string =>
  unescape(fillMarks(title, run));

/** The page for wrong addresses is shown at any depth, so that its own addresses must start at the site's root. */
export function fromTheRoot(document: string, locale: Locale): string {
  const root = new URL(siteUrl).pathname;
  const here = new URL(locale === "ja" ? `${root}ja/` : root, siteUrl);
  return document.replaceAll(
    / (href|src|action)="(\.{1,2}\/[^"]*)/g,
    (_, name: string, address: string) => ` ${name}="${new URL(address, here).href.slice(here.origin.length)}`
  );
}
