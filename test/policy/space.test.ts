/**
 * Every case that each regime can tell apart: one verdict each, no conflict, and no decided verdict that learning a fact
 * takes back. That every clause can be met is shown by the cases in data/law/cases.
 */
import {afterAll, describe, expect, it} from "vitest";
import type {FactName, Facts} from "../../src/policy/facts.js";
import {judgeUnder, type VerdictCode} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {NOT_KNOWN} from "./bounds.js";
import {caseOf, eachRegionOf, everything, leastKnown, type Region} from "./space.js";

/** How many cases are drawn from every region, besides the one in which the least is known. */
const DRAWS = 3;

let regionsWalked = 0;
let casesJudged = 0;
afterAll(() => console.log(`${regionsWalked} regions walked, ${casesJudged} cases judged`));

describe.each(REGIMES)("every case under $id", (regime) => {
  const judge = judgeUnder(regime);
  const count = (facts: Facts) => {
    casesJudged++;
    return judge(facts);
  };
  const draws = (region: Region) => [
    leastKnown(region),
    ...Array.from({length: DRAWS}, (_, turn) => caseOf(region, turn))
  ];

  it("has one verdict in each region, as the order of settlement says, with what settled it and a whole trace", () => {
    const wrong: unknown[] = [];
    const seen = new Set<VerdictCode>();
    eachRegionOf(regime, (region) => {
      regionsWalked++;
      for (const facts of draws(region)) {
        const {code, decidedBy, missing, trace} = count(facts);
        seen.add(code);
        const names =
          missing.every((name) => facts[name] === undefined) && (code !== "undetermined" || missing.length > 0);
        const whole = decidedBy.length > 0 && trace.length === regime.clauses.length;
        if (code !== region.code || !names || !whole)
          wrong.push({facts, expected: region.code, code, decidedBy, missing});
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });

  it("never takes a decided verdict back when a fact is learnt", () => {
    const wrong: unknown[] = [];
    const values = everything(regime);
    eachRegionOf(regime, (region) => {
      if (region.code === "undetermined") return;
      const allowed: readonly VerdictCode[] =
        region.code === "conditional" ? ["conditional", "permissible"] : [region.code];
      const facts = leastKnown(region);
      for (const name of Object.keys(values) as FactName[]) {
        if (facts[name] !== undefined) continue;
        for (const value of values[name]!) {
          if (value === NOT_KNOWN) continue;
          const {code} = count({...facts, [name]: value});
          if (!allowed.includes(code)) wrong.push({facts, learns: {[name]: value}, from: region.code, to: code});
        }
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
