/** The choice of the version of the rules. */
export const regimes = {
  legend: {en: "Under the rules of", ja: "適用する規則"},
  day: {en: "the transfer’s own day", ja: "移転当日の規則"},
  notYet: {en: " (not yet in force)", ja: "（未施行）"},
  dayTitle: {
    en: "The rules in force on the day of each transfer",
    ja: "各移転の日に施行されていた規則"
  }
} as const;
