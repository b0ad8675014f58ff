/** The overview answers on its first screen, stays short and light, and follows the rules that are chosen. */
import {readFile} from "node:fs/promises";
import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {siteData} from "./siteData.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {byOthers, goodsToUkraine} from "../../src/record/goodsToUkraine.js";
import {verdictUnder} from "../../src/record/verdicts.js";
import {addressOf, openSite, openWhole, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const numbersIn = (text: string) => (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));

describe.each(["", "ja/"])("under /%s", (language) => {
  it("the finding, the three principles and the answer stand on the first screen", async () => {
    const page = await site.borrow({viewport: {width: 1280, height: 800}});
    await page.goto(`${site.url}/${language}`);
    for (const part of ["h1", ".three", "#ask", ".ask-sentence", ".ask-verdict"]) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN), part).toBeLessThanOrEqual(800);
    }
    const counts = Papa.parse<Record<string, string>>(await readFile("dist/extracts/counts.csv", "utf8"), {
      header: true
    });
    const valueOf = (name: string) => Number(counts.data.find((row) => row["name"] === name)?.["value"]);
    const stopped = await page.locator(".three-count b").allInnerTexts();
    expect(stopped.map(Number)).toEqual(
      ["stopped-by-first-principle", "stopped-by-second-principle", "held-by-third-principle"].map(valueOf)
    );
    await site.giveBack(page);
  });

  it.each([
    {width: 1280, most: 5000},
    {width: 390, most: 9000}
  ])("the whole page is short at $width pixels", async ({width, most}) => {
    const page = await site.borrow({viewport: {width, height: 800}});
    await page.goto(`${site.url}/${language}`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".chart-figure{content-visibility:visible!important}");
      document.adoptedStyleSheets = [sheet];
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await site.giveBack(page);
  });

  it("a first visit is light", async () => {
    // By one who has seen no page before.
    const page = await site.browser.newPage();
    let bytes = 0;
    let requests = 0;
    page.on("requestfinished", async (request) => {
      requests += 1;
      const {responseBodySize, responseHeadersSize} = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await openWhole(page, `${site.url}/${language}`);
    await page.waitForLoadState("networkidle");
    expect(requests).toBeLessThanOrEqual(10);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await page.close();
  });
});

it("each cell of the strip counts the transfers of its kind under the first version of its column", async () => {
  const data = await siteData();
  const others = byOthers(goodsToUkraine(data));
  const page = await site.borrow();
  await page.goto(`${site.url}/`);
  const columns = await page
    .locator(".flips thead a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.replace("#rules-", "")));
  expect(columns[0]).toBe(REGIMES[0]?.id);
  const rows = await page.locator(".flips tbody tr").evaluateAll((parts) =>
    parts.map((row) => ({
      group: new URL((row.querySelector("th a") as HTMLAnchorElement).href).searchParams.get("item_group"),
      cells: [...row.querySelectorAll("td")].map((cell) =>
        [...cell.querySelectorAll(".flip-count")].map((part) => [
          part.className.replace(/.*verdict-/, ""),
          Number(/\d+$/.exec(part.textContent.trim())?.[0])
        ])
      )
    }))
  );
  expect(rows.length).toBeGreaterThan(12);
  for (const {group, cells} of rows) {
    const ofKind = others.filter(({item_group}) => item_group === group);
    expect(cells.length).toBe(columns.length);
    for (const [index, shown] of cells.entries()) {
      const counted: Record<string, number> = {};
      for (const claim of ofKind) {
        const {verdict} = verdictUnder(data, claim, columns[index] ?? "");
        counted[verdict] = (counted[verdict] ?? 0) + 1;
      }
      expect(Object.fromEntries(shown), `${group} ${columns[index]}`).toEqual(counted);
    }
  }
  await site.giveBack(page);
});

describe("the rules chosen in the header", () => {
  it("are named, change what is said, stay in the address, and travel with every link", async () => {
    const page = await site.borrow({viewport: {width: 1280, height: 800}});
    await openWhole(page, `${site.url}/`);
    const said = await page.locator(".finding").innerText();
    await page.click(".rules-picker > summary");
    await page.getByLabel(/Ukraine 2022/).check({force: true});
    expect((await addressOf(page)).searchParams.get("regime")).toBe("2022-03-08");
    expect(await page.locator(".rules-picker > summary").innerText()).toContain("Ukraine 2022");
    expect(await page.locator(".finding").innerText()).not.toBe(said);
    expect(await page.locator(".finding").innerText()).toContain("Ukraine 2022");
    await page.keyboard.press("Escape");
    expect(await page.locator(".rules-panel").isVisible()).toBe(false);
    for (const name of ["Requests", "Method", "Timeline", "What changed"]) {
      await page.getByRole("link", {name, exact: true}).first().click();
      await page.waitForURL(
        (url) => url.searchParams.get("regime") === "2022-03-08" && !/\/(\?|$)/.test(url.pathname + url.search)
      );
      expect(await page.locator("#query-notice").isVisible(), name).toBe(false);
    }
    await page.getByRole("link", {name: "日本語"}).click();
    await page.waitForURL(/\/ja\/.*regime=2022-03-08/);
    await site.giveBack(page);
  });

  it("mark on demand what differs from the rules of each day", async () => {
    const page = await site.borrow({viewport: {width: 1280, height: 800}});
    await openWhole(page, `${site.url}/timeline?regime=1967-04-21`);
    const marked = () =>
      page.locator("main [data-regime]:visible").evaluateAll((parts) =>
        parts.map((part) => ({
          isMarked: getComputedStyle(part).boxShadow !== "none",
          differs: !part.dataset["regime"]?.split(" ").includes("day")
        }))
      );
    expect((await marked()).some(({isMarked}) => isMarked)).toBe(false);
    await page.click(".rules-picker > summary");
    await page.check("#mark-changed");
    const now = await marked();
    expect(now.some(({differs}) => differs)).toBe(true);
    expect(now.filter(({isMarked, differs}) => isMarked !== differs)).toEqual([]);
    await site.giveBack(page);
  });
});

it("Overview and Requests count the same requests", async () => {
  const page = await site.borrow();
  await page.goto(`${site.url}/`);
  const [, ...onOverview] = numbersIn((await page.locator("#donors .chart-summary").textContent()) ?? "");
  await page.goto(`${site.url}/requests`);
  const [asked, granted, refused] = numbersIn(await page.locator("h1").innerText());
  expect(onOverview).toEqual([asked, granted, refused]);
  await site.giveBack(page);
});
