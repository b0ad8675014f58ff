import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {removeAlikeRows} from "./alikeRows.js";
import {joinBrowser} from "./browser.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await joinBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function left(...rows: string[]): Promise<string[]> {
  await page.setContent(`<table><tbody>${rows.join("")}</tbody></table>`);
  await page.evaluate(removeAlikeRows);
  return page.locator("tr").evaluateAll((found) => found.map((row) => row.outerHTML));
}
const alike = Array.from({length: 6}, (_, n) => `<tr id="r${n}"><td class="a">word ${n}</td></tr>`);

it("of rows that are built alike three stay, and the last", async () => {
  expect(await left(...alike)).toEqual([...alike.slice(0, 3), alike[5]]);
});

it.each([
  ["another class", '<tr id="x"><td class="b">word</td></tr>'],
  ["a state", '<tr id="x" hidden=""><td class="a">word</td></tr>'],
  ["a style of its own", '<tr id="x"><td class="a" style="color: red">word</td></tr>'],
  ["no text", '<tr id="x"><td class="a"> </td></tr>'],
  ["another element", '<tr id="x"><th class="a">word</th></tr>'],
  ["one element more", '<tr id="x"><td class="a">word<a href="y">word</a></td></tr>'],
  ["the same elements in another order", '<tr id="x"><td class="a"><b>1</b>word</td></tr>']
])("a row with %s stays", async (_, other) => {
  expect(await left(...alike.slice(0, 5), other, alike[5]!)).toContain(other);
});
