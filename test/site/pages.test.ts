import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, watchPage, type Site} from "./browser.js";
import {ADDRESSES} from "./pageTypes.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([true, false])("with script %s", (javaScriptEnabled) => {
  it.each(ADDRESSES)("/%s opens without an error or a foreign request", async (address) => {
    const context = await site.browser.newContext({javaScriptEnabled});
    const page = await context.newPage();
    const faults = watchPage(page, site.url);
    const response = await page.goto(`${site.url}/${address}`, {waitUntil: "load"});
    expect(response?.status()).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});
