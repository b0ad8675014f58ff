import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {LOCALES} from "../../src/messages/locale.js";
import {regimeById} from "../../src/policy/regimes.js";
import {openSite, openWhole, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

const DESK = {width: 1280, height: 900};
const PHONE = {width: 390, height: 844};

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.borrow({viewport: DESK});
});
afterEach(() => site.giveBack(page));

const press = (key: string) => page.keyboard.press(key);

describe.each(LOCALES)("by keyboard alone, in %s", (locale) => {
  const open = (path: string) => openWhole(page, `${site.url}/${inLanguage(locale, path)}`);

  it("the skip link leads into the content", async () => {
    await open("");
    await press("Tab");
    await press("Enter");
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe("main");
    await press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(true);
  });

  it.each(["", "explore", "transfers/JPN-2022-03-08-bulletproof-vests"])(
    "Enter opens and closes what is folded on /%s",
    async (path) => {
      await open(path);
      const folded = page.locator("main details:not([open])").first();
      await folded.evaluate((details) => (details.id = "folded"));
      await page.focus("#folded > summary");
      await press("Enter");
      expect(await page.locator("#folded[open] > :not(summary)").first().isVisible()).toBe(true);
      await press("Enter");
      expect(await page.locator("#folded[open]").count()).toBe(0);
    }
  );

  it.each(["", "explore", "requests", "timeline"])("the arrow keys choose the rules on /%s", async (path) => {
    await open(path);
    const isExplorer = path === "explore";
    const shown = () => page.locator(isExplorer ? "#rows tbody" : "[data-regime]:visible").allInnerTexts();
    const follows = async () => {
      if (isExplorer)
        await page.waitForFunction(
          () => (document.querySelector("#found") as HTMLElement).dataset["shown"] === location.search
        );
    };
    // Asked of the page itself: what the test driver knows of it comes later.
    const query = () => page.evaluate(() => location.search);
    await page.focus(".rules-picker > summary");
    await press("Enter");
    const onItsDay = await shown();
    await page.focus("input[data-choice]:checked");
    await press("ArrowRight");
    await follows();
    expect(await query()).toBe("?regime=1967-04-21");
    expect(await shown()).not.toEqual(onItsDay);
    await press("ArrowLeft");
    await follows();
    expect(await query()).toBe("");
    expect(await shown()).toEqual(onItsDay);
  });

  it("the arrow keys choose the scale on Explore", async () => {
    await open("explore?item_group=anti_tank&source=all");
    await page.waitForSelector('#drawing-kinds select[name="scale"]');
    const drawn = () => page.locator("#drawing-bars .tick").allTextContents();
    const linear = await drawn();
    await page.focus('#drawing-kinds select[name="scale"]');
    await press("ArrowDown");
    await page.waitForFunction(
      () =>
        location.search.includes("scale=log") &&
        (document.querySelector("#found") as HTMLElement).dataset["shown"] === location.search
    );
    expect(await drawn()).not.toEqual(linear);
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe("scale");
  });

  it("a fact is chosen on What if, and the verdict follows without moving the focus", async () => {
    await open("what-if");
    const verdict = () => page.locator("#announcement").innerText();
    const before = await verdict();
    await page.focus('input[name="item.weapon"]:checked');
    await press("ArrowLeft");
    expect(await verdict()).not.toBe(before);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("yes");
  });

  it("two versions of the rules are chosen on What changed", async () => {
    await open("what-changed");
    await page.focus('select[name="from"]');
    // By how its name begins, as far as that is on every keyboard.
    const typed = (id: string) => /^\w+/.exec(regimeById(id).short[locale])?.[0] ?? "";
    await page.keyboard.type(typed("1976-02-27"));
    await press("Tab");
    await page.keyboard.type(typed("2023-12-22"));
    await page.waitForURL(({search}) => search === "?from=1976-02-27&to=2023-12-22");
    expect(await page.locator("#chooser-flows details").count()).toBeGreaterThan(0);
  });

  it("the arrow keys step from event to event on Timeline", async () => {
    await open("timeline");
    const place = () =>
      page.evaluate(() => [...document.querySelectorAll("li.event")].indexOf(document.activeElement!));
    await page.focus("li.event");
    for (const [key, expected] of [
      ["ArrowUp", 0],
      ["ArrowDown", 1],
      ["ArrowRight", 2],
      ["ArrowUp", 1],
      ["ArrowLeft", 0]
    ] as const) {
      await press(key);
      expect(await place(), key).toBe(expected);
    }
  });

  it("the menu of a phone opens, closes with Esc, and leads to a page", async () => {
    await page.setViewportSize(PHONE);
    await open("");
    await page.focus(".site-menu > summary");
    await press("Enter");
    const first = page.locator(".site-menu a").first();
    expect(await first.isVisible()).toBe(true);
    await press("Tab");
    await press("Escape");
    expect(await first.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe("summary");
    await press("Enter");
    await press("Tab");
    await press("Tab");
    await press("Enter");
    await page.waitForURL(`**/${inLanguage(locale, "explore")}.html`);
  });
});
