/** The charts of every type of page: each mark answers keys and fingers with one panel, each chart can be taken along, and framed by others. */
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {buffer, text} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {filesIn} from "../../loaders/dataset/files.js";
import {listen} from "../../loaders/commands/serve.js";
import {figure as catalogue} from "../../src/messages/figure.js";
import {inLocale, LOCALES} from "../../src/messages/locale.js";
import {parseCsv} from "../../src/text/csv.js";
import {AXE, violations} from "./axe.js";
import {compressed, openSite, openWhole, watchPage, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";
import {overflowing, smallTargets} from "./reflow.js";

/** Where charts stand. */
const PAGES: readonly [path: string, charts: readonly string[]][] = [
  ["", ["#strip", "#days", "#donors"]],
  ["timeline", ["#lanes"]],
  ["donors", ["#donors-compared"]],
  ["donors/DEU", ["#totals"]],
  ["goods/helmet", ["#totals"]],
  ["transfers/ESP-2023-01-25-leopard-2a4-tanks", ["#steps"]],
  ["method", ["#counts"]],
  ["what-changed", ["#changes"]],
  ["embed/days", ["#days"]],
  ["embed/donors-DEU", ["#totals"]]
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** In the page: goes to every mark of a chart that can be seen, and says what is wrong with its panel. */
function askEach(chart: string): {asked: number; faults: string[]} {
  const marks = [...document.querySelectorAll<SVGElement>(`${chart} [data-mark]`)].filter((mark) =>
    mark.checkVisibility()
  );
  const faults: string[] = [];
  // A mark that has the focus from before would not get it again; one of another chart loses it with its panel.
  if (document.activeElement?.closest(chart)) document.querySelector<HTMLElement>("a[href]")?.focus();
  for (const mark of marks) {
    mark.focus();
    const open = document.querySelectorAll<HTMLElement>(".mark-panel:popover-open");
    const panel = open[0];
    const name = `${mark.dataset["name"]}: ${mark.dataset["figure"]}`;
    if (!panel || open.length > 1) {
      faults.push(`${name}: ${open.length} panels`);
      continue;
    }
    const said = panel.textContent;
    for (const part of ["name", "figure", "source"] as const)
      if (!said.includes(mark.closest<HTMLElement>(`[data-${part}]`)?.dataset[part] ?? ""))
        faults.push(`${name} does not say its ${part}`);
    const link = panel.querySelector<HTMLAnchorElement>("a[href]");
    if (mark.closest("[data-to]") && !link?.textContent) faults.push(`${name} leads nowhere`);
    const at = mark.getBoundingClientRect();
    const box = panel.getBoundingClientRect();
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      faults.push(`${name}: its panel leaves the screen`);
    if (box.left < at.right && box.right > at.left && box.top < at.bottom && box.bottom > at.top)
      faults.push(`${name}: its panel covers it`);
    const small = [...panel.querySelectorAll("button")].filter((one) => one.offsetWidth < 24 || one.offsetHeight < 24);
    if (small.length) faults.push(`${name}: ${small.length} small buttons`);
  }
  return {asked: marks.length, faults};
}

/** Opens what holds the files of a chart where that is folded. */
const unfold = (page: Page, chart: string) =>
  page
    .locator(`figure${chart} details.chart-table`)
    .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));

