import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {behindFacts, factsByOrigin, type StatedFact} from "../../src/components/factList.js";
import {html, type Html} from "../../src/components/html.js";
import {barsOnlyBySecurityCouncil, recordAnswer, recordGrounds} from "../../src/components/recordAnswer.js";
import {LOCALES} from "../../src/messages/locale.js";
import {record} from "../../src/messages/record.js";
import type {Facts} from "../../src/policy/facts.js";
import {flips} from "../../src/policy/flips.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeById, regimeOn} from "../../src/policy/regimes.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {missiles} from "./missiles.js";

const DAY = "2022-03-08";
const regime = regimeOn(DAY);
const nameOf = (code: string) => (code === "UKR" ? "Ukraine" : code);
const answered = (facts: Facts, rules = regime) => ({
  verdict: judgeUnder(rules)(facts),
  facts,
  assumed: [],
  day: DAY,
  locale: "en" as const,
  nameOf
});
const documentOf = (content: Html) => parseHTML(`<!doctype html><body>${content.markup}</body>`).document;
const words = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();

describe("the answer", () => {
  it("is a sentence, and the verdict in outline, where Japan was not the sender", () => {
    const page = documentOf(recordAnswer(answered(missiles), {sentence: "No. Had it been Japan’s, …"}));
    expect(words(page, ".answer-line")).toBe("No. Had it been Japan’s, …");
    expect(page.querySelector(".verdict-hypothetical")).not.toBeNull();
    expect(page.querySelector("h2")).toBeNull();
  });

  it("puts what Japan decided before the coded verdict, and says whether they agree under the rules of its day alone", () => {
    const page = documentOf(recordAnswer(answered(missiles), {outcome: "refused", isOfItsDay: true}));
    expect([...page.querySelectorAll("h2")].map(({textContent}) => textContent)).toEqual([
      "What Japan decided",
      "What the coded rules say"
    ]);
    expect(words(page, ".official")).toContain("agrees");
    expect(page.querySelector(".verdict-hypothetical")).toBeNull();
    const later = documentOf(recordAnswer(answered(missiles), {outcome: "refused", isOfItsDay: false}));
    expect(words(later, ".official")).not.toContain("agrees");
  });
});

it.each(REGIMES.map(({id}) => id))(
  "nothing says that a transfer is allowed, or that anyone violated a rule (%s)",
  (id) => {
    const rules = regimeById(id)!;
    const found = answered(missiles, rules);
    const said = LOCALES.flatMap((locale) => Object.values(record.answers[locale]).map((say) => say("Had", "rules")));
    const parts = [
      recordAnswer(found, {sentence: said.join(" ")}),
      recordGrounds(found, flips(rules, missiles), "", String)
    ];
    expect(documentOf(html`${parts}`).body.textContent).not.toMatch(/\ballowed\b|\bviolat/);
  }
);

describe("its grounds", () => {
  const grounds = (facts: Facts, rules = regime) =>
    documentOf(recordGrounds(answered(facts, rules), flips(rules, facts), "what-if.html", (id) => `#${id}`));

  it("list changes of fact that lead to another verdict, and every one of them does", () => {
    const found = flips(regime, missiles);
    expect(found.length).toBeGreaterThan(0);
    for (const {facts, verdict} of found) expect(judgeUnder(regime)({...missiles, ...facts}).code).toBe(verdict);
    expect(words(grounds(missiles), ".flips")).toContain(VERDICT_LABELS[found[0]!.verdict].en);
  });

  it.each(REGIMES.map(({id}) => id))("cite every clause that decided, with its sentence and its place (%s)", (id) => {
    const rules = regimeById(id)!;
    const {decidedBy} = judgeUnder(rules)(missiles);
    const page = grounds(missiles, rules);
    for (const clause of rules.clauses.filter(({id}) => decidedBy.includes(id))) {
      expect(words(page, ".verdict-grounds")).toContain(clause.sentence.en.replace(/\s+/g, " "));
      expect(page.querySelector(`a[href="#${clause.id}"]`)?.textContent).toBe(clause.title.en);
    }
  });

  it("define a party to a conflict where a country at war is not barred by it, and nowhere else", () => {
    const needsIt = (facts: Facts, rules = regime) => barsOnlyBySecurityCouncil(judgeUnder(rules)(facts), facts);
    expect(needsIt(missiles)).toBe(true);
    expect(needsIt({...missiles, "recipient.in_combat": "no", "recipient.invaded": "no"})).toBe(false);
    // Before 2014 the bar had no such definition: arms to parties to conflicts were refused by a plain reading.
    expect(needsIt(missiles, regimeOn("2012-06-01"))).toBe(false);
  });
});

describe("the facts", () => {
  const behindBoth = html`items.csv, line 3`;
  const stated: StatedFact[] = [
    {fact: "item.weapon", value: "yes", origin: "items", behind: behindBoth},
    {fact: "item.listed", value: "yes", origin: "items", behind: behindBoth},
    {fact: "transfer.mode", value: "sdf_grant", origin: "assumption", behind: html`Japan was not the sender.`}
  ];
  const page = documentOf(
    html`${factsByOrigin(stated, "en", nameOf)}${behindFacts(stated, "What stands behind them", "en")}`
  );

  it("keep what was assumed apart from what a source states", () => {
    const groups = [...page.querySelectorAll(".facts section")].map(({textContent}) => textContent!);
    expect(groups).toHaveLength(2);
    expect(groups[0]).toMatch(/Item class[\s\S]*weapon in the sense of the SDF Act/);
    expect(groups[1]).toMatch(/Assumed[\s\S]*gift from SDF stock/);
  });

  it("say once what stands behind several", () => {
    const behind = [...page.querySelectorAll(".behind dd")].map(({textContent}) => textContent);
    expect(behind).toEqual(["items.csv, line 3", "Japan was not the sender."]);
  });
});
