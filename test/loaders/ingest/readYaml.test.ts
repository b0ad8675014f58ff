/** What people write in YAML reaches readers as the cells of a table do: it is held against the same rules. */
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {readYaml} from "../../../loaders/ingest/readYaml.js";

const shape = z.object({reason: z.string(), other: z.unknown().optional()});
const read = (text: string) => readYaml("data/x.yaml", new TextEncoder().encode(text), shape);

describe("a text in YAML", () => {
  it.each([
    ["a formula", 'reason: "=1+1"', "begins like a spreadsheet formula"],
    ["a formula behind an at sign", 'reason: "@SUM(1)"', "begins like a spreadsheet formula"],
    ["a full-width formula", 'reason: "＝HYPERLINK(1)"', "begins like a spreadsheet formula"],
    ["a formula behind a tab", 'reason: "\\t=1+1"', "white space"],
    ["a carriage return", 'reason: "a\\r\\nb"', "a control character"],
    ["a direction", 'reason: "a\\u202Eb"', "invisible"],
    ["an escape", 'reason: "a\\u001b[2J"', "a control character"],
    ["a bell", 'reason: "a\\u0007"', "a control character"],
    ["a formula deep inside", "reason: fine\nother: {list: [fine, '=1+1']}", "begins like a spreadsheet formula"],
    ["a formula as a key", 'reason: fine\nother: {"=1+1": fine}', "begins like a spreadsheet formula"],
    ["a formula by name", 'reason: fine\nother: [&a "=1+1", *a]', "begins like a spreadsheet formula"]
  ])("is refused as %s, with its line", (_, text, why) => {
    const {value, refusals} = read(text);
    expect(value).toBeUndefined();
    expect(refusals).toEqual([expect.objectContaining({file: "data/x.yaml", why: expect.stringContaining(why)})]);
    expect(refusals[0]!.line).toBe(text.includes("\n") ? 2 : 1);
  });

  it("is read when it is a text", () => {
    expect(read('reason: "17,000 → 18,000、増加"').value).toEqual({reason: "17,000 → 18,000、増加"});
  });
});

describe("names in YAML", () => {
  it("are refused when they stand for nothing", () => {
    expect(read("reason: *nope").refusals).toEqual([expect.objectContaining({why: expect.stringContaining("nope")})]);
  });

  it("are refused when they stand for more than memory holds", () => {
    const levels = Array.from({length: 12}, (_, n) =>
      n === 0
        ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
        : `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(", ")}]`
    );
    const {value, refusals} = read(`reason: x\n${levels.join("\n")}`);
    expect(value).toBeUndefined();
    expect(refusals).toHaveLength(1);
  });
});
