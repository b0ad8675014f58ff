import {readFile} from "node:fs/promises";
import {text} from "node:stream/consumers";
import Papa from "papaparse";
import type {BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {csvRecords} from "../../src/client/csvRecords.js";
import {openSite, watchPage, type Site} from "./browser.js";

let site: Site;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext();
  page = await context.newPage();
  faults = watchPage(page, site.url);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const open = async (address: string) => {
  await page.goto(`${site.url}/${address}`);
  await page.waitForSelector("#filter-q:enabled");
  await settled();
};
/** Until the table has read the rows that it was asked for. */
const settled = () => page.waitForSelector('#records:not([aria-busy="true"])', {state: "attached"});
const address = () => new URL(page.url());
const shownRows = () => page.locator("#records tbody tr:visible");
const count = async () => {
  await settled();
  return Number((await page.locator("#count").innerText()).match(/\d+/g)!.at(0));
};
const total = async () => csvRecords(await readFile("dist/extracts/transfers.csv", "utf8")).length - 1;

describe("search", () => {
  it.each([
    ["transfers", "bulletproof vest"],
    ["transfers", "防弾チョッキ"],
    ["transfers", "防弾ﾁｮｯｷ"],
    ["ja/transfers", "BODY ARMOUR"],
    ["ja/transfers", "防弾ちょっき"]
  ])("on %s finds Japan's vests by %s", async (path, typed) => {
    await open(path);
    await page.fill("#filter-q", typed);
    await page.waitForFunction(() => location.search.includes("q="));
    await page.selectOption("#filter-donor", "JPN");
    await settled();
    const ids = await shownRows().evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"]));
    expect(ids).toContain("JPN-2022-03-08-bulletproof-vests");
    expect(ids.length).toBeLessThan(20);
  });
});

describe("search by every name", () => {
  const rowsFound = async (typed: string) => {
    await page.fill("#filter-q", typed);
    await page.waitForFunction((wanted) => new URLSearchParams(location.search).get("q") === wanted, typed);
    await settled();
    if (await page.locator("#show-all").isVisible()) {
      await page.click("#show-all");
      await settled();
    }
    return shownRows().evaluateAll((rows) =>
      rows.map((row) => {
        const {donor = "", also = ""} = (row as HTMLElement).dataset;
        return {donor, text: `${row.textContent} ${also}`};
      })
    );
  };

  const countries = {
    transfers: [
      ...["UK", "U.K.", "Britain", "GB", "イギリス"].map((typed) => [typed, "GBR"]),
      ...["US", "U.S.", "America", "アメリカ"].map((typed) => [typed, "USA"]),
      ...["Turkey", "Turkiye", "TÜRKİYE", "トルコ"].map((typed) => [typed, "TUR"]),
      ...[
        ["Czech Republic", "CZE"],
        ["Holland", "NLD"]
      ],
      ...["Republic of Korea", "韓国"].map((typed) => [typed, "KOR"])
    ],
    "ja/transfers": [
      ...["イギリス", "ｲｷﾞﾘｽ", "UK"].map((typed) => [typed, "GBR"]),
      ...["アメリカ", "米国"].map((typed) => [typed, "USA"]),
      ...["トルコ", "Turkey"].map((typed) => [typed, "TUR"])
    ]
  };

  it.each(["transfers", "ja/transfers"] as const)("on %s finds a country by each of its names", async (path) => {
    const {data} = Papa.parse<{donor: string}>(await readFile("dist/extracts/transfers.csv", "utf8"), {header: true});
    await open(path);
    for (const [typed = "", code = ""] of countries[path]) {
      const found = await rowsFound(typed);
      const ofIt = found.filter(({donor}) => donor === code);
      expect([typed, ofIt.length]).toEqual([typed, data.filter(({donor}) => donor === code).length]);
      // Others are found only where their own words name the country.
      const others = found.filter(({donor}) => donor !== code).map(({text}) => text);
      expect(others.filter((text) => !/\b(UK|US|United States)\b|英国|米国/.test(text))).toEqual([]);
    }
  });

  it.each([
    ["transfers", ["javelins", "Javelin", "ジャヴェリン"]],
    ["transfers", ["F16", "F-16", "f-16s"]],
    ["transfers", ["T72", "T-72"]],
    ["transfers", ["Panzerfaust3", "Panzerfaust 3"]],
    ["transfers", ["155 mm", "155mm", "１５５ミリ"]],
    ["transfers", ["2022-02-26", "2022/2/26", "26 Feb 2022", "2022年2月26日"]],
    ["ja/transfers", ["りゅう弾砲", "榴弾砲"]],
    ["ja/transfers", ["ペトリオット", "パトリオット"]],
    ["ja/transfers", ["ジャベリン", "ジャヴェリン", "ｼﾞｬﾍﾞﾘﾝ"]],
    ["ja/transfers", ["2022-02-26", "2022年2月26日"]]
  ])("on %s finds the same by %j", async (path, ways) => {
    await open(path);
    const found = [];
    for (const typed of ways) found.push((await rowsFound(typed)).map(({text}) => text));
    expect(found[0]?.length).toBeGreaterThan(0);
    for (const texts of found) expect(texts).toEqual(found[0]);
  });

  it.each([
    ["transfers", "Turkei", "Did you mean Türkiye"],
    ["ja/transfers", "トルク", "もしかして：トルコ"]
  ])("on %s offers a near name for %s", async (path, typed, offer) => {
    await open(path);
    expect(await rowsFound(typed)).toEqual([]);
    const button = page.locator("#empty button[data-search]").first();
    expect(await button.innerText()).toContain(offer);
    const promised = Number(/\d+/.exec(await button.innerText())?.[0]);
    await button.click();
    await settled();
    expect(await shownRows().count()).toBe(promised);
  });
});

describe("filters", () => {
  it("keep the state in the address, sorted, without defaults; Back works", async () => {
    await open("transfers");
    const all = await total();
    await page.selectOption("#filter-status", "refused");
    await page.selectOption("#filter-donor", "JPN");
    expect(address().search).toBe("?donor=JPN&status=refused");
    expect(await count()).toBeLessThan(10);
    await page.goBack();
    expect(address().search).toBe("?status=refused");
    expect(await page.inputValue("#filter-donor")).toBe("");
    await page.goBack();
    await settled();
    expect(await page.locator("#count").innerText()).toContain(String(all));
  });

  it("read the address, and name what it holds that the page does not know", async () => {
    await open("transfers?donor=DEU&item_class=manpads&year=20220&colour=red");
    expect(await page.inputValue("#filter-item")).toBe("item_class=manpads");
    const donors = await shownRows().evaluateAll((rows) => [
      ...new Set(rows.map((row) => (row as HTMLElement).dataset["donor"]))
    ]);
    expect(donors).toEqual(["DEU"]);
    const notice = await page.locator("#query-notice").innerText();
    expect(notice).toContain("year=20220");
    expect(notice).toContain("colour=red");
  });

  it("can be taken off one by one, and all at once", async () => {
    await open("transfers?donor=DEU&status=delivered");
    await page.locator("#chips button").first().click();
    expect(address().search).toBe("?status=delivered");
    await page.click("button[type=reset]");
    expect(address().search).toBe("");
    expect(await count()).toBe(await total());
  });

  it("say what there is instead when nothing matches: zero given, requests refused", async () => {
    await open("transfers?donor=JPN&item_group=anti_tank&status=delivered");
    const empty = await page.locator("#empty").innerText();
    expect(empty).toContain("No record matches Donor = Japan");
    expect(empty).toContain("Japan: given 0, asked for and refused or unanswered 1");
    await page.locator("#empty a").first().click();
    await page.waitForURL("**/requests.html#*");
    expect(address().pathname).toBe("/requests.html");
    expect(address().hash).toBe("#REQ-JPN-2022-02-01");
  });
});

describe("the table", () => {
  it("shows fifty rows until all are asked for", async () => {
    await open("transfers");
    expect(await shownRows().count()).toBe(50);
    await page.click("#show-all");
    await settled();
    expect(await shownRows().count()).toBe(await total());
  });

  it("sorts by its heads, says so, and turns round", async () => {
    await open("transfers?donor=JPN");
    const values = () =>
      shownRows().evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).cells[0]!.dataset["value"]!));
    const head = page.locator('th[data-key="date"]');
    await head.locator("button").click();
    await settled();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await values()).toEqual((await values()).toSorted());
    await head.locator("button").click();
    await settled();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(address().searchParams.get("sort")).toBe("-date");
    expect(await values()).toEqual((await values()).toSorted().reverse());
  });

  it("changes its verdicts with the rules, as verdicts.csv has them", async () => {
    await open("transfers?donor=JPN");
    await page.check('input[data-choice="1967-04-21"]', {force: true});
    expect(address().searchParams.get("regime")).toBe("1967-04-21");
    await settled();
    const shown = await shownRows().evaluateAll((rows) =>
      rows.map((row) => [
        (row as HTMLElement).dataset["id"]!,
        row.querySelector(".verdict")!.className.match(/verdict-(?!hypothetical)(\w+)/)![1]!
      ])
    );
    const [header = "", ...lines] = csvRecords(await readFile("dist/extracts/verdicts.csv", "utf8"));
    const columns = header.split(",");
    const published = new Map(
      lines
        .map((line) => line.split(","))
        .filter((cells) => cells[columns.indexOf("regime")] === "1967-04-21")
        .map((cells) => [cells[0]!, cells])
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const [id, verdict] of shown) expect(published.get(id!), id).toContain(verdict);
  });

  it("downloads the very lines of the published file", async () => {
    await open("transfers?donor=JPN&status=refused");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    const records = csvRecords(await text(await saved.createReadStream()));
    const published = csvRecords(await readFile("dist/extracts/transfers.csv", "utf8"));
    expect(records.length).toBe((await count()) + 1);
    expect(records[0]).toBe(published[0]);
    for (const record of records) expect(published).toContain(record);
    await page.waitForSelector("#download-status:not(:empty)");
    expect(await page.locator("#download-status").innerText()).toContain("Donor = Japan, Status = refused");
  });
});

