/** A reader's list is judged in her browser: what she sees and keeps is what the command says and writes, and nothing leaves the browser. */
import {appendFile, readFile} from "node:fs/promises";
import {text} from "node:stream/consumers";
import {utils, write as writeWorkbook} from "@e965/xlsx";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {judgeList} from "../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../loaders/judgeList/options.js";
import {judge as catalogue} from "../../src/messages/judge.js";
import {inLocale, LOCALES, type Locale} from "../../src/messages/locale.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {EXAMPLE_LIST} from "../../src/text/exampleList.js";
import {folder} from "../loaders/judgeList/folder.js";
import {AXE, violations} from "./axe.js";
import {openSite, openWhole, watchPage, type Site} from "./browser.js";
import {inLanguage} from "./pageTypes.js";

const {at, read, write} = await folder();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(locale: Locale = "en", width = 1280) {
  const page = await site.borrow({viewport: {width, height: 900}});
  const faults = watchPage(page, site.url);
  await openWhole(page, `${site.url}/${inLanguage(locale, "judge")}`);
  return {page, faults};
}

/** What the command writes of the same list. */
async function byCommand(name: string, content: string | Uint8Array<ArrayBuffer>, ...args: string[]): Promise<string> {
  const options = await readOptions([await write(name, content), "--out", at("out.csv"), "--keep-going", ...args]);
  if ("help" in options) throw new Error("no list");
  await judgeList(options, await readLookups(), () => Promise.reject(new Error("nothing to show")));
  return read("out.csv");
}

/** Until the rows of the list that was begun by this step are there. */
async function judgedBy(page: Page, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.querySelector("#judge-result")?.replaceChildren());
  await step();
  await page.waitForSelector('#judge-rows[aria-busy="false"]', {state: "attached"});
}

