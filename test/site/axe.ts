/** axe in a page: what it finds that some readers cannot see or use. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

/** The script that brings it into a page. What is wrong is named by its place; its markup would be written down for every element. */
export const AXE = `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")};
axe.configure({noHtml: true});`;

/** What the other theme can change: colours, and nothing else. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];

interface Violation {
  id: string;
  nodes: {target: string[]}[];
}

/**
 * Each rule that a page breaks, with the first places. Every rule looks at the whole page; what passed is counted, not listed: a table of a thousand rows
 * would be described cell by cell.
 * @param of what is looked at, as axe takes it
 * @param runOnly the rules, where they are not all
 */
export async function violations(page: Page, of?: string, runOnly?: readonly string[]): Promise<string[]> {
  const options = {resultTypes: ["violations"], ...(runOnly && {runOnly})};
  const run = `axe.run(${of ? JSON.stringify(of) : "document"}, ${JSON.stringify(options)}).then(({violations}) => violations)`;
  const found = (await page.evaluate(run)) as Violation[];
  return found.map(({id, nodes}) => {
    const places = nodes.slice(0, 3).map(({target}) => target.join(" "));
    return `${id}: ${places.join(", ")}`;
  });
}