describe.each(LOCALES)("in %s", (locale) => {
  // One visit on a desk, one on a phone and one without a script.
  describe.each(PAGES)("of /%s", (path, charts) => {
    // Pictures of the charts of overview and timeline are looked at in downloads.test.ts.
    const pictured = path === "" || path === "timeline" ? [] : charts;

    describe("on a desk", () => {
      let page: Page;
      let faults: string[];
      beforeAll(async () => {
        page = await site.borrow({viewport: {width: 1280, height: 900}});
        faults = watchPage(page, site.url);
        await openWhole(page, `${site.url}/${inLanguage(locale, path)}`);
      });
      afterAll(() => site.giveBack(page));

      it.each(charts)("the keys lead through the marks of %s", async (chart) => {
        const marks = page.locator(`${chart} [data-mark]:visible`);
        const panel = page.locator(".mark-panel:popover-open");
        const at = () => marks.evaluateAll((all) => all.findIndex((mark) => mark === document.activeElement));
        const stop = page.locator(`${chart} [data-mark][tabindex="0"]:visible`);
        expect(await stop.count()).toBe(1);
        await stop.focus();
        expect(await at()).toBe(0);
        const last = (await marks.count()) - 1;
        for (const [key, expected] of [
          ["ArrowRight", 1],
          ["ArrowLeft", 0],
          ["End", last],
          ["Home", 0]
        ] as const) {
          await page.keyboard.press(key);
          expect(await at(), key).toBe(expected);
          expect(await panel.count(), key).toBe(1);
        }
        expect(await stop.count()).toBe(1);
        await page.keyboard.press("Escape");
        expect(await panel.count()).toBe(0);
        expect(await at()).toBe(0);
      });

      it.each(pictured)("%s can be kept as a picture that stands alone", async (chart) => {
        await unfold(page, chart);
        const keep = async (kind: string) => {
          const [saved] = await Promise.all([
            page.waitForEvent("download"),
            page.click(`figure${chart} button[data-image="${kind}"]`)
          ]);
          return buffer(await saved.createReadStream());
        };
        const svg = await page.evaluate(
          (markup) => {
            const {documentElement: root} = new DOMParser().parseFromString(markup, "image/svg+xml");
            return {
              name: root.nodeName,
              words: [...root.querySelectorAll("text")].map((line) => line.textContent).join(" "),
              links: [...root.querySelectorAll("*")].flatMap((one) =>
                [...one.attributes].filter(
                  ({name, value}) => /href/.test(name) || /url\((?!#)/.test(value) || /^on/.test(name)
                )
              ).length,
              active: root.querySelectorAll("script, style, image, foreignObject, a, use").length,
              marks: root.querySelectorAll("rect, path, circle").length
            };
          },
          (await keep("svg")).toString("utf8")
        );
        expect(svg).toMatchObject({name: "svg", links: 0, active: 0});
        expect(svg.marks).toBeGreaterThan(5);
        const title =
          (await page
            .locator(`#${chart.slice(1)}-title, h1#chart, .record h1`)
            .first()
            .textContent()) ?? "";
        const withoutSpace = (words: string) => words.replace(/\s+/g, "");
        for (const words of [title, "CC-BY-4.0"]) expect(withoutSpace(svg.words)).toContain(withoutSpace(words));
        expect(svg.words).toMatch(locale === "en" ? /as of \d+ \w+ \d{4}/ : /基準日.*\d{4}年\d+月\d+日/);
        const png = await keep("png");
        expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      });

      it.each(charts)("every mark of %s says what it is, beside itself and on the screen", async (chart) => {
        const {asked, faults: found} = await page.evaluate(askEach, chart);
        expect(asked).toBeGreaterThan(2);
        expect(found).toEqual([]);
      });

      it("nothing goes wrong meanwhile", () => {
        expect(faults).toEqual([]);
      });
    });

    describe("on a phone", () => {
      let page: Page;
      let faults: string[];
      beforeAll(async () => {
        page = await site.borrow({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
        faults = watchPage(page, site.url);
        await openWhole(page, `${site.url}/${inLanguage(locale, path)}`);
      });
      afterAll(() => site.giveBack(page));

      it.each(charts)("a finger on a mark of %s is answered, and elsewhere closes", async (chart) => {
        const marks = page.locator(`${chart} [data-mark]:visible`);
        const panel = page.locator(".mark-panel:popover-open");
        const words = inLocale(catalogue, locale);
        const count = await marks.count();
        for (const place of [0, Math.floor(count / 2)]) {
          await marks.nth(place).tap();
          const name = await marks.nth(place).getAttribute("data-figure");
          await page.waitForFunction(
            (figure) => document.querySelector(".mark-panel:popover-open b")?.textContent === figure,
            name
          );
          if (place === 0) await panel.getByRole("button", {name: words.close}).tap();
        }
        const next = panel.getByRole("button", {name: words.later});
        if (await next.isEnabled()) {
          const after = await marks.nth(Math.floor(count / 2) + 1).getAttribute("data-figure");
          await next.tap();
          expect(await panel.locator("b").textContent()).toBe(after);
        }
        await panel.getByRole("button", {name: words.close}).tap();
        expect(await panel.count()).toBe(0);
      });

      if (path === "timeline")
        it("a finger beside a mark that is smaller than itself reaches it", async () => {
          // The lowest of the events has nothing below it.
          const beside = await page.evaluate(() => {
            const events = [...document.querySelectorAll("#lanes .zoom[open] .chart-narrow .event-mark")];
            const bottomOf = (one: Element) => one.getBoundingClientRect().bottom;
            const lowest = events.reduce((low, one) => (bottomOf(one) > bottomOf(low) ? one : low));
            lowest.scrollIntoView({block: "center"});
            const {left, bottom, width} = lowest.getBoundingClientRect();
            return {x: left + width / 2, y: bottom + 8, width};
          });
          expect(beside.width).toBeLessThan(24);
          await page.touchscreen.tap(beside.x, beside.y);
          expect(await page.locator(".mark-panel:popover-open").count()).toBe(1);
        });

      it.each(charts)("every mark of %s says what it is, beside itself and on the screen", async (chart) => {
        const {asked, faults: found} = await page.evaluate(askEach, chart);
        expect(asked).toBeGreaterThan(2);
        expect(found).toEqual([]);
      });

      it("nothing goes wrong meanwhile", () => {
        expect(faults).toEqual([]);
      });
    });

    it("without a script the charts have their words, figures and files", async () => {
      const page = await site.borrow({javaScriptEnabled: false});
      await page.goto(`${site.url}/${inLanguage(locale, path)}`);
      for (const chart of charts) {
        const figure = page.locator(`figure${chart}`);
        // The statements of a record stand as a list below their drawing.
        const beside = page.locator(`section:has(> figure${chart}) > ol`);
        expect(await figure.locator(":is(table, ol)").or(beside).count(), chart).toBeGreaterThan(0);
        await unfold(page, chart);
        expect(await figure.locator(".chart-downloads button:visible").count(), chart).toBe(0);
        const link = figure.locator(".chart-downloads a[download]").first();
        const [saved] = await Promise.all([page.waitForEvent("download"), link.click()]);
        expect(saved.suggestedFilename()).toBe(`${chart.slice(1)}.csv`);
        const [header, ...rows] = parseCsv(await text(await saved.createReadStream()));
        expect(rows.length, chart).toBeGreaterThan(3);
        expect(rows.filter((row) => row.length !== header?.length)).toEqual([]);
      }
      await site.giveBack(page);
    });
  });
});

it("a chart may be framed by a page of somebody else, and no other page may", async () => {
  const paths = ["embed/strip", "embed/donors-DEU", "ja/embed/days", "embed/explore", "", "donors/DEU", "ja/timeline"];
  const frames = paths.map((path) => `<iframe src="${site.url}/${path}" width="800" height="600"></iframe>`);
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end(`<!doctype html>${frames.join("")}`)
  );
  const port = await listen(server, 0);
  const page = await site.borrow();
  // Another name is another origin.
  await page.goto(`http://127.0.0.1:${port}/`, {waitUntil: "load"});
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.querySelector("h1")?.textContent ?? ""))
  );
  expect(shown.map((title) => title !== "")).toEqual([true, true, true, true, false, false, false]);
  const framed = page.frames()[1];
  await framed?.waitForSelector('[data-mark][tabindex="0"]');
  await framed?.locator('[data-mark][tabindex="0"]').first().click();
  expect(await framed?.locator(".mark-panel:popover-open a").getAttribute("href")).toMatch(/^\.\.\/explore/);
  expect(await framed?.evaluate(() => document.querySelector("base")?.target)).toBe("_blank");
  await site.giveBack(page);
  server.close();
});

