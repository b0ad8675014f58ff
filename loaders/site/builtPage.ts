/** The parts of a page as Framework built it from its Markdown. */
export interface BuiltPage {
  title: string;
  /** What the configuration puts into the head. */
  head: string;
  header: string;
  main: string;
  footer: string;
  /** Addresses of style sheets and scripts, from the site's root. The first script is that of every page. */
  styles: string[];
  scripts: string[];
  /** Scripts that are fetched when a reader turns to the part of the page that needs them. */
  laterScripts: string[];
  /** The cells that run in the reader's browser, as the one module that Framework makes of them. */
  cells?: string;
}

/** @throws {Error} naming the part that is not where Framework puts it. */
export function readBuiltPage(page: string): BuiltPage {
  const part = (name: string, pattern: RegExp) => {
    const found = pattern.exec(page);
    if (!found) throw new Error(`a page that Framework built has no ${name}`);
    return found[1]!;
  };
  const head = part("head", /<head>(.*)<\/head>/s);
  const main = part("main", /<main id="observablehq-main"[^>]*>\n(.*)<\/main>/s);
  const cells = part("module", /<script type="module">([^]*?)<\/script>\n<\/head>/);
  return {
    title: part("title", /<title>(.*?)<\/title>/s),
    head: head.replace(/<(title|script)\b[^]*?<\/\1>|<(?:meta|link|base)\b[^>]*>/g, "").trim(),
    header: part("header", /<header id="observablehq-header">\n(.*?)\n<\/header>/s),
    main: withoutExtras(main),
    footer: part("footer", /<footer id="observablehq-footer">\n<div>(.*?)<\/div>\n<\/footer>/s),
    styles: addresses(head, /<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    scripts: addresses(head + main, OWN_SCRIPT),
    laterScripts: addresses(main, LATER_SCRIPT),
    ...(/\bdefine\(/.test(cells) && {cells})
  };
}

const OWN_SCRIPT = /<script type="module" src="([^"]+)"><\/script>\n?/g;
/** `<script type="module" src="./client/ask.js" data-later></script>` */
const LATER_SCRIPT = /<script type="module" src="([^"]+)" data-later="">\s*<\/script>\n?/g;

/** Scripts are fetched after the words; and a heading is no link to itself, which would be one more stop for the keyboard. */
const withoutExtras = (main: string): string =>
  main
    .replace(OWN_SCRIPT, "")
    .replace(LATER_SCRIPT, "")
    .replace(/<a class="observablehq-header-anchor" href="#[^"]*">(.*?)<\/a>(?=<\/h\d>)/gs, "$1");

const addresses = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, address = ""]) => address.replace(/^(\.\.?\/)+/, "")))
];
