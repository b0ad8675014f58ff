import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import type {Server} from "node:http";
import {brotliCompressSync, constants} from "node:zlib";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
  type Response
} from "playwright-core";
import {launchOptions} from "./chromium.js";
import {listen, siteServer, type ServeOptions} from "../../loaders/commands/serve.js";

/** The browser of this worker, which its tests share, one file after the other: begun by the first that needs it, gone with the worker. */
export const openBrowser = (): Promise<Browser> => (begun ??= begin());

let begun: Promise<Browser> | undefined;

/**
 * A worker that is ended ends at once, and the browser with it, which loses its only connection. What V8 does beside a page, such as compiling ahead
 * and clearing memory, it does in the page's own thread: every core has a page to show, so that it takes a tenth less of the processor. A page is
 * drawn in tiles as wide as itself: each tile is a piece of memory to share, and the small ones that it would be drawn in take another eighth.
 */
const begin = async () => {
  const thrifty = ["--js-flags=--single-threaded", "--default-tile-width=1280", "--default-tile-height=320"];
  return chromium.launch({...(await launchOptions(thrifty)), handleSIGTERM: false});
};

/** Closes all that a file opened in it, but for pages that were given back: the next file borrows them. */
export async function leaveBrowser(): Promise<void> {
  const browser = await begun;
  const atRest = [...free.values()].flat();
  const kept = new Set(atRest.map((page) => page.context()));
  const opened = (browser?.contexts() ?? []).filter((context) => !kept.has(context));
  // What they still show would have its server no more.
  await Promise.all([...opened.map((context) => context.close()), ...atRest.map((page) => page.goto("about:blank"))]);
}

/** Pages that were given back, by what cannot be changed of them, and how each was opened. */
const free = new Map<string, Page[]>();
const lent = new WeakMap<Page, {kind: string; devtools: CDPSession}>();

export interface Site {
  browser: Browser;
  url: string;
  /**
   * A page of this shape, which tests before may have used, in this file or another: to open one anew costs more than most of what is
   * asked of it. It has nothing of theirs but files in store. Whoever borrows a page gives it back.
   */
  borrow(shape?: BrowserContextOptions): Promise<Page>;
  giveBack(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Serves `dist/`, at the root or under a path, with or without its headers, and opens the browser. */
export async function openSite(folder = "dist", options: ServeOptions = {}): Promise<Site> {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no ${folder}/: run npm run build first.`);
  const server: Server = siteServer(folder, options);
  const port = await listen(server, 0);
  const browser = await openBrowser();
  return {
    browser,
    async borrow({viewport = {width: 1280, height: 720}, ...shape} = {}) {
      const kind = JSON.stringify(shape);
      const atRest = free.get(kind)?.pop();
      if (atRest) {
        await atRest.setViewportSize(viewport!);
        return atRest;
      }
      const page = await browser.newPage({viewport, ...shape});
      lent.set(page, {kind, devtools: await page.context().newCDPSession(page)});
      return page;
    },
    async giveBack(page) {
      const opened = lent.get(page);
      if (!opened) throw new Error("This page was not borrowed.");
      const {kind, devtools} = opened;
      page.removeAllListeners();
      await page.unrouteAll();
      await page.emulateMedia({media: null, colorScheme: null, reducedMotion: null});
      // Whatever is opened next is opened anew: from the same address a mark behind # would only be gone to.
      if (page.url().startsWith("http")) await page.evaluate(() => history.replaceState(null, "", "/given-back"));
      await devtools.send("Page.resetNavigationHistory");
      free.set(kind, [...(free.get(kind) ?? []), page]);
    },
    url: `http://localhost:${port}${(options.base ?? "/").replace(/\/$/, "")}`,
    async close() {
      await leaveBrowser();
      server.close();
    }
  };
}

/** Opens a page and waits until its own script has run. */
export async function openWhole(page: Page, address: string): Promise<Response> {
  const response = await page.goto(address);
  await ownScript(page);
  return response!;
}

/** Until the page's own script, which is fetched after the first paint, has run: what it makes of the page is there, not under way. */
export const ownScript = (page: Page): Promise<void> =>
  page.evaluate(
    "document.documentElement.dataset.script && import(new URL(document.documentElement.dataset.script, document.baseURI).href).then(() => {})"
  );

/** Comes to another address of the page that is open, as Back does: nothing is fetched, and its script reads the address anew. */
export const comeTo = (page: Page, search: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);

/** Where it is, asked of the page itself: what the test driver knows of it comes later. */
export const addressOf = async (page: Page): Promise<URL> => new URL(await page.evaluate(() => location.href));

/** How many bytes of it go to a reader, at most: hosts press harder, at a price that a test need not pay for every page. */
export function compressed(body: Buffer): number {
  const hash = createHash("sha1").update(body).digest("hex");
  let size = sizes.get(hash);
  if (size === undefined) {
    size = brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length;
    sizes.set(hash, size);
  }
  return size;
}

/** Style sheets and scripts come with every page of a test. */
const sizes = new Map<string, number>();

/** Collects what a page should never do: errors in the console, and requests to any other server. */
export function watchPage(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) faults.push(`asked ${url}`);
  });
  return faults;
}
