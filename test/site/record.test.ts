import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {REGIMES} from "../../src/policy/regimes.js";
import {openSite, watchPage, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VESTS = "transfers/JPN-2022-03-08-bulletproof-vests";

describe("the page of Japan's vests", () => {
  it("tells what Japan decided before what the coded rules say, and that both agree", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/${VESTS}`);
    const heads = await page.locator(".verdict-card h2").allInnerTexts();
    expect(heads).toEqual(["What Japan decided", "What the coded rules say"]);
    expect(await page.locator(".verdict-card .official").innerText()).toMatch(/Approved[\s\S]*agrees/);
    expect(await page.locator(".verdict-strip > li").count()).toBe(REGIMES.length);
    await page.close();
  });

  it("copies its link, citation, data and trace, and says so", async () => {
    const context = await site.browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
    const page = await context.newPage();
    const faults = watchPage(page, site.url);
    await page.goto(`${site.url}/${VESTS}`);
    const copied = async (kind: string) => {
      await page.click(`[data-copy="${kind}"]`);
      await page.waitForFunction(() => document.getElementById("copy-status")!.textContent !== "");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("link")).toBe(`${site.url}/${VESTS}`);
    expect(await copied("citation")).toContain(VESTS);
    expect(JSON.parse(await copied("json"))).toMatchObject({record: {donor: "JPN"}, facts: {recipient: "UKR"}});
    const trace = await copied("trace");
    for (const title of await page.locator(".clause-title").allTextContents()) expect(trace).toContain(title.trim());
    expect(await page.locator("#copy-status").innerText()).toContain("Copy trace as text");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("is whole without a script, but for the buttons", async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.url}/ja/${VESTS}`);
    expect(await page.locator(".clause").count()).toBeGreaterThan(20);
    expect(await page.locator("#copy-buttons").isVisible()).toBe(false);
    await context.close();
  });
});
