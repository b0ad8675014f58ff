import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {openSite, type Site} from "./browser.js";

/** The built site with the pages for wrong addresses as SITE_URL makes them: only they name the path that the site lies under. */
async function siteUnder(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const name of await readdir("dist")) await symlink(resolve("dist", name), join(folder, name));
  vi.stubEnv("SITE_URL", `https://example.org${base}`);
  vi.resetModules();
  const {fromTheRoot} = await import("../../loaders/site/htmlDocument.js");
  vi.unstubAllEnvs();
  vi.resetModules();
  const built = await readFile("dist/404.html", "utf8");
  await rm(join(folder, "404.html"));
  await writeFile(join(folder, "404.html"), fromTheRoot(built.replaceAll(/ (href|src|action)="\//g, ' $1="./'), "en"));
  return folder;
}

describe("a wrong address under a sub-path", () => {
  const base = "/some/where/";
  let folder: string;
  let site: Site;
  beforeAll(async () => {
    folder = await siteUnder(base);
    site = await openSite(folder, {base, headers: false});
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  it.each(["no-such-page", "ja/no-such-page", "transfers/no/such/record", "ja/transfers/no-such-record"])(
    "/%s says so, in the site's style, with links that lead somewhere",
    async (address) => {
      const page = await site.browser.newPage();
      const response = await page.goto(`${site.url}/${address}`, {waitUntil: "networkidle"});
      expect(response!.status()).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("There is no page at this address");
      expect(await page.evaluate(() => getComputedStyle(document.body).borderTopWidth)).toBe("4px");
      const links = await page.$$eval("a[href], form[action]", (found) =>
        found.map((link) => (link instanceof HTMLFormElement ? link.action : (link as HTMLAnchorElement).href))
      );
      expect(links.length).toBeGreaterThan(10);
      for (const link of new Set(links)) {
        expect(link.startsWith(`${site.url}/`), link).toBe(true);
        if (!link.endsWith("#content")) expect((await fetch(link)).status, link).toBe(200);
      }
      await page.close();
    }
  );
});
