import {describe, expect, test} from "vitest";
import {amountOn, type TotalStatus} from "../../../loaders/totals/amount.js";
import {claim} from "../claims.js";

/** `500`, `300-407`, `17000+`, `0-50+` (50 were named, there may be more), with `?` where it counts in the ceiling alone. */
function on(day: string, status: TotalStatus, ...observations: ReturnType<typeof claim>[]): string {
  const amount = amountOn(observations, status, day);
  if (!amount) return "-";
  const {min, max, named, ceilingOnly} = amount;
  const top = max ?? named;
  return `${min}${top === min ? "" : `-${top}`}${max === undefined ? "+" : ""}${ceilingOnly ? "?" : ""}`;
}

const promised = claim("A", {number: "1000", status: "committed", date: "2022-02-26"});
const arrived = claim("A.delivered", {number: "1000", date: "2022-03-23", date_basis: "by"});

describe("what one transfer comes to on a day", () => {
  test("before anybody spoke of it: nothing", () => {
    expect(on("2022-02-25", "committed", promised, arrived)).toBe("-");
    expect(on("2022-02-25", "delivered", promised, arrived)).toBe("-");
  });

  test("committed, not yet known to be delivered: a delivery by a later day may have happened", () => {
    expect(on("2022-03-07", "committed", promised, arrived)).toBe("1000");
    expect(on("2022-03-07", "delivered", promised, arrived)).toBe("0-1000?");
    expect(on("2022-03-23", "delivered", promised, arrived)).toBe("1000");
  });

  test("a delivery on a later day has not happened", () => {
    expect(on("2022-03-07", "delivered", promised, {...arrived, date_basis: "on"})).toBe("-");
  });

  test("a month: it may have happened from its first day, and had by its last", () => {
    const april = claim("A", {number: "9", date: "2022-02"});
    expect(on("2022-01-31", "delivered", april)).toBe("-");
    expect(on("2022-02-01", "delivered", april)).toBe("0-9?");
    expect(on("2022-02-28", "delivered", april)).toBe("9");
  });

  test("goods that are first named later may have been there before: from none to all", () => {
    const list = claim("A", {number: "7944", date: "2022-07-27", date_basis: "until"});
    expect(on("2022-03-07", "delivered", list)).toBe("0-7944?");
    expect(on("2022-03-07", "committed", list)).toBe("0-7944?");
    expect(on("2022-07-27", "delivered", list)).toBe("7944");
  });

  test("a pledge never enters committed or delivered, and stops being one", () => {
    const pledge = claim("A", {number: "-2700", status: "pledged", date: "2022-03-03"});
    expect(on("2022-03-07", "pledged", pledge)).toBe("0-2700");
    expect(on("2022-03-07", "committed", pledge)).toBe("-");
    expect(on("2022-03-07", "delivered", pledge)).toBe("-");
    expect(on("2022-03-23", "pledged", pledge, arrived)).toBe("-");
  });

  test("what may have been committed by a later report may be no mere pledge any more", () => {
    const pledge = claim("A", {number: "16", status: "pledged", date: "2020-06-17"});
    const came = claim("A.delivered", {number: "16", date: "2024-12-31", date_basis: "by"});
    expect(on("2020-06-16", "committed", pledge, came)).toBe("-");
    expect(on("2022-12-31", "pledged", pledge, came)).toBe("0-16");
    expect(on("2022-12-31", "committed", pledge, came)).toBe("0-16?");
  });

  test("delivered goods were committed, and at least as many", () => {
    expect(on("2022-03-23", "committed", arrived)).toBe("1000");
    const twenty = {...promised, quantity_min: 20, quantity_max: 20};
    expect(on("2022-02-26", "committed", twenty, arrived)).toBe("20");
    expect(on("2022-03-07", "committed", twenty, arrived)).toBe("20-1000");
    expect(on("2022-03-23", "committed", twenty, arrived)).toBe("1000");
    const upTo = claim("A", {number: "-2000", status: "committed"});
    expect(on("2022-03-23", "committed", upTo, arrived)).toBe("1000-2000");
  });

  test("what was committed may have arrived, and no more than that", () => {
    expect(on("2022-02-25", "delivered", promised)).toBe("-");
    expect(on("2022-12-31", "delivered", promised)).toBe("0-1000?");
    const some = claim("A.delivered", {number: "12", date: "2022-10-03", date_basis: "by"});
    expect(on("2022-12-31", "delivered", promised, some)).toBe("12-1000");
    expect(on("2022-10-03", "delivered", promised, some)).toBe("12");
  });

  test("observations are never added: a later one takes the place of an earlier", () => {
    const first = claim("A", {number: "12", date: "2022-10-03", date_basis: "by"});
    const later = claim("A.revised", {number: "48", date: "2024-12-31", date_basis: "by"});
    expect(on("2024-12-31", "delivered", first, later)).toBe("48");
    expect(on("2022-12-31", "delivered", first, later)).toBe("12-48");
  });

  test("a number lowered later is lowered on all days: the newer replaces the older", () => {
    const first = claim("A", {number: "800", date: "2022-10-03", date_basis: "by"});
    const later = claim("A.revised", {number: "423", date: "2024-12-31", date_basis: "by"});
    expect(on("2022-06-30", "delivered", first, later)).toBe("0-423?");
    expect(on("2022-12-31", "delivered", first, later)).toBe("423");
    expect(on("2024-12-31", "delivered", first, later)).toBe("423");
  });

  test("a lower delivery lowers no commitment", () => {
    const all = claim("A", {number: "800", status: "committed", date: "2022-03-16"});
    const some = claim("A.delivered", {number: "423", date: "2024-12-31", date_basis: "by"});
    expect(on("2022-12-31", "committed", all, some)).toBe("800");
    expect(on("2022-12-31", "delivered", all, some)).toBe("0-423?");
    expect(on("2024-12-31", "delivered", all, some)).toBe("423");
    expect(on("2026-05-15", "delivered", all, some)).toBe("423-800");
  });

  test("two sources within a week stand beside each other, and the widest reading counts", () => {
    const nyt = claim("AGG", {number: "17000+", date: "2022-03-06", date_basis: "by"});
    const cnn = claim("AGG.cnn", {number: "17000", date: "2022-03-07", date_basis: "by"});
    expect(on("2022-03-07", "delivered", nyt, cnn)).toBe("17000+");
    expect(on("2022-03-07", "delivered", nyt, {...cnn, source: nyt.source})).toBe("17000");
  });

  test("no number is not zero: it is open; a number beside it speaks alone", () => {
    const unknown = claim("A", {date: "2022-03-01"});
    expect(on("2022-03-07", "delivered", unknown)).toBe("0+");
    expect(on("2022-03-07", "delivered", {...unknown, qualifier: "some"})).toBe("1+");
    expect(on("2022-03-07", "delivered", unknown, claim("A.b", {number: "5", date: "2022-02-20"}))).toBe("5");
  });

  test("seen on a later day as committed only: not delivered by then", () => {
    const seen = {...promised, status_as_of: "2022-10-03"};
    const later = claim("A.delivered", {number: "1000", date: "2024-12-31", date_basis: "by"});
    expect(on("2022-10-03", "delivered", seen, later)).toBe("-");
    expect(on("2022-12-31", "delivered", seen, later)).toBe("0-1000?");
  });

  test("withdrawn goods were committed once and never came; a withdrawn pledge is over", () => {
    const gone = claim("A.withdrawn", {status: "withdrawn", date: "2022-03-05"});
    expect(on("2022-03-05", "committed", promised, gone)).toBe("1000");
    expect(on("2022-03-04", "delivered", promised, gone)).toBe("-");
    expect(on("2022-03-05", "delivered", promised, gone)).toBe("-");
    const pledge = {...promised, status: "pledged"};
    expect(on("2022-03-04", "pledged", pledge, gone)).toBe("1000");
    expect(on("2022-03-05", "pledged", pledge, gone)).toBe("-");
  });

  test("a running total binds its own day, and may have been reached on any day before", () => {
    const sum = claim("CUM", {number: "2500+", role: "cumulative", date: "2022-04-21", date_basis: "until"});
    const early = claim("CUM.early", {number: "200", role: "cumulative", date: "2022-03-01", date_basis: "until"});
    expect(on("2022-03-07", "delivered", sum)).toBe("0-2500+?");
    expect(on("2022-03-07", "delivered", early, sum)).toBe("200-2500+");
    expect(on("2022-04-21", "delivered", early, sum)).toBe("2500+");
  });

  test("an estimate is in no floor, and there may be more of it", () => {
    const announced = claim("A", {status: "committed", date: "2022-04-05"});
    const estimate = claim("A.revised", {number: "2950", qualifier: "estimate", date: "2024-12-31", date_basis: "by"});
    expect(on("2024-12-31", "delivered", announced, estimate)).toBe("0-2950+");
    expect(on("2024-12-31", "committed", announced, estimate)).toBe("0-2950+");
    expect(on("2024-12-31", "committed", {...announced, quantity_min: 50, quantity_max: 50}, estimate)).toBe("50");
  });
});

