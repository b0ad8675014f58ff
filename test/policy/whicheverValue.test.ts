import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {regime, type Clause} from "../../src/policy/clause.js";
import {all, any, is, not} from "../../src/policy/condition.js";
import {FACTS, FACT_NAMES, type Facts, type ListedFact} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {whicheverValue} from "../../src/policy/whicheverValue.js";
import {clause, header} from "./bad/clauses.js";

const ofClauses = (...clauses: Clause[]) => regime(header, clauses);
const sold = is("transfer.mode", "sale");
const weapon = is("item.weapon", "yes");

describe("a fact that is not known", () => {
  it("does not stand in the way where each of its values leads to one verdict", () => {
    const rules = ofClauses(
      clause("sold", "case", {when: sold}),
      clause("not_sold", "case", {when: not(sold)}),
      clause("close", "closing")
    );
    expect(judgeUnder(rules)({}).code).toBe("undetermined");
    const found = whicheverValue(rules, {});
    expect(found?.unknown).toEqual(["transfer.mode"]);
    expect(new Set(found?.verdicts.map(({code}) => code))).toEqual(new Set(["permissible"]));
    expect(new Set(found?.verdicts.flatMap(({decidedBy}) => decidedBy))).toEqual(new Set(["sold", "not_sold"]));
  });

  it("stands in the way where one value leads elsewhere", () => {
    const rules = ofClauses(
      clause("sold", "case", {when: sold}),
      clause("harmless", "case", {when: all(not(sold), not(weapon))}),
      clause("close", "closing")
    );
    expect(whicheverValue(rules, {})).toBeUndefined();
    expect(whicheverValue(rules, {"item.weapon": "no"})?.verdicts[0].code).toBe("permissible");
    expect(whicheverValue(rules, {"item.weapon": "yes"})).toBeUndefined();
  });

  it("stands in the way where its values have no closed list, and where a text was not read", () => {
    const licensed = is("item.licensor", "USA");
    const byCode = ofClauses(
      clause("one", "case", {when: licensed}),
      clause("two", "case", {when: not(licensed)}),
      clause("close", "closing")
    );
    expect(whicheverValue(byCode, {})).toBeUndefined();
    const unread = ofClauses(
      clause("case", "case", {when: any(sold, not(sold)), unread: true}),
      clause("close", "closing")
    );
    expect(whicheverValue(unread, {})).toBeUndefined();
  });

  it("is nothing to ask where the verdict is settled", () => {
    expect(whicheverValue(ofClauses(clause("case", "case"), clause("close", "closing")), {})).toBeUndefined();
  });

  it("never hides a verdict of the real rules: whatever the facts turn out to be, it is the one given", () => {
    const listed = FACT_NAMES.filter((name) => "values" in FACTS[name]);
    const facts = fc.record(
      Object.fromEntries(listed.map((name) => [name, fc.constantFrom(...(FACTS[name] as ListedFact).values)]))
    ) as fc.Arbitrary<Facts>;
    fc.assert(
      fc.property(fc.constantFrom(...REGIMES), facts, fc.subarray(listed, {maxLength: 4}), (rules, whole, unknown) => {
        const known = Object.fromEntries(
          Object.entries(whole).filter(([name]) => !unknown.some((one) => one === name))
        );
        const found = whicheverValue(rules, known);
        if (found) expect(judgeUnder(rules)(whole).code).toBe(found.verdicts[0].code);
      }),
      {numRuns: 2000}
    );
  });
});
