/** The date of a tracker's cell, as a span of days. Day and month are never silently told apart. */
import {isDay, lastDay, MONTHS} from "../../src/text/day.js";
import type {ImportedDateBasis} from "../../src/vocabulary/tracker.js";
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";

export interface DateSpan {
  from: string;
  to: string;
  basis: ImportedDateBasis;
  flags: TrackerFlag[];
}

/** The time that a release covers: no row of it can be of a day outside. */
export interface Covered {
  first: string;
  last: string;
}

/** Days that a piece of text may mean, from the first to the last. */
interface Days {
  from: string;
  to: string;
  flags: TrackerFlag[];
}

const NOT_STATED = new Set([
  "",
  ".",
  "-",
  "n/a",
  "nan",
  "unspecified",
  "undisclosed",
  "unclear",
  "unknown",
  "not given"
]);

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const fullYear = (year: string) => Number(year.length === 2 ? `20${year}` : year);

/** What the span is when it lies outside what the release covers. */
const outside: DateSpan = {from: "", to: "", basis: "unknown", flags: ["outside_release"]};

/** @returns undefined for what no rule reads */
export function spanOf(cell: string, covered: Covered): DateSpan | undefined {
  const text = cell.trim().replace(/\s+/g, " ").toLowerCase();
  if (NOT_STATED.has(text)) {
    return {from: "", to: "", basis: "unknown", flags: text === "" || text === "." ? [] : ["unclear_date"]};
  }
  const between = /^(?:between|from) (.+?) ?(?:and|&|until|to|-|–) ?(.+)$/.exec(text);
  if (between) {
    const [first, second] = [daysOf(between[1] ?? "", covered), daysOf(between[2] ?? "", covered)];
    if (!first || !second) return undefined;
    return within({from: first.from, to: second.to, basis: "between", flags: union(first, second)}, covered);
  }
  const until = /^(?:until?|till|by|before|up to):? (.+)$/.exec(text);
  if (until) {
    const days = daysOf(until[1] ?? "", covered);
    return days && within({from: covered.first, to: days.to, basis: "by", flags: days.flags}, covered);
  }
  const since = /^(?:since|after|from):? (.+)$/.exec(text);
  if (since) {
    const days = daysOf(since[1] ?? "", covered);
    return days && within({from: days.from, to: covered.last, basis: "since", flags: days.flags}, covered);
  }
  const unclear = /^(?:unclear|not specified|unspecified|circa|around|about),? (.+)$/.exec(text);
  const days = daysOf(unclear?.[1] ?? text, covered);
  if (!days) return undefined;
  const basis = basisOf(unclear?.[1] ?? text, days);
  return within({...days, basis, flags: unclear ? ["unclear_date", ...days.flags] : days.flags}, covered);
}

const union = (...spans: Days[]): TrackerFlag[] => [...new Set(spans.flatMap(({flags}) => flags))];

function basisOf(text: string, {from, to}: Days): ImportedDateBasis {
  if (/^\d{4}$/.test(text)) return "year";
  if (from === to) return "on";
  return from.slice(0, 7) === to.slice(0, 7) ? "month" : "between";
}

/** Refuses to believe a date that the release cannot know of: a wrong digit in its year, or a year filled down. */
function within(span: DateSpan, {first, last}: Covered): DateSpan {
  const isOutside =
    span.from > last || span.to < first || (span.basis !== "year" && span.to > lastDay(last.slice(0, 7)));
  return isOutside || span.from > span.to ? {...outside, flags: [...new Set([...span.flags, ...outside.flags])]} : span;
}

function daysOf(text: string, covered: Covered): Days | undefined {
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(text);
  if (day) return oneDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts) return dayAndMonth(Number(parts[1]), Number(parts[3]), fullYear(parts[4] ?? ""), covered);
  const month = /^(\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? undefined;
  if (month) return wholeMonth(fullYear(month[2] ?? ""), Number(month[1]));
  const isoMonth = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (isoMonth) return wholeMonth(Number(isoMonth[1]), Number(isoMonth[2]));
  if (/^\d{4}$/.test(text)) return {from: `${text}-01-01`, to: `${text}-12-31`, flags: []};
  return inWords(text);
}

/** 3 March 2022, March 3, 2022, March 2022. */
function inWords(text: string): Days | undefined {
  const match =
    /^(?<day>\d{1,2})?(?:st|nd|rd|th)?\.? ?(?<name>[a-z]{3,9})\.?(?: (?<after>\d{1,2})(?:st|nd|rd|th)?,)? (?<year>\d{4})$/.exec(
      text
    )?.groups;
  const month = MONTHS.indexOf(match?.["name"]?.slice(0, 3) ?? "") + 1;
  if (!match || !month) return undefined;
  const day = match["day"] ?? match["after"];
  return day ? oneDay(Number(match["year"]), month, Number(day)) : wholeMonth(Number(match["year"]), month);
}

/** A day; where its month has no such day, the whole month. */
function oneDay(year: number, month: number, day: number): Days | undefined {
  const found = iso(year, month, day);
  if (isDay(found)) return {from: found, to: found, flags: []};
  const whole = day >= 1 && day <= 31 ? wholeMonth(year, month) : undefined;
  return whole && {...whole, flags: ["impossible_date"]};
}

function wholeMonth(year: number, month: number): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return {from: `${name}-01`, to: lastDay(name), flags: []};
}

/**
 * Two numbers that may be day and month or month and day. Where both readings are days that the release can know of, the
 * span holds both; where one is, it is that one, and is said to have been so chosen.
 */
function dayAndMonth(a: number, b: number, year: number, {first, last}: Covered): Days | undefined {
  if (a === b || a > 12 || b > 12) return oneDay(year, a > 12 ? b : a, a > 12 ? a : b);
  const readings = [iso(year, a, b), iso(year, b, a)].sort();
  const possible = readings.filter((day) => day >= first && day <= last);
  const [from, to = from] = possible.length ? possible : readings;
  return from === undefined || to === undefined ? undefined : {from, to, flags: ["ambiguous_date"]};
}

/** A day whose day and month are changed over, if that is a day. */
export function swapped(day: string): string | undefined {
  const [year = "", month = "", ofMonth = ""] = day.split("-");
  const other = `${year}-${ofMonth}-${month}`;
  return month !== ofMonth && isDay(other) ? other : undefined;
}

/** The span widened to hold another day or days. */
export const widened = (span: DateSpan, from: string, to: string, flag: TrackerFlag): DateSpan => ({
  from: span.from < from ? span.from : from,
  to: span.to > to ? span.to : to,
  basis: "between",
  flags: [...span.flags, flag]
});
