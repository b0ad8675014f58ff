/** "Could Japan have sent …?": asked by hand, by keyboard, by touch and by address, it gives the answer of the rules. */
import fc from "fast-check";
import type {BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {siteData} from "./siteData.js";
import {ask} from "../../src/messages/ask.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {verdictLabel} from "../../src/policy/words/verdictLabel.js";
import {answerOn} from "../../src/policy/question.js";
import {comeTo, openSite, openWhole, watchPage, type Site} from "./browser.js";

let site: Site;
const data = await siteData();
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the overview; a question in the address is answered before this returns. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.borrow({viewport: {width: 1280, height: 800}, ...options});
  await openWhole(page, `${site.url}/${address}`);
  if (/\?/.test(address)) await page.locator("#ask[data-ready]").waitFor();
  return page;
}

/** Turns to the question, as a reader would, and waits until it can be changed. */
async function turnTo(page: Page, field: string): Promise<void> {
  await page.locator(field).focus();
  await page.locator("#ask[data-ready]").waitFor();
}

const sentence = (page: Page) => page.locator(".ask-sentence").innerText();

/** What stands below the answer, once it is that of the same question. */
const below = (page: Page) => page.locator("#ask-beyond:not([aria-busy])");

describe.each([
  {language: "", locale: "en"},
  {language: "ja/", locale: "ja"}
] as const)("in $locale", ({language, locale}) => {
  it("answers the founding article's question before any script runs", async () => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/${language}`);
    const {code} = answerOn(data.reference, {goods: "anti_tank_rocket", recipient: "UKR"}, "2022-03-07");
    const day = locale === "en" ? "7 March 2022" : "2022年3月7日";
    expect(await sentence(page)).toBe(ask.answers[locale][code as "no_category"](day));
    expect(await page.locator("#ask").isVisible()).toBe(false);
    await page.locator("noscript a, .ask a[href='#article']").first().click();
    expect(await page.locator("#article-table .verdict").count()).toBeGreaterThanOrEqual(6);
    await site.giveBack(page);
  });

  it("is asked by keyboard in any script and by any name, and the address is the question", async () => {
    const page = await open(language);
    const faults = watchPage(page, site.url);
    await turnTo(page, "#ask-recipient");
    for (const [typed, code] of [
      ["イギリス", "GBR"],
      ["Turkey", "TUR"],
      ["どいつ", "DEU"],
      ["かんこく", "KOR"]
    ] as const) {
      await page.fill("#ask-recipient", typed);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (name) => new URL(location.href).searchParams.get("recipient") === name,
        {どいつ: {en: "ドイツ", ja: "DEU"}, かんこく: {en: "韓国", ja: "KOR"}}[typed as string]?.[locale] ?? typed
      );
      const address = await below(page).locator(".ask-more a").first().getAttribute("href");
      expect(address).toContain(`recipient=${code}`);
    }
    expect(faults).toEqual([]);
    await site.giveBack(page);
  });

  it("suggests what may have been meant, and chooses nothing that was not chosen", async () => {
    const page = await open(language);
    await turnTo(page, "#ask-recipient");
    await page.fill("#ask-recipient", "Turkei");
    await page.keyboard.press("Enter");
    await page.locator(".ask-fault").waitFor();
    expect(await page.locator(".ask-sentence").count()).toBe(0);
    expect(await page.locator("#ask-recipient").getAttribute("aria-invalid")).not.toBeNull();
    await page.locator(".ask-fault button").first().click();
    await page.locator(".ask-sentence").waitFor();
    await page.waitForURL(/[?&]recipient=TUR(&|$)/);
    expect(await page.locator(".ask-fault").count()).toBe(0);
    await site.giveBack(page);
  });
});

it("gives for every question what the rules give, on the page itself and on the page of every clause", async () => {
  const questions = fc.sample(
    fc.record({
      goods: fc
        .constantFrom(
          "anti_tank_rocket",
          "anti_tank_missile",
          "body_armour",
          "helmet",
          "manpads",
          "field_ration",
          "patrol_boat_armed",
          "howitzer"
        )
        .filter((goods) => goods in data.reference.items),
      recipient: fc.constantFrom("UKR", "DEU", "PRK", "USA", "PHL", "RUS"),
      on: fc.constantFrom(
        "1970-05-01",
        "2012-02-01",
        "2014-04-01",
        "2022-03-07",
        "2022-03-08",
        "2023-12-22",
        "2026-05-01"
      )
    }),
    {numRuns: 24, seed: 14}
  );
  const page = await open(`?${new URLSearchParams(questions[0]).toString()}`);
  const rules = await site.borrow();
  for (const [index, {goods, recipient, on}] of questions.entries()) {
    const asked = new URLSearchParams({goods, recipient, on}).toString();
    await comeTo(page, `?${asked}`);
    const label = verdictLabel(answerOn(data.reference, {goods, recipient}, on)).en;
    expect(await page.locator(".ask-verdict .verdict-word").innerText(), asked).toBe(label);
    const trace = await below(page)
      .locator(".ask-more a")
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    // Every fourth is opened and the others are come to: the same function reads them.
    if (index % 4 === 0) await openWhole(rules, trace);
    else await comeTo(rules, new URL(trace).search);
    expect(await rules.locator(".what-if-verdict .verdict-word").innerText(), asked).toBe(label);
    expect(await rules.locator("#query-notice").isVisible(), asked).toBe(false);
  }
  await site.giveBack(rules);
  await site.giveBack(page);
});

it("says since when the answer is another, and the title follows the question", async () => {
  const page = await open("?goods=body_armour&recipient=UKR&on=2022-03-07");
  expect(await sentence(page)).toMatch(/^No\. On 7 March 2022/);
  await below(page).waitFor();
  const times = await page.locator(".ask-times li").allInnerTexts();
  expect(times.at(-1)).toContain("since 8 March 2022");
  expect(times.at(-1)).toContain(VERDICT_LABELS.conditional.en);
  expect(await page.title()).toMatch(/^Could Japan have sent Body armour to Ukraine on 7 March 2022\? No\./i);
  await site.giveBack(page);
});

it("Back goes through the questions one by one", async () => {
  const page = await open("");
  const first = await sentence(page);
  await turnTo(page, "#ask-on");
  await page.fill("#ask-on", "2012-02-01");
  await page.locator("#ask-on").dispatchEvent("change");
  await page.waitForURL(/on=2012-02-01/);
  expect(await sentence(page)).not.toBe(first);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector(".ask-sentence")?.textContent === text, first);
  expect(await page.inputValue("#ask-on")).toBe("2022-03-07");
  await site.giveBack(page);
});

it("a name that may mean several things is not taken for one of them, nor is a day outside the record", async () => {
  const page = await open("?goods=zzzz&recipient=UKR&on=2022-03-07");
  expect(await page.locator(".ask-fault").innerText()).toContain("“zzzz” is not known here");
  await page.goto(`${site.url}/?goods=body_armour&recipient=UKR&on=1950-01-01`);
  await page.locator(".ask-fault").waitFor();
  expect(await page.locator(".ask-sentence").count()).toBe(0);
  await site.giveBack(page);
});

it("is asked by touch", async () => {
  const page = await site.borrow({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
  await openWhole(page, `${site.url}/`);
  await page.tap("#ask-goods");
  await page.locator("#ask[data-ready]").waitFor();
  await page.fill("#ask-goods", "helmet");
  await page.tap("#ask-goods-list [role=option]");
  await page.waitForURL(/goods=/);
  expect(await sentence(page)).toContain("did not govern such goods");
  await site.giveBack(page);
});
