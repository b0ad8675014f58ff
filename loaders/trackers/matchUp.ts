/** Which rows of two lists are one row. */
import {grouped} from "../../src/text/grouped.js";

export interface MatchBy<Row, Name extends string> {
  name: Name;
  /** What both rows must have; undefined for a row of which the rule says nothing. */
  key(row: Row): string | undefined;
  /** Rows with one key are alike in all that is compared: which of them is paired with which does not matter. */
  alike?: boolean;
  /** The key must name one row of each list as a whole, and not only of what the rules before it left. */
  ofWholeList?: boolean;
}

export interface Pair<Row, Name extends string> {
  before: Row;
  after: Row;
  by: Name;
}

export interface MatchedUp<Row, Name extends string> {
  pairs: Pair<Row, Name>[];
  /** Rows of which no rule names the other. */
  left: {before: Row[]; after: Row[]};
}

/**
 * Pairs the rows of two lists, rule by rule: a rule pairs two rows where its key names one of each list among those that are
 * still left. Nothing is paired where a key names several that differ. Exchanging the lists exchanges the sides, and no more.
 */
export function matchUp<Row, Name extends string>(
  before: readonly Row[],
  after: readonly Row[],
  rules: readonly MatchBy<Row, Name>[]
): MatchedUp<Row, Name> {
  const pairs: Pair<Row, Name>[] = [];
  const left = {before: [...before], after: [...after]};
  for (const {name, key, alike, ofWholeList} of rules) {
    const [ofBefore, ofAfter] = [grouped(left.before, key), grouped(left.after, key)];
    const [allBefore, allAfter] = ofWholeList ? [grouped(before, key), grouped(after, key)] : [ofBefore, ofAfter];
    const paired = new Set<Row>();
    for (const [text, rows] of ofBefore) {
      if (text === undefined) continue;
      const others = ofAfter.get(text) ?? [];
      const isOne = allBefore.get(text)?.length === 1 && allAfter.get(text)?.length === 1;
      if (!alike && !isOne) continue;
      for (const [i, other] of others.slice(0, rows.length).entries()) {
        const row = rows[i];
        if (row === undefined) continue;
        pairs.push({before: row, after: other, by: name});
        paired.add(row).add(other);
      }
    }
    left.before = left.before.filter((row) => !paired.has(row));
    left.after = left.after.filter((row) => !paired.has(row));
  }
  return {pairs, left};
}
