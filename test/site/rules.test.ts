import fc from "fast-check";
import Papa from "papaparse";
import {afterAll, beforeAll, expect, it} from "vitest";
import {FACTS, FACT_NAMES, type Facts, type ListedFact} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {verdictLabel} from "../../src/policy/words/verdictLabel.js";
import {REGIMES, regimeById, regimeInForce} from "../../src/policy/regimes.js";
import {siteData} from "./siteData.js";
import {judge, rowsOf} from "../loaders/judgeList/command.js";
import {folder} from "../loaders/judgeList/folder.js";
import {addressOf, comeTo, openSite, openWhole, ownScript, watchPage, type Site} from "./browser.js";

const {write} = await folder();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Fifty sets of facts, the same in every run: each fact stated or not, under any of the regimes. */
function randomSets(): {id: string; regime: string; facts: Facts}[] {
  const value = (name: (typeof FACT_NAMES)[number]) => {
    const fact = FACTS[name];
    const values = "values" in fact ? (fact as ListedFact).values : fact.none ? ["none", "USA"] : ["UKR", "USA", "PHL"];
    return fc.option(fc.constantFrom(...values), {nil: undefined, freq: 6});
  };
  const facts = fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, value(name)])));
  const set = fc.record({regime: fc.constantFrom(...REGIMES.map(({id}) => id)), facts});
  return fc.sample(set, {numRuns: 50, seed: 20261123}).map(({regime, facts}, index) => ({
    id: `set-${index}`,
    regime,
    facts: Object.fromEntries(Object.entries(facts).filter(([, stated]) => stated !== undefined)) as Facts
  }));
}

/** What the judge command says of the same sets, each under its own regime. */
async function judged(sets: ReturnType<typeof randomSets>): Promise<Map<string, string>> {
  const verdicts = new Map<string, string>();
  for (const {id: regime} of REGIMES) {
    const rows = sets.filter((set) => set.regime === regime);
    if (rows.length === 0) continue;
    // The recipient's own facts are given as columns or left unknown: a country that is looked up would know more.
    const columns = ["id", ...FACT_NAMES];
    const list = Papa.unparse({
      fields: columns,
      data: rows.map(({id, facts}) => [id, ...FACT_NAMES.map((name) => facts[name] ?? "")])
    });
    const run = await judge(await write(`${regime}.csv`, list), "--regime", regime, "--assume", "nothing");
    expect(run.code, run.stderr).toBe(0);
    for (const {id = "", verdict = ""} of rowsOf(run.stdout)) verdicts.set(id, verdict);
  }
  return verdicts;
}

it("gives the same verdict on the what-if page as the judge, for fifty sets of facts", async () => {
  // A recipient is looked up by the judge and not by the page, so the sets state every fact about it or name none.
  const sets = randomSets().map((set) => {
    const facts = Object.fromEntries(Object.entries(set.facts).filter(([name]) => name !== "recipient")) as Facts;
    return {...set, facts};
  });
  const expected = await judged(sets);
  const page = await site.borrow();
  const faults = watchPage(page, site.url);
  for (const [index, {id, regime, facts}] of sets.entries()) {
    // On this day the version of 2022 held all of its clauses; of any other version all are asked.
    const query = new URLSearchParams({from: "none", on: "2023-12-21", regime, ...facts});
    // Every fifth is opened and the others are come to: the same function reads them.
    if (index % 5 === 0) await openWhole(page, `${site.url}/what-if?${query}`);
    else await comeTo(page, `?${query}`);
    const verdict = judgeUnder(regimeById(regime))(facts);
    expect(expected.get(id), `${id}: ${query}`).toBe(verdict.code);
    expect(await page.locator(".what-if-verdict").innerText(), `${id}: ${query}`).toContain(verdictLabel(verdict).en);
  }
  expect(faults).toEqual([]);
  await site.giveBack(page);
});

/** What the page that starts from Japan's vests says, once its goods are a weapon or not. */
const data = await siteData();
const labelWith = (weapon: "yes" | "no"): string => {
  const facts = {...data.facts.get("JPN-2022-03-08-bulletproof-vests"), "item.weapon": weapon};
  return verdictLabel(judgeUnder(regimeInForce(data.stamp.asOf))(facts)).en;
};

