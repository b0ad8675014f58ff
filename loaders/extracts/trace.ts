import {EFFECT_LABELS, OUTCOME_LABELS} from "../../src/policy/words/labels.js";
import {choice, count, flag, id} from "../schema/columns.js";
import {fromWarehouse, withLabels} from "./extract.js";
import {caseId, rulesRead} from "./verdicts.js";

/**
 * extracts/trace.csv: case × rules × clause, in the order in which the rules are read. Claims with the same facts share a case, so
 * each trace stands once, and verdicts.csv says by case_id and rules which is whose. It names the clause and leaves its words, its
 * citation and its address to rules.csv.
 */
export const trace = fromWarehouse({
  name: "trace",
  words: {en: "Traces: what each clause found, for every verdict", ja: "判定の過程（事実の組合せ×規則の版×条項）"},
  key: ["case_id", "rules", "step"],
  columns: {
    case_id: caseId,
    rules: rulesRead,
    step: count({en: "Place of the clause in the order of reading, from 0", ja: "検討の順序（0から）", example: "3"}),
    clause: id({en: "The clause", ja: "条項", example: "2014.1.3", references: "rules.clause"}),
    effect: choice(EFFECT_LABELS, {
      en: "What the clause does",
      ja: "条項の働き",
      example: "bar"
    }),
    ...withLabels(
      "outcome",
      choice(OUTCOME_LABELS, {
        en: "What it found",
        ja: "検討の結果",
        example: "not_met"
      })
    ),
    decisive: flag({en: "This clause settled the verdict", ja: "結論を導いた条項か"})
  },
  relation: `(
    select s.case_id, s.rules, s.step::integer as step, s.clause, s.effect, s.outcome,
      list_contains(v.decided_by, s.clause) as decisive
    from case_steps s
    join case_verdicts v using (case_id, rules)
    where exists (from verdicts one where one.case_id = s.case_id and one.rules = s.rules)
  )`
});
