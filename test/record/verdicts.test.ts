import {describe, expect, it} from "vitest";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeOn} from "../../src/policy/regimes.js";
import type {ClaimVerdict, SiteData} from "../../src/record/siteData.js";
import {
  countVerdicts,
  holdToStoredVerdicts,
  judgedAgain,
  verdictOfTheDay,
  verdictUnder
} from "../../src/record/verdicts.js";

const FACTS: Facts = {
  recipient: "UKR",
  "item.listed": "yes",
  "item.weapon": "yes",
  "item.form": "equipment",
  "recipient.kind": "state",
  "transfer.mode": "sdf_grant",
  "transfer.purpose": "japan_security"
};

/** A record of claims on these days, all of the same goods, judged as the pipeline does. */
function record(
  days: Record<string, string>,
  change: (verdict: ClaimVerdict) => ClaimVerdict = (same) => same
): SiteData {
  const stored = (day: string): ClaimVerdict[] =>
    REGIMES.map(({id}) => {
      const inForce = regimeOn(day).id === id;
      const {code, decidedBy, missing} = judgeUnder(inForce ? regimeOn(day) : REGIMES.find((one) => one.id === id)!)(
        FACTS
      );
      return change({
        ...{regime: id, inForce, verdict: code, decidedBy: [...decidedBy], missing: [...missing]},
        ...{caseId: "c", rules: id, assumptions: [], because_en: "", because_ja: ""}
      });
    });
  return {
    claims: Object.entries(days).map(([id, rules_day]) => ({id, rules_day})),
    requests: [{id: "asked of another", rules_day: "2022-03-01"}],
    verdicts: new Map(Object.entries(days).map(([id, day]) => [id, stored(day)])),
    facts: new Map(Object.keys(days).map((id) => [id, FACTS]))
  } as unknown as SiteData;
}

const days = {early: "1990-05-01", may2016: "2016-05-01", war: "2022-03-01"};
const subjects = Object.entries(days).map(([id, rules_day]) => ({id, rules_day}));

describe("a stored verdict", () => {
  const data = record(days);

  it("is found under each regime, and under the rules of its day", () => {
    for (const {id} of REGIMES) expect(verdictUnder(data, {id: "war"}, id).regime).toBe(id);
    expect(subjects.map((subject) => verdictOfTheDay(data, subject).regime)).toEqual(
      Object.values(days).map((day) => regimeOn(day).id)
    );
  });

  it("that is missing is named", () => {
    expect(() => verdictUnder(data, {id: "nobody"}, "day")).toThrow("nobody has no verdict under day");
    expect(() => verdictUnder(data, {id: "war"}, "1900-01-01")).toThrow("war has no verdict under 1900-01-01");
  });

  it("is counted by its code", () => {
    const counts = countVerdicts(data, subjects, "day");
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(subjects.length);
  });

  it("judged again is the same, by the clauses in force on the day", () => {
    expect(() => holdToStoredVerdicts(data)).not.toThrow();
    const {trace} = judgedAgain(data, {id: "may2016", rules_day: days.may2016});
    expect(trace.map(({clause}) => clause.id)).toEqual(regimeOn(days.may2016).clauses.map(({id}) => id));
  });

  it.each([
    ["verdict", (row: ClaimVerdict): ClaimVerdict => ({...row, verdict: "permissible"})],
    ["clause", (row: ClaimVerdict): ClaimVerdict => ({...row, decidedBy: [...row.decidedBy, "sdf_act.116_3"]})],
    ["missing fact", (row: ClaimVerdict): ClaimVerdict => ({...row, missing: ["item.use"]})]
  ] as const)("with another %s stops the build", (_, change) => {
    const wrong = record({may2016: days.may2016}, (row) => (row.inForce ? change(row) : row));
    expect(() => holdToStoredVerdicts(wrong)).toThrow(/^may2016 is stored as .* and judged again as /);
  });
});
