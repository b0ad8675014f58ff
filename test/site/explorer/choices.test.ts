/** What is chosen on Explore: in the address, back and forth, and what is found. */
import {describe, expect, it} from "vitest";
import {
  address,
  allRows,
  choose,
  comeFresh,
  count,
  ids,
  open,
  page,
  rows,
  shown,
  site,
  table,
  type,
  visitExplore
} from "./visit.js";

visitExplore();

describe("choices", () => {
  it("stand in the address, sorted, without what is not chosen; Back undoes them one by one", async () => {
    await open("explore");
    const start = await page.title();
    await choose("status", "refused");
    await choose("donor", "JPN");
    await choose("donor", "DEU");
    expect((await address()).search).toBe("?donor=JPN&donor=DEU&status=refused");
    expect(await count()).toBe(await rows().count());
    expect(await page.locator("h1").innerText()).toMatch(/^Japan and Germany \(refused\): \d+ transfers$/);
    expect(await page.title()).toBe(`${await page.locator("h1").innerText()} · Sangensoku`);
    await page.goBack();
    await shown();
    expect((await address()).search).toBe("?donor=JPN&status=refused");
    await page.goBack();
    await page.goBack();
    await shown();
    expect((await address()).search).toBe("");
    expect(await page.title()).toBe(start);
    expect(await count()).toBe((await table("by_transfer")).length);
  });

  it.each(["#choose-source", "#choose-rows"])(
    "by arrow keys on %s make one entry, not one for every key",
    async (control) => {
      await open("explore");
      await page.focus(control);
      const entries = await page.evaluate(() => history.length);
      for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
      await shown();
      expect(await page.evaluate(() => history.length)).toBe(entries + 1);
      await page.goBack();
      await shown();
      expect((await address()).search).toBe("");
    }
  );

  it("typed into the search make one entry, not one for every key", async () => {
    await open("explore?donor=USA");
    const entries = await page.evaluate(() => history.length);
    for (const typed of ["j", "ja", "jave", "javelin"]) await type(typed);
    await choose("status", "delivered");
    expect(await page.evaluate(() => history.length)).toBe(entries + 2);
    for (const before of ["?donor=USA&q=javelin", "?donor=USA"]) {
      await page.goBack();
      await page.waitForFunction((wanted) => location.search === wanted, before);
      await shown();
      expect(await page.inputValue("#choose-q")).toBe(new URLSearchParams(before).get("q") ?? "");
    }
  });

  it("by arrow keys among the rules make one entry", async () => {
    await open("explore");
    await page.click(".rules-picker > summary");
    await page.focus("input[data-choice]:checked");
    const entries = await page.evaluate(() => history.length);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowDown");
    await shown();
    expect((await address()).searchParams.get("regime")).toBe("1983-01-14");
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });

  it("are read from the address, and what it holds that the page does not know is named", async () => {
    await page.goto(`${site.url}/explore?donor=DEU&item_class=manpads&from=2022-13-01&colour=red`);
    await shown("?donor=DEU&item_class=manpads");
    await page.click('[data-facet="kind"] summary');
    expect(await page.isChecked('[data-facet="kind"] input[value="manpads"]')).toBe(true);
    const donors = new Map((await table("transfers")).map((row) => [row["id"], row["donor"]]));
    expect(new Set((await ids()).map((id) => donors.get(id)))).toEqual(new Set(["DEU"]));
    const notice = await page.locator("#query-notice").innerText();
    expect(notice).toContain("from=2022-13-01");
    expect(notice).toContain("colour=red");
  });

  it.each<[address: string, understood: string, named: string[]]>([
    ["q=%3Cimg%20src=x%20onerror=alert(1)%3E", "?q=%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E", []],
    ["constructor=1&donor=__proto__&donor=DEU,USA,DEU", "?donor=DEU&donor=USA", ["constructor=1", "donor=__proto__"]],
    ["from=2024-01-01&until=2022-01-01", "?from=2024-01-01&until=2022-01-01", []],
    ["from=0000-01-01&until=2022-02", "?until=2022-02-28", ["from=0000-01-01"]],
    ["columns=verdict.date&sort=--date", "?columns=verdict.date", ["sort=--date"]],
    [`q=${"a".repeat(5000)}&donor=DEU`, "?donor=DEU", ["q=aaaa"]],
    ["x=$%26%7Blist%7D&donor=DEU", "?donor=DEU", ["x=$&{list}"]],
    ["q=%E0%A4%A", "?q=%EF%BF%BD%25A", []]
  ])("are read from a hostile address: %.40s", async (asked, understood, named) => {
    await page.goto(`${site.url}/explore?${asked}`);
    await shown(understood);
    expect(await rows().count()).toBe(Math.min(30, await count()));
    const notice = page.locator("#query-notice");
    expect(await notice.isVisible()).toBe(named.length > 0);
    for (const name of named) expect(await notice.innerText()).toContain(name);
    expect((await notice.innerText()).length).toBeLessThan(800);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it.each(["", "ja/"])(
    "under rules that are chosen lead head, title and address along, and leave nothing aside: /%sexplore",
    async (language) => {
      await open(`${language}explore?item_group=mines&regime=2026-04-21`);
      expect(await page.locator("#query-notice").isVisible()).toBe(false);
      const before = {head: await page.locator("h1").innerText(), title: await page.title()};
      await choose("kind", "anti_tank");
      expect((await address()).searchParams.get("regime")).toBe("2026-04-21");
      expect(await page.locator("h1").innerText()).not.toBe(before.head);
      expect(await page.title()).not.toBe(before.title);
    }
  );

  it("can be taken off one by one, and all at once", async () => {
    await open("explore?donor=DEU&status=delivered");
    await page.locator("#chips button").first().click();
    await shown();
    expect((await address()).search).toBe("?status=delivered");
    await choose("donor", "USA");
    await page.keyboard.press("Escape");
    await page.locator('#chips button[data-drop="all"]').click();
    await shown();
    expect((await address()).search).toBe("");
    expect(await count()).toBe((await table("by_transfer")).length);
  });

  it("say what there is instead when nothing matches: zero given, requests refused", async () => {
    await open("explore?donor=JPN&item_group=anti_tank&status=delivered");
    const empty = await page.locator("#empty").innerText();
    expect(empty).toContain("Nothing matches Donor: Japan");
    expect(empty).toContain("Japan: given 0, asked for and refused or unanswered 1");
    await page.locator("#empty a").first().click();
    expect((await address()).pathname).toBe("/requests.html");
    expect((await address()).hash).toBe("#REQ-JPN-2022-02-01");
  });

  it.each([
    ["donor", "JPN"],
    ["kind", "anti_tank"],
    ["kind", "manpads"],
    ["status", "committed"],
    ["verdict", "conditional"],
    ["verification", "cited-by-dataset"]
  ])("of %s count beforehand the rows that they find: %s", async (facet, value) => {
    await comeFresh("explore?source=all");
    await page.click(`[data-facet="${facet}"] summary`);
    const box = page.locator(`[data-facet="${facet}"] .facet-value:has(input[value="${value}"])`);
    const promised = await box.locator(".facet-rows:not(:empty)").innerText();
    await box.locator("input").check();
    await shown();
    expect(promised.replace(",", "")).toBe(String(await count()));
    expect(await page.locator(`[data-facet="${facet}"] .facet-close`).innerText()).toContain(promised);
    await page.click(`[data-facet="${facet}"] .facet-close`);
    expect(await page.locator(`[data-facet="${facet}"] .facet-panel`).isVisible()).toBe(false);
  });

  it("of several donors and kinds, of days, and without sums find what the table has", async () => {
    const all = (await table("transfers")).filter(
      ({donor = "", date = "", role = "", item_class = ""}) =>
        ["DEU", "USA", "NATO"].includes(donor) &&
        ["anti_tank_missile", "anti_tank_rocket", "anti_tank_any", "manpads"].includes(item_class) &&
        date >= "2022-02-26" &&
        date <= "2022-06-30" &&
        !["aggregate", "cumulative"].includes(role)
    );
    expect(all.length).toBeGreaterThan(5);
    await open(
      "explore?rows=statements&item_class=anti_tank_missile&item_class=anti_tank_rocket&item_class=anti_tank_any"
    );
    await choose("kind", "manpads");
    for (const code of ["DEU", "USA", "NATO"]) await choose("donor", code);
    await page.click('[data-facet="date"] summary');
    await page.fill("#choose-from", "2022-02-26");
    await page.fill("#choose-until", "2022-06-30");
    await page.click('[data-facet="more"] summary');
    await page.check('input[name="sums"]');
    await shown();
    expect((await allRows()).toSorted()).toEqual(all.map(({id = ""}) => id).toSorted());
  });
});
