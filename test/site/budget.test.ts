/** What a first visit costs, counted in a real browser: requests, and bytes as a host sends them, compressed by brotli. */
import {brotliCompressSync} from "node:zlib";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, type Site} from "./browser.js";
import {PAGE_TYPES} from "./pageTypes.js";

const KILOBYTE = 1000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function firstVisit(path: string): Promise<{requests: number; kilobytes: number; foreign: string[]}> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  const foreign: string[] = [];
  page.on("response", (response) => {
    if (!response.url().startsWith(site.url)) foreign.push(response.url());
    bodies.push(response.body());
  });
  await page.goto(`${site.url}/${path}`, {waitUntil: "networkidle"});
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  await context.close();
  return {requests: sizes.length, kilobytes: sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE, foreign};
}

it.each(["", "ja/"])("the overview /%s costs at most 60 KB and ten requests", async (path) => {
  const {requests, kilobytes, foreign} = await firstVisit(path);
  expect(foreign).toEqual([]);
  expect(requests).toBeLessThanOrEqual(10);
  expect(kilobytes).toBeLessThanOrEqual(60);
});

it.each(PAGE_TYPES.flatMap((path) => [path, `ja/${path}`]))("/%s costs at most 130 KB", async (path) => {
  const {kilobytes, foreign} = await firstVisit(path);
  expect(foreign).toEqual([]);
  expect(kilobytes).toBeLessThanOrEqual(130);
});
