/** Days, and dates of any precision: a day (2022-03-08), a month (2022-03) or a year (2022). */
import {DAY_IN_MILLISECONDS, dayBefore, isDay} from "../policy/day.js";

export {dayAfter, dayBefore, daysAfter, isDay} from "../policy/day.js";

/** Whether a text is a date that exists, as precise as it is known. */
export const isDate = (text: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(firstDay(text));

/** The months in English, by their first three letters. */
export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The first day that a date may mean. */
export function firstDay(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** The last day that a date may mean: "2022-02" → "2022-02-28", "2022" → "2022-12-31". */
export function lastDay(date: string): string {
  const [year, month = "12", day] = date.split("-");
  if (day) return date;
  return month === "12" ? `${year}-12-31` : dayBefore(`${year}-${String(Number(month) + 1).padStart(2, "0")}-01`);
}

/** The days that the decade of a year may mean: "1970" → from 1970-01-01 to 1979-12-31. */
export function daysOfDecade(date: string): {first: string; last: string} {
  const year = Number(date.slice(0, 4));
  return {first: `${year}-01-01`, last: `${year + 9}-12-31`};
}

/** Whole days from one day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS);
