import {parseArgs} from "node:util";
import type {Locale} from "../../src/messages/locale.js";
import {PAGES, RECORD} from "../../src/components/catalogue.js";
import {layout} from "../../src/components/layout.js";
import {renderPage} from "../../src/figures/render.js";
import {readSiteData} from "./readSiteData.js";
import {shellMarkdown} from "./pageShell.js";

/**
 * The Markdown of one whole page, for the live preview. Framework passes the page's name as --page or --id.
 * The published site is filled in one process instead: see writeSite.ts.
 */
export async function previewMarkdown(locale: Locale, args = process.argv.slice(2)): Promise<string> {
  const {values} = parseArgs({args, options: {page: {type: "string", default: ""}, id: {type: "string"}}});
  const data = await readSiteData();
  const page = renderPage(values.id ? `transfers/${values.id}` : values.page, data, locale);
  const entry = values.id ? RECORD : PAGES.find(({slug}) => slug === values.page)!;
  const slug = `${locale === "ja" ? "ja/" : ""}${page.path || "index"}`;
  // One line, since a blank line would end the HTML block; and no ${, which Framework would run.
  const content = layout(page.path, locale, page.body, data.stamp).markup.replace(/\s*\n\s*/g, " ");
  return shellMarkdown({...entry, slug}, content.replaceAll("${", "&#36;{"));
}