it.each(["embed/strip", "ja/embed/strip", "embed/donors-DEU", "ja/embed/days", "embed/events"])(
  "/%s is a small page that everybody can use, as wide as its frame",
  async (address) => {
    // What a first visit costs is asked of a page that has seen none.
    const page = await site.browser.newPage({viewport: {width: 800, height: 720}});
    const sizes: Promise<Buffer>[] = [];
    page.on("response", (response) => sizes.push(response.body()));
    await openWhole(page, `${site.url}/${address}`);
    const bodies = await Promise.all(sizes);
    expect(bodies.length).toBeLessThanOrEqual(4);
    expect(bodies.reduce((sum, body) => sum + compressed(body), 0) / 1000).toBeLessThanOrEqual(60);
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await violations(page)).toEqual([]);
    }
    for (const width of [800, 390, 320]) {
      await page.setViewportSize({width, height: 720});
      expect(await page.evaluate(overflowing)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    }
    await page.close();
  }
);

it("pages for frames stay out of search engines and of the site's map", async () => {
  const page = await (await fetch(`${site.url}/embed/strip`)).text();
  expect(page).toContain('<meta name="robots" content="noindex"');
  expect(await (await fetch(`${site.url}/sitemap.xml`)).text()).not.toContain("/embed/");
});

