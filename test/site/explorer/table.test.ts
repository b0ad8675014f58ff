/** The rows of Explore: where they come from, their order and columns, and the files that hold them. */
import {buffer} from "node:stream/consumers";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {
  address,
  allRows,
  choose,
  comeFresh,
  count,
  faults,
  ids,
  open,
  page,
  rows,
  shown,
  table,
  type,
  visitExplore,
  type Row
} from "./visit.js";

visitExplore();

describe("lists of trackers", () => {
  it("are shown when they are chosen, each row of the latest release", async () => {
    const readings = new Map((await table("tracker_rows")).map((row) => [row["id"], row]));
    await comeFresh("explore?rows=statements");
    for (const source of ["kiel", "sipri"]) {
      await page.selectOption("#choose-source", source);
      await shown();
      const [release, ...others] = new Set((await ids()).map((id) => readings.get(id)?.["release"]));
      expect(others).toEqual([]);
      const ofIt = [...readings.values()].filter((row) => row["tracker"] === source && row["release"] === release);
      expect(await count()).toBe(ofIt.length);
    }
  });

  it("beside the record leave out the rows for which a statement stands", async () => {
    await comeFresh("explore?rows=statements&source=all");
    const all = await count();
    const [own, kiel, sipri] = [await table("transfers"), "kiel", "sipri"];
    let alone = own.length;
    for (const source of [kiel, sipri]) {
      await page.selectOption("#choose-source", source);
      await shown();
      alone += await count();
    }
    expect(all).toBeLessThan(alone);
  });
});

describe("the table", () => {
  it("shows the first rows until more are asked for", async () => {
    await comeFresh("explore");
    const first = await rows().count();
    expect(first).toBeLessThan(100);
    const all = await allRows();
    expect(new Set(all).size).toBe((await table("by_transfer")).length);
    expect(await page.evaluate(() => document.activeElement?.closest("#rows tbody") !== null)).toBe(true);
  });

  it("sorts by its heads, says so, and turns round", async () => {
    await comeFresh("explore?donor=JPN");
    const days = new Map((await table("transfers")).map((row) => [row["id"], row["date"] ?? ""]));
    const values = async () => (await ids()).map((id) => days.get(id) ?? "");
    const head = page.locator('th[data-key="date"]');
    for (const [said, sorted] of [
      ["ascending", (all: string[]) => all.toSorted()],
      ["descending", (all: string[]) => all.toSorted().reverse()]
    ] as const) {
      await head.locator("button").click();
      await shown();
      expect(await head.getAttribute("aria-sort")).toBe(said);
      expect(await values()).toEqual(sorted(await values()));
    }
    expect((await address()).searchParams.get("sort")).toBe("-date");
    expect(await page.evaluate(() => document.activeElement?.closest("th")?.dataset["key"])).toBe("date");
  });

  it("changes its verdicts with the rules, as verdicts.csv has them", async () => {
    await comeFresh("explore?donor=JPN&rows=statements");
    await page.click(".rules-picker > summary");
    await page.check('input[data-choice="1967-04-21"]', {force: true});
    await shown();
    expect((await address()).searchParams.get("regime")).toBe("1967-04-21");
    const verdicts = await rows().evaluateAll((all) =>
      all.map((row) => [
        (row as HTMLElement).dataset["id"],
        /verdict-(?!hypothetical)(\w+)/.exec(row.querySelector(".verdict")?.className ?? "")?.[1]
      ])
    );
    const published = new Map(
      (await table("verdicts")).filter(({regime}) => regime === "1967-04-21").map((row) => [row["id"], row["verdict"]])
    );
    expect(verdicts.length).toBeGreaterThan(20);
    for (const [id, verdict] of verdicts) expect([id, verdict]).toEqual([id, published.get(id)]);
  });

  it("shows the columns that are chosen", async () => {
    await comeFresh("explore");
    await page.click('[data-facet="more"] summary');
    await page.uncheck('input[name="columns"][value="figure"]');
    await page.check('input[name="columns"][value="class"]');
    await shown();
    const heads = await page
      .locator("#rows thead th")
      .evaluateAll((all) => all.map((head) => (head as HTMLElement).dataset["key"]));
    expect(heads).toEqual(["date", "donor", "item", "class", "status", "verdict", "statements"]);
    expect((await address()).searchParams.get("columns")).toBe(heads.join("."));
  });
});

