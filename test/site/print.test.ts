/** A record on paper: one sheet with the comparison table of the rules that are chosen, and nothing else of the page. */
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {filesIn} from "../../loaders/dataset/files.js";
import {siteData} from "./siteData.js";
import {regimeInForce} from "../../src/policy/regimes.js";
import {LOCALES} from "../../src/messages/locale.js";
import {addressOf, openSite, openWhole, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

const SHORT = "transfers/DEU-2022-02-26-500-STINGER";
const LONGEST = "transfers/SWE-2024-05-29-asc-890-airborne-surveillanc";
const JAPANS = "transfers/JPN-2022-03-08-bulletproof-vests";
const LONG_HEAD = "transfers/JPN-2024-10-additional-sdf-vehicles-28-h";
const RECORDS = [SHORT, LONGEST, JAPANS, LONG_HEAD].flatMap((path) => [path, `ja/${path}`]);
const FORMATS = ["A4", "Letter"] as const;
const NOW = regimeInForce((await siteData()).stamp.asOf).id;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function printed(address: string): Promise<Page> {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/${address}`);
  await page.emulateMedia({media: "print"});
  return page;
}

/** Chromium writes each page as an object of its own, outside compressed streams. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it("counts the pages of a document that has several", async () => {
  const page = await site.borrow();
  await page.setContent('<p>one</p><p style="break-before: page">two</p><p style="break-before: page">three</p>');
  expect(pagesIn(await page.pdf({format: "A4"}))).toBe(3);
  await site.giveBack(page);
});

describe.each(RECORDS)("%s", (address) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.borrow();
    await openWhole(page, `${site.url}/${address}`);
  });
  afterAll(() => site.giveBack(page));

  it.each(FORMATS)("fits on one page (%s)", async (format) => {
    expect(pagesIn(await page.pdf({format}))).toBe(1);
  });

  it("shows the table and hides what is not on the sheet", async () => {
    await page.emulateMedia({media: "print"});
    const heads = await page.locator(".comparison:visible th[scope=col]").allInnerTexts();
    expect(heads).toEqual(
      address.startsWith("ja/") ? ["条項", "要件", "事実", "該当"] : ["Clause", "Requirement", "Fact", "Met?"]
    );
    for (const hidden of [".site-nav", ".regimes", ".part-why", ".part-regimes", ".facts", ".history", ".texts"]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    const text = await page.locator("body").innerText();
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(text).toContain(canonical);
    const stamp = await page.locator(".stamp").innerText();
    expect(stamp).toMatch(/[0-9a-f]{8}.*[0-9a-f]{8}/);
  });

  it("is set in no less than 8 points", async () => {
    await page.emulateMedia({media: "print"});
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll("body *")]
          .filter((element) => element.checkVisibility() && element.textContent.trim() !== "")
          .map((element) => parseFloat(getComputedStyle(element).fontSize))
      )
    );
    expect((smallest * 72) / 96).toBeGreaterThanOrEqual(8);
  });

  it("fits on one page under the rules in force now", async () => {
    await page.emulateMedia({media: null});
    await openWhole(page, `${site.url}/${address}?regime=${NOW}`);
    for (const format of FORMATS) expect(pagesIn(await page.pdf({format})), format).toBe(1);
  });
});

it.each([LONGEST, `ja/${LONGEST}`])(
  "without a script prints what decided in place of the table, on one page (%s)",
  async (path) => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/${path}`);
    expect(pagesIn(await page.pdf({format: "A4"}))).toBe(1);
    await page.emulateMedia({media: "print"});
    expect(await page.locator("[data-regime=day] .verdict-grounds").isVisible()).toBe(true);
    await site.giveBack(page);
  }
);

