import {readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {inlineHash, readHeaders} from "../../loaders/site/headers.js";
import {MOVED_SCRIPT} from "../../loaders/site/movedPages.js";
import {openSite, type Site} from "./browser.js";

describe.each([
  ["the headers", true],
  ["the <meta> alone", false]
])("the content security policy by %s", (_name, headers) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite("dist", {headers});
  });
  afterAll(() => site.close());

  it("stops a script and a style that somebody put into the page", async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url, {waitUntil: "load"});
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      const style = document.createElement("style");
      style.textContent = "html { outline: 7px solid red }";
      document.head.append(script, style);
      return {script: "intruder" in window, style: getComputedStyle(document.documentElement).outlineWidth === "7px"};
    });
    expect(ran).toEqual({script: false, style: false});
    await page.close();
  });
});

const sent = readHeaders(await readFile("dist/_headers", "utf8"));

it("is never relaxed with unsafe-inline or unsafe-eval, and is the same in the headers file and in a page", async () => {
  const policy = sent.get("Content-Security-Policy")!;
  expect(policy).not.toMatch(/unsafe-/);
  const [, meta] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    await readFile("dist/index.html", "utf8")
  )!;
  // The header is that of all pages, of which those that moved have a script of their own, and long lists a style sheet.
  const [, ofLists = ""] = /<style>([^]*?)<\/style>/.exec(await readFile("dist/donors/USA.html", "utf8")) ?? [];
  const ofAll = meta!
    .replaceAll("&#39;", "'")
    .replace(/style-src [^;]*/, (styles) => `${styles} ${inlineHash(ofLists)}`)
    .replace(/script-src [^;]*/, (scripts) => `${scripts} ${inlineHash(MOVED_SCRIPT)}`);
  expect(policy).toBe(`${ofAll}; frame-ancestors 'none'`);
});

it("is sent with every answer, the 404 page and the files included", async () => {
  const site = await openSite();
  expect([...sent.keys()]).toContain("X-Content-Type-Options");
  for (const address of ["/", "/extracts/transfers.csv", "/no-such-page"]) {
    const response = await fetch(site.url + address);
    for (const [name, value] of sent) expect(response.headers.get(name), address).toBe(value);
  }
  await site.close();
});
