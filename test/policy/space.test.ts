/** The space of every second version of the rules, from the first on; the others are walked beside it, in space2.test.ts. */
import {describe, expect, it} from "vitest";
import {FACTS, FACT_NAMES, type CodedFact, type ListedFact} from "../../src/policy/facts.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {leavesOf, truthOf} from "./bounds.js";
import {walkSpaceOf} from "./walk.js";

walkSpaceOf(REGIMES.filter((_, index) => index % 2 === 0));

describe("every value of every fact", () => {
  it("is told apart from another by some clause of some regime", () => {
    const leaves = REGIMES.flatMap(({clauses}) => clauses.flatMap(({when}) => leavesOf(when)));
    const idle = FACT_NAMES.flatMap((name) => {
      const definition: ListedFact | CodedFact = FACTS[name];
      const own = leaves.filter((leaf) => leaf.fact === name);
      if (!("values" in definition)) return own.length ? [] : [name];
      const {values} = definition;
      const isTold = (value: string) =>
        own.some((leaf) => values.some((other) => truthOf(leaf, value, "") !== truthOf(leaf, other, "")));
      return values.filter((value) => !isTold(value)).map((value) => `${name}=${value}`);
    });
    expect(idle).toEqual([]);
  });
});
