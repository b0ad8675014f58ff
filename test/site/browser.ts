import {existsSync} from "node:fs";
import type {Server} from "node:http";
import sparticuz from "@sparticuz/chromium";
import {chromium, type Browser, type Page} from "playwright-core";
import {listen, siteServer, type ServeOptions} from "../../loaders/commands/serve.js";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/**
 * Starts a real headless Chromium: CHROME_PATH if it is set, else on Linux the one that comes with npm, else an
 * installed Chrome. More arguments can be given to it.
 * @throws {Error} saying what to do when there is none.
 */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const given = process.env["CHROME_PATH"];
  const shipped = !given && process.platform === "linux" && process.arch === "x64";
  const executablePath =
    given ?? (shipped ? await sparticuz.executablePath() : INSTALLED.find((path) => existsSync(path)));
  if (!executablePath) {
    throw new Error("No Chrome was found. Install Google Chrome, or set CHROME_PATH to the browser's executable.");
  }
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...args],
    headless: true
  });
}

export interface Site {
  browser: Browser;
  url: string;
  close(): Promise<void>;
}

/** Serves `dist/`, at the root or under a path, with or without its headers, and opens a browser beside it. */
export async function openSite(folder = "dist", options: ServeOptions = {}): Promise<Site> {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no ${folder}/: run npm run build first.`);
  const server: Server = siteServer(folder, options);
  const port = await listen(server, 0);
  const browser = await openBrowser();
  return {
    browser,
    url: `http://localhost:${port}${(options.base ?? "/").replace(/\/$/, "")}`,
    async close() {
      await browser.close();
      server.close();
    }
  };
}

/** Opens a page and waits until its own script, which is fetched after the first paint, has run. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    "document.documentElement.dataset.script && import(new URL(document.documentElement.dataset.script, document.baseURI).href).then(() => {})"
  );
}

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
