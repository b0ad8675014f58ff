import {readdir, readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {escape} from "../../src/components/html.js";
import {versionsInFull} from "../../src/figures/recordVerdict.js";
import {factsDeciding} from "../../src/policy/words/decidingFacts.js";
import {firstOf} from "../../src/record/observations.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import {factsOf} from "../../src/record/verdicts.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {openSite, openWhole, type Site} from "./browser.js";
import {siteData} from "./siteData.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VESTS = "transfers/JPN-2022-03-08-bulletproof-vests";

it.each(["", "ja/"])("the longest records under /%s fit on a few screens", async (language) => {
  const folder = `dist/${language}transfers`;
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  const read = pages.map(async (name) => ({name, length: (await readFile(`${folder}/${name}`)).length}));
  const longest = (await Promise.all(read)).sort((a, b) => b.length - a.length).slice(0, 5);
  const page = await site.borrow({viewport: {width: 1280, height: 900}});
  const heights: [string, number][] = [];
  for (const {name} of longest) {
    await page.goto(`${site.url}/${language}transfers/${name}`);
    heights.push([name, await page.evaluate(() => document.documentElement.scrollHeight)]);
  }
  expect(heights).toHaveLength(5);
  expect(heights.filter(([, height]) => height > 4000)).toEqual([]);
  await site.giveBack(page);
});

it.each(["en", "ja"] as const)(
  "every record says why the facts that decided are so, and by which source (%s)",
  async (locale) => {
    const data = await siteData();
    const {transfers, item, status} = recordsOf(data);
    const unsaid: string[] = [];
    let said = 0;
    for (const [transfer, claims] of transfers) {
      const claim = firstOf(claims);
      const page = await readFile(`dist/${locale === "ja" ? "ja/" : ""}transfers/${transfer}.html`, "utf8");
      const words = page.replace(/<[^>]+>/g, "");
      const deciding = versionsInFull(data, claim).flatMap(({verdict}) => factsDeciding(verdict, factsOf(data, claim)));
      for (const {fact, origin, reference} of data.origins.get(claim.id) ?? []) {
        if (!deciding.includes(fact)) continue;
        const row =
          origin === "items" ? item.get(reference) : origin === "statuses" ? status.get(reference) : undefined;
        if (!row) continue;
        said += 1;
        const reason = escape(row[`reason_${locale}`] ?? "");
        const isLinked = !row.source_url || page.includes(`href="${escape(row.source_url)}"`);
        if (reason === "" || !words.includes(reason) || !isLinked) unsaid.push(`${transfer}: ${fact}`);
      }
    }
    expect(said).toBeGreaterThan(500);
    expect(unsaid).toEqual([]);
  }
);

describe("the page of Japan's vests", () => {
  it("tells what Japan decided before what the coded rules say, and that both agree", async () => {
    const page = await site.borrow();
    await page.goto(`${site.url}/${VESTS}`);
    const heads = await page.locator(".answer h2:visible").allInnerTexts();
    expect(heads).toEqual(["What Japan decided", "What the coded rules say"]);
    expect(await page.locator(".answer .official:visible").innerText()).toMatch(/Approved[\s\S]*agrees/);
    const versions = await page.locator(".verdict-strip .strip-rules").allInnerTexts();
    expect(versions.join(" · ").match(/\d{1,2} \w+ \d{4}/g)).toHaveLength(REGIMES.length);
    await site.giveBack(page);
  });

  it("copies on plain http too, where pages have no clipboard, and says why when it cannot", async () => {
    const context = await site.browser.newContext({permissions: ["clipboard-read"]});
    const page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", {value: undefined, configurable: true})
    );
    await openWhole(page, `${site.url}/${VESTS}`);
    await page.evaluate(() =>
      document.addEventListener("copy", () => (document.body.dataset["copied"] = String(getSelection())))
    );
    const said = async () => {
      await page.click('[data-copy="trace"]');
      await page.waitForFunction(() => document.getElementById("copy-status")!.textContent !== "");
      return page.locator("#copy-status").innerText();
    };
    expect(await said()).toContain("Copied: Copy trace as text");
    expect(await page.evaluate(() => document.body.dataset["copied"])).toBeDefined();
    expect(await page.locator("textarea:not(.embed *)").count()).toBe(0);
    await page.evaluate(() => {
      document.getElementById("copy-status")!.textContent = "";
      document.execCommand = () => false;
    });
    expect(await said()).toContain("Not copied: the browser does not let this page use the clipboard");
    await context.close();
  });

  it("is whole without a script, but for the buttons and the table of its case, to which it leads", async () => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/ja/${VESTS}`);
    expect(await page.locator("button:visible").count()).toBe(0);
    expect(await page.locator(".sheet-fold").isVisible()).toBe(false);
    const decided = await page
      .locator(`[data-regime="day"] .verdict-grounds > div:first-child dd > a:first-child`)
      .allInnerTexts();
    expect(decided.length).toBeGreaterThan(0);
    await page.click("#case");
    expect(await page.locator(".comparison tbody tr").count()).toBeGreaterThan(20);
    expect(await page.locator(".comparison").isVisible()).toBe(true);
    expect(await page.locator(".comparison tr.decides:visible td a").allInnerTexts()).toEqual(decided);
    expect(await page.locator(`.part-records a[href*="${VESTS.split("/")[1]}"]`).count()).toBe(1);
    await site.giveBack(page);
  });
});
