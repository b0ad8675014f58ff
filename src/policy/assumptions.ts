/** What was taken to be so, and would lead elsewhere if it were not. */
import {FACTS, valueOf, type FactName, type Facts, type ListedFact} from "./facts.js";
import {judgeUnder, type Verdict} from "./judge.js";

/** An assumption that decides: another value of the fact leads to another verdict. */
interface Alternative {
  readonly fact: FactName;
  readonly taken: string;
  readonly value: string;
  readonly verdict: Verdict;
}

/**
 * Other values that an assumption might as well have had. What the Self-Defense Forces carry themselves, or a return to a
 * licensor, is another transfer, not another assumption about this one.
 */
const MIGHT_BE: {readonly [name in FactName]?: readonly string[]} = {
  "transfer.mode": ["sdf_grant", "sale", "government_grant"]
};

/** The assumptions among `assumed` on which the verdict hangs, each with the values that lead elsewhere. */
export function decisiveAssumptions(
  {regime, code}: Verdict,
  facts: Facts,
  assumed: readonly FactName[]
): Alternative[] {
  const judge = judgeUnder(regime);
  return assumed.flatMap((fact) => {
    const taken = valueOf(facts, fact);
    const {values = []} = FACTS[fact] as Partial<ListedFact>;
    if (taken === undefined) return [];
    return (MIGHT_BE[fact] ?? values)
      .filter((value) => value !== taken)
      .map((value) => ({fact, taken, value, verdict: judge({...facts, [fact]: value})}))
      .filter(({verdict}) => verdict.code !== code);
  });
}
