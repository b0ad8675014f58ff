/** How readers come to Explore and through it: by former addresses, in the other language, by keyboard alone, in four clicks. */
import {text} from "node:stream/consumers";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {address, allRows, choose, ids, open, page, rows, shown, site, table, visitExplore, type Row} from "./visit.js";

visitExplore();

describe("an address of the former pages", () => {
  it.each(["", "ja/"])("leads to the same view: /%stransfers, /all-transfers, /compare", async (language) => {
    const statements = (await table("transfers")).filter(
      ({donor, status, date = ""}) => donor === "DEU" && status === "delivered" && date.startsWith("2022")
    );
    for (const former of ["transfers", "all-transfers.html"]) {
      await page.goto(`${site.url}/${language}${former}?donor=DEU&status=delivered&year=2022&regime=1967-04-21`);
      await page.waitForURL(
        `**/${language}explore.html?donor=DEU&from=2022-01-01&regime=1967-04-21&rows=statements&status=delivered&until=2022-12-31`
      );
      await shown();
      expect((await allRows()).toSorted()).toEqual(statements.map(({id = ""}) => id).toSorted());
    }
    await page.goto(`${site.url}/${language}compare?item=anti_tank&donor=DEU&regime=2026-04-21#anti_tank`);
    await page.waitForURL(`**/${language}explore.html?donor=DEU&item_group=anti_tank&regime=2026-04-21&source=all`);
    await shown();
    expect(await page.locator("#drawing-bars .mark").count()).toBe(1);
    expect(await page.isChecked('input[data-choice="2026-04-21"]')).toBe(true);
    await page.goto(`${site.url}/${language}compare`);
    await page.waitForURL(`**/${language}explore.html`);
  });
});

describe("the other language", () => {
  it("is reached with the choices kept", async () => {
    await open("explore?donor=DEU");
    await choose("status", "delivered");
    const found = await ids();
    await page.click("#language");
    await page.waitForURL("**/ja/explore.html?*");
    await shown();
    expect((await address()).search).toBe("?donor=DEU&status=delivered");
    expect(await page.locator("h1").innerText()).toMatch(/^ドイツ（引渡し済み）：移転\d+件$/);
    expect(await ids()).toEqual(found);
  });
});

describe("by keyboard alone", () => {
  it("a reader searches, filters, sorts and opens a record", async () => {
    await open("explore");
    await page.focus("#choose-q");
    await page.keyboard.type("helmets");
    await page.keyboard.press("Enter");
    // Letter by letter it is taken in: what was typed first may be shown before.
    await page.waitForFunction(() => location.search === "?q=helmets");
    await shown();
    expect((await address()).search).toBe("?q=helmets");
    await page.focus('[data-facet="donor"] summary');
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Jap");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => location.search.includes("donor=JPN"));
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    await page.locator('th[data-key="date"] button').focus();
    await page.keyboard.press("Enter");
    await shown();
    expect(await page.getAttribute('th[data-key="date"]', "aria-sort")).toBe("ascending");
    await rows().first().locator("a").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/transfers/JPN-*");
  });
});

describe("an analyst who wants anti-tank goods by donor", () => {
  it("has the drawing, the rows, the file and the link after four clicks", async () => {
    let clicks = 0;
    const click = async (selector: string) => {
      await page.click(selector);
      clicks += 1;
    };
    await page.goto(site.url);
    await click('.site-nav a[href$="explore.html"]');
    await page.waitForSelector("#choose-q:visible");
    await click('[data-facet="kind"] summary');
    await click('[data-facet="kind"] label[for="item_group-anti_tank"]');
    await page.waitForURL("**/explore.html?item_group=anti_tank");
    await shown();
    expect(await page.locator("#drawing-bars .mark").count()).toBeGreaterThan(4);
    const seen = await allRows();
    const [saved] = await Promise.all([page.waitForEvent("download"), click('[data-save="csv"]')]);
    const records = Papa.parse<Row>(await text(await saved.createReadStream()), {
      header: true,
      skipEmptyLines: true
    }).data;
    expect(records.map(({id}) => id)).toEqual(seen);
    expect(clicks).toBeLessThanOrEqual(4);
    // The address is the link: whoever opens it sees the same rows.
    const other = await site.borrow();
    await other.goto(page.url());
    await other.waitForFunction(
      () => (document.querySelector("#found") as HTMLElement).dataset["shown"] === location.search
    );
    expect(await other.locator("h1").innerText()).toBe(await page.locator("h1").innerText());
    await site.giveBack(other);
  });
});
