/** Words that need explaining are explained where they stand, and in the glossary; the counts lead from statements to transfers. */
import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {COUNTS} from "../../loaders/counts/counts.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {openSite, openWhole, watchPage, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const whatIsShown = (page: Page) => page.locator(".explanation:popover-open");

describe.each(["", "ja/"])("under /%s", (language) => {
  it("the glossary explains every verdict, version of the rules and count, in both languages side by side", async () => {
    const text = await readFile(`dist/${language}glossary.html`, "utf8");
    const ids = [
      ...VERDICTS.map((code) => `verdict-${code}`),
      ...REGIMES.map(({id}) => `rules-${id}`),
      ...Object.keys(COUNTS).map((name) => `count-${name}`)
    ];
    expect(ids.filter((id) => !text.includes(`<tr id="${id}">`))).toEqual([]);
    const other = language === "" ? "ja" : "en";
    expect(text.match(/<tr id="/g)?.length).toBe(text.match(new RegExp(`<td lang="${other}">`, "g"))?.length);
  });

  it("a count is explained where it stands, by keyboard, and the focus comes back to it", async () => {
    const page = await site.borrow();
    const faults = watchPage(page, site.url);
    await openWhole(page, `${site.url}/${language}method`);
    const word = page.locator("#counts a.explained").first();
    await word.focus();
    await page.keyboard.press("Enter");
    await whatIsShown(page).waitFor();
    expect(await whatIsShown(page).innerText()).toContain(COUNTS.claims[language === "" ? "en" : "ja"]);
    await page.keyboard.press("Escape");
    await whatIsShown(page).waitFor({state: "detached"});
    expect(await word.evaluate((link) => document.activeElement === link)).toBe(true);
    expect(page.url()).toBe(`${site.url}/${language}method`);
    expect(faults).toEqual([]);
    await site.giveBack(page);
  });

  it("without a script the word leads to its entry", async () => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/${language}method`);
    await page.locator("#counts a.explained").first().click();
    await page.waitForURL(/glossary(\.html)?#count-claims$/);
    expect(await page.locator("#count-claims").isVisible()).toBe(true);
    await site.giveBack(page);
  });
});

it("each step from statements to transfers counts less than the one before", async () => {
  const page = await site.borrow();
  await page.goto(`${site.url}/method`);
  // What is far down is not drawn until it comes near, and has no inner text before.
  const steps = await page.locator(".step-count").allTextContents();
  const numbers = steps.map((text) => Number(text.replaceAll(",", "")));
  expect(numbers.length).toBe(8);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const less = await page.locator(".step-less").allTextContents();
  const fallen = less.map((text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", "")));
  expect(fallen).toEqual(numbers.slice(0, -1).map((number, index) => number - (numbers[index + 1] ?? NaN)));
  await site.giveBack(page);
});
