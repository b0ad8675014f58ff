/** The pages of donors and of goods: a day chosen by slider, by date, by link and by address; the file; and all of it without a script. */
import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {parseCsv} from "../../src/text/csv.js";
import {addressOf, openSite, openWhole, type Site} from "./browser.js";

const GERMANY = "donors/DEU";
const ARTICLE_DAY = "2022-03-07";

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.borrow({viewport: {width: 1280, height: 900}});
});
afterEach(() => site.giveBack(page));

const open = (path: string) => openWhole(page, `${site.url}/${path}`);
const heading = () => page.locator("h1").innerText();
const shownIds = () =>
  page.locator("#list tbody tr:visible").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"]));
const until = () => page.evaluate(() => new URLSearchParams(location.search).get("until"));
/** The records of a file by their column. */
const records = (text: string) => {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
};

describe("the journalist's question: what had Germany sent by March 2022, and would Japan have been allowed to?", () => {
  it("is answered two choices from the list of donors", async () => {
    await open("donors");
    await page.click("#donor-table a:text-is('Germany')");
    await page.waitForURL("**/donors/DEU*");
    await page.waitForSelector("#day-form:visible");
    await page.click(`[data-until="${ARTICLE_DAY}"]`);
    expect(await heading()).toBe("What Germany sent by 7 March 2022");
    expect(await page.locator("#told").innerText()).toMatch(
      /^Of 8 transfers on record, 5 had been delivered\. .*no to 4;/
    );
    const delivered = await page.locator("#standings div", {hasText: /^Delivered/}).innerText();
    expect(delivered).toContain("Stinger");
    expect(delivered).toContain("Helmets (23,000)");
    expect(await until()).toBe(ARTICLE_DAY);
  });
});

describe("the day", () => {
  it("is read from the address, in both languages, and the link between them keeps it", async () => {
    await open(`${GERMANY}?until=${ARTICLE_DAY}`);
    expect(await heading()).toBe("What Germany sent by 7 March 2022");
    expect(await page.title()).toBe("What Germany sent by 7 March 2022 · Sangensoku");
    expect(await shownIds()).toHaveLength(8);
    await page.click("#language");
    await page.waitForURL("**/ja/donors/DEU*");
    await page.waitForSelector("#day-form:visible");
    expect(await heading()).toBe("ドイツが2022年3月7日までに供与したもの");
    expect(await shownIds()).toHaveLength(8);
  });

  it("of a month is its last", async () => {
    await open(`${GERMANY}?until=2022-03`);
    expect(await heading()).toBe("What Germany sent by 31 March 2022");
  });

  it.each(["2022-13-01", "2999-01-01", "spring"])("%s is told as none, and the newest is shown", async (wanted) => {
    await open(`${GERMANY}?until=${wanted}`);
    expect(await page.locator("#query-notice").innerText()).toContain(wanted);
    expect(await page.inputValue("#until")).toBe(await page.getAttribute("#until", "max"));
  });

  it("before everything leaves an empty list, and says from when there is one", async () => {
    await open(`${GERMANY}?until=2021-01-01`);
    expect(await shownIds()).toEqual([]);
    expect(await page.locator("#told").innerText()).toContain("Nothing is on record up to 1 January 2021");
  });

  it("moves with the slider by keyboard, one step in the history for all presses", async () => {
    await open(GERMANY);
    const all = await shownIds();
    await page.focus("#day-slider");
    await page.keyboard.press("Home");
    const first = await until();
    expect(await shownIds()).toHaveLength(1);
    await page.keyboard.press("ArrowRight");
    const second = await until();
    expect(second! > first!).toBe(true);
    expect(await page.getAttribute("#day-slider", "aria-valuetext")).toMatch(/\d{4}$/);
    await page.goBack();
    expect(await until()).toBeNull();
    expect(await shownIds()).toEqual(all);
    await page.goForward();
    expect(await until()).toBe(second);
  });

  it("is chosen by date, and each choice is a step back", async () => {
    await open(GERMANY);
    await page.fill("#until", "2022-03-23");
    expect(await heading()).toBe("What Germany sent by 23 March 2022");
    await page.click("#earlier");
    expect((await until())! < "2022-03-23").toBe(true);
    await page.goBack();
    expect(await until()).toBe("2022-03-23");
    await page.goBack();
    expect(await until()).toBeNull();
  });

  it("moves with the slider by touch", async () => {
    const phone = await site.borrow({
      viewport: {width: 390, height: 844},
      hasTouch: true,
      isMobile: true
    });
    await openWhole(phone, `${site.url}/${GERMANY}`);
    const box = (await phone.locator("#day-slider").boundingBox())!;
    await phone.touchscreen.tap(box.x + box.width * 0.2, box.y + box.height / 2);
    await phone.waitForFunction(() => location.search.includes("until="));
    expect(await phone.locator("#list tbody tr:visible").count()).toBeLessThan(46);
    await site.giveBack(phone);
  });
});

