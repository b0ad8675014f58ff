/** One visit to every type of page in both languages: what it may not do, what it costs, who can use it, at which width. */
import type {Page, Response} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {site as words} from "../../src/messages/site.js";
import {removeAlikeRows} from "./alikeRows.js";
import {AXE, OF_COLOURS, violations} from "./axe.js";
import {compressed, openSite, openWhole, watchPage, type Site} from "./browser.js";
import {ADDRESSES} from "./pageTypes.js";
import {overflowing, smallTargets, verdictsCutOff} from "./reflow.js";
import {walkByTab} from "./tabWalk.js";

const KILOBYTE = 1000;
const DESK = {width: 1280, height: 900};

/** WCAG 2.2, success criterion 1.4.12: what a reader may set without losing anything. */
const TEXT_SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** With the headers of the host; and as on a host that sends none and has the site under a path, where the <meta> alone protects. */
let site: Site;
let bare: Site;
/** They go from address to address. What a first visit costs is seen by one that keeps nothing of the addresses before. */
let first: Page;
let underPath: Page;
let withoutScript: Page;
beforeAll(async () => {
  [site, bare] = await Promise.all([openSite(), openSite("dist", {headers: false, base: "/some/where/"})]);
  first = await site.browser.newPage({viewport: DESK});
  const devtools = await first.context().newCDPSession(first);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", {cacheDisabled: true});
  await sayWhatIsStopped(first);
  underPath = await bare.browser.newPage({viewport: DESK});
  await sayWhatIsStopped(underPath);
  // Kept by the browser, and not sent to it for every page.
  await underPath.addInitScript(AXE);
  withoutScript = await site.browser.newPage({javaScriptEnabled: false});
});
afterAll(() => Promise.all([site.close(), bare.close()]));

describe.each(ADDRESSES)("/%s", (address) => {
  let faults: string[];
  let faultsUnderPath: string[];
  let status: number | undefined;
  const sizes: number[] = [];
  // The page for wrong addresses is asked for under any path, so it names the site's own: see subpath.test.ts.
  const isForWrongAddresses = address.endsWith("404");
  /** Where it is looked at closely. */
  let page: Page;

  beforeAll(async () => {
    first.removeAllListeners();
    await first.setViewportSize(DESK);
    faults = watchPage(first, site.url);
    const bodies: Promise<Buffer>[] = [];
    const take = (response: Response) => {
      status ??= response.status();
      bodies.push(response.body());
    };
    first.on("response", take);
    await openWhole(first, `${site.url}/${address}`);
    const hasAll = first.waitForLoadState("networkidle");
    page = isForWrongAddresses ? first : underPath;
    if (isForWrongAddresses) await first.evaluate(AXE);
    // Half a second without a request is long enough for the other visit.
    else await openUnderPath();
    await hasAll;
    // What the page asks for later belongs to what is done with it, and may still be under way when it is closed.
    first.off("response", take);
    sizes.push(...(await Promise.all(bodies)).map(compressed));
  });

  async function openUnderPath(): Promise<void> {
    underPath.removeAllListeners();
    faultsUnderPath = watchPage(underPath, new URL(bare.url).origin);
    underPath.on("response", (response) => {
      if (response.status() >= 400) faultsUnderPath.push(`${response.status()} ${response.url()}`);
    });
    await underPath.emulateMedia({colorScheme: "light", reducedMotion: "no-preference"});
    await openWhole(underPath, `${bare.url}/${address}`);
  }

  it("opens without an error, a foreign request, or anything that its policy stops", async () => {
    expect(status).toBe(200);
    expect(await first.evaluate(headings)).toBe(1);
    expect(faults).toEqual([]);
  });

  if (!isForWrongAddresses)
    it("does the same under a path and without headers, and leads nowhere outside of it", async () => {
      expect(faultsUnderPath).toEqual([]);
      expect(await underPath.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(0);
      const outside = await underPath.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("a[href], link[href]")]
          .map(({href}) => href)
          .filter((href) => href.startsWith(location.origin) && !href.startsWith(`${location.origin}/some/where/`))
      );
      expect(outside).toEqual([]);
    });

  it("opens without a script", async () => {
    withoutScript.removeAllListeners();
    const found = watchPage(withoutScript, site.url);
    const response = await withoutScript.goto(`${site.url}/${address}`);
    expect(response?.status()).toBe(200);
    expect(await withoutScript.evaluate(headings)).toBe(1);
    expect(found).toEqual([]);
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
    expect(await page.evaluate(verdictsCutOff), "verdicts").toEqual([]);
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
      expect(await violations(page)).toEqual([]);
      // The theme changes colours and nothing else: in the same colours on the same grounds one text is as legible as another, on whichever page.
      await page.emulateMedia({colorScheme: "dark"});
      const {colours, found} = await page.evaluate(markNewColours, [...inDark]);
      expect(found).toBeGreaterThan(3);
      for (const colour of colours) inDark.add(colour);
      if (colours.length) expect(await violations(page, "[data-colours]", OF_COLOURS)).toEqual([]);
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

/** In the page. Locators bring a third of a megabyte of their own into every page, which is read anew each time. */
const headings = (): number => document.querySelectorAll("h1").length;

/** The ways in which texts are set in the dark, as far as they were seen. */
const inDark = new Set<string>();

/**
 * In the page: marks one text for each way in which texts are set and that is not known yet: colours, size and weight, on grounds and beside
 * words of other colours. Returns those ways, and how many there are with the known ones.
 */
function markNewColours(known: readonly string[]): {colours: string[]; found: number} {
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (!element) return "";
    let ground = grounds.get(element);
    if (ground === undefined) {
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
      const own = `${backgroundColor} ${backgroundImage} ${opacity};`;
      grounds.set(element, (ground = groundOf(element.parentElement) + own));
    }
    return ground;
  };
  const seen = new Set<string>();
  const isKnown = new Set(known);
  for (const element of document.querySelectorAll("body, body *")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const {color, fill, fontSize, fontWeight, textDecorationLine} = getComputedStyle(element);
    const around = element.parentElement ? getComputedStyle(element.parentElement).color : "";
    const set = [element.localName, color, fill, fontSize, fontWeight, textDecorationLine, around, groundOf(element)];
    const key = set.join("|");
    if (seen.has(key)) continue;
    seen.add(key);
    if (!isKnown.has(key)) element.setAttribute("data-colours", "");
  }
  return {colours: [...seen].filter((key) => !isKnown.has(key)), found: seen.size};
}

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
