import {describe, expect, it} from "vitest";
import {verdictMark, verdictPath} from "../../src/components/verdictMark.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {VERDICTS} from "../../src/policy/judge.js";

describe("a verdict is a shape and a word", () => {
  it.each(VERDICTS)("%s says its word in both languages", (code) => {
    expect(verdictMark(code, "en").markup).toContain(VERDICT_LABELS[code].en);
    expect(verdictMark(code, "ja").markup).toContain(VERDICT_LABELS[code].ja);
  });

  it("gives no two verdicts the same shape", () => {
    expect(new Set(VERDICTS.map(verdictPath)).size).toBe(VERDICTS.length);
  });

  it("marks what would have been said of another sender", () => {
    expect(verdictMark("no_category", "en", {hypothetical: true}).markup).toContain("verdict-hypothetical");
    expect(verdictMark("no_category", "en").markup).not.toContain("verdict-hypothetical");
  });
});
