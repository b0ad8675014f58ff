import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {PAGES} from "../../src/components/catalogue.js";
import {LOCALES} from "../../src/messages/locale.js";
import {openSite, watchPage, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const addresses = PAGES.flatMap(({slug}) => LOCALES.map((locale) => `/${locale === "ja" ? "ja/" : ""}${slug}`));

describe.each([true, false])("with script %s", (javaScriptEnabled) => {
  it.each(addresses)("%s opens without an error or a foreign request", async (address) => {
    const context = await site.browser.newContext({javaScriptEnabled});
    const page = await context.newPage();
    const faults = watchPage(page, site.url);
    const response = await page.goto(site.url + address, {waitUntil: "load"});
    expect(response?.status()).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});
