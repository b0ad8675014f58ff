import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dayAfter, dayBefore, daysAfter} from "../../src/policy/day.js";
import type {ReferenceTables} from "../../src/policy/lookUp.js";
import {answersOverTime, answerOn, factsAsked} from "../../src/policy/question.js";

/** A vest, a German rocket, food; a state under attack that has borders in time, and the country of the licence. */
const tables: ReferenceTables = {
  items: {
    vest: {
      facts: {
        "item.listed": "yes",
        "item.weapon": "no",
        "item.form": "equipment",
        "item.armament": "none",
        "item.use": "none",
        "item.treaty_ban": "none",
        "item.licensor": "none",
        "item.joint_partner": "none"
      },
      bannedFrom: ""
    },
    rocket: {
      facts: {
        "item.listed": "yes",
        "item.weapon": "yes",
        "item.form": "equipment",
        "item.armament": "itself",
        "item.use": "none",
        "item.treaty_ban": "none",
        "item.licensor": "DEU",
        "item.joint_partner": "none"
      },
      bannedFrom: ""
    },
    food: {facts: {"item.listed": "no", "item.weapon": "no", "item.form": "equipment"}, bannedFrom: ""}
  },
  statuses: {
    UKR: [
      ["recipient.kind", "state", "", ""],
      ["recipient.unsc_measures", "no", "", ""],
      ["recipient.unsc_embargo", "no", "", ""],
      ["recipient.communist_bloc", "no", "", ""],
      ["recipient.developing", "yes", "", ""],
      ["recipient.in_combat", "yes", "2014-04-14", ""],
      ["recipient.in_combat", "no", "", "2014-04-13"],
      ["recipient.invaded", "yes", "2022-02-24", ""],
      ["recipient.invaded", "no", "", "2022-02-23"],
      ["recipient.security_partner", "yes", "2018-10-01", ""],
      ["recipient.agreement", "no", "", ""]
    ],
    DEU: [
      ["recipient.kind", "state", "", ""],
      ["recipient.unsc_measures", "no", "", ""],
      ["recipient.unsc_embargo", "no", "", ""],
      ["recipient.in_combat", "no", "", ""],
      ["recipient.invaded", "no", "", ""],
      ["recipient.security_partner", "yes", "", ""],
      ["recipient.agreement", "yes", "", ""]
    ]
  }
};
const codesOn = (goods: string, recipient: string, ...days: string[]) =>
  days.map((day) => answerOn(tables, {goods, recipient}, day).code);

describe("could Japan have sent it", () => {
  it.each([
    ["vest", "UKR", "2022-03-07", "no_category"],
    ["vest", "UKR", "2022-03-08", "conditional"],
    ["rocket", "UKR", "2022-03-07", "no_category"],
    ["rocket", "UKR", "2022-03-08", "no_category"],
    ["rocket", "DEU", "2023-12-21", "no_category"],
    ["rocket", "DEU", "2023-12-22", "conditional"],
    ["food", "UKR", "2022-03-07", "out_of_scope"]
  ])("%s to %s on %s: %s", (goods, recipient, day, code) => {
    expect(codesOn(goods, recipient, day)).toEqual([code]);
  });

  it("takes goods made under licence for the country of the licence as a return, and all else as a gift", () => {
    expect(factsAsked(tables, {goods: "rocket", recipient: "DEU"}, "2024-01-01")["transfer.mode"]).toBe(
      "licensed_return"
    );
    expect(factsAsked(tables, {goods: "rocket", recipient: "UKR"}, "2024-01-01")["transfer.mode"]).toBe("sdf_grant");
  });

  it("knows nothing of what the tables do not hold", () => {
    expect(answerOn(tables, {goods: "nosuch", recipient: "XXX"}, "2022-03-07").code).toBe("undetermined");
  });
});

describe("the answers over time", () => {
  const span = (goods: string, recipient: string, until = "2026-05-01") =>
    answersOverTime(tables, {goods, recipient}, until);

  it("follow on each other without a gap, from the first rules to the day that is asked, and no two alike", () => {
    for (const recipient of ["UKR", "DEU", "XXX"]) {
      for (const goods of Object.keys(tables.items)) {
        const answers = span(goods, recipient);
        expect(answers[0]?.from).toBe("1967-04-21");
        expect(answers.at(-1)?.until).toBe("2026-05-01");
        for (const [index, {from}] of answers.entries()) {
          if (index > 0) expect(dayAfter(answers[index - 1]?.until ?? "")).toBe(from);
        }
      }
    }
  });

  it("name the day on which vests became possible", () => {
    const last = span("vest", "UKR").at(-1);
    expect(last?.from).toBe("2022-03-08");
    expect(last?.verdict.code).toBe("conditional");
    expect(dayBefore(last?.from ?? "")).toBe(span("vest", "UKR").at(-2)?.until);
  });

  it("hold on every day of their span", () => {
    const days = fc.integer({min: 0, max: 21_500}).map((many) => daysAfter("1967-04-21", many));
    fc.assert(
      fc.property(
        fc.constantFrom("vest", "rocket", "food"),
        fc.constantFrom("UKR", "DEU"),
        days,
        (goods, recipient, day) => {
          const answer = span(goods, recipient).find(({until}) => day <= until);
          expect(answer?.verdict.code).toBe(answerOn(tables, {goods, recipient}, day).code);
        }
      ),
      {numRuns: 300}
    );
  });

  it("end where the record ends", () => {
    expect(span("vest", "UKR", "2022-03-07").at(-1)).toMatchObject({
      until: "2022-03-07",
      verdict: {code: "no_category"}
    });
  });
});
