/** Keys of more characters are worked out anew each time, so that what is kept stays small. */
const LONGEST_KEPT = 2000;

/** What is kept under the key; made where nothing is. A store that has grown to `most` is emptied first. */
export function keep<K, T>(store: Map<K, T>, most: number, key: K, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (typeof key === "string" && key.length > LONGEST_KEPT) return made;
  if (store.size >= most) store.clear();
  store.set(key, made);
  return made;
}
