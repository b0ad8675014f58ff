import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {LOCALES} from "../../src/messages/locale.js";
import {openSite, openWhole, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(LOCALES)("a table with buttons in its heads, in %s", (locale) => {
  it("is sorted by each of them, and the other way round by a second press", async () => {
    const page = await site.borrow();
    await openWhole(page, `${site.url}/${inLanguage(locale, "precedents")}`);
    const table = page.locator("table:has(th[data-sort])").first();
    const heads = table.locator("th[data-sort]");
    expect(await heads.count()).toBeGreaterThan(2);
    for (let at = 0; at < (await heads.count()); at += 1) {
      const head = heads.nth(at);
      const values = () =>
        head.evaluate((cell: HTMLTableCellElement) =>
          [...cell.closest("table")!.tBodies[0]!.rows]
            .map((row) => row.cells[cell.cellIndex]!.dataset["value"] ?? "")
            .filter((value) => value !== "")
        );
      await head.locator("button").click();
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      const up = await values();
      const isNumber = (await head.getAttribute("data-sort")) === "number";
      const collator = new Intl.Collator(locale, {numeric: true});
      const inOrder = [...up].sort((a, b) => (isNumber ? Number(a) - Number(b) : collator.compare(a, b)));
      expect(up).toEqual(inOrder);
      await head.locator("button").click();
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect((await values()).at(0)).toBe(up.at(-1));
    }
    await site.giveBack(page);
  });

  it("has buttons that wait for the script, and none that stays disabled", async () => {
    const page = await site.borrow();
    await openWhole(page, `${site.url}/${inLanguage(locale, "precedents")}`);
    expect(await page.locator("button.sort").count()).toBeGreaterThan(2);
    expect(await page.locator("button.sort:disabled").count()).toBe(0);
    await site.giveBack(page);
  });
});
