import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {comparisonTable, instrumentKey, type Version} from "../../src/components/comparisonTable.js";
import type {TraceOptions} from "../../src/components/trace.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder, type Outcome, type Verdict} from "../../src/policy/judge.js";
import {OUTCOME_LABELS} from "../../src/policy/words/labels.js";
import {REGIMES, regimeById} from "../../src/policy/regimes.js";

/** Trucks as a gift to Ukraine. */
const trucks: Facts = {
  "item.listed": "yes",
  "item.weapon": "no",
  "item.form": "equipment",
  "item.use": "transport",
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
  "recipient.security_partner": "yes",
  "recipient.agreement": "no",
  "recipient.developing": "yes",
  "transfer.mode": "sdf_grant",
  "transfer.purpose": "japan_security"
};
const options = (facts: Facts, locale: Locale): TraceOptions => ({
  facts,
  origins: new Map([
    ["recipient", "claim"],
    ["item.weapon", "items"],
    ["transfer.mode", "assumption"]
  ]),
  locale,
  nameOf: (code) => (code === "UKR" ? "Ukraine" : code)
});
const tableOf = (verdict: Verdict, facts: Facts, locale: Locale) =>
  tableOfAll([{choice: "day", verdict}], facts, locale);
const addressOf = (regime: string, clause: string) => `#${regime}-${clause}`;
const tableOfAll = (versions: readonly Version[], facts: Facts, locale: Locale) =>
  parseHTML(
    `<!doctype html><body>${comparisonTable(versions, "Rules", options(facts, locale), addressOf).markup}</body>`
  ).document;
const textOf = (element: Element | null) => (element?.textContent ?? "").replace(/[ \n]+/g, " ").trim();

describe("comparison table", () => {
  it.each(REGIMES.flatMap(({id}) => LOCALES.map((locale) => [id, locale] as const)))(
    "has a row for every clause that was reached, in the order of reading, and names every other one (%s, %s)",
    (id, locale) => {
      const verdict = judgeUnder(regimeById(id)!)(trucks);
      const table = tableOf(verdict, trucks, locale);
      const said = [...table.querySelectorAll("tr:not(.unreached) td:nth-child(2)")].map(textOf);
      const grouped = [...new Set(verdict.trace.map(({clause}) => clause.effect))].flatMap((effect) =>
        verdict.trace.filter(({clause, outcome}) => clause.effect === effect && outcome !== "not_reached")
      );
      const stop = locale === "en" ? "." : "。";
      expect(said).toEqual(
        grouped.map(({clause, outcome}) => {
          const isSettled = outcome !== "unknown" && !verdict.decidedBy.includes(clause.id);
          return `${clause.title[locale]}${stop}${isSettled ? "" : ` ${clause.sentence[locale]}`}`;
        })
      );
      const links = [...table.querySelectorAll("tbody a")].map((link) => link.getAttribute("href"));
      expect(links.sort()).toEqual(verdict.trace.map(({clause}) => `#${id}-${clause.id}`).sort());
      const outcomes = [...table.querySelectorAll("tr:not(.unreached) td:last-child")];
      expect(outcomes.map((cell) => [cell.className, cell.firstChild?.textContent?.trim()])).toEqual(
        grouped.map(({outcome}) => [outcome, OUTCOME_LABELS[outcome as Outcome][locale]])
      );
      const unreached = [...table.querySelectorAll(".unreached")].map(textOf).join(" ");
      for (const {clause, outcome} of verdict.trace) {
        if (outcome === "not_reached") expect(unreached).toContain(clause.title[locale]);
      }
    }
  );

  it("marks the facts that no source states, and only those", () => {
    const verdict = judgeUnder(regimeById("2022-03-08")!)(trucks);
    const decisive = [...tableOf(verdict, trucks, "en").querySelectorAll(".decides td:nth-child(3)")].map(textOf);
    expect(decisive.join("; ")).toMatch(/recipient: Ukraine(;|$)/);
    expect(decisive.join("; ")).toContain("kind of transfer: gift from SDF stock*");
    expect(decisive.join("; ")).toMatch(/weapon in the sense of the SDF Act: no(;|$)/);
  });

  it("names the fact that is not known", () => {
    const unsure = {...trucks};
    delete unsure["recipient.unsc_measures"];
    const verdict = judgeUnder(regimeById("2022-03-08")!)(unsure);
    const facts = [...tableOf(verdict, unsure, "en").querySelectorAll(".decides td:nth-child(3)")].map(textOf);
    expect(facts.join("; ")).toContain("not known");
  });

  it("never prints the title alone of a clause that decides", () => {
    for (const regime of REGIMES) {
      const verdict = judgeUnder(regime)(trucks);
      const table = tableOf(verdict, trucks, "en");
      expect(table.querySelectorAll(".decides").length).toBe(verdict.decidedBy.length);
      expect(table.querySelectorAll(".decides.passed-over").length).toBe(0);
    }
  });

  it("cites each instrument by a letter that the key explains", () => {
    const verdict = judgeUnder(regimeById("2022-03-08")!)(trucks);
    const key = instrumentKey([{choice: "day", verdict}], "en");
    for (const row of tableOf(verdict, trucks, "en").querySelectorAll("tr:not(.unreached) th[scope=row]")) {
      expect(key).toContain(`${textOf(row).charAt(0)}: `);
    }
    for (const {clause} of verdict.trace) expect(key).toContain(clause.cite.instrument.en);
  });

  it.each(REGIMES.flatMap(({id}) => [trucks, {...trucks, "item.weapon": "yes"}].map((facts) => [id, facts] as const)))(
    "shows of two versions, whichever is chosen, the rows that each has alone (%s)",
    (id, facts) => {
      const versions = [id, "2026-04-21"].map((one, index) => ({
        choice: index ? one : "day",
        verdict: judgeUnder(regimeById(one)!)(facts)
      }));
      const both = tableOfAll(versions, facts, "en");
      for (const {choice, verdict} of versions) {
        const shown = [...both.querySelectorAll("tbody tr")].filter(
          (row) => (row.getAttribute("data-regime") ?? choice) === choice
        );
        const alone = [...tableOf(verdict, facts, "en").querySelectorAll("tbody tr")];
        // The letters stand for the instruments of both.
        const inWords = (row: Element) => textOf(row).replace(/^[A-Z] /, "");
        expect(shown.map(inWords)).toEqual(alone.map(inWords));
        expect(shown.map(({className}) => className)).toEqual(alone.map(({className}) => className));
      }
    }
  );

  it("writes a row that two versions share once", () => {
    const versions = ["2024-03-26", "2026-04-21"].map((id) => ({
      choice: id,
      verdict: judgeUnder(regimeById(id)!)(trucks)
    }));
    const rows = [...tableOfAll(versions, trucks, "en").querySelectorAll("tbody tr")];
    expect(rows.filter((row) => !row.hasAttribute("data-regime")).length).toBeGreaterThan(10);
  });
});
