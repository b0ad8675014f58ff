/**
 * Three-valued logic (Kleene's strong logic). The numbers are ordered so that "and" is the smaller value
 * and "or" the larger, which is the whole truth table.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

export function not(a: Truth): Truth {
  return (YES - a) as Truth;
}
