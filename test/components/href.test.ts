import {describe, expect, it} from "vitest";
import {href} from "../../src/components/layout.js";

describe("an address within the site", () => {
  it.each([
    ["", "en", "explore", "./explore.html"],
    ["", "ja", "explore", "./explore.html"],
    ["transfers/A", "en", "explore?item=x#table", "../explore.html?item=x#table"],
    ["transfers/A", "ja", "transfers/B", "../transfers/B.html"],
    ["explore", "en", "", "./"],
    ["explore", "en", "#top", "./#top"],
    ["explore", "ja", "r/1.0.0/", "./r/1.0.0/"]
  ] as const)("from %j in %s to %j is %s", (path, locale, target, expected) => {
    expect(href(path, locale, target)).toBe(expected);
  });

  it("leads to files as they are named, in whichever folder of language they lie", () => {
    expect(href("data", "ja", "extracts/transfers.csv", "en")).toBe("../extracts/transfers.csv");
    expect(href("data", "ja", "data", "en")).toBe("../data.html");
    expect(href("transfers/A", "en", "transfers/A", "ja")).toBe("../ja/transfers/A.html");
  });
});
