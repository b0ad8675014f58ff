import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {listen} from "../../loaders/commands/serve.js";
import {leaveBrowser, openBrowser, openWhole, watchPage} from "./browser.js";

const TYPES: Record<string, string> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json"
};

/** The plainest of servers: a path is a file, or a folder with an index.html. It knows no clean addresses. */
function plainServer(folder: string): Server {
  return createServer((request, response) => {
    const path = folder + decodeURIComponent(new URL(request.url!, "http://x").pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? `${path.replace(/\/$/, "")}/index.html` : path;
    if (!existsSync(file)) response.writeHead(404).end("not found");
    else
      response.writeHead(200, {"content-type": TYPES[file.split(".").pop()!] ?? "text/plain"}).end(readFileSync(file));
  });
}

describe("on the plainest of static servers", () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    server = plainServer("dist");
    origin = `http://localhost:${await listen(server, 0)}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await leaveBrowser();
    server.close();
  });

  it.each(["/", "/ja/"])("every page that %s names opens, and so does a record", async (start) => {
    const page = await browser.newPage();
    const faults = watchPage(page, origin);
    await page.goto(origin + start);
    const pages = await page.$$eval("header a[href], footer a[href]", (links) =>
      links.map((link) => (link as HTMLAnchorElement).href)
    );
    expect(pages.length).toBeGreaterThan(8);
    await page.goto(`${origin}${start}explore.html`);
    const record = await page.$eval("tbody a[href*='transfers/']", (link) => (link as HTMLAnchorElement).href);
    for (const address of new Set([...pages, record])) {
      const response = await openWhole(page, address);
      expect(response!.status(), address).toBe(200);
      expect(await page.evaluate(() => document.querySelectorAll("h1").length), address).toBe(1);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
