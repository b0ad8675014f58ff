/** Days as ISO texts, such as 2022-03-08: the little that the rules need of a calendar. */
export const DAY_IN_MILLISECONDS = 86_400_000;

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Whether a text is a day that exists, written like 2022-03-08. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && isoOf(milliseconds) === text;
}

/** So many days after a day; before it, where the number is negative. */
export const daysAfter = (day: string, days: number): string =>
  isoOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_IN_MILLISECONDS);

export const dayBefore = (day: string): string => daysAfter(day, -1);
export const dayAfter = (day: string): string => daysAfter(day, 1);