describe("the file", () => {
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("#list-csv")]);
    return {name: file.suggestedFilename(), rows: records((await buffer(await file.createReadStream())).toString())};
  };

  it.each([GERMANY, "goods/helmet", "donors/JPN"])("of %s on a day is the table as it stands there", async (path) => {
    await open(`${path}?until=${ARTICLE_DAY}`);
    const {name, rows} = await download();
    expect(name).toMatch(/-2022-03-07\.csv$/);
    expect(rows.map(({transfer}) => transfer)).toEqual(await shownIds());
    const figures = await page.locator("#list tbody tr:visible [data-cell=figure]").allInnerTexts();
    expect(figures.map((figure) => figure.replace(/\D/g, ""))).toEqual(
      rows.map(({quantity_min, quantity_max, value_amount}) =>
        quantity_min && quantity_max && quantity_min !== quantity_max
          ? `${quantity_min}${quantity_max}`
          : quantity_min || quantity_max || value_amount
      )
    );
    expect(new Set(rows.map(({as_of}) => as_of))).toEqual(new Set([ARTICLE_DAY]));
  });

  it("of the newest day is the one that lies beside the page", async () => {
    await open(GERMANY);
    const {name, rows} = await download();
    expect(name).toBe("DEU.csv");
    expect(rows.map(({transfer}) => transfer)).toEqual(await shownIds());
  });
});

describe("the rules chosen in the header", () => {
  const WEAPONS_2026 = "2026-04-21";
  const PRINCIPLES_1976 = "1976-02-27";
  const marks = () => page.locator("#list tbody tr:visible [data-cell=beside] .verdict-word").allInnerTexts();

  it.each(["donors/DEU", "goods/manpads", "recipients/USA"])(
    "stand beside those of each day on %s: in the sentence, the table and the file, and they travel on",
    async (path) => {
      await open(path);
      const before = await marks();
      await page.locator(".rules-picker summary").click();
      await page.locator(`[data-choice="${PRINCIPLES_1976}"]`).check();
      await page.waitForFunction(
        (id) =>
          location.search === `?regime=${id}` &&
          document.querySelector("#list [data-head=beside]")?.textContent === "1976 restraint",
        PRINCIPLES_1976
      );
      expect(await marks()).not.toEqual(before);
      if (path.startsWith("donors"))
        expect(await page.locator("#told").innerText()).toContain("rules “1976 restraint”");
      const [file] = await Promise.all([page.waitForEvent("download"), page.click("#list-csv")]);
      const rows = records((await buffer(await file.createReadStream())).toString());
      expect(new Set(rows.map(({rules_chosen}) => rules_chosen))).toEqual(new Set([PRINCIPLES_1976]));
      expect(rows.map(({transfer, record}) => transfer ?? record)).toEqual(await shownIds());
      const differing = rows.filter(
        ({verdict_then, verdict_chosen}) => verdict_then && verdict_then !== verdict_chosen
      );
      expect(await page.locator("#list tbody tr:visible [data-cell=beside][data-differs]").count()).toBe(
        differing.length
      );
      await page.locator("#list tbody th a").first().click();
      await page.waitForURL(
        (url) => url.searchParams.get("regime") === PRINCIPLES_1976 && !url.pathname.includes(path)
      );
    }
  );

  it("are read from the address with the day, and one that is none is told", async () => {
    await open(`${GERMANY}?until=${ARTICLE_DAY}&regime=${WEAPONS_2026}`);
    expect(await page.locator("#list [data-head=beside]").innerText()).toBe("Weapons 2026");
    expect(await shownIds()).toHaveLength(8);
    await open(`${GERMANY}?regime=2022-03-09`);
    expect(await page.locator("#query-notice").innerText()).toContain("regime=2022-03-09");
    expect(await page.locator("#list [data-head=beside]").innerText()).toBe("Its rules now");
  });

  it("are offered only where something follows them", async () => {
    const plain = await site.borrow({javaScriptEnabled: false});
    await plain.goto(`${site.url}/${GERMANY}`);
    expect(await plain.locator(".rules-picker").isVisible()).toBe(false);
    await plain.goto(`${site.url}/goods`);
    const last = () => plain.locator(".goods-group thead th:last-child [data-regime]:visible").first().innerText();
    expect(await last()).toBe("Rules now");
    await plain.locator(".rules-picker summary").click();
    await plain.locator(`[data-choice="${PRINCIPLES_1976}"]`).check();
    expect(await last()).toBe("1976 restraint");
    await site.giveBack(plain);
  });
});