describe("the cases in which bounds of one day alone went wrong", () => {
  const by = (id: string, number: string, date: string, rest = {}) =>
    claim(id, {number, date, date_basis: "by", ...rest});
  const yearEnds = ["2022-12-31", "2023-12-31", "2024-12-31"];

  test("7 by October 2022, 4 by the end of 2024: 4 throughout", () => {
    const seen = yearEnds.map((day) => on(day, "delivered", by("A", "7", "2022-10"), by("A.b", "4", "2024-12")));
    expect(seen).toEqual(["4", "4", "4"]);
  });

  test("an unknown number by October 2022, 50 by the end of 2024: never more than 50 before", () => {
    const seen = yearEnds.map((day) => on(day, "delivered", by("A", "?", "2022-10"), by("A.b", "50", "2024-12")));
    expect(seen).toEqual(["0-50", "0-50", "50"]);
  });

  test("800 committed, 423 delivered by the end of 2024: 800 committed throughout", () => {
    const committed = claim("A", {number: "800", status: "committed", date: "2022-03-16"});
    const seen = yearEnds.map((day) => on(day, "committed", committed, by("A.b", "423", "2024-12")));
    expect(seen).toEqual(["800", "800", "800"]);
  });

  test("9 committed, delivered in an unknown number: no more than 9", () => {
    const committed = claim("A", {number: "9", status: "committed", date: "2022-03-16"});
    const came = by("A.b", "?", "2022-10");
    expect(on("2022-12-31", "committed", committed, came)).toBe("9");
    expect(on("2022-12-31", "delivered", committed, came)).toBe("0-9");
  });
});
