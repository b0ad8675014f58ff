import {describe, expect, it} from "vitest";
import {href} from "../../src/components/layout.js";

describe("an address within the site", () => {
  it.each([
    ["", "en", "compare", "./compare.html"],
    ["", "ja", "compare", "../ja/compare.html"],
    ["transfers/A", "en", "compare?item=x#table", "../compare.html?item=x#table"],
    ["transfers/A", "ja", "transfers/B", "../../ja/transfers/B.html"],
    ["compare", "en", "", "./"],
    ["compare", "en", "#top", "./#top"],
    ["compare", "ja", "r/1.0.0/", "../ja/r/1.0.0/"]
  ] as const)("from %j in %s to %j is %s", (path, locale, target, expected) => {
    expect(href(path, locale, target)).toBe(expected);
  });

  it("leads to files as they are named, in whichever folder of language they lie", () => {
    expect(href("data", "ja", "extracts/transfers.csv", "en")).toBe("../extracts/transfers.csv");
    expect(href("data", "ja", "data", "en")).toBe("../data.html");
  });
});
