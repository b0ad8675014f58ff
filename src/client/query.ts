/**
 * The state of a page in its address: keys are column or fact names, sorted, defaults left out. Keys and values that the
 * page does not know are handed back, so that it can say so instead of ignoring them.
 */

/** The rules that a reader chose, which every address of the site may carry. */
export const CHOSEN_RULES = "regime";

export interface QueryKey {
  /** The value that need not be written. */
  fallback: string;
  /** Whether a value makes sense; absent where any text does. */
  allows?: (value: string) => boolean;
}

interface QueryState<Name extends string> {
  values: Record<Name, string>;
  /** `key=value` pairs that were not understood. */
  strangers: string[];
}

export function readQuery<Name extends string>(
  keys: Readonly<Record<Name, QueryKey>>,
  search = location.search
): QueryState<Name> {
  const known: Readonly<Record<string, QueryKey>> = keys;
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(known).map(([name, {fallback}]) => [name, fallback])
  );
  const strangers: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const key = Object.hasOwn(known, name) ? known[name] : undefined;
    if (key && (key.allows?.(value) ?? true)) values[name] = value;
    // The rules that were chosen elsewhere travel along; what is wrong with them is said by the choice of rules.
    else if (key || name !== CHOSEN_RULES) strangers.push(`${name}=${value}`);
  }
  return {values: values as Record<Name, string>, strangers};
}

export function queryString(
  keys: Readonly<Record<string, QueryKey>>,
  values: Readonly<Record<string, string>>
): string {
  const pairs = Object.entries(values)
    .filter(([name, value]) => keys[name] && value !== keys[name].fallback)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : "";
}

/** Puts the state into the address: a new entry for a committed choice, the same entry while somebody types. */
export function writeQuery(
  keys: Readonly<Record<string, QueryKey>>,
  values: Readonly<Record<string, string>>,
  kind: "typing" | "choice"
): void {
  const rules = new URLSearchParams(location.search).get(CHOSEN_RULES);
  const all = rules === null || keys[CHOSEN_RULES] ? {keys, values} : withRules(keys, values, rules);
  const address = `${location.pathname}${queryString(all.keys, all.values)}${location.hash}`;
  if (kind === "choice") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** A page that does not ask for the rules that were chosen elsewhere hands them on. */
const withRules = (
  keys: Readonly<Record<string, QueryKey>>,
  values: Readonly<Record<string, string>>,
  rules: string
) => ({keys: {...keys, [CHOSEN_RULES]: {fallback: ""}}, values: {...values, [CHOSEN_RULES]: rules}});
