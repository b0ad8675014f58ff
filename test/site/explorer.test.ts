import {readFile} from "node:fs/promises";
import {buffer, text} from "node:stream/consumers";
import Papa from "papaparse";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {comeTo, openSite, watchPage, type Site} from "./browser.js";

let site: Site;
let page: Page;
let faults: string[];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.borrow({viewport: {width: 1280, height: 800}});
  faults = watchPage(page, site.url);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.giveBack(page);
});

/** Until all of the page shows what the address asks for; `understood`: as much of it as the page knows. */
const shown = (understood?: string) =>
  page.waitForFunction((known) => {
    const {shown: address} = (document.querySelector("#found") as HTMLElement).dataset;
    const asked = new URLSearchParams(known ?? location.search);
    asked.sort();
    return address === (asked.size ? `?${asked}` : "");
  }, understood);
const open = async (address: string) => {
  await page.goto(`${site.url}/${address}`);
  await page.waitForSelector("#choose-q:visible");
  if (new URL(page.url()).search) await shown();
};
/** The same on a page that a test before has opened, where there is one: as Back would, with everything folded and from the top. */
const comeFresh = async (address: string) => {
  const isThere = await page.evaluate(
    (language) => {
      if (document.documentElement.lang !== language || !document.querySelector("#found")) return false;
      for (const part of document.querySelectorAll<HTMLDetailsElement>(".facet[open], .rules-picker[open]"))
        part.open = false;
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
      return true;
    },
    address.startsWith("ja/") ? "ja" : "en"
  );
  if (!isThere) return open(address);
  await comeTo(page, `/${address}`);
  await shown();
};
/** Asked of the page itself: what the test driver knows of it comes later. */
const address = async () => new URL(await page.evaluate(() => location.href));
const rows = () => page.locator("#rows tbody tr");
const ids = () => rows().evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset["id"] ?? ""));
const count = async () => {
  const said = await page.locator("#count").innerText();
  const [first = "", all = ""] = said.match(/[\d,]+/g) ?? [];
  return Number((/件中/.test(said) ? all : first).replaceAll(",", ""));
};
const type = async (typed: string) => {
  await page.fill("#choose-q", typed);
  await page.waitForFunction((wanted) => new URLSearchParams(location.search).get("q") === (wanted || null), typed);
  await shown();
};
const choose = async (facet: string, value: string) => {
  const panel = page.locator(`[data-facet="${facet}"]`);
  if (!(await panel.evaluate((details) => (details as HTMLDetailsElement).open)))
    await panel.locator("summary").click();
  await page.check(`[data-facet="${facet}"] input[value="${value}"]`);
  await shown();
};
const allRows = async () => {
  for (const button of ["#show-all", "#show-more"]) {
    while (await page.locator(button).isVisible()) await page.click(button);
  }
  return ids();
};
type Row = Record<string, string>;
/** A published table, read once. */
async function table(name: string): Promise<readonly Row[]> {
  let rows = tables.get(name);
  if (!rows) {
    const csv = await readFile(`dist/extracts/${name}.csv`, "utf8");
    tables.set(name, (rows = Papa.parse<Row>(csv, {header: true, skipEmptyLines: true}).data));
  }
  return rows;
}
const tables = new Map<string, readonly Row[]>();

describe("search", () => {
  it.each([
    ["explore", "bulletproof vest"],
    ["explore", "防弾チョッキ"],
    ["explore", "防弾ﾁｮｯｷ"],
    ["ja/explore", "BODY ARMOUR"],
    ["ja/explore", "防弾ちょっき"]
  ])("on %s finds Japan's vests by %s", async (path, typed) => {
    await comeFresh(path);
    await type(typed);
    await choose("donor", "JPN");
    const found = await ids();
    expect(found).toContain("JPN-2022-03-08-bulletproof-vests");
    expect(found.length).toBeLessThan(20);
  });
});

