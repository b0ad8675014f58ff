/** The space of every second version of the rules, from the first on; the others are walked beside it, in space2.whole.test.ts. */
import {describe, expect, it} from "vitest";
import {FACTS, FACT_NAMES, type CodedFact, type FactName, type ListedFact} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeById} from "../../src/policy/regimes.js";
import {leavesOf, NOT_KNOWN, truthOf} from "./bounds.js";
import {everything, leastKnown, regionsOf, type Region} from "./space.js";
import {walkSpaceOf} from "./packedWalk.js";

walkSpaceOf(0);

// Of the rules in force, every single region can be walked in a second.
it("what is left out of the walk has no trace, and nothing to learn, that is not walked", () => {
  const regime = regimeById("2026-04-21");
  const judge = judgeUnder(regime);
  const values = Object.entries(everything(regime)) as [FactName, readonly string[]][];
  /** The verdict on each region with its trace, and what becomes of it with each fact that is learnt. */
  const toldOf = (regions: readonly Region[]) =>
    new Set(
      regions.map(leastKnown).flatMap((facts) => {
        const {code, trace} = judge(facts);
        const told = [code, ...trace.map(({outcome}) => outcome)].join();
        const open = values.filter(([name]) => facts[name] === undefined);
        const learnt = open.flatMap(([name, known]) =>
          known.flatMap((value) => (value === NOT_KNOWN ? [] : [judge({...facts, [name]: value}).code]))
        );
        return [told, ...new Set(learnt.map((later) => `${told} ${later}`))];
      })
    );
  const [each, walked] = [regionsOf(regime, true), regionsOf(regime)];
  expect(walked.length).toBeLessThan(each.length);
  expect(toldOf(walked)).toEqual(toldOf(each));
});

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
