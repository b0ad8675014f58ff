/** One record as a file: what was said, the facts of its case, and what every version of the rules says, clause by clause. */
import {grouped} from "../text/grouped.js";
import {firstOf} from "./observations.js";
import type {Claim, RecordData} from "./siteData.js";
import {judgedAgain} from "./verdicts.js";

/** The schema of such a file, which lies beside it. */
export const RECORD_SCHEMA = "record.schema.json";

/**
 * The text of transfers/<id>.json. Facts are those of the first statement's case. Each verdict names its row of cases.csv, where its
 * reason stands; `steps` has under each outcome the clauses by the id that rules.csv explains, in the order of reading. The other
 * clauses of the version were not reached.
 */
export function recordFile(data: RecordData, claims: readonly Claim[]): string {
  const claim = firstOf(claims);
  const {rulesHash, dataHash} = data.stamp;
  const verdicts = (data.verdicts.get(claim.id) ?? []).map(({regime, inForce, caseId, rules}) => {
    const {code, decidedBy, missing, trace} = judgedAgain(data, claim, regime);
    const reached = trace.filter(({outcome}) => outcome !== "not_reached");
    const steps = grouped(reached, ({outcome}) => outcome);
    return {
      regime,
      in_force: inForce,
      case_id: caseId,
      rules,
      verdict: code,
      decided_by: decidedBy,
      missing_facts: missing,
      steps: Object.fromEntries([...steps].map(([outcome, those]) => [outcome, those.map(({clause}) => clause.id)]))
    };
  });
  const file = {
    $schema: RECORD_SCHEMA,
    id: claim.transfer,
    rules: rulesHash,
    data: dataHash,
    statements: claims,
    facts: data.origins.get(claim.id) ?? [],
    verdicts
  };
  return `${JSON.stringify(file)}\n`;
}
