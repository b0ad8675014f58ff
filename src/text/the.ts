/** What must be there, as the rest of the program sees to it. Where it is not, an error says what was looked for. */

/** @throws {Error} for an empty list. */
export function theFirst<T>(list: ArrayLike<T>): T {
  if (list.length === 0) throw new Error("a list that must hold something is empty");
  return list[0] as T;
}

/** @throws {Error} for an empty list. */
export function theLast<T>(list: ArrayLike<T>): T {
  if (list.length === 0) throw new Error("a list that must hold something is empty");
  return list[list.length - 1] as T;
}

/** The first of a list that passes a test. @throws {Error} when none does. */
export function theOne<T>(list: readonly T[], test: (one: T, index: number) => boolean): T {
  const index = list.findIndex(test);
  if (index === -1) throw new Error(`none of ${list.length} is the one that must be there: ${test.toString()}`);
  return list[index] as T;
}

/** The value under a key. @throws {Error} naming the key. */
export function theValue<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${String(key)}`);
  return value;
}

/** What a record holds under a name. @throws {Error} naming it where there is none. */
export function theProperty<V>(record: Readonly<Record<string, V>>, name: string): V {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}
