/** A row of data/reference/coverage.csv: up to which day the statements of a donor on some kinds of goods were gathered. */
export interface CoverageRow {
  source: string | null;
  donor: string;
  /** Groups of items.csv. */
  kinds: readonly string[];
  until: string;
}

/** The last day up to which all goods of these kinds by all of these donors were gathered; undefined if some never were. */
export type Gathered = (donors: Iterable<string>, kinds: Iterable<string>) => string | undefined;

/** Of several sources on one donor and kind the one that reaches furthest counts. */
export function gatheredBy(rows: readonly CoverageRow[]): Gathered {
  const ends = new Map<string, string>();
  for (const {donor, kinds, until} of rows) {
    for (const kind of kinds) {
      const key = `${donor} ${kind}`;
      if (until > (ends.get(key) ?? "")) ends.set(key, until);
    }
  }
  return (donors, kinds) => {
    const all = [...donors].flatMap((donor) => [...kinds].map((kind) => ends.get(`${donor} ${kind}`)));
    return all.some((end) => end === undefined) ? undefined : (all as string[]).sort()[0];
  };
}

/** The days on which a source ends. */
export const endsOfSources = (rows: readonly CoverageRow[]): string[] => {
  const ends = new Map<string | null, string>();
  for (const {source, until} of rows) if (until > (ends.get(source) ?? "")) ends.set(source, until);
  return [...new Set(ends.values())].sort();
};