describe("search by every name", () => {
  const found = async (typed: string) => {
    await type(typed);
    return allRows();
  };
  const countries = {
    "explore?rows=statements": [
      ...["UK", "U.K.", "Britain", "GB", "イギリス"].map((typed) => [typed, "GBR"]),
      ...["US", "U.S.", "America", "アメリカ"].map((typed) => [typed, "USA"]),
      ...["Turkey", "Turkiye", "TÜRKİYE", "トルコ"].map((typed) => [typed, "TUR"]),
      ...[
        ["Czech Republic", "CZE"],
        ["Holland", "NLD"]
      ],
      ...["Republic of Korea", "韓国"].map((typed) => [typed, "KOR"])
    ],
    "ja/explore?rows=statements": [
      ...["イギリス", "ｲｷﾞﾘｽ", "UK"].map((typed) => [typed, "GBR"]),
      ...["アメリカ", "米国"].map((typed) => [typed, "USA"]),
      ...["トルコ", "Turkey"].map((typed) => [typed, "TUR"])
    ]
  };

  it.each(["explore?rows=statements", "ja/explore?rows=statements"] as const)(
    "on %s finds a country by each of its names",
    async (path) => {
      const data = new Map((await table("transfers")).map((row) => [row["id"], row]));
      await comeFresh(path);
      for (const [typed = "", code = ""] of countries[path]) {
        const all = (await found(typed)).map((id) => data.get(id));
        const ofIt = [...data.values()].filter(({donor}) => donor === code).length;
        expect([typed, all.filter((row) => row?.["donor"] === code).length]).toEqual([typed, ofIt]);
        // Others are found only where their own words name the country.
        const others = all
          .filter((row) => row?.["donor"] !== code)
          .map((row) => `${row?.["item"]} ${row?.["item_ja"]}`);
        expect(others.filter((words) => !/\b(UK|US|United States)\b|英国|米国/.test(words))).toEqual([]);
      }
    }
  );

  it("finds by kana what is written in kanji", async () => {
    const rows = await table("transfers");
    await comeFresh("ja/explore?rows=statements");
    for (const [typed, column, code] of [
      ["べいこく", "donor", "USA"],
      ["ぼうだんい", "item_class", "body_armour"],
      ["りゅうだんほう", "item_class", "howitzer_155_towed"]
    ] as const) {
      const all = new Set(await found(typed));
      const meant = rows.filter((row) => row[column] === code).map((row) => row["id"] ?? "");
      expect(meant.length).toBeGreaterThan(2);
      expect([typed, meant.filter((id) => !all.has(id))]).toEqual([typed, []]);
    }
  });

  it.each([
    [
      "explore",
      [
        ["javelins", "Javelin", "ジャヴェリン"],
        ["F16", "F-16", "f-16s"],
        ["T72", "T-72"],
        ["Panzerfaust3", "Panzerfaust 3"],
        ["155 mm", "155mm", "１５５ミリ"],
        ["2022-02-26", "2022/2/26", "26 Feb 2022", "2022年2月26日"],
        ["2022-02-26", "26.02.2022", "26/2/2022", "26th February 2022", "2/26/2022"]
      ]
    ],
    [
      "ja/explore",
      [
        ["りゅう弾砲", "榴弾砲"],
        ["ペトリオット", "パトリオット"],
        ["ジャベリン", "ジャヴェリン", "ｼﾞｬﾍﾞﾘﾝ"],
        ["2022-02-26", "2022年2月26日", "令和4年2月26日"]
      ]
    ]
  ])("on %s finds the same by every way to write it", async (path, names) => {
    await comeFresh(path);
    for (const ways of names) {
      const each = [];
      for (const typed of ways) each.push(await found(typed));
      expect(each[0]?.length, ways.join()).toBeGreaterThan(0);
      for (const one of each) expect(one, ways.join()).toEqual(each[0]);
    }
  });

  it.each([
    [
      "explore",
      [
        ["Turkei", "Did you mean Türkiye"],
        ["Grmany", "Did you mean Germany"],
        ["Itlay", "Did you mean Italy"],
        ["7/3/2022", "Did you mean 7 March 2022"]
      ]
    ],
    ["ja/explore", [["トルク", "もしかして：トルコ"]]],
    ["explore?source=all", [["Vampyre", "Did you mean VAMPIRE"]]]
  ])("on %s offers a name that is near what was typed", async (path, names) => {
    await comeFresh(path);
    for (const [typed = "", offer = ""] of names) {
      expect(await found(typed), typed).toEqual([]);
      const button = page.locator("#empty button[data-search]").first();
      expect(await button.innerText()).toContain(offer);
      const promised = Number(/[(（](\d+)/.exec(await button.innerText())?.[1]);
      await button.click();
      await shown();
      expect((await allRows()).length, typed).toBe(promised);
    }
  });
});

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

describe.each([
  [1280, 800],
  [390, 800]
])("on a screen of %i by %i", (width, height) => {
  it.each([
    "",
    "?item_group=anti_tank&source=all",
    "?donor=DEU&status=delivered",
    "?q=javelin&source=all&rows=statements"
  ])("what is found is on the first screen: explore%s", async (search) => {
    await page.setViewportSize({width, height});
    for (const language of ["", "ja/"]) {
      await comeFresh(`${language}explore${search}`);
      for (const part of ["#count", "#drawing-bars .mark:visible", "#rows tbody tr:first-child"]) {
        const box = await page.locator(part).first().boundingBox();
        expect(box?.y, `${language} ${part}`).toBeLessThan(height - 16);
      }
    }
  });

  it("the verdict is never cut off", async () => {
    await page.setViewportSize({width, height});
    await comeFresh("explore?source=all");
    const cut = await page.locator("#rows .verdict").evaluateAll((all) =>
      all.filter((verdict) => {
        const {left, right} = verdict.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      })
    );
    expect(cut).toEqual([]);
  });

  it("goes into a page of somebody else as it was chosen: the markup and the page alone show the same", async () => {
    const chosen = "?donor=DEU&donor=USA&regime=2026-04-21";
    await open(`explore${chosen}`);
    const title = await page.locator("#drawing h2").innerText();
    const verdicts = await page.locator("#drawing-verdicts").innerText();
    await page.click("#drawing .chart-table > summary");
    await page.click("#drawing .embed > summary");
    const markup = await page.locator("#drawing .embed textarea").inputValue();
    expect(markup).toMatch(
      / src="https:[^"]+\/embed\/explore(\.html)?\?donor=DEU&amp;donor=USA&amp;regime=2026-04-21"/
    );
    expect(markup).toContain(`title="${title}"`);
    await page.click("#drawing .embed a");
    await page.waitForSelector(`h1 ~ #drawing[data-shown="${chosen}"]`);
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.locator("#drawing-verdicts").innerText()).toBe(verdicts);
    expect(
      new URL(
        await page
          .locator(".stamp a")
          .first()
          .evaluate((link: HTMLAnchorElement) => link.href)
      ).search
    ).toBe(chosen);
    await page.goto(`${site.url}/embed/explore?donor=XXX`);
    await page.waitForSelector('#drawing[data-shown=""]');
    expect(await page.locator("#query-notice").innerText()).toContain("donor=XXX");
  });
});

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
});

describe("without a script", () => {
  it.each(["", "ja/"])("/%sexplore has rows, short tables for each kind, and the files", async (language) => {
    const bare = await site.borrow({
      javaScriptEnabled: false,
      viewport: {width: 1280, height: 800}
    });
    await bare.goto(`${site.url}/${language}explore`);
    expect(await bare.locator("#rows tbody tr:visible").count()).toBeGreaterThanOrEqual(30);
    expect(await bare.locator("main noscript").count()).toBe(1);
    expect(await bare.locator("#explorer").isVisible()).toBe(false);
    for (const name of ["transfers.csv", "tracker_rows.csv", "totals.csv"]) {
      expect(await bare.locator(`main a[href$="extracts/${name}"]`).last().isVisible()).toBe(true);
    }
    expect(await bare.locator("#drawing-bars svg:visible").count()).toBe(1);
    expect(await bare.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
    await bare.click("#kind-anti_tank > summary");
    expect(await bare.locator("#kind-anti_tank tbody tr:visible").count()).toBeGreaterThan(3);
    await bare.goto(`${site.url}/${language}compare`);
    await bare.waitForURL(`**/${language}explore.html`);
    await site.giveBack(bare);
  });
});
