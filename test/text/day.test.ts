import {describe, expect, it} from "vitest";
import {dayAfter, dayBefore, daysAfter, daysBetween, firstDay, isDate, isDay, lastDay} from "../../src/text/day.js";

describe("a day", () => {
  it.each(["2022-03-08", "2024-02-29", "1967-04-21", "9999-12-31"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true);
    expect(isDate(day)).toBe(true);
  });

  it.each(["2023-02-29", "2022-13-01", "2022-3-8", "2022-03-08T00:00", " 2022-03-08", "20220308", "2022-00-10", ""])(
    "%j does not exist",
    (day) => {
      expect(isDay(day)).toBe(false);
      expect(isDate(day)).toBe(false);
    }
  );

  it.each([
    ["2022-02-28", "2022-03-01"],
    ["2024-02-28", "2024-02-29"],
    ["2022-12-31", "2023-01-01"],
    ["2022-03-26", "2022-03-27"]
  ])("%s comes before %s", (before, after) => {
    expect(dayAfter(before)).toBe(after);
    expect(dayBefore(after)).toBe(before);
    expect(daysBetween(before, after)).toBe(1);
    expect(daysBetween(after, before)).toBe(-1);
    expect(daysAfter(before, 366)).toBe(dayAfter(daysAfter(before, 365)));
  });
});

describe("a date", () => {
  it.each([
    ["2022-03-08", "2022-03-08", "2022-03-08"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2022-12", "2022-12-01", "2022-12-31"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["9999-12", "9999-12-01", "9999-12-31"]
  ])("%s means the days from %s to %s", (date, first, last) => {
    expect(isDate(date)).toBe(true);
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it.each(["2022-13", "22", "2022-", "2022-3", "2022-02-30"])("%j is none", (date) => {
    expect(isDate(date)).toBe(false);
  });
});
