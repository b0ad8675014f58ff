/** Visits to Explore: how its tests come to it, choose, and read what is shown. */
import {readFile} from "node:fs/promises";
import Papa from "papaparse";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect} from "vitest";
import {addressOf, comeTo, openSite, watchPage, type Site} from "../browser.js";

export let site: Site;
/** The page of the test that runs. */
export let page: Page;
/** What went wrong on it: nothing, when the test ends. */
export let faults: string[];

/** Gives each test of a file a page at hand, which those before may have used. */
export function visitExplore(): void {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    page = await site.borrow({viewport: {width: 1280, height: 800}});
    faults = watchPage(page, site.url);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await site.giveBack(page);
  });
}

/** Until all of the page shows what the address asks for; `understood`: as much of it as the page knows. */
export const shown = (understood?: string) =>
  page.waitForFunction((known) => {
    const {shown: address} = (document.querySelector("#found") as HTMLElement).dataset;
    const asked = new URLSearchParams(known ?? location.search);
    asked.sort();
    return address === (asked.size ? `?${asked}` : "");
  }, understood);
export const open = async (address: string) => {
  await page.goto(`${site.url}/${address}`);
  await page.waitForSelector("#choose-q:visible");
  if (new URL(page.url()).search) await shown();
};
/** The same on a page that a test before has opened, where there is one: as Back would, with everything folded and from the top. */
export const comeFresh = async (address: string) => {
  const isThere = await page.evaluate(
    (language) => {
      if (document.documentElement.lang !== language || !document.querySelector("#found")) return false;
      for (const part of document.querySelectorAll<HTMLDetailsElement>(".facet[open], .rules-picker[open]"))
        part.open = false;
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
      return true;
    },
    address.startsWith("ja/") ? "ja" : "en"
  );
  if (!isThere) return open(address);
  await comeTo(page, `/${address}`);
  await shown();
};
export const address = () => addressOf(page);
export const rows = () => page.locator("#rows tbody tr");
export const ids = () => rows().evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset["id"] ?? ""));
export const count = async () => {
  const said = await page.locator("#count").innerText();
  const [first = "", all = ""] = said.match(/[\d,]+/g) ?? [];
  return Number((/件中/.test(said) ? all : first).replaceAll(",", ""));
};
export const type = async (typed: string) => {
  await page.fill("#choose-q", typed);
  await page.waitForFunction((wanted) => new URLSearchParams(location.search).get("q") === (wanted || null), typed);
  await shown();
};
export const choose = async (facet: string, value: string) => {
  const panel = page.locator(`[data-facet="${facet}"]`);
  if (!(await panel.evaluate((details) => (details as HTMLDetailsElement).open)))
    await panel.locator("summary").click();
  await page.check(`[data-facet="${facet}"] input[value="${value}"]`);
  await shown();
};
export const allRows = async () => {
  for (const button of ["#show-all", "#show-more"]) {
    while (await page.locator(button).isVisible()) await page.click(button);
  }
  return ids();
};
export type Row = Record<string, string>;
/** A published table, read once. */
export async function table(name: string): Promise<readonly Row[]> {
  let rows = tables.get(name);
  if (!rows) {
    const csv = await readFile(`dist/extracts/${name}.csv`, "utf8");
    tables.set(name, (rows = Papa.parse<Row>(csv, {header: true, skipEmptyLines: true}).data));
  }
  return rows;
}
const tables = new Map<string, readonly Row[]>();
