/** Three readers with a task each, from the overview on, with their clicks counted; and what a phone owes all of them. */
import {readFileSync} from "node:fs";
import {buffer} from "node:stream/consumers";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {site as words} from "../../src/messages/site.js";
import {parseCsv} from "../../src/text/csv.js";
import {addressOf, openSite, openWhole, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The overview, and a click that is counted. */
async function begin(language: "en" | "ja") {
  const page = await site.borrow({viewport: {width: 1280, height: 800}});
  await openWhole(page, `${site.url}/${inLanguage(language, "")}`);
  let clicks = 0;
  return {
    page,
    click: async (selector: string) => {
      clicks += 1;
      await page.locator(selector).first().click();
    },
    clicks: () => clicks
  };
}

describe.each(["en", "ja"] as const)("in %s", (language) => {
  it("a journalist learns in two clicks what Germany had sent by 7 March 2022, and whether Japan could have", async () => {
    const {page, click, clicks} = await begin(language);
    await click('#donors-table a[href$="donors/DEU.html"]');
    await page.waitForSelector("#day-form:visible");
    await click('[data-until="2022-03-07"]');
    await page.waitForFunction(() => location.search === "?until=2022-03-07");
    expect(clicks()).toBeLessThanOrEqual(2);
    expect(await page.locator("h1").innerText()).toMatch(/Germany sent by 7 March 2022|ドイツが2022年3月7日まで/);
    expect(await page.locator("#told").innerText()).toMatch(/no to 4|認められないもの4件/);
    const rows = page.locator("#list tbody tr:visible");
    expect(await rows.count()).toBe(8);
    expect(await page.locator("#list tbody tr:visible .verdict-word").count()).toBe(16);
    // The address alone leads another reader to the same.
    const told = await page.locator("#told").innerText();
    await openWhole(page, (await addressOf(page)).href);
    expect(await page.locator("#told").innerText()).toBe(told);
    await site.giveBack(page);
  });

  it("an analyst has anti-tank weapons donor by donor as a file and a link in four clicks, and with a fifth judges her own list", async () => {
    const {page, click, clicks} = await begin(language);
    await click('.site-nav a[href$="explore.html"]');
    await page.waitForURL("**/explore.html");
    await openWhole(page, page.url());
    await click('[data-facet="kind"] summary');
    await click('[data-facet="kind"] label[for="item_group-anti_tank"]');
    await page.waitForFunction(
      () =>
        location.search.includes("anti_tank") &&
        (document.querySelector("#found") as HTMLElement).dataset["shown"] === location.search
    );
    const [saved] = await Promise.all([page.waitForEvent("download"), click('[data-save="csv"]')]);
    const [head = [], ...rows] = parseCsv((await buffer(await saved.createReadStream())).toString());
    expect(head.some((name) => name.startsWith("verdict"))).toBe(true);
    expect(rows.length).toBeGreaterThan(10);
    expect(await page.locator("#drawing-kinds svg, #drawing svg").count()).toBeGreaterThan(0);
    await click('.site-footer a[href*="judge.html"]');
    await page.waitForURL("**/judge.html*");
    await page.locator("input[type=file]").first().waitFor({state: "attached"});
    expect(clicks()).toBeLessThanOrEqual(5);
    await site.giveBack(page);
  });

  it("a student reads the three principles without a click, and what a verdict means with one", async () => {
    const {page, click, clicks} = await begin(language);
    const three = page.locator(".three");
    expect(await three.locator("li").count()).toBe(3);
    const box = await three.boundingBox();
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(800);
    await click(".ask-verdict a.explained");
    await page.waitForSelector(".explanation:popover-open");
    expect((await page.locator(".explanation").innerText()).length).toBeGreaterThan(40);
    expect(clicks()).toBeLessThanOrEqual(1);
    await site.giveBack(page);
  });

  it("the menu of a phone has every page", async () => {
    const page = await site.borrow({viewport: {width: 390, height: 800}, javaScriptEnabled: false});
    await page.goto(`${site.url}/${inLanguage(language, "requests")}`);
    await page.locator(".site-menu > summary").click();
    expect(await page.locator(".site-menu a:visible").allInnerTexts()).toEqual(
      expect.arrayContaining(Object.values(words.pages[language]))
    );
    await site.giveBack(page);
  });
});

it("every link of the overview is called something on a phone", async () => {
  for (const language of ["en", "ja"] as const) {
    const page = await site.borrow({viewport: {width: 390, height: 800}});
    await page.goto(`${site.url}/${inLanguage(language, "")}`);
    // What is skipped because it is far below has no text to be seen, and has a name all the same.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*{content-visibility:visible!important}");
      document.adoptedStyleSheets = [sheet];
    });
    const nameless = await page
      .locator("main a:visible")
      .evaluateAll((links) =>
        links.filter((link) => (link as HTMLElement).innerText.trim() === "").map((link) => link.outerHTML)
      );
    expect(nameless).toEqual([]);
    await site.giveBack(page);
  }
});

