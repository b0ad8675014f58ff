import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rowOf = async (path: string, id: string) => {
  const page = await site.borrow();
  await page.goto(`${site.url}/${path}`);
  const text = await page.locator(`[id="${id}"]`).innerText();
  await site.giveBack(page);
  return text.replace(/\s+/g, " ");
};

it("tells of the letter item by item: refused missiles, granted vests, days and verdicts", async () => {
  const missiles = await rowOf("requests", "REQ-JPN-2022-02-01");
  expect(missiles).toContain("refused");
  expect(missiles).toContain("11 days");
  expect(missiles).toContain("No case permits it");
  expect(missiles).toContain("agrees with the answer");
  const vests = await rowOf("requests", "REQ-JPN-2022-02-08");
  expect(vests).toContain("granted");
  expect(vests).toContain("May be permitted");
});

it("does so in Japanese", async () => {
  const missiles = await rowOf("ja/requests", "REQ-JPN-2022-02-01");
  expect(missiles).toContain("対戦車兵器");
  expect(missiles).toContain("拒否");
  expect(missiles).toContain("11日");
});

it("keeps rifles, which no source names, apart from what was refused", async () => {
  const page = await site.borrow();
  await page.goto(`${site.url}/requests`);
  expect(await page.locator("#disputed-table tbody tr").allInnerTexts()).toEqual([expect.stringContaining("Rifles")]);
  expect(await page.locator("#letter-table").innerText()).not.toContain("Rifles");
  expect(await page.locator("#letter-table tbody tr").count()).toBe(9);
  await site.giveBack(page);
});