it("the markup to paste leads to the page that may be framed", async () => {
  const page = await site.borrow({javaScriptEnabled: false});
  await page.goto(`${site.url}/donors/DEU`);
  await page.click("#totals .embed > summary");
  const markup = await page.locator("#totals .embed textarea").inputValue();
  expect(markup).toMatch(/^<iframe src="https:\/\/[^"]+\/embed\/donors-DEU(\.html)?" title="[^"]+"/);
  await page.click("#totals .embed a");
  await page.waitForURL("**/embed/donors-DEU*");
  await site.giveBack(page);
});

/** From the start of a chart to its downloads, which come last. */
const CHART = /<figure class="chart-figure" id="([\w-]+)"[^]*?<ul class="chart-downloads"[^]*?<\/ul>/g;

it("every chart of every page has a table, figures, two pictures and a page for frames, and no mark stands outside a chart", async () => {
  const files = (await filesIn("dist")).map(({name}) => name);
  const pages = files.filter((name) => name.endsWith(".html") && !name.startsWith("r/"));
  const framed = new Set<string>();
  const kinds = new Set<string>();
  const faults: string[] = [];
  for (const name of pages) {
    const page = readFileSync(`dist/${name}`, "utf8");
    const isFramed = name.includes("embed/");
    for (const [chart, id] of page.matchAll(CHART)) {
      kinds.add(id ?? "");
      const {[1]: frame = ""} = /&lt;iframe src=&quot;[^&]*?\/((?:ja\/)?embed\/[\w.-]+)&quot;/.exec(chart) ?? [];
      const lacks = [
        !/<(table|ol)\b/.test(chart) && !page.includes('<ol class="history">') && "table",
        !chart.includes(`download="${id}.csv"`) && "figures",
        !chart.includes('data-image="svg"') && "SVG",
        !chart.includes('data-image="png"') && "PNG",
        !isFramed && !files.includes(`${frame}.html`) && `page for frames (${frame})`
      ].filter(Boolean);
      framed.add(`${frame}.html`);
      if (lacks.length) faults.push(`${name} #${id}: no ${lacks.join(", no ")}`);
    }
    if (/<(?!body)[^>]* data-mark=/.test(page.replaceAll(CHART, ""))) faults.push(`${name}: a mark outside a chart`);
  }
  expect(faults).toEqual([]);
  expect(kinds).toEqual(
    new Set([
      "strip",
      "days",
      "donors",
      "lanes",
      "counts",
      "growth",
      "drawing",
      "totals",
      "steps",
      "changes",
      "donors-compared"
    ])
  );
  expect(files.filter((name) => /^(ja\/)?embed\//.test(name) && !framed.has(name))).toEqual([]);
});
