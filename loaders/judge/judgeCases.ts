import {flips} from "../../src/policy/flips.js";
import {assumedByRule, judgeUnder} from "../../src/policy/judge.js";
import {valueOf, type Facts} from "../../src/policy/facts.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {because} from "../../src/policy/words/stepInWords.js";
import type {Database} from "../warehouse/database.js";

/**
 * Judges each distinct case once under each regime and puts verdicts and traces back into the warehouse:
 * `case_verdicts` (case × regime) and `case_steps` (case × regime × clause, numbered in the regime's order).
 */
export async function judgeCases(db: Database): Promise<number> {
  const cases = await db.rows<{case_id: string; facts: string}>("select case_id, facts from cases order by case_id");
  const names = await db.rows<{code: string; name_en: string; name_ja: string}>(
    "select code, name_en, name_ja from stg_actors"
  );
  const nameOf = {
    en: new Map(names.map(({code, name_en}) => [code, name_en])),
    ja: new Map(names.map(({code, name_ja}) => [code, name_ja]))
  };
  const judges = REGIMES.map((regime) => ({regime, judge: judgeUnder(regime)}));

  const verdicts: (string | number)[][] = [];
  const steps: (string | number)[][] = [];
  for (const {case_id, facts: json} of cases) {
    const facts = JSON.parse(json) as Facts;
    for (const {regime, judge} of judges) {
      const verdict = judge(facts);
      verdicts.push([
        case_id,
        regime.id,
        verdict.code,
        verdict.decidedBy.join(" | "),
        verdict.missing.join(" | "),
        assumedByRule(verdict, facts)
          .map((name) => `${name}=${valueOf(facts, name)}`)
          .join(" | "),
        // Pairs of facts are on the record's page; here they would fill most of the file.
        flips(regime, facts)
          .flatMap(({facts: other, verdict: then}) =>
            Object.keys(other).length === 1 ? `${then}: ${stated(other)}` : []
          )
          .join(" | "),
        because(verdict, facts, "en", (code) => nameOf.en.get(code) ?? code),
        because(verdict, facts, "ja", (code) => nameOf.ja.get(code) ?? code)
      ]);
      verdict.trace.forEach(({clause, outcome}, index) =>
        steps.push([case_id, regime.id, index, clause.id, clause.effect, outcome])
      );
    }
  }

  await db.run(`create table case_verdicts (
    case_id varchar, regime varchar, verdict varchar, decided_by varchar, missing_facts varchar,
    assumed_by_rule varchar, would_change varchar, because_en varchar, because_ja varchar)`);
  await db.append("case_verdicts", verdicts);
  await db.run(`create table case_steps (
    case_id varchar, regime varchar, step double, clause varchar, effect varchar, outcome varchar)`);
  await db.append("case_steps", steps);
  await db.run("create table regimes (regime varchar, until varchar)");
  await db.append(
    "regimes",
    REGIMES.map(({id, until}) => [id, until ?? null])
  );
  return cases.length;
}

/** `transfer.mode=sale` */
const stated = (facts: Facts): string =>
  Object.entries(facts)
    .map((fact) => fact.join("="))
    .join();
