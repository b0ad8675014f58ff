import {describe, expect, it} from "vitest";
import {all, any, is, not} from "../../src/policy/condition.js";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {regimeOn} from "../../src/policy/regimes.js";
import {factsBehind, factsDeciding} from "../../src/policy/words/decidingFacts.js";

const facts: Facts = {"item.weapon": "yes", "recipient.kind": "state", "recipient.invaded": "no"};

describe("the facts behind an outcome", () => {
  it("are all of them where every requirement is met", () => {
    expect(factsBehind(all(is("item.weapon", "yes"), is("recipient.kind", "state")), facts)).toEqual([
      "item.weapon",
      "recipient.kind"
    ]);
  });

  it("are only those that fail where one is not", () => {
    const condition = all(is("item.weapon", "yes"), is("recipient.invaded", "yes"));
    expect(factsBehind(condition, facts)).toEqual(["recipient.invaded"]);
    expect(factsBehind(not(condition), facts)).toEqual(["recipient.invaded"]);
  });

  it("are only the alternatives that hold", () => {
    expect(factsBehind(any(is("item.weapon", "yes"), is("recipient.invaded", "yes")), facts)).toEqual(["item.weapon"]);
  });

  it("are none where the outcome is unknown", () => {
    expect(factsBehind(is("recipient.in_combat", "yes"), facts)).toEqual([]);
  });
});

describe("the facts that decide a verdict", () => {
  const rules = regimeOn("2022-03-07");
  const deciding = (given: Facts) => factsDeciding(judgeUnder(rules)(given), given);

  it("are those of the clauses that settled it", () => {
    expect(deciding({"item.listed": "no", "recipient.kind": "state"})).toEqual(["item.listed"]);
  });

  it("are those that are missing where it cannot be settled", () => {
    expect(deciding({"recipient.kind": "state", "item.form": "equipment"})).toEqual(["item.listed"]);
  });
});
