import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {citation, sectionOf, trace, type TraceOptions} from "../../src/components/trace.js";
import type {Html} from "../../src/components/html.js";
import {LOCALES} from "../../src/messages/locale.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeOn} from "../../src/policy/regimes.js";
import {missiles} from "./missiles.js";

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
      const numbers = clause.cite.section.normalize("NFKC").match(/\d+|[①-⑨ア-オ]/g) ?? [];
      expect(numbers.filter((number) => !cite.normalize("NFKC").includes(number))).toEqual([]);
    }
  });

  it.each([
    ["116条の3", "article 116-3", "第116条の3"],
    ["9条1項", "article 9, paragraph 1", "第9条第1項"],
    ["3条4号、25条", "article 3, item 4 and article 25", "第3条第4号、第25条"],
    ["(2)", "(2)", "（2）"]
  ])("cites section %s as %s, and as %s", (section, en, ja) => {
    expect(sectionOf({section}, "en")).toBe(en);
    expect(sectionOf({section}, "ja")).toBe(ja);
  });

  it("says where the value of a fact comes from", () => {
    const facts = documentOf(trace(verdict, options("en"))).querySelectorAll(".facts-read li");
    const mode = [...facts].find((fact) => fact.textContent!.includes("kind of transfer"))!;
    expect(mode.textContent!.replace(/\s+/g, " ").trim()).toBe("kind of transfer: gift from SDF stock assumed");
  });
});
