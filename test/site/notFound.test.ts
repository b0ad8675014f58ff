/** The page for wrong addresses is a way back: it searches the transfers, at any depth and under a sub-path. */
import {afterAll, beforeAll, expect, it} from "vitest";
import {siteUrl} from "../../loaders/dataset/siteUrl.js";
import {openSite, type Site} from "./browser.js";

let site: Site;
beforeAll(async () => {
  // The page starts at the site's root, which is the address that the site was built for.
  site = await openSite("dist", {base: new URL(siteUrl).pathname});
});
afterAll(() => site.close());

it.each(["no-such-page", "transfers/no-such-record", "ja/there/is/nothing"])(
  "finds Japan's vests from /%s",
  async (path) => {
    const page = await site.borrow();
    const response = await page.goto(`${site.url}/${path}`);
    expect(response!.status()).toBe(404);
    await page.fill("#search", "bulletproof vests");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/explore.html?q=*");
    await page.waitForFunction(
      () => (document.querySelector("#found") as HTMLElement).dataset["shown"] === "?q=bulletproof+vests"
    );
    expect(await page.locator('#rows tr[data-id="JPN-2022-03-08-bulletproof-vests"]:visible').count()).toBe(1);
    await site.giveBack(page);
  }
);
