/** One record as a file: what was said, the facts of its case, and what every version of the rules says, clause by clause. */
import {firstOf} from "./observations.js";
import type {Claim, RecordData} from "./siteData.js";
import {judgedAgain} from "./verdicts.js";

/**
 * The text of transfers/<id>.json. Facts are those of the first statement's case; `steps` has the outcome of each clause, in the
 * order of reading, by the id that rules.csv explains.
 */
export function recordFile(data: RecordData, claims: readonly Claim[]): string {
  const claim = firstOf(claims);
  const {rulesHash, dataHash} = data.stamp;
  const verdicts = (data.verdicts.get(claim.id) ?? []).map(({regime, inForce, because_en, because_ja}) => {
    const {code, decidedBy, missing, trace} = judgedAgain(data, claim, regime);
    return {
      regime,
      in_force: inForce,
      verdict: code,
      decided_by: decidedBy,
      missing_facts: missing,
      because_en,
      because_ja,
      steps: Object.fromEntries(trace.map(({clause, outcome}) => [clause.id, outcome]))
    };
  });
  const file = {
    id: claim.transfer,
    rules: rulesHash,
    data: dataHash,
    statements: claims,
    facts: data.origins.get(claim.id) ?? [],
    verdicts
  };
  return `${JSON.stringify(file)}\n`;
}
