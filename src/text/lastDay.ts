/** The last day that an ISO date of any precision may mean: "2022-02" → "2022-02-28", "2022" → "2022-12-31". */
export function lastDay(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (day) return iso;
  if (!month) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The first day that it may mean. */
export function firstDay(iso: string): string {
  const [year, month = "01", day = "01"] = iso.split("-");
  return `${year}-${month}-${day}`;
}
