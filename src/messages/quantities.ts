/** How a number is said with the words it came with. */
export const quantities = {
  exact: {en: (number: string) => number, ja: (number: string) => number},
  at_least: {en: (number: string) => `at least ${number}`, ja: (number: string) => `${number}以上`},
  more_than: {en: (number: string) => `more than ${number}`, ja: (number: string) => `${number}超`},
  about: {en: (number: string) => `about ${number}`, ja: (number: string) => `約${number}`},
  estimate: {en: (number: string) => `an estimated ${number}`, ja: (number: string) => `推計${number}`},
  up_to: {en: (number: string) => `up to ${number}`, ja: (number: string) => `最大${number}`},
  range: {en: (low: string, high: string) => `${low} to ${high}`, ja: (low: string, high: string) => `${low}〜${high}`}
} as const;