describe("what Japan decided on a recipient", () => {
  it("is shown up to a day, and the file is the table", async () => {
    await open("recipients/USA");
    const all = await shownIds();
    await page.fill("#until", "1990-01-01");
    await page.waitForFunction(() => location.search === "?until=1990-01-01");
    expect(await heading()).toBe("What Japan decided on transfers to the United States by 1 January 1990");
    const shown = await shownIds();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all.length);
    expect(await page.locator("#told").innerText()).toContain(`Of ${shown.length} cases on record`);
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("#list-csv")]);
    const rows = records((await buffer(await file.createReadStream())).toString());
    expect(rows.map(({record}) => record)).toEqual(shown);
    expect(new Set(rows.map(({as_of}) => as_of))).toEqual(new Set(["1990-01-01"]));
    await page.goBack();
    expect(await shownIds()).toEqual(all);
  });

  it("stands whole without a script, with its file beside it", async () => {
    const plain = await site.borrow({javaScriptEnabled: false});
    await plain.goto(`${site.url}/ja/recipients/USA`);
    const rows = await plain.locator("#list tbody tr:visible").count();
    expect(records(await (await plain.request.get(`${site.url}/recipients/USA.csv`)).text())).toHaveLength(rows);
    await site.giveBack(plain);
  });
});

describe("without a script", () => {
  it("the newest day is there whole, and what had been sent by the days often asked for", async () => {
    const plain = await site.borrow({javaScriptEnabled: false});
    await plain.goto(`${site.url}/${GERMANY}`);
    expect(await plain.locator("#list tbody tr:visible").count()).toBe(46);
    expect(await plain.locator(`#by-${ARTICLE_DAY} + p`).innerText()).toContain("Of 8 transfers on record");
    expect(await plain.locator("#day-form").isVisible()).toBe(false);
    const response = await plain.request.get(`${site.url}/donors/DEU.csv`);
    expect(records(await response.text())).toHaveLength(46);
    await site.giveBack(plain);
  });

  it("the measure of the list of donors can be chosen", async () => {
    const plain = await site.borrow({javaScriptEnabled: false});
    await plain.goto(`${site.url}/donors`);
    const bars = () => plain.locator(".bar:visible").first().getAttribute("class");
    expect(await bars()).toContain("of-transfers");
    await plain.check('[value="goods"]');
    expect(await bars()).toContain("of-goods");
    await site.giveBack(plain);
  });
});

describe("the tiles of donors", () => {
  it("are one for each donor of the list, each with its name and the figure of the measure", async () => {
    await open("donors");
    const links = (within: string) =>
      page.locator(`${within} a`).evaluateAll((all) => all.map((link) => link.getAttribute("href")).sort());
    expect(await links(".tiles")).toEqual(await links("#donor-table"));
    const germany = page.locator(".tiles a[href$='DEU.html']");
    const figure = await page
      .locator("#donor-table tr", {hasText: "Germany"})
      .locator(".of-transfers.figure-cell")
      .innerText();
    expect(await germany.innerText()).toMatch(new RegExp(`Germany\\s+${figure}`));
    await page.check('[value="first"]');
    expect(await germany.innerText()).toMatch(/Jan 2022/);
    await page.focus(".tiles a[href$='DEU.html']");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/donors/DEU*");
  });

  it("stand beside each other on a phone, each named for those who are read to", async () => {
    const phone = await site.borrow({viewport: {width: 390, height: 844}});
    await phone.goto(`${site.url}/ja/donors`);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await phone.getByRole("link", {name: /^ドイツ\s*\d+$/}).count()).toBe(1);
    const tops = await phone
      .locator(".tiles li")
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().width));
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(40);
    await site.giveBack(phone);
  });
});

describe("the list of donors", () => {
  it("is in the order of the measure that is chosen, by keyboard and by address", async () => {
    await open("donors");
    const first = () => page.locator("#donor-table tbody th").first().innerText();
    expect(await first()).toBe("Japan");
    await page.focus('[value="transfers"]');
    await page.keyboard.press("ArrowLeft");
    expect(await page.isChecked('[value="goods"]')).toBe(true);
    expect(await first()).toBe("United States");
    expect((await addressOf(page)).search).toContain("measure=goods");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#donor-table tbody th")!.textContent === "United States");
    await page.goBack();
    expect(await first()).toBe("Japan");
  });
});

it("a verdict is explained where it stands, also after another day was chosen", async () => {
  await open(GERMANY);
  await page.click(`[data-until="${ARTICLE_DAY}"]`);
  await page.click("#answers-table a.explained");
  await page.waitForSelector(".explanation:popover-open");
  expect(await page.locator(".explanation").innerText()).toContain("No case permits it");
  expect(await until()).toBe(ARTICLE_DAY);
});

it("a donor's feed is Atom that names itself and its page", async () => {
  const response = await page.request.get(`${site.url}/donors/DEU.atom`);
  const text = await response.text();
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  expect(text).toMatch(/<link rel="self" href="[^"]*donors\/DEU\.atom"\/>/);
  expect(text).toMatch(/<link rel="alternate" href="[^"]*donors\/DEU(\.html)?"\/>/);
});

it("a record leads to its donor, to its goods, and to the text that reports an error", async () => {
  await open("transfers/DEU-2022-02-26-500-STINGER");
  const links = await page.locator(".kicker a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toContain("../donors/DEU.html");
  expect(links).toContain("../goods/manpads.html");
  await page.click(".kicker a[href='#text-error']");
  expect(await page.locator("#text-error").isVisible()).toBe(true);
  expect(await page.locator("#text-error").innerText()).toMatch(/transfers\.csv line \d+, data \w+/);
});
