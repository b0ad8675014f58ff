import {editDistance, mostEdits} from "./editDistance.js";
import {nameKey} from "./searchText.js";

/** How many letters two names share at least, to be taken for like: in Japanese, where each says more, fewer. */
const LEAST_LATIN = 3;
const LEAST_JAPANESE = 2;

/**
 * The things with a name that is one letter off a text; where there are none, those with one that is spelt nearly so, or begins as the
 * text does over at least half of it. The longest shared beginning comes first: "Itlay" and "Ital" are like Italy.
 * For what is typed into a search, and only offered: what refuses the columns and names of a list as nearly right (findByName.ts) must
 * not take every longer word for one.
 * @param things each with all its names
 */
export function namesLike<T extends {readonly names: readonly string[]}>(text: string, things: readonly T[]): T[] {
  const key = nameKey(text);
  const least = Math.max(/[a-z]/.test(key) ? LEAST_LATIN : LEAST_JAPANESE, Math.ceil(key.length / 2));
  const most = mostEdits(key);
  const measured = things.map((thing) => {
    const names = thing.names.map(nameKey);
    return {
      thing,
      edits: Math.min(...names.map((name) => editsBetween(key, name, most))),
      shared: Math.max(0, ...names.map((name) => sharedBeginning(key, name)))
    };
  });
  const misspelt = measured.filter(({edits}) => edits <= Math.min(1, most));
  const like = misspelt.length ? misspelt : measured.filter(({edits, shared}) => edits <= most || shared >= least);
  return like.sort((a, b) => b.shared - a.shared).map(({thing}) => thing);
}

/** Beyond `most` all are as far. */
const editsBetween = (a: string, b: string, most: number): number =>
  most === 0 || Math.abs(a.length - b.length) > most ? most + 1 : editDistance(a, b, most);

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
