import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import type {StatedFact} from "../../src/components/factList.js";
import {citation, trace, type TraceOptions} from "../../src/components/trace.js";
import {verdictCard} from "../../src/components/verdictCard.js";
import type {Html} from "../../src/components/html.js";
import {LOCALES} from "../../src/messages/locale.js";
import type {Facts} from "../../src/policy/facts.js";
import {flips} from "../../src/policy/flips.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {REGIMES, regimeOn} from "../../src/policy/regimes.js";

/** Anti-tank missiles as a gift to Ukraine, asked for on 8 March 2022. */
const missiles: Facts = {
  "item.listed": "yes",
  "item.weapon": "yes",
  "item.form": "equipment",
  "item.use": "none",
  "item.treaty_ban": "none",
  "item.licensor": "none",
  "item.joint_partner": "none",
  recipient: "UKR",
  "recipient.kind": "state",
  "recipient.unsc_measures": "no",
  "recipient.unsc_embargo": "no",
  "recipient.communist_bloc": "no",
  "recipient.in_combat": "yes",
  "recipient.invaded": "yes",
  "recipient.security_partner": "no",
  "recipient.agreement": "no",
  "transfer.mode": "sdf_grant",
  "transfer.purpose": "japan_security"
};
const regime = regimeOn("2022-03-08");
const verdict = judgeUnder(regime)(missiles);
const nameOf = (code: string) => (code === "UKR" ? "Ukraine" : code);
const options = (locale: "en" | "ja"): TraceOptions => ({
  facts: missiles,
  origins: new Map([["transfer.mode", "assumption"]]),
  locale,
  nameOf
});
const documentOf = (content: Html) => parseHTML(`<!doctype html><body>${content.markup}</body>`).document;

describe("trace", () => {
  it.each(LOCALES)("lists every clause of the regime once, with the engine's own outcome (%s)", (locale) => {
    const page = documentOf(trace(verdict, options(locale)));
    const clauses = [...page.querySelectorAll(".clause")];
    expect(clauses.map((clause) => clause.querySelector(".clause-title")!.textContent)).toEqual(
      verdict.trace.map(({clause}) => clause.title[locale])
    );
    expect(clauses.map((clause) => clause.querySelector(".outcome")!.className)).toEqual(
      verdict.trace.map(({outcome}) => `outcome outcome-${outcome}`)
    );
  });

  it("opens the decisive clauses alone", () => {
    const page = documentOf(trace(verdict, options("en")));
    const open = [...page.querySelectorAll(".clause[open] .clause-title")].map(({textContent}) => textContent);
    const decisive = verdict.trace.filter(({clause}) => verdict.decidedBy.includes(clause.id));
    expect(open).toEqual(decisive.map(({clause}) => clause.title.en));
  });

  it.each(LOCALES)("cites an instrument that numbers no sections without a stray sign (%s)", (locale) => {
    const clauses = REGIMES.flatMap(({clauses}) => clauses);
    expect(clauses.some(({cite}) => cite.section === "")).toBe(true);
    for (const clause of clauses) {
      const cite = documentOf(citation(clause, locale)).querySelector("cite")!.textContent!;
      expect(cite).not.toMatch(/[,、\s]$/);
      expect(cite).toContain(clause.cite.section);
    }
  });

  it("says where the value of a fact comes from", () => {
    const facts = documentOf(trace(verdict, options("en"))).querySelectorAll(".facts-read li");
    const mode = [...facts].find((fact) => fact.textContent!.includes("kind of transfer"))!;
    expect(mode.textContent!.replace(/\s+/g, " ").trim()).toBe("kind of transfer: gift from SDF stock assumed");
  });
});

describe("verdict card", () => {
  const stated: StatedFact[] = [
    {fact: "item.weapon", value: "yes", origin: "items", behind: "items.csv, line 3"},
    {fact: "transfer.mode", value: "sdf_grant", origin: "assumption", behind: "Japan was not the sender."}
  ];
  const card = (official?: string, facts = missiles, day = "2022-03-08") =>
    documentOf(
      verdictCard({
        verdict: judgeUnder(regimeOn(day))(facts),
        facts,
        stated,
        flips: flips(regimeOn(day), facts),
        day,
        ...(official && {official}),
        locale: "en",
        nameOf
      })
    );
  const words = (page: Document, selector: string) =>
    page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();

  it("asks what if Japan had been the sender, in outline, where it was not", () => {
    const page = card();
    expect(words(page, "h2")).toBe("If Japan had been the sender");
    expect(page.querySelector(".verdict-hypothetical")).not.toBeNull();
  });

  it("puts what Japan decided before the coded verdict, and says whether they agree", () => {
    const page = card("refused");
    expect(words(page, "h2")).toBe("What Japan decided");
    expect(words(page, ".official")).toContain("agrees");
    expect(page.querySelector(".verdict-hypothetical")).toBeNull();
  });

  it("prints the definition of a party to a conflict where a country at war is not barred by it", () => {
    expect(words(card(), ".party")).toContain("Security Council");
    const atPeace: Facts = {...missiles, "recipient.in_combat": "no", "recipient.invaded": "no"};
    expect(card(undefined, atPeace).querySelector(".party")).toBeNull();
    // Before 2014 the bar had no such definition: arms to parties to conflicts were refused by a plain reading.
    expect(card(undefined, missiles, "2012-06-01").querySelector(".party")).toBeNull();
  });

  it("keeps what was assumed apart from what a source states", () => {
    const lists = [...card().querySelectorAll(".facts")].map(({textContent}) => textContent!);
    expect(lists).toHaveLength(2);
    expect(lists[0]).toContain("items.csv, line 3");
    expect(lists[1]).toContain("Japan was not the sender.");
  });

  it("lists changes of fact that lead to another verdict, and every one of them does", () => {
    const found = flips(regime, missiles);
    expect(found.length).toBeGreaterThan(0);
    for (const {facts, verdict: flipped} of found) {
      expect(judgeUnder(regime)({...missiles, ...facts}).code).toBe(flipped);
    }
    expect(words(card(), ".flips")).toContain(VERDICT_LABELS[found[0]!.verdict].en);
  });

  it.each(REGIMES.map(({id}) => id))(
    "never says that a transfer is allowed, or that anyone violated a rule (%s)",
    (id) => {
      const text = words(card(undefined, missiles, id), ".verdict-card");
      expect(text).not.toMatch(/\ballowed\b|\bviolat/);
      expect(text).toContain("not legal advice");
    }
  );
});
