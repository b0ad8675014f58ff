import {describe, expect, it} from "vitest";
import {regime, type Clause} from "../../src/policy/clause.js";
import {all, always, is, never} from "../../src/policy/condition.js";
import type {Facts} from "../../src/policy/facts.js";
import {ConflictError, assumedByRule, judgeUnder} from "../../src/policy/judge.js";
import {regimeOn} from "../../src/policy/regimes.js";
import {clause, header} from "./bad/clauses.js";

const under = (...clauses: Clause[]) => judgeUnder(regime(header, clauses));
const outcomes = (judge: ReturnType<typeof under>, facts: Facts) =>
  Object.fromEntries(judge(facts).trace.map(({clause: {id}, outcome}) => [id, outcome]));

const weapon = is("item.weapon", "yes");
const fighting = is("recipient.in_combat", "yes");

describe("a judge", () => {
  it("stops where the question is settled, and says what was not reached", () => {
    const judge = under(
      clause("scope", "scope", {when: weapon}),
      clause("bar", "bar", {when: fighting}),
      clause("case", "case")
    );
    expect(outcomes(judge, {"item.weapon": "no"})).toEqual({scope: "not_met", bar: "not_reached", case: "not_reached"});
    expect(outcomes(judge, {"item.weapon": "yes"})).toEqual({scope: "met", bar: "unknown", case: "not_reached"});
  });

  it("refuses to choose between a case that exempts and a bar that nothing says gives way", () => {
    const judge = under(
      clause("first", "bar"),
      clause("second", "bar"),
      clause("exempt", "case", {opens: ["first"], when: weapon}),
      clause("close", "closing")
    );
    expect(judge({"item.weapon": "no"}).code).toBe("prohibited");
    expect(() => judge({"item.weapon": "yes"})).toThrow(ConflictError);
    expect(() => judge({"item.weapon": "yes"})).toThrow(
      "Regime 2000-01-01: exempt (Act of nobody, article of exempt) permits and second (Act of nobody, article of " +
        "second) prohibits, and nothing coded says which gives way. Say which is the exception with `opens`, and cite " +
        "where the law says so."
    );
  });

  it("waits for an exception that may open a bar", () => {
    const judge = under(
      clause("bar", "bar"),
      clause("except", "except", {opens: ["bar"], when: weapon}),
      clause("case", "case")
    );
    expect(judge({})).toMatchObject({code: "undetermined", decidedBy: ["except"], missing: ["item.weapon"]});
    expect(judge({"item.weapon": "yes"}).code).toBe("permissible");
    expect(judge({"item.weapon": "no"})).toMatchObject({code: "prohibited", decidedBy: ["bar"]});
  });

  it("leaves a bar standing in principle where only a finding could open it and a case fits", () => {
    const finding = {en: "a finding", ja: "判断"};
    const bar = clause("bar", "bar", {when: fighting});
    const special = clause("special", "except", {opens: ["bar"], finding});
    const facts = {"recipient.in_combat": "yes"};
    const barred = (...more: Clause[]) => under(bar, special, clause("close", "closing"), ...more)(facts);
    expect(barred(clause("case", "case"))).toMatchObject({code: "exception_only", decidedBy: ["bar", "special"]});
    // Where nothing would fit even then, or another Act stops it, no finding helps: both obstacles are shown.
    expect(barred(clause("case", "case", {when: never}))).toMatchObject({
      code: "no_category",
      decidedBy: ["close", "bar"]
    });
    expect(barred(clause("case", "case"), clause("statute", "statute"))).toMatchObject({
      code: "no_category",
      decidedBy: ["statute", "bar"]
    });
    expect(barred(clause("case", "case", {when: weapon}))).toMatchObject({
      code: "undetermined",
      missing: ["item.weapon"]
    });
    const whenKnown = under(bar, {...special, when: weapon}, clause("case", "case"));
    expect(whenKnown(facts)).toMatchObject({code: "undetermined", missing: ["item.weapon"]});
    expect(whenKnown({...facts, "item.weapon": "no"}).code).toBe("prohibited");
  });

  it("lets a statute stop a case that fits, and waits for what may open the statute", () => {
    const judge = under(
      clause("case", "case"),
      clause("statute", "statute", {when: fighting}),
      clause("except", "except", {opens: ["statute"], when: weapon})
    );
    expect(judge({"recipient.in_combat": "no"}).code).toBe("permissible");
    expect(judge({}).missing).toEqual(["recipient.in_combat"]);
    expect(judge({"recipient.in_combat": "yes"})).toMatchObject({code: "undetermined", decidedBy: ["except"]});
    expect(judge({"recipient.in_combat": "yes", "item.weapon": "no"})).toMatchObject({
      code: "no_category",
      decidedBy: ["statute"]
    });
    expect(judge({"recipient.in_combat": "yes", "item.weapon": "yes"}).code).toBe("permissible");
  });

  it("keeps a control open while only a finding could take its place", () => {
    const judge = under(
      clause("case", "case"),
      clause("control", "control", {when: is("control.onward_consent", "yes")}),
      clause("judged", "except", {opens: ["control"], finding: {en: "a finding", ja: "判断"}, when: always})
    );
    expect(judge({})).toMatchObject({
      code: "conditional",
      decidedBy: ["case", "control"],
      missing: ["control.onward_consent"]
    });
    expect(outcomes(judge, {}).judged).toBe("met");
    expect(judge({"control.onward_consent": "no"})).toMatchObject({code: "conditional", missing: []});
    expect(judge({"control.onward_consent": "yes"}).code).toBe("permissible");
  });

  it("leaves a statute that asks for consents to the controls while they are not known", () => {
    const judge = under(
      clause("case", "case"),
      clause("statute", "statute", {when: all(fighting, is("control.onward_consent", "no"))}),
      clause("control", "control", {when: is("control.onward_consent", "yes")}),
      clause("judged", "except", {opens: ["control"], finding: {en: "a finding", ja: "判断"}, when: always})
    );
    const gift = {"recipient.in_combat": "yes"};
    expect(judge(gift)).toMatchObject({
      code: "conditional",
      decidedBy: ["case", "control", "statute"],
      missing: ["control.onward_consent"]
    });
    expect(judge({...gift, "control.onward_consent": "no"})).toMatchObject({
      code: "no_category",
      decidedBy: ["statute"]
    });
    expect(judge({...gift, "control.onward_consent": "yes"}).code).toBe("permissible");
    expect(judge({"control.onward_consent": "no"})).toMatchObject({
      code: "undetermined",
      missing: ["recipient.in_combat"]
    });
  });

  it("does not know whether a clause whose text was not read is met, only that it is not", () => {
    const judge = under(clause("case", "case", {when: weapon, unread: true}), clause("close", "closing"));
    expect(judge({"item.weapon": "yes"})).toMatchObject({code: "undetermined", decidedBy: ["case"], missing: []});
    expect(judge({})).toMatchObject({code: "undetermined", missing: ["item.weapon"]});
    expect(judge({"item.weapon": "no"}).code).toBe("no_category");
  });

  it("settles nothing by a procedure, and reads it only where a transfer may be permitted", () => {
    const procedure = clause("procedure", "procedure", {when: weapon});
    const judge = under(clause("case", "case", {when: fighting}), clause("close", "closing"), procedure);
    expect(judge({"recipient.in_combat": "yes"}).code).toBe("permissible");
    expect(outcomes(judge, {"recipient.in_combat": "yes"}).procedure).toBe("unknown");
    expect(outcomes(judge, {"recipient.in_combat": "no"}).procedure).toBe("not_reached");
  });

  it("is made once for a regime", () => {
    const one = regime(header, [clause("case", "case")]);
    expect(judgeUnder(one)).toBe(judgeUnder(one));
  });

  it("reports what it took to be so because nobody said otherwise", () => {
    const facts: Facts = {
      "item.listed": "yes",
      "item.form": "equipment",
      "recipient.communist_bloc": "no",
      "recipient.unsc_embargo": "no",
      "recipient.in_combat": "no",
      "transfer.mode": "sale",
      recipient: "PHL",
      "recipient.kind": "state"
    };
    const judge = judgeUnder(regimeOn("2010-01-01"));
    expect(assumedByRule(judge(facts), facts)).toEqual(["recipient.fights_abroad"]);
    const stated: Facts = {...facts, "recipient.fights_abroad": "no"};
    expect(assumedByRule(judge(stated), stated)).toEqual([]);
  });
});
