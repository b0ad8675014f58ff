/** How a total is said that is two bounds. */
export const bounds = {
  notStated: {en: "number not stated", ja: "数量の記載なし"},
  orMore: {en: (floor: string) => `${floor}+`, ja: (floor: string) => `${floor}+`},
  range: {
    en: (floor: string, ceiling: string) => `${floor}–${ceiling}`,
    ja: (floor: string, ceiling: string) => `${floor}〜${ceiling}`
  }
} as const;
