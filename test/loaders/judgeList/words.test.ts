import {describe, expect, it} from "vitest";
import {refusalInWords, wordsIn} from "../../../src/judgeList/words.js";

const japanese = /[぀-ヿ一-鿿]/u;

describe("what the judge says", () => {
  it("has every message in both languages", () => {
    const [en, ja] = [wordsIn("en"), wordsIn("ja")];
    expect(Object.keys(ja)).toEqual(Object.keys(en));
    const inWords = (value: unknown) => (typeof value === "function" ? String(value("x", ["y"], "z")) : String(value));
    for (const [key, value] of Object.entries(ja)) expect(`${key}: ${inWords(value)}`).toMatch(japanese);
    for (const value of Object.values(en)) expect(inWords(value)).not.toMatch(japanese);
  });

  it("names the place before it says what is wrong", () => {
    const refusal = {file: "l.csv", line: 3, column: "on", value: "1\n2", why: "a", mend: "B."};
    expect(refusalInWords(refusal, "en")).toBe('l.csv:3:on "1\\n2": a. B.');
    expect(refusalInWords({...refusal, column: "", value: ""}, "ja")).toBe("l.csv:3: a。B.");
  });
});
