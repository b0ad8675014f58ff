/** The choice of the version of the rules. */
export const regimes = {
  legend: {en: "Judge everything under", ja: "適用する規則"},
  rules: {en: "Rules:", ja: "規則："},
  day: {en: "as of each day", ja: "各移転の当日"},
  ownDay: {en: "the transfer’s own day", ja: "移転当日の規則"},
  markChanged: {
    en: "Mark the answers that change",
    ja: "判定が変わるものに印を付ける"
  },
  notYet: {en: " (not yet in force)", ja: "（未施行）"},
  dayTitle: {
    en: "The rules in force on the day of each transfer",
    ja: "各移転の日に施行されていた規則"
  }
} as const;
