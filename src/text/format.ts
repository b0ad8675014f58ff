import type {Locale} from "../messages/locale.js";

const tags: Record<Locale, string> = {en: "en-GB", ja: "ja-JP"};

// A formatter costs a thousand times what one use of it costs, and a build formats hundreds of thousands of values.
const numbers = {en: numbersIn("en"), ja: numbersIn("ja")};
const dates = {en: datesIn("en"), ja: datesIn("ja")};

function numbersIn(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(tags[locale], {maximumFractionDigits: 2});
}

function datesIn(locale: Locale) {
  const to = (precision: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tags[locale], {timeZone: "UTC", year: "numeric", ...precision});
  return {day: to({month: "long", day: "numeric"}), month: to({month: "long"}), year: to({})};
}

/** 17000 → "17,000" in both languages. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value);
}

const compact = {en: compactIn("en"), ja: compactIn("ja")};

function compactIn(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(tags[locale], {notation: "compact", maximumSignificantDigits: 2});
}

/** 17,000 → "17k", 2,000,000 → "2m"; in Japanese 1.7万, 200万. Small figures are written out. */
export function compactNumber(value: number, locale: Locale): string {
  return value < (locale === "ja" ? 10_000 : 1_000) ? formatNumber(value, locale) : compact[locale].format(value);
}

const months = {en: monthsIn("en"), ja: monthsIn("ja")};

function monthsIn(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tags[locale], {timeZone: "UTC", year: "numeric", month: "short"});
}

/** The month of a date, short: "Mar 2022", 2022年3月; of a year alone the year. */
export function formatMonth(iso: string, locale: Locale): string {
  return iso.length === 4
    ? formatDate(iso, locale)
    : months[locale].format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}

/** An ISO date as precise as it is: "7 March 2022", "March 2022", "2022"; 2022年3月7日. */
export function formatDate(iso: string, locale: Locale): string {
  const key = `${locale} ${iso}`;
  const written = writtenDates.get(key) ?? writeDate(iso, locale);
  writtenDates.set(key, written);
  return written;
}

/** The record speaks of some hundred days, and of each of them thousands of times. */
const writtenDates = new Map<string, string>();

function writeDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-");
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return dates[locale][day ? "day" : month ? "month" : "year"].format(date);
}
