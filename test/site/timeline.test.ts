import type {BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, openWhole, watchPage, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE: BrowserContextOptions = {viewport: {width: 1280, height: 800}};
const PHONE: BrowserContextOptions = {viewport: {width: 390, height: 844}, hasTouch: true};

async function on(shape: BrowserContextOptions, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext(shape);
  const page = await context.newPage();
  const faults = watchPage(page, site.url);
  if (shape.javaScriptEnabled === false) await page.goto(`${site.url}/${path}`);
  else await openWhole(page, `${site.url}/${path}`);
  await look(page);
  expect(faults).toEqual([]);
  await context.close();
}
const openParts = (page: Page) =>
  page.locator(".zoom[open] > summary b").evaluateAll((all) => all.map(({textContent}) => textContent));

it.each(["", "ja/"])(
  "/%stimeline says in its title what its list has, and parts hold every event once",
  async (language) => {
    await on(WIDE, `${language}timeline`, async (page) => {
      const days = await page
        .locator(":is(.event-request, .event-answer, .event-transfer) time")
        .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
      const title = await page.locator("#lanes-title").innerText();
      const [first = "", last = ""] = await page
        .locator(".zoom[open]")
        .evaluateAll(([part]) => [
          (part as HTMLElement).dataset["from"] ?? "",
          (part as HTMLElement).dataset["to"] ?? ""
        ]);
      const within = days.filter((day) => day >= first.slice(0, day.length) && day <= last.slice(0, day.length));
      expect(title).toContain(String(days.length));
      expect(title).toContain(String(within.length));
      const counts = await page.locator(".zoom > summary").allInnerTexts();
      const sum = counts.reduce((all, text) => all + Number(/[:：]\s*(\d+)/.exec(text)?.[1]), 0);
      expect(sum).toBe(days.length);
      expect(within.length).toBe(Math.max(...counts.map((text) => Number(/[:：]\s*(\d+)/.exec(text)?.[1]))));
    });
  }
);

it("shows the fullest part large without a script, and another when it is opened", async () => {
  await on({...PHONE, javaScriptEnabled: false}, "timeline", async (page) => {
    expect(await page.locator("#lanes-whole svg:visible").count()).toBe(1);
    expect(await openParts(page)).toEqual(["A"]);
    await page.locator(".zoom > summary").nth(3).tap();
    expect(await openParts(page)).toEqual(["D"]);
  });
});
