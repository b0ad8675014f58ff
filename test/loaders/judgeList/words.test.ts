import {describe, expect, it} from "vitest";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {StructureScan} from "../../../loaders/ingest/structure.js";
import {readingIn, refusalInWords, wordsIn} from "../../../loaders/judgeList/words.js";

const japanese = /[぀-ヿ一-鿿]/u;

describe("what the judge says", () => {
  it("of each cell and record that cannot be read, it says in Japanese too", () => {
    const cells = [" a", "a\u00a0b", "a\u200bb", "a\tb", "a\ufffd", "e\u0301", "=1"];
    const cellFaults = cells.map((cell) => cellFault(cell)!);
    const texts = ['a"b\n', '"a"b\n', "a\nb\r\n", "\0\n", '"a', "a\rb\n"];
    const structureFaults = texts.flatMap((text) => {
      const scan = new StructureScan();
      scan.push(text);
      return scan.end().faults;
    });
    expect(new Set(cellFaults.map(({why}) => why)).size).toBe(cells.length);
    expect(structureFaults).toHaveLength(texts.length);
    for (const {why, mend} of [...cellFaults, ...structureFaults]) {
      expect(readingIn("ja", why)).toMatch(japanese);
      expect(readingIn("ja", mend)).toMatch(japanese);
      expect(readingIn("en", why)).toBe(why);
    }
  });

  it("has every message in both languages", () => {
    const [en, ja] = [wordsIn("en"), wordsIn("ja")];
    expect(Object.keys(ja)).toEqual(Object.keys(en));
    const inWords = (value: unknown) => (typeof value === "function" ? String(value("x", "y", "z")) : String(value));
    for (const [key, value] of Object.entries(ja)) expect(`${key}: ${inWords(value)}`).toMatch(japanese);
    for (const value of Object.values(en)) expect(inWords(value)).not.toMatch(japanese);
  });

  it("names the place before it says what is wrong", () => {
    const refusal = {file: "l.csv", line: 3, column: "on", value: "1\n2", why: "a", mend: "B."};
    expect(refusalInWords(refusal, "en")).toBe('l.csv:3:on "1\\n2": a. B.');
    expect(refusalInWords({...refusal, column: "", value: ""}, "ja")).toBe("l.csv:3: a。B.");
  });
});
