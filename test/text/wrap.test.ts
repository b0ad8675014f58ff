import {describe, expect, it} from "vitest";
import {wrap} from "../../src/text/wrap.js";

describe("a title is broken into lines", () => {
  it("at spaces in English", () => {
    expect(wrap("None of the arms transfers fitted a case", 10.5)).toEqual([
      "None of the arms",
      "transfers fitted a case"
    ]);
  });

  it("between characters in Japanese, never before a comma or a small mark", () => {
    expect(wrap("認め得る案件、該当なし", 6)).toEqual(["認め得る案", "件、該当なし"]);
  });

  it("keeps numbers and Latin words whole", () => {
    expect(wrap("移転17,000件のうち", 4)).toEqual(["移転", "17,000", "件のうち"]);
  });
});
