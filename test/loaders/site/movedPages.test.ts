import {describe, expect, it} from "vitest";
import {headersFile, inlineHash} from "../../../loaders/site/headers.js";
import {MOVED_SCRIPT, movedPages} from "../../../loaders/site/movedPages.js";

/** Runs the script as a browser would on a page of that address. */
function ledOnFrom(address: string): string {
  const {pathname, search, hash} = new URL(address, "https://example.org");
  let to = "";
  const location = {pathname, search, hash, replace: (target: string) => (to = target)};
  new Function("location", MOVED_SCRIPT)(location);
  return to;
}

describe("a page that has gone into another", () => {
  it.each([
    ["/compare", "./explore.html"],
    ["/ja/compare.html", "./explore.html"],
    ["/compare?item=anti_tank&donor=DEU", "./explore.html?item=anti_tank&donor=DEU&moved=compare"],
    ["/some/where/compare.html#anti_tank", "./explore.html?moved=compare#anti_tank"],
    ["/transfers?donor=JPN&regime=1967-04-21", "./explore.html?donor=JPN&regime=1967-04-21&moved=transfers"],
    ["/all-transfers.html?q=a%26b", "./explore.html?q=a%26b&moved=all-transfers"]
  ])("%s leads on to %s", (from, to) => {
    expect(ledOnFrom(from)).toBe(to);
  });

  it("leads on without a script too, by itself and by a link, in both languages", () => {
    const pages = movedPages();
    expect([...pages.keys()]).toEqual(
      ["", "ja/"].flatMap((folder) => ["transfers", "all-transfers", "compare"].map((name) => `${folder}${name}.html`))
    );
    for (const [file, page] of pages) {
      expect(page).toContain(`<html lang="${file.startsWith("ja/") ? "ja" : "en"}">`);
      expect(page).toMatch(/<noscript><meta http-equiv="refresh" content="0; url=\.\/explore\.html" \/><\/noscript>/);
      expect(page).toContain('<a href="./explore.html">');
      expect(page).toMatch(/rel="canonical" href="https:[^"]*\/explore(\.html)?"/);
      expect(page).toContain(inlineHash(MOVED_SCRIPT).replaceAll("'", "&#39;"));
    }
  });

  it("has its script named in the policy of the whole site", () => {
    expect(headersFile({styles: [], scripts: [MOVED_SCRIPT]})).toContain(inlineHash(MOVED_SCRIPT));
  });
});
