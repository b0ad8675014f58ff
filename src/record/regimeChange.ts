import type {Clause, Regime} from "../policy/clause.js";
import {REGIMES} from "../policy/regimes.js";

/** What one version of the rules did to the version before it. */
export interface RegimeChange {
  added: Clause[];
  /** Clauses whose words, condition or citation differ: the earlier and the later reading. */
  replaced: {before: Clause; after: Clause}[];
  repealed: Clause[];
}

/** What a clause says and does: how far its text was checked may change without a change of the rules. */
const rule = ({effect, title, sentence, when, opens, finding, cite}: Clause) =>
  JSON.stringify([effect, title, sentence, when, opens, finding, cite]);
const same = (a: Clause, b: Clause) => rule(a) === rule(b);

export function changeBetween(before: Regime, after: Regime): RegimeChange {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const now = new Map(after.clauses.map((clause) => [clause.id, clause]));
  return {
    added: after.clauses.filter(({id}) => !old.has(id)),
    replaced: after.clauses.flatMap((clause) => {
      const earlier = old.get(clause.id);
      return earlier && !same(earlier, clause) ? [{before: earlier, after: clause}] : [];
    }),
    repealed: before.clauses.filter(({id}) => !now.has(id))
  };
}

/** The first regime in which the clause stood as it stands in `regime`, without a break. */
export function unchangedSince(regime: Regime, clause: Clause): string {
  let since = regime.id;
  for (const {id, clauses} of REGIMES.slice(0, REGIMES.indexOf(regime)).reverse()) {
    const earlier = clauses.find((one) => one.id === clause.id);
    if (!earlier || !same(earlier, clause)) break;
    since = id;
  }
  return since;
}
