/** Explore on a desk and on a phone, in the page of somebody else, and without a script. */
import {describe, expect, it} from "vitest";
import {comeFresh, open, page, site, visitExplore} from "./visit.js";

visitExplore();

describe.each([
  [1280, 800],
  [390, 800]
])("on a screen of %i by %i", (width, height) => {
  it.each([
    "",
    "?item_group=anti_tank&source=all",
    "?donor=DEU&status=delivered",
    "?q=javelin&source=all&rows=statements"
  ])("what is found is on the first screen: explore%s", async (search) => {
    await page.setViewportSize({width, height});
    for (const language of ["", "ja/"]) {
      await comeFresh(`${language}explore${search}`);
      for (const part of ["#count", "#drawing-bars .mark:visible", "#rows tbody tr:first-child"]) {
        const box = await page.locator(part).first().boundingBox();
        expect(box?.y, `${language} ${part}`).toBeLessThan(height - 16);
      }
    }
  });

  it("the verdict is never cut off", async () => {
    await page.setViewportSize({width, height});
    await comeFresh("explore?source=all");
    const cut = await page.locator("#rows .verdict").evaluateAll((all) =>
      all.filter((verdict) => {
        const {left, right} = verdict.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      })
    );
    expect(cut).toEqual([]);
  });

  it("goes into a page of somebody else as it was chosen: the markup and the page alone show the same", async () => {
    const chosen = "?donor=DEU&donor=USA&regime=2026-04-21";
    await open(`explore${chosen}`);
    const title = await page.locator("#drawing h2").innerText();
    const verdicts = await page.locator("#drawing-verdicts").innerText();
    await page.click("#drawing .chart-table > summary");
    await page.click("#drawing .embed > summary");
    const markup = await page.locator("#drawing .embed textarea").inputValue();
    expect(markup).toMatch(
      / src="https:[^"]+\/embed\/explore(\.html)?\?donor=DEU&amp;donor=USA&amp;regime=2026-04-21"/
    );
    expect(markup).toContain(`title="${title}"`);
    await page.click("#drawing .embed a");
    await page.waitForSelector(`h1 ~ #drawing[data-shown="${chosen}"]`);
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.locator("#drawing-verdicts").innerText()).toBe(verdicts);
    expect(
      new URL(
        await page
          .locator(".stamp a")
          .first()
          .evaluate((link: HTMLAnchorElement) => link.href)
      ).search
    ).toBe(chosen);
    await page.goto(`${site.url}/embed/explore?donor=XXX`);
    await page.waitForSelector('#drawing[data-shown=""]');
    expect(await page.locator("#query-notice").innerText()).toContain("donor=XXX");
  });
});

describe("without a script", () => {
  it.each(["", "ja/"])("/%sexplore has rows, short tables for each kind, and the files", async (language) => {
    const bare = await site.borrow({
      javaScriptEnabled: false,
      viewport: {width: 1280, height: 800}
    });
    await bare.goto(`${site.url}/${language}explore`);
    expect(await bare.locator("#rows tbody tr:visible").count()).toBeGreaterThanOrEqual(30);
    expect(await bare.locator("main noscript").count()).toBe(1);
    expect(await bare.locator("#explorer").isVisible()).toBe(false);
    for (const name of ["transfers.csv", "tracker_rows.csv", "totals.csv"]) {
      expect(await bare.locator(`main a[href$="extracts/${name}"]`).last().isVisible()).toBe(true);
    }
    expect(await bare.locator("#drawing-bars svg:visible").count()).toBe(1);
    expect(await bare.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
    await bare.click("#kind-anti_tank > summary");
    expect(await bare.locator("#kind-anti_tank tbody tr:visible").count()).toBeGreaterThan(3);
    await bare.goto(`${site.url}/${language}compare`);
    await bare.waitForURL(`**/${language}explore.html`);
    await site.giveBack(bare);
  });
});
