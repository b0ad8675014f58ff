import {describe, expect, test} from "vitest";
import {applyCorrections, parseCorrections, readCorrections} from "../../../loaders/ingest/corrections.js";
import {checkTable} from "../../../loaders/ingest/readTable.js";
import {bytes, toys, toyTable} from "./toyTable.js";

const file = (...corrections: Record<string, string>[]) =>
  bytes(
    `source: kiel\ncorrections:\n${corrections
      .map((correction) =>
        Object.entries({id: "c-1", where: "A-1", status: "open", reason: "A wrong digit.", ...correction})
          .map(([key, value], index) => `${index ? "    " : "  - "}${key}: ${JSON.stringify(value)}`)
          .join("\n")
      )
      .join("\n")}\n`
  );

const table = checkTable(toyTable, toys("A-1,Hospital,1,2922-02-09,", "A-2,Meals,,2027-04-06,"));

function apply(...corrections: Record<string, string>[]) {
  const parsed = parseCorrections("data/corrections/kiel.yaml", file(...corrections));
  expect(parsed.refusals).toEqual([]);
  return applyCorrections(table, parsed.corrections);
}

describe("a correction", () => {
  test("puts the right value in place of the one it expects to find, and touches nothing else", () => {
    const {table: corrected, refusals} = apply({column: "day", was: "2922-02-09", is: "2022-02-09"});
    expect(refusals).toEqual([]);
    expect(corrected.rows.map(({cells}) => cells["day"])).toEqual(["2022-02-09", "2027-04-06"]);
    expect(table.rows[0]!.cells["day"]).toBe("2922-02-09");
  });

  test("is refused when the row no longer holds what it expects", () => {
    const {refusals} = apply({column: "day", was: "2922-02-08", is: "2022-02-09"});
    expect(refusals).toMatchObject([
      {
        file: "data/corrections/kiel.yaml",
        line: 3,
        column: "was",
        value: "2922-02-08",
        why: 'expected to find "2922-02-08" in data/toys.csv:2:day, but it holds "2922-02-09"'
      }
    ]);
  });

  test.each([
    ["a claim that is not there", {where: "A-9", column: "day", was: "", is: "2022"}, "there is no such claim"],
    ["a column that is not there", {column: "days", was: "", is: "2022"}, "there is no such column"],
    [
      "a value that the column does not take",
      {column: "day", was: "2922-02-09", is: "soon"},
      "the corrected row is not sound"
    ]
  ])("is refused for %s", (_name, correction, why) => {
    expect(apply(correction).refusals).toMatchObject([{why: expect.stringContaining(why)}]);
  });

  test("cannot be made twice", () => {
    const one = {column: "day", was: "2922-02-09", is: "2022-02-09"};
    const {refusals} = apply(one, {...one, id: "c-2"});
    expect(refusals).toMatchObject([{line: 10, why: "c-1 already corrects it"}]);
  });
});

describe("the file", () => {
  test.each([
    ["not YAML", "source: [", 1],
    ["a key that is not known", "source: kiel\ncorrections:\n  - id: c\n    was_: x\n", 3],
    [
      "a value without quotes, which YAML would read as a number",
      "source: kiel\ncorrections:\n  - id: c\n    where: A-1\n    column: day\n    was: 2022\n    is: '2023'\n    status: open\n    reason: r\n",
      6
    ],
    ["a key twice", "source: kiel\nsource: sipri\ncorrections: []\n", 2]
  ])("is refused when it has %s", (_name, text, line) => {
    const {corrections, refusals} = parseCorrections("data/corrections/x.yaml", bytes(text));
    expect(corrections).toEqual([]);
    expect(refusals[0]).toMatchObject({file: "data/corrections/x.yaml", line});
  });

  test("need not be there at all", async () => {
    expect(await readCorrections("test/no-such-folder")).toEqual({corrections: [], refusals: []});
  });
});
