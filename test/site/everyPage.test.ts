/** One visit to every type of page in both languages: what it may not do, what it costs, who can use it, at which width. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {brotliCompressSync} from "node:zlib";
import type {BrowserContext, Page, Response} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {site as words} from "../../src/messages/site.js";
import {removeAlikeRows} from "./alikeRows.js";
import {openSite, openWhole, watchPage, type Site} from "./browser.js";
import {ADDRESSES} from "./pageTypes.js";
import {overflowing, smallTargets} from "./reflow.js";
import {walkByTab} from "./tabWalk.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const KILOBYTE = 1000;
const DESK = {width: 1280, height: 900};

/** WCAG 2.2, success criterion 1.4.12: what a reader may set without losing anything. */
const TEXT_SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** With the headers of the host; and as on a host that sends none and has the site under a path, where the <meta> alone protects. */
let site: Site;
let bare: Site;
beforeAll(async () => {
  [site, bare] = await Promise.all([openSite(), openSite("dist", {headers: false, base: "/some/where/"})]);
});
afterAll(() => Promise.all([site.close(), bare.close()]));

describe.each(ADDRESSES)("/%s", (address) => {
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let status: number | undefined;
  const sizes: number[] = [];

  beforeAll(async () => {
    context = await site.browser.newContext({viewport: DESK});
    page = await context.newPage();
    faults = watchPage(page, site.url);
    await sayWhatIsStopped(page);
    const bodies: Promise<Buffer>[] = [];
    const take = (response: Response) => {
      status ??= response.status();
      bodies.push(response.body());
    };
    page.on("response", take);
    await openWhole(page, `${site.url}/${address}`);
    await page.waitForLoadState("networkidle");
    // What the page asks for later belongs to what is done with it, and may still be under way when it is closed.
    page.off("response", take);
    sizes.push(...(await Promise.all(bodies)).map((body) => brotliCompressSync(body).length));
  });
  afterAll(() => context.close());

  it("opens without an error, a foreign request, or anything that its policy stops", async () => {
    expect(status).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    expect(faults).toEqual([]);
  });

  // The page for wrong addresses is asked for under any path, so it names the site's own: see subpath.test.ts.
  const isForWrongAddresses = address.endsWith("404");
  if (!isForWrongAddresses)
    it("does the same under a path and without headers, and leads nowhere outside of it", async () => {
      const other = await bare.browser.newPage();
      const {origin} = new URL(bare.url);
      const found = watchPage(other, origin);
      other.on("response", (response) => {
        if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
      });
      await sayWhatIsStopped(other);
      await openWhole(other, `${bare.url}/${address}`);
      expect(found).toEqual([]);
      expect(await other.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(0);
      const outside = await other.$$eval("a[href], link[href]", (links) =>
        links
          .map((link) => (link as HTMLAnchorElement).href)
          .filter((href) => href.startsWith(location.origin) && !href.startsWith(`${location.origin}/some/where/`))
      );
      expect(outside).toEqual([]);
      await other.close();
    });

  it("opens without a script", async () => {
    const plain = await site.browser.newContext({javaScriptEnabled: false});
    const other = await plain.newPage();
    const found = watchPage(other, site.url);
    const response = await other.goto(`${site.url}/${address}`);
    expect(response?.status()).toBe(200);
    expect(await other.locator("h1").count()).toBe(1);
    expect(found).toEqual([]);
    await plain.close();
  });

  it("costs what a first visit may cost", () => {
    const isOverview = address === "" || address === "ja/";
    expect(sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE).toBeLessThanOrEqual(isOverview ? 60 : 130);
    expect(sizes.length).toBeLessThanOrEqual(10);
  });

  it.each([390, 320])("at %i pixels does not scroll sideways, and no text is cut off", async (width) => {
    await page.setViewportSize({width, height: 800});
    expect(await page.evaluate(overflowing), "as it comes").toEqual([]);
    expect(await page.evaluate(smallTargets), "targets").toEqual([]);
    await page.evaluate((css) => {
      // As a reader's own style sheet does, it comes from outside the page: the page's policy has no say in it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    expect(await page.evaluate(overflowing), "with more space in the text").toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  });

  describe("with the rows left out that are built as others are", () => {
    beforeAll(async () => {
      await page.setViewportSize(DESK);
      await page.evaluate(removeAlikeRows);
    });

    it("gives axe nothing to find, in light and in dark", async () => {
      await page.evaluate(axe);
      // What is wrong is named by its place; its markup would be written down for every element.
      await page.evaluate("axe.configure({noHtml: true})");
      expect(await violations(page, "")).toEqual([]);
      // The theme changes colours and nothing else.
      await page.emulateMedia({colorScheme: "dark"});
      expect(await violations(page, 'runOnly: ["color-contrast", "link-in-text-block"],')).toEqual([]);
      await page.emulateMedia({colorScheme: "light"});
    });

    it("moves nothing for a reader who asked for less motion", async () => {
      await page.emulateMedia({reducedMotion: "reduce"});
      expect(await page.evaluate(moving)).toEqual([]);
      await page.emulateMedia({reducedMotion: "no-preference"});
    });

    it("is led through by Tab in order, every stop in view and marked", async () => {
      await page.evaluate(() => scrollTo(0, 0));
      const walk = await walkByTab(page);
      expect(walk.stops[0]).toContain(words.skip[address.startsWith("ja/") ? "ja" : "en"]);
      expect({faults: walk.faults, missed: walk.missed}).toEqual({faults: [], missed: []});
    });
  });
});

const sayWhatIsStopped = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`stopped by ${event.violatedDirective}: ${event.blockedURI}`)
    );
  });

/** In the page: what changes its place or look over time, or would scroll so. */
function moving(): string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) =>
      [null, "::before", "::after"].some((pseudo) => {
        const {animationName, animationDuration, transitionDuration, scrollBehavior} = getComputedStyle(
          element,
          pseudo
        );
        const runs = (durations: string) => durations.split(", ").some((duration) => parseFloat(duration) > 0);
        return (
          (animationName !== "none" && runs(animationDuration)) ||
          runs(transitionDuration) ||
          scrollBehavior === "smooth"
        );
      })
    )
    .map(({localName, className}) => `${localName}.${className}`);
}

interface Violation {
  id: string;
  nodes: {target: string[]}[];
}

/** Every rule looks at the whole page; what passed is counted, not listed: a table of a thousand rows would be described cell by cell. */
async function violations(page: Page, options: string): Promise<string[]> {
  const run = `axe.run({${options} resultTypes: ["violations"]}).then(({violations}) => violations)`;
  const found = (await page.evaluate(run)) as Violation[];
  return found.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({target}) => target.join(" "))
        .join(", ")}`
  );
}
