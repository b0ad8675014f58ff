import {nameKey} from "./searchText.js";

/** How many letters two names share at least, to be taken for like: in Japanese, where each says more, fewer. */
const LEAST_LATIN = 3;
const LEAST_JAPANESE = 2;

/**
 * The things whose names begin as a text does, over at least half of it: the longest shared beginning first. "Turkei" is like
 * Turkey. For what is typed into a search, and only offered: what refuses the columns and names of a list as nearly right
 * (findByName.ts) must not take every longer word for one.
 * @param things each with all its names
 */
export function namesLike<T extends {readonly names: readonly string[]}>(text: string, things: readonly T[]): T[] {
  const key = nameKey(text);
  const least = Math.max(/[a-z]/.test(key) ? LEAST_LATIN : LEAST_JAPANESE, Math.ceil(key.length / 2));
  return things
    .map((thing) => ({thing, shared: Math.max(0, ...thing.names.map((name) => sharedBeginning(key, nameKey(name))))}))
    .filter(({shared}) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .map(({thing}) => thing);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
