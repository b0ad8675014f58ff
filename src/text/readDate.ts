/**
 * Dates as people write them. Read is what can mean one thing only; what can mean two days is told with both, and nothing is
 * guessed.
 */
import {isDate, isDay, MONTHS} from "./day.js";

export type DateRead =
  /** A day (2022-03-08), a month (2022-03) or a year (2022). */
  | {date: string}
  /** Which of two days is meant cannot be told: 7/9/2022. */
  | {fault: "ambiguous"; days: readonly [string, string]}
  /** It is that day, and says more or is cut short: a time of day, a year of two digits. */
  | {fault: "rewrite"; date: string}
  /** Written like a date, and no such day exists. */
  | {fault: "impossible"}
  /** Not written like a date. */
  | {fault: "no_date"};

const FULL_MONTHS = "january february march april may june july august september october november december sept".split(
  " "
);

/** The eras since 1868, by the year before their first and the days between which they are written. */
const ERAS: Readonly<Record<string, {before: number; from: string; to: string}>> = {
  令和: {before: 2018, from: "2019-05-01", to: "9999-12-31"},
  平成: {before: 1988, from: "1989-01-08", to: "2019-04-30"},
  昭和: {before: 1925, from: "1926-12-25", to: "1989-01-07"},
  大正: {before: 1911, from: "1912-07-30", to: "1926-12-24"},
  明治: {before: 1867, from: "1868-10-23", to: "1912-07-29"}
};

const two = (text: string) => text.padStart(2, "0");

/** The parts of a date in their order, as far as they are given. */
const joined = (year: string, month?: string, day?: string): string =>
  [year.padStart(4, "0"), ...[month, day].filter((part) => part !== undefined).map(two)].join("-");

const existing = (date: string): DateRead => (isDate(date) ? {date} : {fault: "impossible"});

/** The number of a month by its English name, whole or in three letters; "sept" too. */
function monthNamed(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.$/, "");
  if (!MONTHS.includes(plain) && !FULL_MONTHS.includes(plain)) return undefined;
  return String(MONTHS.indexOf(plain.slice(0, 3)) + 1);
}

/**
 * Reads a date. Read are, besides `2022-02-26`, `2022-02` and `2022`: the year first with `-`, `/` or `.` (2022/2/26); a
 * month by its English name (26 Feb 2022, February 26, 2022, Feb 2022); midnight behind a day (2022-02-26 00:00:00);
 * Japanese dates with a year of the Common Era or of an era (2022年2月26日, 令和4年2月); and day and month in figures where only one
 * order gives a day (25/7/2022).
 */
export function readDate(text: string): DateRead {
  if (isDate(text)) return {date: text};
  const plain = text.normalize("NFKC").trim();
  const withTime = /^(.*\d)(?:[T ]+)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(plain);
  if (withTime) {
    const [, before = "", time = "", zone] = withTime;
    const read = readDate(before);
    const isMidnight = /^[0:.]+$/.test(time) && zone === undefined;
    return "date" in read && !isMidnight ? {fault: "rewrite", date: read.date} : read;
  }
  const [, year = "", , month, day] = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(plain) ?? [];
  if (year) return existing(joined(year, month, day));
  if (/^\d{8}$/.test(plain)) {
    const read = existing(joined(plain.slice(0, 4), plain.slice(4, 6), plain.slice(6)));
    return "date" in read ? {fault: "rewrite", date: read.date} : {fault: "no_date"};
  }
  return readNamed(plain) ?? readJapanese(plain) ?? readFigures(plain) ?? {fault: "no_date"};
}

/** 26 Feb 2022, 26-Feb-2022, Feb 26, 2022, February 2022. */
function readNamed(text: string): DateRead | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?([a-z]+\.?)[ ,-]+(\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]+\.?)[ -]+(?:(\d{1,2})(?:st|nd|rd|th)?,?[ -]+)?(\d{4})$/i.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (name === undefined || year === undefined) return undefined;
  const month = monthNamed(name);
  return month === undefined ? undefined : existing(joined(year, month, day));
}

/** 2022年2月26日, 令和4年2月, 平成元年. A day outside its era is none. */
function readJapanese(text: string): DateRead | undefined {
  const found = /^(\D{2})?\s*(\d{1,4}|元)年(?:\s*(\d{1,2})月(?:\s*(\d{1,2})日)?)?$/.exec(text);
  if (!found) return undefined;
  const [, name, number = "", month, day] = found;
  if (name === undefined) return number.length === 4 ? existing(joined(number, month, day)) : undefined;
  const era = ERAS[name];
  if (!era) return undefined;
  const date = joined(String(era.before + (number === "元" ? 1 : Number(number))), month, day);
  const read = existing(date);
  if (!("date" in read)) return read;
  const {length} = date;
  return date >= era.from.slice(0, length) && date <= era.to.slice(0, length) ? read : {fault: "impossible"};
}

/** Day and month in figures, in either order. */
function readFigures(text: string): DateRead | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!found) return undefined;
  const [, first = "", , second = "", year = ""] = found;
  if (year.length === 2) return {fault: "no_date"};
  const days = [...new Set([joined(year, second, first), joined(year, first, second)])].filter(isDay);
  const [one, other] = days;
  if (one === undefined) return {fault: "impossible"};
  return other === undefined ? {date: one} : {fault: "ambiguous", days: [one, other]};
}
