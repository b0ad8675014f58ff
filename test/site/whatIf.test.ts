/** What-if says of whoever and whatever is chosen what the tables say of them, and nothing of the last choice stays. */
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {referenceTables} from "../../loaders/site/referenceTables.js";
import {siteData} from "./siteData.js";
import {itemFacts, recipientFacts} from "../../src/policy/lookUp.js";
import {addressOf, openSite, openWhole, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(address: string): Promise<Page> {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/${address}`);
  await allIsSaid(page);
  return page;
}

/** The verdict is there at once, the rest in the frame after. */
const allIsSaid = (page: Page) => page.locator("#result-reasons:not([aria-busy])").waitFor();

const stated = (page: Page, fact: string) => page.locator(`input[name="${fact}"]:checked`).inputValue();
const isMarked = (page: Page, fact: string) => page.locator(`[data-looked-up="${fact}"]`).isVisible();
const verdict = (page: Page) => page.locator(".what-if-verdict").innerText();

/** Makes a choice, and waits until all is said of it. */
async function choose(page: Page, choice: Promise<unknown>): Promise<void> {
  await choice;
  await allIsSaid(page);
}

it("looks up on the screen what the build looks up, for every recipient and item", async () => {
  const data = await siteData();
  const lookups = await readLookups();
  const file = referenceTables(data, lookups);
  for (const day of ["1970-01-01", "2014-04-01", "2022-03-08", "2026-05-01"]) {
    for (const {code} of data.actors)
      expect(recipientFacts(file, code, day)).toEqual(lookups.recipientFacts(code, day).facts);
    for (const {item_class} of data.items)
      expect(itemFacts(file, item_class, day)).toEqual(lookups.itemFacts(item_class, day).facts);
  }
});

it.each(["what-if?recipient=PRK", "ja/what-if?recipient=PRK"])(
  "judges North Korea by its own facts: %s",
  async (address) => {
    const page = await open(address);
    expect(await stated(page, "recipient.unsc_embargo")).toBe("yes");
    expect(await stated(page, "recipient.invaded")).not.toBe("yes");
    expect(await isMarked(page, "recipient.unsc_embargo")).toBe(true);
    expect(await verdict(page)).toMatch(/Prohibited|移転禁止/);
    expect(await page.locator("h1").innerText()).toMatch(/North Korea|北朝鮮/);
    expect(await page.title()).toMatch(/North Korea|北朝鮮/);
    await site.giveBack(page);
  }
);

it("brings all facts of a recipient that is chosen, lets one be overridden and put back, and forgets them with the next", async () => {
  const page = await open("what-if");
  const before = await verdict(page);
  await choose(page, page.locator('select[name="recipient"]').selectOption("PRK"));
  expect(await stated(page, "recipient.unsc_embargo")).toBe("yes");
  expect((await addressOf(page)).search).toBe("?recipient=PRK");
  await choose(page, page.locator('input[name="recipient.unsc_embargo"][value="no"]').check());
  expect(await isMarked(page, "recipient.unsc_embargo")).toBe(false);
  expect(await page.locator('[data-changed="recipient.unsc_embargo"]').isVisible()).toBe(true);
  await choose(page, page.locator('[data-reset="recipient.unsc_embargo"]').click());
  expect(await stated(page, "recipient.unsc_embargo")).toBe("yes");
  await choose(page, page.locator('select[name="recipient"]').selectOption("UKR"));
  expect(await stated(page, "recipient.unsc_embargo")).toBe("no");
  expect(await stated(page, "recipient.invaded")).toBe("yes");
  expect(await verdict(page)).toBe(before);
  expect((await addressOf(page)).search).toBe("");
  await site.giveBack(page);
});

it("says of a day after the record's last that rules and facts are assumed to be those known", async () => {
  const page = await open("what-if?on=9999-12-31&goods=manpads");
  const known = page.locator(".what-if-facts", {hasText: "later ones are not known here"});
  expect(await known.count()).toBe(1);
  const asOf = (await page.locator("#facts").getAttribute("data-as-of")) ?? "";
  await page.locator('input[name="on"]').fill(asOf);
  await choose(page, page.locator('input[name="on"]').dispatchEvent("change"));
  expect((await addressOf(page)).searchParams.get("on")).toBe(asOf);
  expect(await known.count()).toBe(0);
  await site.giveBack(page);
});

it("brings the facts of goods and of a day that are chosen, and the rules of that day", async () => {
  const page = await open("what-if");
  const heading = await page.locator("h1").innerText();
  await choose(page, page.locator('select[name="goods"]').selectOption("anti_tank_missile"));
  expect(await stated(page, "item.weapon")).toBe("yes");
  expect(await isMarked(page, "item.weapon")).toBe(true);
  expect(await page.locator("h1").innerText()).toContain("Anti-tank guided missiles for Ukraine");
  await page.locator('input[name="on"]').fill("2021-06-01");
  await choose(page, page.locator('input[name="on"]').dispatchEvent("change"));
  expect(await page.locator('select[name="regime"]').inputValue()).toBe("2016-03-22");
  const {href: asked} = await addressOf(page);
  await choose(page, page.locator('[data-action="reset"]').click());
  expect(await page.locator("h1").innerText()).toBe(heading);
  expect(await stated(page, "item.weapon")).toBe("no");
  await openWhole(page, asked);
  expect(await stated(page, "item.weapon")).toBe("yes");
  expect(await page.locator('select[name="regime"]').inputValue()).toBe("2016-03-22");
  await openWhole(page, `${site.url}/what-if?on=2012-06-01&goods=anti_tank_missile`);
  expect(await page.locator('select[name="regime"]').inputValue()).toBe("2011-12-27");
  await site.giveBack(page);
});
