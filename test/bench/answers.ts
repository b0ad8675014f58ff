/**
 * How long a reader waits between a choice and its verdict on the screen, on the built site in a real browser whose processor is
 * slowed down four times: the ask-bar of the overview, and What if. Exits with 1 if the bar is missed. `npm run bench:answers -- --rounds 40`
 */
import {parseArgs} from "node:util";
import {chromium, type Page} from "playwright-core";
import {listen, siteServer} from "../../loaders/commands/serve.js";
import {launchOptions} from "../site/chromium.js";

const {values} = parseArgs({
  options: {
    rounds: {type: "string", default: "40"},
    dist: {type: "string", default: "dist"},
    slowdown: {type: "string", default: "4"}
  }
});
/** Milliseconds from the choice to the frame that shows its verdict, 19 times in 20. */
const BAR = 50;
const rounds = Number(values.rounds);

const GOODS = [
  "anti_tank_missile",
  "helmet",
  "tank",
  "body_armour",
  "manpads_any",
  "food_supplies",
  "drone_any",
  "rifle"
];
const RECIPIENTS = ["UKR", "POL", "USA", "PHL", "DEU", "ISR", "PRK", "TUR", "GBR", "IND"];

const server = siteServer(values.dist);
const port = await listen(server, 0);
const browser = await chromium.launch(await launchOptions());

/** Has the page note, for each event of a name, how long it took until the frame after it was painted. */
async function watch(page: Page, event: string): Promise<void> {
  await page.addInitScript((name) => {
    const waits: number[] = [];
    Object.assign(globalThis, {waits});
    document.addEventListener(
      name,
      (event) => {
        if (event instanceof KeyboardEvent && event.key !== "Enter") return;
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      },
      {capture: true}
    );
  }, event);
}

/** Waits until so many choices were painted. */
const painted = (page: Page, count: number) =>
  page.waitForFunction((wanted) => (globalThis as unknown as {waits: number[]}).waits.length >= wanted, count);

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", {rate: Number(values.slowdown)});
}

const waitsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as {waits: number[]}).waits);

/** Goods and recipients chosen from their lists by keyboard, in turns. */
async function ask(): Promise<number[]> {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await watch(page, "keydown");
  await page.goto(`http://localhost:${port}/`);
  await page.locator("#ask-goods").focus();
  await page.locator("#ask[data-ready]").waitFor();
  const file = await page.locator("#ask-file").getAttribute("href");
  const response = await fetch(new URL(file ?? "", page.url()));
  const {goods, recipients} = (await response.json()) as Record<string, Record<string, {en: string}>>;
  await slowDown(page);
  for (let round = 0; round < rounds; round += 1) {
    const key = round % 2 ? "recipient" : "goods";
    const [codes, things] = key === "goods" ? [GOODS, goods] : [RECIPIENTS, recipients];
    const code = codes[Math.floor(round / 2) % codes.length] ?? "";
    await page.fill(`#ask-${key}`, things?.[code]?.en ?? code);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await painted(page, round + 1);
  }
  const waits = await waitsOf(page);
  await page.close();
  return waits;
}

/** Recipient, goods and single facts of What if, chosen in turns. */
async function whatIf(): Promise<number[]> {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await watch(page, "change");
  await page.goto(`http://localhost:${port}/what-if`);
  await page.evaluate(
    "document.documentElement.dataset.script && import(new URL(document.documentElement.dataset.script, document.baseURI).href).then(() => {})"
  );
  await slowDown(page);
  for (let round = 0; round < rounds; round += 1) {
    const turn = Math.floor(round / 3);
    if (round % 3 === 0)
      await page.selectOption("select[name=recipient]", RECIPIENTS[(turn + 1) % RECIPIENTS.length] ?? "");
    else if (round % 3 === 1) await page.selectOption("select[name=goods]", GOODS[turn % GOODS.length] ?? "");
    else await page.locator('input[name="item.listed"]:not(:checked)').first().click();
    await painted(page, round + 1);
  }
  const waits = await waitsOf(page);
  await page.close();
  return waits;
}

let missed = 0;
console.log("| control | choices | median, ms | p95, ms | longest, ms |");
console.log("| --- | --- | --- | --- | --- |");
for (const [name, measure] of [
  ["ask-bar", ask],
  ["What if", whatIf]
] as const) {
  const waits = (await measure()).sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.ceil(share * waits.length) - 1)] ?? NaN;
  if (!(at(0.95) <= BAR)) missed += 1;
  console.log(
    `| ${name} | ${waits.length} | ${[at(0.5), at(0.95), at(1)].map((wait) => wait.toFixed(0)).join(" | ")} |`
  );
}
process.exitCode = missed ? 1 : 0;
await browser.close();
server.close();
