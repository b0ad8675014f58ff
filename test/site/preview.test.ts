/** The live preview: what is written in a file is seen in the browser, in the same process, without a hand on it. */
import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {readFile, rm, symlink, writeFile} from "node:fs/promises";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {leaveBrowser, openBrowser} from "./browser.js";
import {copyOfSource} from "../copyOfSource.js";

let copy: string;
let dev: ChildProcess;
let said = "";
let browser: Browser;
let page: Page;

beforeAll(async () => {
  copy = await copyOfSource("sangensoku preview ");
  await symlink(`${process.cwd()}/build`, `${copy}/build`);
  dev = spawn(process.execPath, ["--import", "tsx", "loaders/commands/dev.ts", "--no-refresh"], {cwd: copy});
  dev.stderr?.on("data", (chunk) => (said += chunk));
  const address = new Promise<string>((resolve) =>
    dev.stdout?.on("data", (chunk) => {
      said += chunk;
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(said) ?? [];
      if (found) resolve(found);
    })
  );
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${await address}precedents.html`);
}, 240_000);

afterAll(async () => {
  await leaveBrowser();
  const end = once(dev, "exit");
  dev.kill();
  await end;
  await rm(copy, {recursive: true, force: true});
});

/** Saves the file until the browser shows it: a page that was only just opened is not yet watched. */
it.each([
  ["the Markdown of a page", "src/precedents.md", "it proves no more", "it proves nothing else"],
  ["a word of a closed list", "src/vocabulary/precedent.ts", 'en: "permitted"', 'en: "was let through"'],
  ["a component", "src/components/layout.ts", "<p>${words.notAdvice}</p>", "<p>The foot was edited</p>"]
])("shows an edit of %s in the preview that is running", async (_, file, from, to) => {
  const text = await readFile(`${copy}/${file}`, "utf8");
  expect(text).toContain(from);
  const [words = ""] = /[\w ]{12,}/.exec(to) ?? [];
  expect(await page.getByText(words).count()).toBe(0);
  // Twice as long each time: one that is seen is not disturbed for ever by the next.
  let patience = 500;
  await vi.waitFor(
    async () => {
      await writeFile(`${copy}/${file}`, text.replace(from, to));
      await page
        .getByText(words)
        .first()
        .waitFor({timeout: (patience *= 2)});
    },
    {timeout: 200_000, interval: 1}
  );
  expect(said.match(/Observable Framework/g)).toHaveLength(1);
});