/** The longest of each type that a phone has to scroll through before it unfolds anything, in pixels. */
const LONGEST: Readonly<Record<string, number>> = {
  "": 9000,
  "donors/USA": 9000,
  "donors/JPN": 9000,
  "goods/military_truck": 9000,
  "goods/transport_helicopter": 9000,
  "cases/df545e837562-2022-03-08-on-2022-03-08": 9000,
  changes: 9000,
  data: 9000,
  goods: 9000,
  timeline: 9000,
  requests: 7000,
  principles: 9000,
  quality: 6000,
  precedents: 8500,
  glossary: 9000,
  method: 9000,
  "what-if": 9000
};

/** From what unfolds a list to the list: the browser finds it, where the driver would ask every element of the page what follows it. */
const BEFORE = "xpath=preceding-sibling::*[1]";

it.each(Object.entries(LONGEST))("on a phone /%s folds what nobody reads whole, and unfolds it", async (path, most) => {
  for (const language of ["en", "ja"] as const) {
    const page = await site.borrow({viewport: {width: 390, height: 800}, javaScriptEnabled: false});
    await page.goto(`${site.url}/${inLanguage(language, path)}`);
    const {height, isFolded} = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      isFolded: document.querySelector("main .more-rows") !== null
    }));
    expect(height).toBeLessThanOrEqual(most);
    if (isFolded) {
      const more = page.locator("main .more-rows").first();
      const rows = more.locator(BEFORE).locator(":is(tbody tr, .event, .law-clause, li):visible");
      const before = await rows.count();
      await more.locator("> summary").click();
      expect(await rows.count()).toBeGreaterThan(before);
    }
    await site.giveBack(page);
  }
});

it("on a phone a link to a clause or a word arrives at it where it is folded away", async () => {
  const page = await site.borrow({viewport: {width: 390, height: 800}});
  for (const address of [
    "principles#rule-2026-04-21-2024.gcap",
    "ja/principles#rule-2014-04-01-2014.1.3",
    "glossary#rules-1967-04-21"
  ]) {
    await page.goto(`${site.url}/${address}`);
    await page.waitForFunction(() => {
      const target = document.querySelector(":target");
      const top = target?.getBoundingClientRect().top ?? -1;
      return target?.checkVisibility({contentVisibilityAuto: false}) && top >= 0 && top < innerHeight;
    });
  }
  await site.giveBack(page);
});

it.each([
  ["glossary", "tbody tr"],
  ["goods/helmet", "tbody tr"],
  ["ja/timeline", ".event"],
  ["cases/df545e837562-2022-03-08-on-2022-03-08", "li"]
])("on a phone the browser's own search looks into the folded %s of its list, and unfolds it", async (path, row) => {
  const page = await site.borrow({viewport: {width: 390, height: 800}});
  await openWhole(page, `${site.url}/${path}`);
  const more = page.locator("main .more-rows").last();
  const rows = more.locator(BEFORE).locator(row);
  const isSeen = (place: "first" | "last") => rows[place]().locator("*").first().isVisible();
  const PATIENT = {timeout: 20_000};
  const states = () =>
    rows.evaluateAll((all) => [...new Set(all.map((one) => `${one.getAttribute("hidden")} ${one.clientHeight > 0}`))]);
  // What is folded is there to be searched and takes no room; what is shown is seen as ever.
  expect(await states()).toEqual(["until-found true", "until-found false"]);
  expect([await isSeen("first"), await isSeen("last")]).toEqual([true, false]);
  // A place in the page is found as a word is: the browser itself says that something was.
  await rows.last().evaluate((one) => (one.id = "found"));
  await page.evaluate(() => (location.hash = "found"));
  await expect.poll(states, PATIENT).toEqual(["null true"]);
  expect([await more.evaluate((one) => (one as HTMLDetailsElement).open), await isSeen("last")]).toEqual([true, true]);
  // Folded again, and on a wide screen, where nothing ever was.
  await page.evaluate(() => history.replaceState(null, "", location.pathname));
  await rows.last().evaluate((one) => (one.id = ""));
  await more.locator("summary").click();
  await expect.poll(states, PATIENT).toEqual(["until-found true", "until-found false"]);
  if (row !== "li") {
    // A case is printed without its records.
    await page.emulateMedia({media: "print"});
    expect(await isSeen("last")).toBe(true);
    await page.emulateMedia({media: null});
  }
  await page.setViewportSize({width: 1280, height: 800});
  await expect.poll(states, PATIENT).toEqual(["null true"]);
  expect(await isSeen("last")).toBe(true);
  await site.giveBack(page);
});

it("says of the next look at the trackers what the schedule says", () => {
  const [, day] = /cron: "\d+ \d+ \* \* (\d)"/.exec(readFileSync(".github/workflows/refresh.yml", "utf8")) ?? [];
  expect(day).toBe("1");
  expect(words.nextLook.en).toContain("every Monday");
  expect(words.nextLook.ja).toContain("毎週月曜");
});

it("every page says which version it is of, and leads to what changed", async () => {
  const page = await site.borrow({javaScriptEnabled: false});
  for (const address of ["", "ja/", "donors/DEU", "transfers/DEU-2022-02-26-500-STINGER"]) {
    await page.goto(`${site.url}/${address}`);
    expect(await page.locator(".stamp a").innerText()).toMatch(/\b[0-9a-f]{8}\b.*\b[0-9a-f]{8}\b/);
    await page.locator(".stamp a").click();
    await page.waitForURL("**/changes.html");
  }
  await site.giveBack(page);
});
