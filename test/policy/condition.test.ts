import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  all,
  always,
  any,
  compile,
  factsIn,
  includes,
  is,
  isAlways,
  names,
  never,
  not,
  oneOf,
  unknownsIn,
  type Condition
} from "../../src/policy/condition.js";
import {FACT_NAMES, seenOf, valueOf, whyNotAValue, type Facts} from "../../src/policy/facts.js";
import {NO, UNKNOWN, YES} from "../../src/policy/logic.js";

const ask = (condition: Condition, facts: Facts) => compile(condition)(facts);

describe("a condition", () => {
  it("is unknown where its fact is not known, and settled by the part that is enough", () => {
    const both = all(is("item.weapon", "yes"), is("recipient.in_combat", "yes"));
    expect(ask(both, {})).toBe(UNKNOWN);
    expect(ask(both, {"item.weapon": "no"})).toBe(NO);
    expect(ask(both, {"item.weapon": "yes", "recipient.in_combat": "yes"})).toBe(YES);
    const either = any(is("item.weapon", "yes"), is("recipient.in_combat", "yes"));
    expect(ask(either, {"item.weapon": "yes"})).toBe(YES);
    expect(ask(not(either), {"item.weapon": "yes"})).toBe(NO);
    expect([ask(always, {}), ask(never, {}), isAlways(always), isAlways(never)]).toEqual([YES, NO, true, false]);
  });

  // The walk of the space asks once for all cases that are alike in what is looked at (test/policy/askedOnce.ts).
  it("looks at no fact but those that it names", () => {
    const looked = new Set<PropertyKey>();
    const facts = new Proxy<Facts>({}, {get: (_, name) => void looked.add(name)});
    ask(all(is("item.weapon", "yes"), names("item.joint_partner", "recipient")), facts);
    expect([...looked]).toEqual(["item.weapon", "item.joint_partner", "recipient"]);
  });

  it("reads codes in any order", () => {
    const partner = names("item.joint_partner", "recipient");
    expect(ask(partner, {"item.joint_partner": "GBR+ITA", recipient: "ITA"})).toBe(YES);
    expect(ask(partner, {"item.joint_partner": "ITA+GBR", recipient: "ITA"})).toBe(YES);
    expect(ask(partner, {"item.joint_partner": "GBR+ITA", recipient: "USA"})).toBe(NO);
    expect(ask(partner, {"item.joint_partner": "none"})).toBe(NO);
    expect(ask(partner, {recipient: "ITA"})).toBe(UNKNOWN);
    expect(ask(includes("item.joint_partner", "GBR"), {"item.joint_partner": "ITA+GBR"})).toBe(YES);
    expect(ask(includes("item.joint_partner", "GBR"), {"item.joint_partner": "none"})).toBe(NO);
  });

  it("takes a fact that holds unless stated as it is taken to be", () => {
    expect(ask(is("recipient.fights_abroad", "no"), {})).toBe(YES);
    expect(valueOf({}, "recipient.fights_abroad")).toBe("no");
    expect(valueOf({"recipient.fights_abroad": "yes"}, "recipient.fights_abroad")).toBe("yes");
  });

  it("sees every fact in its place, with what is taken to be so", () => {
    const stated: Facts = Object.fromEntries(FACT_NAMES.map((name) => [name, `the value of ${name}`]));
    for (const facts of [{}, stated]) expect(seenOf(facts)).toEqual(FACT_NAMES.map((name) => valueOf(facts, name)));
  });

  it("names its facts once, and those that keep it unknown", () => {
    const condition = all(
      is("item.weapon", "yes"),
      any(is("recipient.in_combat", "yes"), not(is("item.weapon", "no"))),
      oneOf("transfer.mode", "sale", "sdf_grant"),
      names("item.licensor", "recipient")
    );
    expect(factsIn(condition)).toEqual([
      "item.weapon",
      "recipient.in_combat",
      "transfer.mode",
      "item.licensor",
      "recipient"
    ]);
    expect(unknownsIn(condition, {"item.weapon": "yes", recipient: "USA"})).toEqual(["transfer.mode", "item.licensor"]);
    expect(unknownsIn(condition, {"item.weapon": "no"})).toEqual([]);
  });

  it("refuses a value that its fact cannot have", () => {
    expect(() => is("item.weapon", "maybe")).toThrow('item.weapon cannot be "maybe": expected one of yes, no');
    expect(() => oneOf("transfer.mode", "sale", "gift")).toThrow('transfer.mode cannot be "gift"');
  });

  it("is the same whichever way round its parts stand", () => {
    const leaf = fc.constantFrom(
      is("item.weapon", "yes"),
      is("recipient.in_combat", "yes"),
      oneOf("transfer.mode", "sale", "sdf_grant")
    );
    const value = (...values: string[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
    const facts = fc.record({
      "item.weapon": value("yes", "no"),
      "recipient.in_combat": value("yes", "no"),
      "transfer.mode": value("sale", "third_party")
    });
    fc.assert(
      fc.property(fc.array(leaf, {maxLength: 4}), facts, (parts, known) => {
        const turned = [...parts].reverse();
        expect(ask(all(...parts), known)).toBe(ask(all(...turned), known));
        expect(ask(any(...parts), known)).toBe(ask(any(...turned), known));
        expect(ask(not(all(...parts)), known)).toBe(ask(any(...parts.map(not)), known));
      })
    );
  });
});

describe("a fact", () => {
  it.each([
    ["item.weapon", "yes", undefined],
    ["item.weapon", "Yes", "expected one of yes, no"],
    ["recipient", "UKR", undefined],
    ["recipient", "UNMISS", undefined],
    ["recipient", "none", "expected an ISO 3166 alpha-3 code, such as USA"],
    ["item.licensor", "none", undefined],
    ["item.licensor", "GBR+ITA", "expected none or an ISO 3166 alpha-3 code, such as USA"],
    ["item.joint_partner", "GBR+ITA", undefined],
    ["item.joint_partner", "GBR,ITA", "expected none or an ISO 3166 alpha-3 code or several joined by +, such as USA"]
  ] as const)("%s may or may not be %s", (name, value, why) => {
    expect(whyNotAValue(name, value)).toBe(why);
  });
});