it("keeps what was changed in the address, marks it, and goes back", async () => {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/what-if`);
  await page.locator('input[name="item.weapon"][value="yes"]').check();
  await page.locator("#result-reasons:not([aria-busy])").waitFor();
  expect((await addressOf(page)).search).toBe("?item.weapon=yes");
  expect(await page.locator(".what-if-verdict").innerText()).toContain(labelWith("yes"));
  expect(await page.locator('[data-changed="item.weapon"]').isVisible()).toBe(true);
  await page.goBack();
  expect(await page.locator('input[name="item.weapon"][value="no"]').isChecked()).toBe(true);
  expect(await page.locator(".what-if-verdict").innerText()).toContain(labelWith("no"));
  await site.giveBack(page);
});

it.each([
  {width: 390, kept: ".verdict-bar", other: null},
  {width: 1280, kept: ".what-if-verdict", other: ".verdict-bar"}
])("keeps the verdict in view beside the form at $width pixels", async ({width, kept, other}) => {
  const page = await site.borrow({viewport: {width, height: 800}});
  await openWhole(page, `${site.url}/what-if`);
  for (const [value, verdict] of [
    ["yes", labelWith("yes")],
    ["no", labelWith("no")]
  ] as const) {
    await page.locator(`input[name="item.weapon"][value="${value}"]`).check();
    // The very end of the form, the furthest from the result.
    await page.locator(`select[name="transfer.purpose"]`).focus();
    const box = (await page.locator(kept).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(801);
    expect(await page.locator(kept).innerText()).toContain(verdict);
    expect(await page.locator("#verdict-now").textContent()).toBe(await page.locator(".what-if-verdict").textContent());
  }
  if (other) expect(await page.locator(other).isVisible()).toBe(false);
  // Said once: by the status, not by what stays in view.
  expect(await page.locator(".verdict-bar").evaluate((bar) => bar.closest("[role=status], [aria-live]"))).toBeNull();
  await page.emulateMedia({media: "print"});
  expect(await page.locator(".verdict-bar").isVisible()).toBe(false);
  await site.giveBack(page);
});

it("covers no control that has the focus with the verdict that stays in view", async () => {
  const page = await site.borrow({viewport: {width: 390, height: 700}});
  await openWhole(page, `${site.url}/what-if`);
  await page.locator('select[name="regime"]').focus();
  const covered: string[] = [];
  let controls = 0;
  for (; controls < 60; controls += 1) {
    await page.keyboard.press("Tab");
    const {name, inForm, under} = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const bar = document.querySelector(".verdict-bar")!.getBoundingClientRect();
      const box = focused.getBoundingClientRect();
      return {
        name: focused.getAttribute("name") ?? focused.textContent!,
        inForm: focused.closest("#facts") !== null,
        under: box.top < bar.bottom
      };
    });
    if (!inForm) break;
    if (under) covered.push(name);
  }
  expect(controls).toBeGreaterThan(15);
  expect(covered).toEqual([]);
  await site.giveBack(page);
});

it("leads from a change that is tried to the head of the new result", async () => {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/what-if`);
  await page.locator("[data-flip='item.weapon=yes']").click();
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("result-heading");
  await page.locator("[data-reset='item.weapon']").click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("item.weapon");
  expect(await page.locator(".what-if-verdict").innerText()).toContain(labelWith("no"));
  await site.giveBack(page);
});

it.each([
  {address: "what-if?item.colour=red&item.weapon=perhaps", named: ["item.colour=red", "item.weapon=perhaps"]},
  {address: "what-changed?from=2022-03-09&since=always", named: ["from=2022-03-09", "since=always"]}
])("says in the page's notice what $address holds and nobody knows", async ({address, named}) => {
  const page = await site.borrow();
  await page.goto(`${site.url}/${address}`);
  const notice = page.locator("#query-notice");
  await notice.waitFor({state: "visible"});
  for (const pair of named) expect(await notice.innerText()).toContain(pair);
  await site.giveBack(page);
});

it("sets any two versions side by side on What changed", async () => {
  const page = await site.borrow();
  await openWhole(page, `${site.url}/what-changed`);
  await page.locator('select[name="from"]').selectOption("2022-03-08");
  await page.locator('select[name="to"]').selectOption("2024-03-26");
  const unchanged = await page.locator("#chooser-result").innerText();
  expect((await addressOf(page)).searchParams.get("from")).toBe("2022-03-08");
  await page.locator('select[name="to"]').selectOption("2026-04-21");
  expect(await page.locator("#chooser-result").innerText()).not.toBe(unchanged);
  const figures = await page.locator("#chooser-flows .flow-count").allInnerTexts();
  const flips = figures.reduce((sum, text) => sum + Number(text), 0);
  expect(flips).toBeGreaterThan(0);
  expect(await page.locator("#chooser-result").innerText()).toContain(`${flips} of `);
  expect(await page.locator("#chooser-flows .record-list li").count()).toBe(flips);
  await site.giveBack(page);
});

it("leads from a record to the what-if form filled with its facts", async () => {
  const page = await site.borrow();
  await page.goto(`${site.url}/transfers/JPN-2022-03-08-bulletproof-vests`);
  await page.locator('a[href*="what-if"][href*="regime="]').first().click();
  await page.waitForURL("**/what-if*");
  await ownScript(page);
  expect(await page.locator('input[name="recipient.invaded"][value="yes"]').isChecked()).toBe(true);
  await site.giveBack(page);
});
