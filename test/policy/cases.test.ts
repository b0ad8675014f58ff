/** The cases of law: each holds, every clause has one, and every change of the rules is shown from both sides. */
import {describe, expect, it} from "vitest";
import type {Clause} from "../../src/policy/clause.js";
import {FACT_NAMES, whyNotAValue, type FactName} from "../../src/policy/facts.js";
import {judgeUnder, type Outcome} from "../../src/policy/judge.js";
import {REGIMES, changeDays, regimeById, regimeOn} from "../../src/policy/regimes.js";
import {CASE_FILES, type Case} from "./cases.js";

const all = CASE_FILES.flatMap(({cases}) => cases);
const regimeOf = ({on, regime}: Case) => (on === undefined ? regimeById(regime!) : regimeOn(on));
const verdictOn = (one: Case) => judgeUnder(regimeOf(one))(one.facts);

describe.each(CASE_FILES)("$file", ({cases}) => {
  it.each(cases)("$name", (one) => {
    const faults = Object.entries(one.facts).flatMap(([name, value]) =>
      FACT_NAMES.includes(name as FactName) ? (whyNotAValue(name as FactName, value) ?? []) : [`no fact ${name}`]
    );
    expect(faults).toEqual([]);
    const {code, decidedBy, missing} = verdictOn(one);
    expect({verdict: code, decided_by: decidedBy, missing}).toMatchObject(one.expect);
  });
});

describe("the cases together", () => {
  it("have no two of the same name", () => {
    const names = all.map(({name, on}) => `${name} ${on ?? ""}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  // A scope shows itself where it is not met, and a clause whose text was not read can only be unknown.
  const showing = ({effect, unread}: Clause): Outcome => (effect === "scope" ? "not_met" : unread ? "unknown" : "met");

  it("meet every clause of every regime at least once, and a scope that is not met", () => {
    const shown = new Set(
      all.flatMap((one) =>
        verdictOn(one)
          .trace.filter(({clause, outcome}) => outcome === showing(clause))
          .map(({clause}) => clause)
      )
    );
    const lacking = REGIMES.map((regime) => ({
      regime: regime.id,
      clauses: regime.clauses.filter((clause) => !shown.has(clause)).map(({id}) => id)
    }));
    expect(lacking.filter(({clauses}) => clauses.length)).toEqual([]);
  });

  it("show every beginning and end of a rule from both sides: one case, two days", () => {
    const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const changes = new Set(REGIMES.flatMap(changeDays).filter((day) => day !== REGIMES[0]!.id));
    const daysOf = (facts: string) => all.filter((one) => JSON.stringify(one.facts) === facts).map(({on}) => on);
    const groups = [...new Set(all.map(({facts}) => JSON.stringify(facts)))].map(daysOf);
    const shown = (day: string) => groups.some((days) => days.includes(day) && days.includes(dayBefore(day)));
    expect([...changes].filter((day) => !shown(day))).toEqual([]);
  });
});