describe("the other language", () => {
  it("is reached with the state kept", async () => {
    await open("transfers?donor=DEU");
    await page.selectOption("#filter-status", "delivered");
    await page.click("#language");
    await page.waitForURL("**/ja/transfers.html?*");
    await page.waitForSelector("#filter-q:enabled");
    expect(address().search).toBe("?donor=DEU&status=delivered");
    expect(await page.inputValue("#filter-status")).toBe("delivered");
  });
});

describe("by keyboard alone", () => {
  it("a reader filters, sorts and opens a record", async () => {
    await open("transfers");
    await page.focus("#filter-q");
    await page.keyboard.type("helmets");
    await page.keyboard.press("Enter");
    expect(address().search).toBe("?q=helmets");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Japan");
    await page.waitForFunction(() => location.search.includes("donor=JPN"));
    await settled();
    await page.locator('th[data-key="date"] button').focus();
    await page.keyboard.press("Enter");
    await settled();
    expect(await page.getAttribute('th[data-key="date"]', "aria-sort")).toBe("ascending");
    await shownRows().first().locator("a").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/transfers/JPN-*");
  });
});

describe("the rows that stand on a page of their own", () => {
  it("are not fetched by a reader who only looks, and are all there once asked for", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await open("transfers");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.includes("all-transfers"))).toEqual([]);
    await page.selectOption("#filter-year", "2024");
    await settled();
    expect(await page.locator("#records tbody tr").count()).toBe(await total());
    expect(asked.filter((path) => path.includes("all-transfers"))).toEqual(["/all-transfers.html"]);
    const published = csvRecords(await readFile("dist/extracts/transfers.csv", "utf8"));
    const dates = published.map((record) => /,(\d{4})-\d\d-\d\d,/.exec(record)?.[1]);
    expect(await count()).toBe(dates.filter((year) => year === "2024").length);
  });

  it("are missed in plain words when they cannot be had", async () => {
    await page.route("**/all-transfers.html", (route) => route.abort());
    await open("transfers");
    await page.selectOption("#filter-year", "2024");
    await page.waitForSelector("#script-notice:visible");
    expect(await shownRows().count()).toBe(50);
    faults.length = 0;
  });
});

describe("without a script", () => {
  it.each(["", "ja/"])("every row of /%stransfers can be reached, and the files can be had", async (language) => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/${language}transfers`);
    expect(await bare.locator("#records tbody tr:visible").count()).toBe(50);
    expect(await bare.locator("main noscript").count()).toBe(1);
    expect(await bare.locator('a[href$="extracts/transfers.csv"]').isVisible()).toBe(true);
    expect(await bare.locator("#download").isVisible()).toBe(false);
    await bare.click("#show-all");
    await bare.waitForURL("**/all-transfers.html", {waitUntil: "load"});
    expect(await bare.locator("#records tbody tr:visible").count()).toBe(await total());
    await plain.close();
  });
});