it.each(LOCALES)("the page of a case prints as a sheet too, the largest of them (%s)", async (locale) => {
  const page = await site.borrow();
  const cases = (await filesIn(`dist/${inLanguage(locale, "cases")}`)).sort((a, b) => b.bytes - a.bytes);
  for (const {name} of cases.slice(0, 3)) {
    await page.goto(`${site.url}/${inLanguage(locale, `cases/${name}`)}`);
    expect(pagesIn(await page.pdf({format: "A4"})), name).toBe(1);
  }
  await page.emulateMedia({media: "print"});
  expect(await page.locator(".comparison").isVisible()).toBe(true);
  for (const hidden of [".site-nav", ".part-regimes", ".facts", ".part-records"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  await site.giveBack(page);
});

describe("the rules that are chosen", () => {
  const shape = (page: Page, selector: string) =>
    page
      .locator(`${selector} .verdict`)
      .first()
      .evaluate((mark) => mark.textContent.trim());
  /** The decisive rows by their titles. */
  const decisive = async (page: Page) =>
    (await page.locator(".comparison:visible .decides:visible td:nth-child(2) a").allInnerTexts()).sort();
  /** The clauses that are said to decide, where the page says why. */
  const named = async (page: Page, choice: string) =>
    (
      await page
        .locator(`.part-why [data-regime="${choice}"] .verdict-grounds > div:first-child dd > a:first-child`)
        .allTextContents()
    ).sort();

  it.each([JAPANS, `ja/${JAPANS}`, LONGEST, `ja/${SHORT}`])(
    "are those of the day, until a reader chooses (%s)",
    async (path) => {
      const page = await printed(path);
      expect(await page.locator(".answer:visible").count()).toBe(1);
      expect(await page.locator("[data-regime=day] .answer").isVisible()).toBe(true);
      const found = await decisive(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(await named(page, "day"));
      await site.giveBack(page);
    }
  );

  it.each([SHORT, `ja/${LONGEST}`])("are those in force now once chosen (%s)", async (path) => {
    const page = await site.borrow();
    await openWhole(page, `${site.url}/${path}`);
    await page.check(`[data-choice="${NOW}"]`, {force: true});
    expect((await addressOf(page)).search).toContain(`regime=${NOW}`);
    const onScreen = await shape(page, `[data-regime="${NOW}"] .answer`);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".answer:visible .verdict").innerText()).toBe(onScreen);
    const found = await decisive(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await named(page, NOW));
    await site.giveBack(page);
  });

  it("are chosen without a script too", async () => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/${SHORT}`);
    await page.check(`[data-choice="${NOW}"]`, {force: true});
    await page.emulateMedia({media: "print"});
    for (const [choice, isShown] of [
      [NOW, true],
      ["day", false]
    ] as const) {
      expect(await page.locator(`[data-regime="${choice}"] .answer`).isVisible()).toBe(isShown);
      expect(await page.locator(`.part-why [data-regime="${choice}"]`).isVisible()).toBe(isShown);
    }
    await site.giveBack(page);
  });

  it("tell whether Japan's decision agrees only for the rules it was taken under", async () => {
    const page = await printed(JAPANS);
    expect(await page.locator("[data-regime=day] .official").innerText()).toMatch(/Approved[\s\S]*agrees/);
    const later = await page.locator(`[data-regime="${NOW}"] .official`).textContent();
    expect(later).toContain("Approved");
    expect(later).not.toContain("agrees");
    await site.giveBack(page);
  });
});

it("folds the table away on the screen until somebody asks", async () => {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/${JAPANS}`);
  expect(await page.locator(".comparison").first().isVisible()).toBe(false);
  await page.click(".sheet-fold > summary");
  expect(await page.locator(".comparison").first().isVisible()).toBe(true);
  await site.giveBack(page);
});

it.each(["principles", "explore", "ja/timeline"])("/%s prints without navigation and controls", async (path) => {
  const page = await printed(path);
  for (const hidden of [".site-nav", ".site-menu", ".language", ".regimes", ".filters", ".buttons"]) {
    for (const part of await page.locator(hidden).all()) expect(await part.isVisible(), hidden).toBe(false);
  }
  await site.giveBack(page);
});