async function saved(page: Page, kind: "csv" | "excel" | "refused"): Promise<{name: string; content: string}> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save="${kind}"]`)]);
  return {name: file.suggestedFilename(), content: await text(await file.createReadStream())};
}

const choose = (page: Page, name: string, content: string | Uint8Array<ArrayBuffer>) =>
  page.locator("#judge-file").setInputFiles({name, mimeType: "", buffer: Buffer.from(content)});

describe.each(LOCALES)("in %s", (locale) => {
  const words = inLocale(catalogue, locale);

  it("the example is judged by the keyboard, and its file is the command's", async () => {
    const {page, faults} = await open(locale);
    await page.focus("#judge-example");
    await judgedBy(page, () => page.keyboard.press("Enter"));
    expect(await page.locator("#judge-rows .verdict-word").allInnerTexts()).toEqual(
      (["no_category", "permissible", "out_of_scope", "undetermined"] as const).map(
        (code) => VERDICT_LABELS[code][locale]
      )
    );
    expect(await page.locator(".verdict-counts b").allInnerTexts()).toEqual(["1", "1", "1", "1"]);
    const expected = await byCommand("list.csv", EXAMPLE_LIST, "--lang", locale);
    expect(await saved(page, "csv")).toEqual({name: `${words.pasted}.verdicts.csv`, content: expected});
    const trace = page.locator('details[data-trace="1"]');
    await trace.locator("summary").click();
    await trace.locator('[aria-busy="false"]').waitFor();
    expect(await trace.locator("li", {hasText: "2022.ukraine"}).count()).toBeGreaterThan(0);
    expect((await saved(page, "excel")).content.replace(/^\ufeff/, "")).toBe(expected);
    expect(faults).toEqual([]);
    await site.giveBack(page);
  });

  it("names what it refuses by line and column, and keeps the good rows", async () => {
    const {page} = await open(locale, 390);
    const list =
      "on,recipient,item,item.weapon\n2022-03-08,UKR,tent,\n2022-02-30,UKR,tent,\n2022-03-08,UKR,tent,maybe\n";
    await judgedBy(page, () => choose(page, "mine.csv", list));
    const refused = await page
      .locator("#judge-refused tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td")].slice(0, 3).map((cell) => cell.textContent))
      );
    expect(refused).toEqual([
      ["3", "on", "2022-02-30"],
      ["4", "item.weapon", "maybe"]
    ]);
    expect(await saved(page, "csv")).toEqual({
      name: "mine.verdicts.csv",
      content: await byCommand("mine.csv", list, "--lang", locale)
    });
    expect(await saved(page, "refused")).toEqual({name: "mine.refused.csv", content: await read("out.refused.csv")});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    await site.giveBack(page);
  });

  it("says without a script what to do instead, and offers nothing that does not work", async () => {
    const page = await site.borrow({javaScriptEnabled: false});
    await page.goto(`${site.url}/${inLanguage(locale, "judge")}`);
    expect(await page.locator("noscript").innerText()).toContain("npm run judge");
    expect(await page.locator("#judge-form").isVisible()).toBe(false);
    await site.giveBack(page);
  });
});

it("guesses which column of a workbook is which, lets the keyboard say otherwise, and says in the end how they were read", async () => {
  const {page, faults} = await open();
  const workbook = utils.book_new();
  const rows = [
    ["Country", "Weapon", "Ordered", "When"],
    ["Ukraine", "Javelin", "2022-02-01", "2022-02-28"],
    ["Poland", "tent", "2022-02-02", "2023"]
  ];
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), "Main");
  const content = new Uint8Array(writeWorkbook(workbook, {type: "array", bookType: "xlsx"}) as ArrayBuffer);
  await choose(page, "deliveries.xlsx", content);
  const columns = page.locator("#judge-columns[open] select");
  await columns.first().waitFor();
  const chosen = () => columns.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  expect(await chosen()).toEqual(["recipient", "item", "", "on"]);
  expect(await page.locator(".judge-cells").first().innerText()).toMatch(/Ukraine\s+Poland/);
  // Nothing is judged before the reader has seen how her columns are read, and the first choice has the focus.
  expect(await page.locator("#judge-result > *").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-column"))).toBe("0");
  // What is read as the day is one column: choosing another frees the first.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("day");
  expect(await chosen()).toEqual(["recipient", "item", "on", ""]);
  expect(await page.locator("#judge-status").innerText()).toContain("“When”");
  await judgedBy(page, () => page.locator('#judge-form button[type="submit"]').press("Enter"));
  const pairs = "Country=recipient,Weapon=item,Ordered=on";
  expect((await saved(page, "csv")).content).toBe(await byCommand("deliveries.xlsx", content, "--columns", pairs));
  const were = await page.locator("#judge-columns-were").innerText();
  expect(were).toContain("Country → recipient, Weapon → goods, Ordered → day");
  expect(were).toContain(`npm run judge -- deliveries.xlsx --columns '${pairs}' --keep-going`);
  expect(faults).toEqual([]);
  await site.giveBack(page);
});

it.each<[name: string, list: string, told: string]>([
  [
    "columns.csv",
    `on,recipient,item,${"c,".repeat(10_000)}d\n${`2022-03-08,UKR,tent,${"x,".repeat(10_000)}y\n`.repeat(3)}`,
    "3 judged"
  ],
  ["quote.csv", `on,recipient,item\n2022-03-08,UKR,"tent\n${"2022-03-08,UKR,tent\n".repeat(999)}`, "1 refused"],
  ["nul.csv", "on,recipient,item\n2022-03-08,UKR,te\0nt\n", "1 refused"],
  [
    "markup.csv",
    "on,recipient,item,<img src=x onerror=alert(1)>\n2022-03-08,UKR,tent,<script>alert(1)</script>\n",
    "1 judged"
  ],
  ["data.csv", "2022-03-08,UKR,tent\n", "Nothing was written"]
])("a hostile list, %s, gets words and no dead page", async (name, list, told) => {
  const {page, faults} = await open();
  await choose(page, name, list);
  await page.waitForSelector('#judge-rows[aria-busy="false"]', {state: "attached"});
  expect(await page.locator("#judge-summary").innerText()).toContain(told);
  expect(await page.locator("#judge-result :is(img, script)").count()).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3000);
  expect(faults).toEqual([]);
  await site.giveBack(page);
});

