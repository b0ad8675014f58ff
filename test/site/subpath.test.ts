import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {PAGES} from "../../src/components/catalogue.js";
import {LOCALES} from "../../src/messages/locale.js";
import {openSite, watchPage, type Site} from "./browser.js";

const pages = PAGES.flatMap(({slug}) => LOCALES.map((locale) => `/${locale === "ja" ? "ja/" : ""}${slug}`));

describe("under a sub-path, on a host that sends no headers of ours", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite("dist", {base: "/some/where/", headers: false});
  });
  afterAll(() => site.close());

  it.each(pages)("%s finds its style, its scripts and its links", async (address) => {
    const page = await site.browser.newPage();
    const faults = watchPage(page, new URL(site.url).origin);
    const failed: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(site.url + address, {waitUntil: "networkidle"});
    expect({faults, failed}).toEqual({faults: [], failed: []});
    const styled = await page.evaluate(
      () => document.styleSheets.length > 0 && document.styleSheets[0]!.cssRules.length > 0
    );
    expect(styled).toBe(true);
    const outside = await page.$$eval("a[href], link[href]", (links) =>
      links
        .map((link) => (link as HTMLAnchorElement).href)
        .filter((href) => href.startsWith(location.origin) && !href.startsWith(`${location.origin}/some/where/`))
    );
    expect(outside).toEqual([]);
    await page.close();
  });
});
