/** What the rules say whatever an unknown fact may be. */
import type {Regime} from "./clause.js";
import {FACTS, type FactName, type Facts, type ListedFact} from "./facts.js";
import {judgeUnder, type Verdict} from "./judge.js";

/** A verdict to which every value of some unknown facts leads. */
export interface Whichever {
  /** The verdicts of all of them, with one code. */
  readonly verdicts: readonly [Verdict, ...Verdict[]];
  /** The facts that are not known, and need not be. */
  readonly unknown: readonly FactName[];
}

/** A case of which so little is known that more readings would be needed stays undetermined. */
const MOST_READINGS = 5000;

/**
 * The three-valued reading of a clause leaves open what needs not be: “a gift or no gift” is unknown to it while the mode is. So
 * where a case is `undetermined`, each missing fact is given each value of its closed list in turn. If one verdict comes of all, it
 * is the verdict.
 * @returns undefined where values lead to different verdicts, and where what is missing has no closed list
 */
export function whicheverValue(regime: Regime, facts: Facts): Whichever | undefined {
  const judge = judgeUnder(regime);
  const verdicts: Verdict[] = [];
  const unknown = new Set<FactName>();
  let readings = 0;

  /** Whether all that the facts may still be leads to the one verdict. */
  const agree = (known: Facts): boolean => {
    readings += 1;
    if (readings > MOST_READINGS) return false;
    const verdict = judge(known);
    if (verdict.code !== "undetermined") {
      verdicts.push(verdict);
      return verdict.code === verdicts[0]?.code;
    }
    const fact = verdict.missing.find((name) => valuesOf(name).length > 0);
    if (fact === undefined) return false;
    unknown.add(fact);
    return valuesOf(fact).every((value) => agree({...known, [fact]: value}));
  };

  if (!agree(facts) || unknown.size === 0) return undefined;
  const [first, ...others] = verdicts;
  return first && {verdicts: [first, ...others], unknown: [...unknown]};
}

const valuesOf = (name: FactName): readonly string[] => (FACTS[name] as Partial<ListedFact>).values ?? [];
