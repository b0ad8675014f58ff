import {describe, expect, it} from "vitest";
import {endingOf} from "../../loaders/dataset/siteUrl.js";
import {pageAddress} from "../../src/text/pageAddress.js";

const address = "https://example.org/under/";

describe("the address of a page", () => {
  it.each([
    ["", "en", "", ""],
    ["", "ja", "ja/", "ja/"],
    ["compare", "en", "compare", "compare.html"],
    ["transfers/a", "ja", "ja/transfers/a", "ja/transfers/a.html"],
    ["r/1.0.0/", "en", "r/1.0.0/", "r/1.0.0/"]
  ] as const)("of %o in %s is what its host serves", (path, locale, bare, whole) => {
    expect(pageAddress({address, ending: ""}, path, locale)).toBe(address + bare);
    expect(pageAddress({address, ending: ".html"}, path, locale)).toBe(address + whole);
  });

  it.each(["html", ".htm", "/", " "])("is not guessed from the setting %o", (setting) => {
    expect(() => endingOf(setting)).toThrow(`SITE_PAGE_ENDING is "${setting}": leave it out, or write .html.`);
  });
});
