import {describe, expect, it} from "vitest";
import {REGIMES} from "../../src/policy/regimes.js";
import {choiceRules, regimeSelector, REGIME_CHOICES} from "../../src/components/regimeSelector.js";

const asOf = "2026-05-15";

describe("the choice of rules", () => {
  it.each(REGIME_CHOICES)("offers %s, and a rule of the style sheet hides the rest without a script", (id) => {
    expect(regimeSelector("en", asOf).markup).toContain(`data-choice="${id}"`);
    for (const place of ["header", ".record"]) {
      expect(choiceRules()).toContain(
        `${place}:has([data-choice="${id}"]:checked) [data-regime]:not([data-regime~="${id}"])`
      );
    }
  });

  it("starts with the rules of the transfer’s own day", () => {
    expect(regimeSelector("ja", asOf).markup.match(/data-choice="([^"]+)" checked/)?.[1]).toBe("day");
  });

  it("says of a version that its day has not come, where the record does not reach it", () => {
    const [before] = REGIMES.at(-1)!.cite.date.split("-");
    expect(regimeSelector("en", `${Number(before) - 1}-01-01`).markup).toContain("(not yet in force)");
    expect(regimeSelector("en", REGIMES.at(-1)!.id).markup).not.toContain("not yet in force");
  });
});
