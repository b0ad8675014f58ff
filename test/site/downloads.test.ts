import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {client} from "../../src/messages/client.js";
import {LOCALES} from "../../src/messages/locale.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {openSite, openWhole, watchPage, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

const VESTS = "transfers/JPN-2022-03-08-bulletproof-vests";
const STINGERS = "transfers/DEU-2022-02-26-500-STINGER";

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({
    viewport: {width: 1280, height: 900},
    permissions: ["clipboard-read", "clipboard-write"]
  });
  page = await context.newPage();
  faults = watchPage(page, site.url);
});
afterAll(() => site.close());

const withoutSpace = (text: string) => text.replace(/\s+/g, "");

async function download(figure: string, kind: "svg" | "png"): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`#${figure} button[data-image="${kind}"]`)
  ]);
  expect(saved.suggestedFilename()).toBe(`${figure}.${kind}`);
  return buffer(await saved.createReadStream());
}

/** What a browser makes of an SVG that stands alone: its words, its size, and what it would fetch or lead to. */
function readSvg(text: string) {
  const {documentElement: root} = new DOMParser().parseFromString(text, "image/svg+xml");
  const references = [...root.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].filter(
      ({name, value}) => /href$|^src$/.test(name) || /url\((?!["']?#)/.test(value) || name.startsWith("on")
    )
  );
  return {
    name: root.nodeName,
    isWhole: root.namespaceURI === "http://www.w3.org/2000/svg" && !root.querySelector("parsererror"),
    words: [...root.querySelectorAll("text")].map((line) => line.textContent).join(""),
    active: root.querySelectorAll("script, style, image, foreignObject, a, use").length,
    marks: root.querySelectorAll("rect, path, circle").length,
    references: references.map(({name, value}) => `${name}=${value}`),
    width: Number(root.getAttribute("width")),
    height: Number(root.getAttribute("height"))
  };
}

/** The size of a PNG as its header states it, and how many colours are in it. */
async function readPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const colours = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([data], {type: "image/png"}));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!;
    canvas.drawImage(picture, 0, 0);
    const {data: pixels} = canvas.getImageData(0, 0, picture.width, picture.height);
    return new Set(new Uint32Array(pixels.buffer)).size;
  }, bytes.toString("base64"));
  return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours};
}

describe.each(LOCALES)("in %s", (locale) => {
  const open = (path: string) => openWhole(page, `${site.url}/${inLanguage(locale, path)}`);

  it.each(["", "explore", "timeline"])("the charts of /%s can be kept, with title, source and date", async (path) => {
    await open(path);
    // What must leave room for rows has its files behind one line.
    const folded = page.locator("figure details:not([open]):has(button[data-image]) > summary");
    for (const summary of await folded.all()) await summary.click();
    // A browser drops the eleventh file in a moment.
    const figures = await page
      .locator("figure:has(button[data-image]:visible)")
      .evaluateAll((found) => found.slice(0, 3).map(({id}) => id));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const text = (await download(figure, "svg")).toString("utf8");
      const {words, marks, ...svg} = await page.evaluate(readSvg, text);
      expect(svg, figure).toMatchObject({name: "svg", isWhole: true, active: 0, references: []});
      expect(marks, figure).toBeGreaterThan(5);
      expect(withoutSpace(words), figure).toContain("CC-BY-4.0");
      for (const part of [".chart-head :is(h2, h3)", ".chart-measure", ".chart-source"]) {
        const said = await page.locator(`#${figure} ${part}`).first().textContent();
        expect(withoutSpace(words), `${figure} ${part}`).toContain(withoutSpace(said!));
      }
      expect(withoutSpace(words), figure).toMatch(
        locale === "en" ? /gatheredupto\d+[A-Z][a-z]+\d{4}/ : /収集は最長で\d{4}年\d+月\d+日まで/
      );
      const png = await readPng(await download(figure, "png"));
      expect(png).toMatchObject({width: Math.floor(svg.width * 2), height: Math.floor(svg.height * 2)});
      expect(png.colours).toBeGreaterThan(20);
    }
    expect(faults).toEqual([]);
  });

  it.each(["", "explore", "timeline"])(
    "every chart of /%s has its sentence, and leads to files with rows",
    async (path) => {
      await open(path);
      const files = await page
        .locator("figure.chart-figure")
        .evaluateAll((figures) =>
          figures.map((figure) =>
            [...figure.querySelectorAll<HTMLAnchorElement>(".chart-downloads a")].map(({href}) => href)
          )
        );
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((ofFigure) => ofFigure.length === 0)).toEqual([]);
      expect(await page.locator("figure:has(svg.plot):not(:has(.chart-summary))").count()).toBe(0);
      for (const file of new Set(files.flat())) {
        const response = await fetch(file);
        expect(response.status, file).toBe(200);
        expect((await response.text()).split("\n").length, file).toBeGreaterThan(2);
      }
    }
  );

  it.each([VESTS, STINGERS])("what /%s copies is what its buttons say", async (path) => {
    await open(path);
    const copied = async (kind: string) => {
      const button = page.locator(`[data-copy="${kind}"]`);
      const name = (await button.getAttribute("aria-label")) ?? (await button.innerText()).trim();
      const done = `${client.copied[locale]}: ${name}`;
      await button.click();
      await page.waitForFunction((text) => document.getElementById("copy-status")!.textContent === text, done);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await page.locator("#copy-status").getAttribute("role")).toBe("status");
    expect(await copied("link")).toBe(page.url());
    await page.click(".texts summary");
    for (const kind of ["plain", "chicago", "japanese", "quote", "error"]) {
      const text = await copied(kind);
      expect(withoutSpace(text)).toBe(withoutSpace(await page.locator(`#text-${kind}`).innerText()));
      expect(text).toContain(`/${path}`);
    }
    const [, id] = path.split("/");
    const json = JSON.parse(await copied("json"));
    expect(json).toMatchObject({id});
    expect(json.statements.map(({donor}: {donor: string}) => donor)).toContain(id!.slice(0, 3));
    expect(json.verdicts).toHaveLength(REGIMES.length);
    for (const {regime, decided_by, steps} of json.verdicts) {
      const found: string[] = Object.values<string[]>(steps).flat();
      expect(found).toEqual(expect.arrayContaining(decided_by));
      const clauses = REGIMES.find(({id}) => id === regime)!.clauses.map(({id}) => id);
      expect(clauses).toEqual(expect.arrayContaining(found));
    }
    expect(json.facts).toContainEqual(expect.objectContaining({fact: "recipient", value: "UKR"}));
    const trace = withoutSpace(await copied("trace"));
    expect(trace).toContain(withoutSpace(await page.locator("h1").innerText()));
    for (const part of await page.locator(".comparison td:nth-child(2), .facts dd, .behind dd").allTextContents())
      expect(trace).toContain(withoutSpace(part));
    expect(faults).toEqual([]);
  });
});
