import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, openWhole, type Site} from "./browser.js";

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
});
afterAll(() => site.close());

describe("in forced colours", () => {
  it.each(["", "explore", "transfers/DEU-2022-02-26-500-STINGER"])(
    "the shapes on /%s are drawn in the reader's colours, on the reader's ground",
    async (path) => {
      await page.emulateMedia({forcedColors: "active"});
      await openWhole(page, `${site.url}/${path}`);
      const shapes = await page.locator("svg:is(.verdict-shape, .dot, .plot)").evaluateAll((found) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const isSeen = (colour: string) => colour !== "none" && colour !== ground && !/^rgba\(.*, 0\)$/.test(colour);
        return found
          .filter((shape) => shape.checkVisibility({contentVisibilityAuto: true}))
          .map((shape) => ({
            size: Math.min(shape.clientWidth, shape.clientHeight),
            isDrawn: [...shape.querySelectorAll("*")].some((mark) => {
              const {fill, stroke, strokeWidth} = getComputedStyle(mark);
              return isSeen(fill) || (isSeen(stroke) && parseFloat(strokeWidth) > 0);
            })
          }));
      });
      expect(shapes.length).toBeGreaterThan(0);
      expect(shapes.filter(({size, isDrawn}) => size < 4 || !isDrawn)).toEqual([]);
    }
  );
});