it("reads cells that were copied from a spreadsheet", async () => {
  const {page} = await open();
  const list = 'on,recipient,item,note\n2022-02-28,UKR,Javelin,"a, b"\n2022-03-08,UKR,tent,\n';
  await page.fill(
    "#judge-paste",
    "on\trecipient\titem\tnote\n2022-02-28\tUKR\tJavelin\ta, b\n2022-03-08\tUKR\ttent\t\n"
  );
  await judgedBy(page, () => page.locator('#judge-form button[type="submit"]').click());
  expect((await saved(page, "csv")).content).toBe(await byCommand("copied.csv", list.replaceAll("\n", "\r\n")));
  await site.giveBack(page);
});

it("shows a long list page by page", async () => {
  const {page} = await open();
  const row = (i: number) => `row${i},2022-03-08,UKR,tent`;
  const list = ["id,on,recipient,item", ...Array.from({length: 2150}, (_, i) => row(i)), ""].join("\n");
  await judgedBy(page, () => choose(page, "long.csv", list));
  const first = () => page.locator(".judge-own").first().innerText();
  expect(await page.locator("#judge-rows caption").innerText()).toBe("Rows 1 to 50 of 2,150");
  await page.locator("#judge-rows button").last().click();
  await page.waitForFunction(() => document.querySelector("#judge-rows caption")?.textContent?.startsWith("Rows 51"));
  expect(await first()).toContain("row50");
  await site.giveBack(page);
});

it("says of an option that cannot be and of a file that is none what is wrong", async () => {
  const {page} = await open();
  await page.locator(".judge-options summary").click();
  await page.fill("#judge-on", "2022-02-30");
  await page.click("#judge-example");
  await page.waitForSelector("#judge-result li");
  expect(await page.locator("#judge-result").innerText()).toContain('--on "2022-02-30"');
  await page.fill("#judge-on", "");
  await judgedBy(page, () => choose(page, "empty.csv", ""));
  expect(await page.locator("#judge-refused").innerText()).toContain("the file is empty");
  expect(await page.locator("[data-save]").count()).toBe(0);
  await site.giveBack(page);
});

it("says so where a file is no longer as it was when it was chosen", async () => {
  const {page, faults} = await open();
  const file = await write("moving.csv", EXAMPLE_LIST);
  // The file itself, and not a copy of it, as a person chooses it.
  const devtools = await page.context().newCDPSession(page);
  const {root} = await devtools.send("DOM.getDocument");
  const {nodeId} = await devtools.send("DOM.querySelector", {nodeId: root.nodeId, selector: "#judge-file"});
  await judgedBy(page, () => devtools.send("DOM.setFileInputFiles", {nodeId, files: [file]}));
  await appendFile(file, "\n");
  await page.click("#judge-form [type=submit]");
  await page.waitForSelector("#judge-result .notice-warning li");
  expect(await page.locator("#judge-result").innerText()).toContain("moving.csv: was changed or taken away");
  expect(faults).toEqual([]);
  await page.close();
});

it("fetches worker and tables when a list is judged, not before, and sends nothing of the list", async () => {
  const {page, faults} = await open();
  const asked: {method: string; address: string}[] = [];
  page.on("request", (request) => asked.push({method: request.method(), address: request.url()}));
  await openWhole(page, page.url());
  const isOfJudge = ({address}: {address: string}) => /judge(Worker|Tables)/.test(address);
  expect(asked.filter(isOfJudge)).toEqual([]);
  await judgedBy(page, () => choose(page, "secret-name.csv", EXAMPLE_LIST.replace("vests", "secret-cell")));
  expect(await page.locator("#judge-rows").innerText()).toContain("secret-cell");
  expect(asked.filter(({method, address}) => method !== "GET" || address.includes("secret"))).toEqual([]);
  expect(faults).toEqual([]);
  await site.giveBack(page);
});

it("begins with the example of the docs", async () => {
  expect(await readFile("docs/judge.md", "utf8")).toContain(EXAMPLE_LIST);
});
