import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {LOCALES} from "../../src/messages/locale.js";
import {openSite, type Site} from "./browser.js";
import {PAGE_TYPES} from "./pageTypes.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: {target: string[]; failureSummary: string}[];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(LOCALES)("in %s", (locale) => {
  describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
    it.each(PAGE_TYPES)("axe finds nothing on /%s", async (path) => {
      const context = await site.browser.newContext({colorScheme, viewport: {width: 1280, height: 900}});
      const page = await context.newPage();
      await page.goto(`${site.url}/${locale === "ja" ? "ja/" : ""}${path}`);
      await page.evaluate(axe);
      const violations = (await page.evaluate("axe.run().then(({violations}) => violations)")) as Violation[];
      expect(
        violations.map(
          ({id, nodes}) =>
            `${id}: ${nodes
              .map(({target}) => target.join(" "))
              .slice(0, 3)
              .join(", ")}`
        )
      ).toEqual([]);
      await context.close();
    });
  });
});
