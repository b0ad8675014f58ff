import {expect, it} from "vitest";
import {sitemap} from "../../../loaders/site/sitemap.js";

it("lists every page in both languages, each naming both", () => {
  const text = sitemap(["", "compare"], "2026-05-15");
  expect(text.match(/<loc>[^<]*/g)?.map((loc) => new URL(loc.slice(5)).pathname)).toEqual([
    "/",
    "/ja/",
    "/compare",
    "/ja/compare"
  ]);
  expect(text.match(/hreflang="ja"/g)).toHaveLength(4);
});
