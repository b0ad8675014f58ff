/**
 * What a keystroke costs on Explore, with 10,000 rows of all lists and at a quarter of the machine's speed: from the key until the first rows
 * and the drawing are painted, and until all of the page is. Several built sites are measured in turns, so that they share what else the machine does.
 * Exits with 1 if the last one named misses the bar. `npm run bench:explorer -- --rounds 5 dist.last dist`
 */
import {parseArgs} from "node:util";
import {chromium, type BrowserContextOptions, type Page} from "playwright-core";
import {listen, siteServer} from "../../loaders/commands/serve.js";
import type {ExplorerFile} from "../../src/explorer/explorerFile.js";
import {launchOptions} from "../site/chromium.js";

const BAR = 100;
const SLOWDOWN = 4;
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {rounds: {type: "string", default: "3"}, rows: {type: "string", default: "10000"}}
});
const folders = positionals.length ? positionals : ["dist"];
const TYPED = ["javelin", "f16s", "helmet", "2022", "uk", "turkei"];
const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  "1280": {viewport: {width: 1280, height: 800}},
  "390": {viewport: {width: 390, height: 844}, hasTouch: true}
};

interface Key {
  /** Milliseconds from the key until the first rows and the drawing were painted, and until all of the page was. */
  rows: number;
  all: number;
}

/**
 * Runs in the page: `key.shown` is there once the page is painted that shows what the next key after `awaitKey()` leads to. Something is painted when the
 * task after its frame runs.
 */
const RECORDER = `
  var key;
  const painted = (take) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => take(performance.now());
    port2.postMessage(0);
  });
  addEventListener("keydown", ({timeStamp}) => key && (key.at = timeStamp), {capture: true});
  new MutationObserver(() => {
    const {at, rows} = key ?? {};
    if (at && !rows) painted((now) => (key.rows ??= now - at));
  }).observe(document.querySelector("#rows tbody"), {childList: true});
  new MutationObserver(() => {
    const now = key;
    if (now?.at) painted((end) => now.done({rows: now.rows ?? end - now.at, all: end - now.at}));
  }).observe(document.querySelector("#found"), {attributeFilter: ["data-shown"]});
  window.awaitKey = () => {
    key = {};
    key.shown = new Promise((done) => (key.done = done));
  };
`;

const browser = await chromium.launch(await launchOptions());
const sites = await Promise.all(
  folders.map(async (folder) => {
    const server = siteServer(folder);
    return {folder, server, url: `http://localhost:${await listen(server, 0)}`};
  })
);
const measured = new Map<string, {keys: Key[]; work: number[]}>();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const {folder, url} of sites) {
    for (const [width, screen] of Object.entries(SCREENS)) {
      const place = `${folder} at ${width} px`;
      const known = measured.get(place) ?? {keys: [], work: []};
      const {keys, work} = await measure(url, screen);
      measured.set(place, {keys: [...known.keys, ...keys], work: [...known.work, ...work]});
    }
  }
}
console.log(
  `Keystroke → painted with ${values.rows} rows at ${SLOWDOWN}× slowdown, in milliseconds: median / 95th percentile.`
);
console.log("| site | keys | rows | all of the page | processor time until the rows are painted, not slowed |");
console.log("| --- | --- | --- | --- | --- |");
for (const [place, {keys, work}] of measured) {
  const figures = [keys.map(({rows}) => rows), keys.map(({all}) => all), work];
  const shown = figures.map((times) => `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)}`);
  console.log(`| ${place} | ${keys.length} | ${shown.join(" | ")} |`);
}
const last = [...measured].filter(([place]) => place.startsWith(`${folders.at(-1)} at`));
process.exitCode = last.some(
  ([, {keys}]) =>
    at(
      keys.map(({all}) => all),
      0.95
    ) > BAR
)
  ? 1
  : 0;
await browser.close();
for (const {server} of sites) server.close();

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
}

/** Types words letter by letter and takes them back: once to count the processor time of the page, and once slowed down. */
async function measure(url: string, screen: BrowserContextOptions): Promise<{keys: Key[]; work: number[]}> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await page.route("**/data/explorer.*.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, json: withRows((await response.json()) as ExplorerFile, Number(values.rows))});
  });
  await page.goto(`${url}/explore?rows=statements&source=all`);
  await page.waitForFunction(() => document.querySelector<HTMLElement>("#found")?.dataset["shown"]);
  await page.focus("#choose-q");
  await page.evaluate(RECORDER);
  await browser.startTracing(page, {categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"]});
  await everyKey(page, async (press) => void (await press()));
  const work = workOfKeys((await browser.stopTracing()).toString());
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", {rate: SLOWDOWN});
  const keys: Key[] = [];
  await everyKey(page, async (press) => void keys.push(await press()));
  await context.close();
  return {keys, work};
}

/** The same rows again and again, each time by other ids, until there are as many as wanted. */
function withRows(file: ExplorerFile, count: number): ExplorerFile {
  const {id} = file.rows;
  const places = Array.from({length: Math.max(count, id.length)}, (_, place) => place);
  const repeated = Object.entries(file.rows).map(([name, column]: [string, readonly unknown[]]) => [
    name,
    places.map((place) => column[place % id.length])
  ]);
  const rows = Object.fromEntries(repeated) as ExplorerFile["rows"];
  rows.id = places.map((place) => `${id[place % id.length] ?? ""}${"-again".repeat(Math.floor(place / id.length))}`);
  return {...file, rows};
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  args: {data?: {type?: string}};
}

/** For each key, the milliseconds of processor time that the page took from the key to the end of the frame that shows its rows. */
function workOfKeys(trace: string): number[] {
  const {traceEvents} = JSON.parse(trace) as {traceEvents: TraceEvent[]};
  const dispatched = (event: TraceEvent, type: string) =>
    event.name === "EventDispatch" && event.args.data?.type === type;
  const input = traceEvents.find((event) => dispatched(event, "input"));
  const ofPage = traceEvents
    .filter(({pid, tid}) => pid === input?.pid && tid === input.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const endOf = ({ts, dur = 0}: TraceEvent) => ts + dur;
  let last = 0;
  // A task within a task is part of it.
  const tasks = ofPage.filter((event) => {
    if (event.name !== "RunTask" || event.ts < last) return false;
    last = endOf(event);
    return true;
  });
  return ofPage
    .filter((event) => dispatched(event, "keydown"))
    .map(({ts: pressed}) => {
      const typed = ofPage.find((event) => event.ts >= pressed && dispatched(event, "input"));
      const frame = ofPage.find(({name, ts}) => name === "Commit" && ts >= (typed?.ts ?? pressed));
      const end = frame ? endOf(frame) : pressed;
      const between = tasks.filter((task) => endOf(task) > pressed && task.ts < end);
      return between.reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000;
    });
}

async function everyKey(page: Page, take: (press: () => Promise<Key>) => Promise<void>): Promise<void> {
  for (const word of TYPED) {
    for (const key of [...word, ...Array.from(word, () => "Backspace")]) {
      await take(async () => {
        await page.evaluate("awaitKey()");
        await page.keyboard.press(key);
        return page.evaluate<Key>("key.shown");
      });
      // Nobody types faster for long.
      await page.waitForTimeout(80);
    }
  }
}
