/** The drawing above the rows of Explore. */
import {describe, expect, it} from "vitest";
import {address, choose, comeFresh, count, open, page, shown, site, table, visitExplore} from "./visit.js";

visitExplore();

describe("the drawing", () => {
  /** That all donors are drawn stands in no address, and would stay for who comes to this page again. */
  const forget = () => page.goto("about:blank");
  const labels = () =>
    page
      .locator("#drawing-bars .mark")
      .evaluateAll((marks) =>
        marks.map((mark) => (mark as SVGElement).dataset).map(({name, figure}) => `${name}: ${figure}`)
      );

  it("is of the rows below it, donor by donor", async () => {
    await open("explore?verdict=conditional");
    await page.locator("#all-donors:visible").click();
    const sizes = (await labels()).map((label) => Number(/(\d+) transfer/.exec(label)?.[1]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(await count());
    await forget();
  });

  it("is of the goods where one kind is chosen, with the bounds of totals.csv", async () => {
    await comeFresh("explore?item_group=anti_tank&source=all");
    const said = await labels();
    const newest = (await table("totals")).filter(
      ({subject, status, donor}) => subject === "anti_tank" && status === "committed" && donor === "DEU"
    );
    const {floor = ""} = newest.toSorted((a, b) => ((a["date"] ?? "") < (b["date"] ?? "") ? 1 : -1))[0] ?? {};
    expect(said.find((label) => label.startsWith("Germany"))).toContain(
      `Committed: ${Number(floor).toLocaleString("en-GB")}`
    );
  });

  it("follows the list, the day and the status that are chosen", async () => {
    await open("explore?item_group=anti_tank&until=2022-03-07");
    await page.locator("#all-donors:visible").click();
    expect((await labels())[0]).toBe("Press sum, US and NATO: Committed: 17,000+, Delivered: 17,000+");
    const lists = await table("totals_by_source");
    const germany = lists.find(
      ({source, subject, status, donor, date}) =>
        source === "curated" &&
        subject === "anti_tank" &&
        status === "committed" &&
        donor === "DEU" &&
        date === "2022-03-07"
    );
    const ofGermany = (await labels()).find((label) => label.startsWith("Germany"));
    expect(ofGermany).toContain(`Committed: ${Number(germany?.["floor"]).toLocaleString("en-GB")}`);
    await choose("status", "delivered");
    for (const label of await labels()) expect(label).not.toContain("Committed");
    await forget();
  });

  it("says why it is of rows where totals cannot follow", async () => {
    await comeFresh("explore?item_group=anti_tank&verdict=no_category&q=javelin");
    await page.click("#drawing .chart-table > summary");
    expect(await page.locator("#drawing .chart-summary").innerText()).toBe(
      "How many goods these are cannot be told apart by Search, Verdict."
    );
    expect(await page.locator("#drawing h2").innerText()).toMatch(/^\d+ transfers by \d+ donors$/);
  });

  it("offers powers of ten where the figures lie far apart", async () => {
    await comeFresh("explore?item_group=anti_tank&source=all");
    const width = () =>
      page.locator("#drawing-bars .mark").last().locator("rect:not(.row)").first().getAttribute("width");
    const linear = Number(await width());
    await page.selectOption('#drawing-kinds select[name="scale"]', "log");
    await shown();
    expect((await address()).searchParams.get("scale")).toBe("log");
    expect(Number(await width())).toBeGreaterThan(2 * linear);
    expect(await page.locator("#drawing-bars .tick").allTextContents()).toContain("10");
  });

  it("answers a mouse, the keys and Esc with the same panel", async () => {
    await open("explore?item_group=anti_tank");
    const marks = page.locator("#drawing-bars .mark");
    const panel = page.locator("#drawing .mark-panel");
    await marks.nth(1).hover();
    const pointed = await panel.innerText();
    expect(pointed).toContain((await labels())[1]?.split(":")[0]);
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    await marks.first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await panel.innerText()).toBe(pointed);
    expect(await page.locator('#drawing-bars .mark[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Enter");
    await shown();
    expect((await address()).searchParams.getAll("donor")).toHaveLength(1);
  });

  it("answers a finger", async () => {
    const other = await site.borrow({
      viewport: {width: 390, height: 800},
      hasTouch: true
    });
    await other.goto(`${site.url}/ja/explore?item_group=anti_tank`);
    await other.waitForFunction(
      () => (document.querySelector("#found") as HTMLElement).dataset["shown"] === location.search
    );
    await other.locator("#drawing-bars .mark").nth(1).tap();
    expect(await other.locator("#drawing .mark-panel").innerText()).toMatch(/決定：[\d,]+/);
    await site.giveBack(other);
  });
});
