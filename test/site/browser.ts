import {existsSync} from "node:fs";
import type {Server} from "node:http";
import {chromium, type Browser, type Page, type Response} from "playwright-core";
import {inject} from "vitest";
import {listen, siteServer, type ServeOptions} from "../../loaders/commands/serve.js";

/** Joins the browser that all tests of the site share: what is opened in it here is closed with the connection. */
export const joinBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));

export interface Site {
  browser: Browser;
  url: string;
  close(): Promise<void>;
}

/** Serves `dist/`, at the root or under a path, with or without its headers, and joins the browser. */
export async function openSite(folder = "dist", options: ServeOptions = {}): Promise<Site> {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no ${folder}/: run npm run build first.`);
  const server: Server = siteServer(folder, options);
  const port = await listen(server, 0);
  const browser = await joinBrowser();
  return {
    browser,
    url: `http://localhost:${port}${(options.base ?? "/").replace(/\/$/, "")}`,
    async close() {
      await browser.close();
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
