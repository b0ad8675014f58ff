/**
 * Framework builds one shell per page: it resolves, bundles and hashes the style sheet and the scripts. The words, tables
 * and charts are filled in afterwards, in one process, since a process per page would take many minutes.
 */
import type {PageEntry} from "../../src/components/catalogue.js";

/** The Markdown that Framework is given for a page. The script src/client/site.ts is on every page. */
export function shellMarkdown({slug, scripts}: PageEntry, content = ""): string {
  const depth = slug.split("/").length - 1;
  const up = depth === 0 ? "./" : "../".repeat(depth);
  return [
    "---",
    `title: ${slug || "index"}`,
    "---",
    "",
    ...["site", ...scripts].map((name) => `<script type="module" src="${up}client/${name}.js"></script>`),
    `<div id="page">${content}</div>`,
    ""
  ].join("\n");
}

/** Addresses of the assets of a built shell, from the site's root. */
export interface ShellAssets {
  styles: string[];
  scripts: string[];
}

/** Reads from a shell that Framework built which assets its page needs, leaving out Framework's own runtime. */
export function shellAssets(shellHtml: string): ShellAssets {
  const addresses = (pattern: RegExp) =>
    [...new Set([...shellHtml.matchAll(pattern)].map((match) => match[1]!.replace(/^(\.\.?\/)+/, "")))].filter(
      (address) => !address.startsWith("_observablehq/")
    );
  return {
    styles: addresses(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    scripts: addresses(/<script type="module" src="([^"]+)"/g)
  };
}
