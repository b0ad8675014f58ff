import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {regimeSelector, REGIME_CHOICES} from "../../src/components/regimeSelector.js";

const sheet = readFileSync("src/styles/parts.css", "utf8");

describe("the choice of rules", () => {
  it.each(REGIME_CHOICES)("offers %s, and the style sheet hides the rest without a script", (id) => {
    expect(regimeSelector("en").markup).toContain(`data-choice="${id}"`);
    expect(sheet).toContain(`body:has([data-choice="${id}"]:checked) [data-regime]:not([data-regime~="${id}"])`);
  });

  it("starts with the rules of the transfer’s own day", () => {
    expect(regimeSelector("ja").markup.match(/data-choice="([^"]+)" checked/)?.[1]).toBe("day");
  });
});
