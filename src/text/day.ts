/** Whether a text is a day that exists, written like 2022-03-08. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The first and the last day of what a date names: a day, a month (2002-08) or a year (2006). */
export function daysOf(date: string): {first: string; last: string} {
  const [year, month, day] = date.split("-");
  if (day !== undefined) return {first: date, last: date};
  const lastOfMonth = (m: string) => new Date(Date.UTC(Number(year), Number(m), 0)).toISOString().slice(0, 10);
  return {first: `${year}-${month ?? "01"}-01`, last: lastOfMonth(month ?? "12")};
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