describe("the files", () => {
  const save = async (format: string) => {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save="${format}"]`)]);
    // As bytes: a decoder would take the mark at the front away.
    return (await buffer(await saved.createReadStream())).toString("utf8");
  };

  it("are the table as it is seen: its rows, order, columns, and the verdict under the chosen rules", async () => {
    await comeFresh("explore?donor=DEU&donor=USA&item_group=anti_tank&sort=-figure&regime=2026-04-21&source=all");
    const seen = await allRows();
    const verdicts = await rows().evaluateAll((all) =>
      all.map((row) => /verdict-(?!hypothetical)(\w+)/.exec(row.querySelector(".verdict")?.className ?? "")?.[1])
    );
    expect(seen.length).toBe(await count());
    const csv = await save("csv");
    const records = Papa.parse<Row>(csv, {
      header: true,
      skipEmptyLines: true
    }).data;
    expect(records.map(({id}) => id)).toEqual(seen);
    expect(records.map(({verdict}) => verdict)).toEqual(verdicts);
    expect(new Set(records.map(({rules}) => rules))).toEqual(new Set(["2026-04-21"]));
    expect(await save("excel")).toBe(`\ufeff${csv}`);
    const json = JSON.parse(await save("json")) as Row[];
    expect(json.map(({id}) => id)).toEqual(seen);
    expect(await page.locator("#saved").innerText()).toMatch(/^sangensoku-rows\.json: \d+ transfers, [\d.,]+ KB$/);
  });

  it("have of a statement what the published file has", async () => {
    await comeFresh("explore?rows=statements&donor=JPN&status=refused");
    const records = Papa.parse<Row>(await save("csv"), {
      header: true,
      skipEmptyLines: true
    }).data;
    const published = new Map((await table("transfers")).map((row) => [row["id"], row]));
    expect(records.length).toBeGreaterThan(0);
    for (const {id, donor, date, status, quantity_min, quantity_max, qualifier, item_class} of records) {
      expect(published.get(id)).toMatchObject({
        donor,
        date,
        status,
        quantity_min,
        quantity_max,
        qualifier,
        item_class
      });
    }
  });
});

describe("the rows", () => {
  const isData = (path: string) => /\/_file\/.*explorer/i.test(path);

  it("are not fetched by a reader who only looks, and once by one who chooses", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await open("explore");
    await page.waitForLoadState("networkidle");
    expect(asked.filter(isData)).toEqual([]);
    await type("javelin");
    await choose("donor", "USA");
    expect(asked.filter(isData)).toHaveLength(1);
    await type("");
    await choose("kind", "anti_tank");
    expect(asked.filter(isData)).toHaveLength(2);
  });

  it("are missed in plain words when they cannot be had", async () => {
    await page.route("**/_file/**", (route) => route.abort());
    await open("explore");
    const before = await rows().count();
    await page.focus("#choose-q");
    await page.waitForSelector("#script-notice:visible");
    expect(await page.locator("#count").innerText()).toContain("could not be fetched");
    expect(await rows().count()).toBe(before);
    faults.length = 0;
  });

  it("are not said to have failed when the window becomes narrow", async () => {
    await open("explore?q=javelin&source=all&rows=statements");
    const top = () => page.locator("h1").evaluate((heading) => heading.getBoundingClientRect().top);
    for (const width of [390, 1280, 390]) {
      await page.setViewportSize({width, height: 800});
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    expect(await page.locator("#script-notice").count()).toBe(0);
    const narrowed = await top();
    await page.reload();
    await shown();
    expect(narrowed).toBe(await top());
  });
});
