/** What somebody else puts into an address is text to every page that reads it: nothing of it runs, and no page breaks on it. */
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {comeTo, openSite, openWhole, watchPage, type Site} from "./browser.js";
import {PAGE_TYPES} from "./pageTypes.js";

/** Every name that some page reads from its address. */
const NAMES = [
  ...["q", "rows", "source", "donor", "item_group", "item_class", "status", "verdict", "verification", "from", "until"],
  ...["sums", "regime", "sort", "columns", "chart", "of", "scale", "moved", "goods", "recipient", "on", "measure"],
  ...["before", "after", "item.weapon", "transfer.mode", "recipient.invaded", "__proto__", "constructor"]
];

/** Markup, code, addresses that run, names that objects have, characters that hide or turn, and what is too long or no date. */
const VALUES = [
  '"><img src=x onerror="window.intruder=1">',
  "<script>window.intruder=1</script>",
  "</script><svg onload=window.intruder=1>",
  "javascript:window.intruder=1",
  "${window.intruder=1}",
  "{{constructor.constructor('window.intruder=1')()}}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "(((((a+)+)+)+)+)$",
  "\\",
  "\u202e\u0000\u200b\u2028",
  "😀".repeat(50),
  "あ".repeat(200),
  "9999-12-31",
  "1000-01-01",
  "0000-00-00",
  "-1",
  "%",
  "=HYPERLINK(1)",
  ""
];

/** An address that gives every name a value, and no two addresses the same. */
const addresses = VALUES.map((_, turn) => {
  const query = new URLSearchParams(
    NAMES.map((name, i): [string, string] => [name, VALUES[(i + turn) % VALUES.length] ?? ""])
  );
  return `?${query}#${encodeURIComponent(VALUES[turn] ?? "")}`;
});

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("hostile addresses", () => {
  it.each(PAGE_TYPES)("leave %s as it is: text", async (path) => {
    const page = await site.borrow();
    const faults = watchPage(page, site.url);
    page.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // One is opened, the others are come to: the page's script reads each anew.
    const [first = "", ...others] = addresses;
    await openWhole(page, `${site.url}/${path}${first}`);
    for (const address of others) await comeTo(page, address);
    const found = await page.evaluate(() => ({
      ran: "intruder" in window || "intruder" in Object.prototype,
      put: document.querySelectorAll("[onerror], [onload], [href^='javascript:' i], main img[src='x']").length,
      heading: document.querySelector("h1")?.textContent.trim() !== ""
    }));
    expect(found).toEqual({ran: false, put: 0, heading: true});
    expect(faults.filter((fault) => !(path === "404" && fault.includes("404")))).toEqual([]);
    await site.giveBack(page);
  });
});
