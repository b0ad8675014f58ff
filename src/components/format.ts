import type {Locale} from "../messages/locale.js";

const tags: Record<Locale, string> = {en: "en-GB", ja: "ja-JP"};

/** 17000 → "17,000" in both languages. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {maximumFractionDigits: 2}).format(value);
}

/** An ISO date as precise as it is: "7 March 2022", "March 2022", "2022"; 2022年3月7日. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-");
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = {timeZone: "UTC", year: "numeric"};
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(tags[locale], options).format(date);
}
