import {describe, expect, it} from "vitest";
import {VERDICTS} from "../../src/policy/judge.js";
import {agreementOf, didNotLetPass, neededChange} from "../../src/policy/officialDecision.js";
import {valuesOf} from "../../src/vocabulary/list.js";
import {PRECEDENT_OUTCOMES} from "../../src/vocabulary/precedent.js";

const outcomes = valuesOf(PRECEDENT_OUTCOMES);

describe("a decision beside a verdict", () => {
  it.each([
    ["approved", "permissible", "agrees"],
    ["approved", "conditional", "agrees"],
    ["approved", "out_of_scope", "agrees"],
    ["approved", "no_category", "diverges"],
    ["approved", "prohibited", "diverges"],
    ["approved", "exception_only", "by_exception"],
    ["approved", "undetermined", "not_comparable"],
    ["refused", "no_category", "agrees"],
    ["refused", "exception_only", "agrees"],
    ["refused", "conditional", "diverges"],
    ["refused", "undetermined", "not_comparable"],
    ["refused", "out_of_scope", "not_comparable"],
    ["permitted", "permissible", "agrees"],
    ["permitted", "out_of_scope", "diverges"],
    ["permitted", "undetermined", "not_comparable"],
    ["permitted_after_exception", "exception_only", "by_exception"],
    ["outside_scope", "out_of_scope", "agrees"],
    ["outside_scope", "permissible", "diverges"],
    ["pending", "no_category", undefined],
    ["unknown", "permissible", undefined]
  ] as const)("%s beside %s: %s", (decision, verdict, agreement) => {
    expect(agreementOf(decision, verdict)).toBe(agreement);
  });

  it("never reads an open verdict as a yes or a no", () => {
    for (const decision of [...outcomes, "approved"]) {
      expect([undefined, "not_comparable"]).toContain(agreementOf(decision, "undetermined"));
    }
  });

  it("compares only outcomes that are decisions", () => {
    expect(outcomes.filter((outcome) => agreementOf(outcome, "permissible") === undefined)).toEqual([
      "pending",
      "withdrawn",
      "not_selected",
      "not_concluded",
      "violation",
      "reported_unconfirmed"
    ]);
  });
});

it("before the rules made way, they let nothing pass", () => {
  expect(VERDICTS.filter(didNotLetPass)).toEqual(["prohibited", "undetermined", "no_category", "exception_only"]);
  expect(["permitted", "permitted_after_exception", "permitted_after_amendment"].map(neededChange)).toEqual([
    false,
    true,
    true
  ]);
});
