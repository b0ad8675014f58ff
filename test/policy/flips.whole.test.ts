/** Every flip of many cases under every version of the rules. */
import {describe, expect, it} from "vitest";
import {FACT_NAMES, type Facts} from "../../src/policy/facts.js";
import {flips, flipsDependOn, singleFlips} from "../../src/policy/flips.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {CASE_FILES} from "./cases.js";

const cases = CASE_FILES.flatMap(({cases}) => cases);

describe("what would change a verdict", () => {
  it("tells the truth about every flip, and leaves the recipient what it is", () => {
    // Every fifth case under every regime: all of them would take as long as the walk of the space.
    const wrong: unknown[] = [];
    for (const {facts} of cases.filter((_, index) => index % 5 === 0)) {
      for (const regime of REGIMES) {
        const judge = judgeUnder(regime);
        for (const flip of flips(regime, facts)) {
          const comesTrue = judge({...facts, ...flip.facts}).code === flip.verdict;
          if (!comesTrue || flip.verdict === judge(facts).code || "recipient" in flip.facts)
            wrong.push({regime: regime.id, facts, flip});
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("hangs on nothing but what it says that single facts depend on", () => {
    const asked = cases.filter((_, index) => index % 10 === 0).map(({facts}) => facts);
    const found = {same: 0, other: 0};
    for (const regime of REGIMES) {
      for (const [index, facts] of asked.entries()) {
        const next = asked[(index + 1) % asked.length] ?? {};
        for (const name of FACT_NAMES) {
          // One fact as the next case has it, known or not.
          const changed: Facts = {...facts, [name]: next[name]};
          const isSame = flipsDependOn(regime, changed) === flipsDependOn(regime, facts);
          if (isSame) expect(singleFlips(regime, changed)).toEqual(singleFlips(regime, facts));
          if (next[name] !== facts[name]) found[isSame ? "same" : "other"] += 1;
        }
      }
    }
    expect(Math.min(found.same, found.other)).toBeGreaterThan(100);
  });
});
