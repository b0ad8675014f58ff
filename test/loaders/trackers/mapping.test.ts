import {describe, expect, it} from "vitest";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {mappingFrom} from "../../../loaders/trackers/mapping.js";

const codes = {
  item: new Map([
    ["manpads", "missile"],
    ["manpads_launcher", "launcher"],
    ["tank", "tank"]
  ]),
  actor: new Set(["CZE", "TUR"])
};
const mapping = (...lines: string[]) =>
  mappingFrom(
    "kiel",
    new TextEncoder().encode(`kind,match,words,example,maps_to,unit,note\n${lines.join("\n")}\n`),
    codes
  );
const refusals = (...lines: string[]): string[] => {
  try {
    mapping(...lines);
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.refusals.map(({line, column, why}) => `${line}:${column}: ${why}`);
    throw error;
  }
};

describe("a mapping", () => {
  const words = mapping(
    "item,pattern,stinger.*launcher,Stinger launcher,manpads_launcher,set,",
    "item,pattern,\\bstinger\\b,Stinger missile,manpads,,",
    "item,exact,Stinger launcher tube,,manpads,,",
    "actor,exact,Czech Republic,,CZE,,"
  );

  it.each([
    ["item", "STINGER  missile ", {to: "manpads", unit: "missile"}],
    ["item", "Stinger launcher", {to: "manpads_launcher", unit: "set"}],
    ["item", "stinger launcher  tube", {to: "manpads", unit: "missile"}],
    ["item", "Stingers", undefined],
    ["actor", "czech republic", {to: "CZE", unit: ""}],
    ["actor", "Stinger", undefined]
  ] as const)("%s %s", (kind, text, expected) => {
    expect(words.find(kind, text)).toEqual(expected);
  });
});

describe("a bad mapping is refused", () => {
  it.each([
    ["a class that is not there", "item,exact,Tank,,tanks,,", "2:maps_to: there is no such row in items.item_class"],
    ["an actor that is not there", "actor,exact,Turkey,,TR,,", "2:maps_to: there is no such row in actors.code"],
    ["no pattern", "item,pattern,(,(,tank,,", "2:words: not a regular expression"],
    ["a dead pattern", "item,pattern,^T-72$,T-72,tank,,", "2:example: the pattern does not match its own example"],
    ["a kind of its own", "thing,exact,Tank,,tank,,", "2:kind: not in the list of values of kind"]
  ])("%s", (_, line, why) => {
    expect(refusals(line)).toContainEqual(expect.stringContaining(why));
  });

  it("words that stand twice but for case", () => {
    expect(refusals("item,exact,Tank,,tank,,", "item,exact,TANK,,tank,,")).toHaveLength(1);
  });

  it("a pattern that another takes its example from", () => {
    expect(
      refusals(
        "item,pattern,stinger,Stinger,manpads,,",
        "item,pattern,stinger launcher,Stinger launcher,manpads_launcher,,"
      )
    ).toEqual(["3:words: a pattern above (stinger) takes its example first, for manpads"]);
  });
});
