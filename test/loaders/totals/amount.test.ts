import {describe, expect, test} from "vitest";
import {amountOn, type TotalStatus} from "../../../loaders/totals/amount.js";
import {claim} from "../claims.js";

/** `500`, `300-407`, `17000+`, with `?` where it counts in the ceiling alone; undefined as `-`. */
function on(day: string, status: TotalStatus, ...observations: ReturnType<typeof claim>[]): string {
  const amount = amountOn(observations, status, day);
  if (!amount) return "-";
  const {min, max, onlyLater} = amount;
  return `${min}${max === undefined ? "+" : max === min ? "" : `-${max}`}${onlyLater ? "?" : ""}`;
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

  test("goods that no source named by that day are left out, whenever they came", () => {
    expect(on("2022-03-07", "delivered", claim("A", {number: "7944", date: "2022-07-27", date_basis: "until"}))).toBe(
      "-"
    );
  });

  test("a pledge never enters committed or delivered, and stops being one", () => {
    const pledge = claim("A", {number: "-2700", status: "pledged", date: "2022-03-03"});
    expect(on("2022-03-07", "pledged", pledge)).toBe("0-2700");
    expect(on("2022-03-07", "committed", pledge)).toBe("-");
    expect(on("2022-03-07", "delivered", pledge)).toBe("-");
    expect(on("2022-03-23", "pledged", pledge, arrived)).toBe("-");
  });

  test("delivered goods were committed, and at least as many", () => {
    expect(on("2022-03-23", "committed", arrived)).toBe("1000");
    expect(on("2022-03-23", "committed", {...promised, quantity_min: 20, quantity_max: 20}, arrived)).toBe("1000");
    const upTo = claim("A", {number: "-2000", status: "committed"});
    expect(on("2022-03-23", "committed", upTo, arrived)).toBe("1000-2000");
  });

  test("observations are never added: a later one takes the place of an earlier", () => {
    const first = claim("A", {number: "12", date: "2022-10-03", date_basis: "by"});
    const later = claim("A.revised", {number: "48", date: "2024-12-31", date_basis: "by"});
    expect(on("2024-12-31", "delivered", first, later)).toBe("48");
    expect(on("2022-12-31", "delivered", first, later)).toBe("12-48");
  });

  test("a number lowered later lowers the floor of earlier days", () => {
    const first = claim("A", {number: "800", date: "2022-10-03", date_basis: "by"});
    const later = claim("A.revised", {number: "423", date: "2024-12-31", date_basis: "by"});
    expect(on("2022-12-31", "delivered", first, later)).toBe("423-800");
    expect(on("2024-12-31", "delivered", first, later)).toBe("423");
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

  test("withdrawn goods are committed no more", () => {
    const gone = claim("A.withdrawn", {status: "withdrawn", date: "2022-03-05"});
    expect(on("2022-03-04", "committed", promised, gone)).toBe("1000");
    expect(on("2022-03-05", "committed", promised, gone)).toBe("-");
  });

  test("a sum of a later day says nothing of an earlier one", () => {
    const sum = claim("CUM", {number: "2500+", role: "cumulative", date: "2022-04-21", date_basis: "until"});
    const early = claim("CUM.early", {number: "200", role: "cumulative", date: "2022-03-01", date_basis: "until"});
    expect(on("2022-03-07", "delivered", sum)).toBe("-");
    expect(on("2022-03-07", "delivered", early, sum)).toBe("200");
  });
});
