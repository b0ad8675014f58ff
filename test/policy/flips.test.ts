import {describe, expect, it} from "vitest";
import type {Facts} from "../../src/policy/facts.js";
import {flips, otherwiseUnder} from "../../src/policy/flips.js";
import {VERDICTS, judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeById} from "../../src/policy/regimes.js";
import {CASE_FILES} from "./cases.js";

const cases = CASE_FILES.flatMap(({cases}) => cases);
const factsOf = (start: string) => cases.find(({name}) => name.startsWith(start))!.facts;
const weapons = factsOf("Anti-tank missiles as a gift from stock on 28");
const vests = factsOf("Vests as a gift from stock, where nothing is known");

describe("what would change a verdict", () => {
  it("finds the single facts", () => {
    const found = flips(regimeById("2022-03-08"), weapons);
    expect(found).toContainEqual({facts: {"item.weapon": "no"}, verdict: "conditional"});
    expect(found).toContainEqual({facts: {"item.listed": "no"}, verdict: "out_of_scope"});
    expect(found).toContainEqual({facts: {"recipient.unsc_measures": "yes"}, verdict: "prohibited"});
    expect(found.map(({facts}) => Object.keys(facts).length)).not.toContain(3);
  });

  it("looks for pairs only towards a verdict that no single fact reaches", () => {
    const found = flips(regimeById("2022-03-08"), vests).filter(({verdict}) => verdict === "permissible");
    expect(found.filter(({facts}) => Object.keys(facts).length === 1).map(({facts}) => facts)).toEqual([
      {"transfer.mode": "carried_by_sdf"},
      {"transfer.mode": "return_or_sample"}
    ]);
    // The two consents that are not shown are named all the same: a reader asks for them first.
    expect(found.filter(({facts}) => Object.keys(facts).length === 2).map(({facts}) => facts)).toEqual([
      {"control.other_use_consent": "yes", "control.onward_consent": "yes"}
    ]);
    expect(flips(regimeById("1983-01-14"), weapons)).toContainEqual({
      facts: {"transfer.mode": "carried_by_sdf", "transfer.programme": "iraq_reconstruction"},
      verdict: "permissible"
    });
    expect(flips(regimeById("2026-04-21"), weapons)).toContainEqual({
      facts: {"recipient.agreement": "yes", "transfer.mode": "sale"},
      verdict: "exception_only"
    });
  });

  it("gets out of two obstacles at once where one is not enough", () => {
    const both: Facts = {"item.listed": "no", "item.form": "funds"};
    expect(flips(regimeById("2026-04-21"), both)).toContainEqual({
      facts: {"item.listed": "yes", "item.form": "equipment"},
      verdict: "undetermined"
    });
  });

  it("makes up no refusal of consent, and puts what is agreed before another world, which comes last where it changes twice", () => {
    const found = flips(regimeById("2016-03-22"), vests);
    const values = found.flatMap(({facts}) => Object.entries(facts).map((fact) => fact.join("=")));
    expect(values.filter((value) => value.startsWith("control.") && value.endsWith("=no"))).toEqual([]);
    const isWorld = (name: string) => /^(item|recipient)\./.test(name);
    for (const verdict of VERDICTS) {
      const twice = found
        .filter((flip) => flip.verdict === verdict)
        .map(({facts}) => Object.keys(facts).filter(isWorld).length > 1);
      expect(twice).toEqual([...twice].sort());
    }
    const sold = {...weapons, "transfer.mode": "sale"};
    const toException = flips(regimeById("2026-04-21"), sold).filter(({verdict}) => verdict === "exception_only");
    expect(toException[0]!.facts).toEqual({"recipient.agreement": "yes"});
  });

  it("names the regimes that see it otherwise", () => {
    const named = otherwiseUnder(weapons, "no_category");
    expect(named).toEqual(
      REGIMES.map((regime) => ({regime: regime.id, verdict: judgeUnder(regime)(weapons).code})).filter(
        ({verdict}) => verdict !== "no_category"
      )
    );
    expect(named).toContainEqual({regime: "1967-04-21", verdict: "prohibited"});
    expect(named).not.toContainEqual(expect.objectContaining({regime: "2014-04-01"}));
  });
});
