import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {removeAlikeRows} from "./alikeRows.js";
import {leaveBrowser, openBrowser} from "./browser.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(leaveBrowser);

async function leftOf(markup: string, of: string): Promise<string[]> {
  await page.setContent(markup);
  await page.evaluate(removeAlikeRows);
  return page.locator(of).evaluateAll((found) => found.map((row) => row.outerHTML));
}
const table = (...rows: string[]) => `<table><tbody>${rows.join("")}</tbody></table>`;
const left = (...rows: string[]) => leftOf(table(...rows), "tr");
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

it("in a second place of the same kind the last one stays, which stands for the place", async () => {
  const ids = (markup: string) => leftOf(markup, "tr").then((rows) => rows.map((row) => /id="(\w+)"/.exec(row)?.[1]));
  expect(await ids(table(...alike) + table(...alike))).toEqual(["r0", "r1", "r2", "r5", "r5"]);
  expect(await ids(`${table(...alike)}<div class="other">${table(...alike)}</div>`)).toHaveLength(8);
});

it("rows that are seen do not stand for rows that are not, nor these for them", async () => {
  const folded = `<details><summary>x</summary>${table(...alike)}</details>`;
  const open = `<style>[data-open] > * {display: table}</style><details data-open="">${table(...alike)}</details>`;
  expect(await leftOf(folded + folded, "tr")).toHaveLength(5);
  expect(await leftOf(`${folded}<details open>${table(...alike)}</details>`, "tr")).toHaveLength(8);
  expect(await leftOf(folded + open, "tr")).toHaveLength(8);
});

it.each([
  ["options", "<select><option>a<option>b<option>c<option>d<option>e<option>f</select>", "option", 4],
  ["articles", "<main><article>a</article>".repeat(6), "article", 6],
  ["articles beside each other", `<main>${"<article><p>a</p></article>".repeat(6)}</main>`, "article", 4],
  [
    "marks of a drawing, wherever they are drawn",
    `<svg>${[1, 2, 3, 4, 5, 6].map((x) => `<g transform="translate(${x})"><rect x="${x}" fill="red"/></g>`).join("")}</svg>`,
    "g",
    4
  ],
  [
    "but not marks of another colour",
    `<svg>${[1, 2, 3, 4, 5, 6].map((x) => `<g><rect fill="red${x}"/></g>`).join("")}</svg>`,
    "g",
    6
  ]
])("takes %s as rows", async (_, markup, of, count) => {
  expect(await leftOf(markup, of)).toHaveLength(count);
});
