import {theFirst, theValue} from "../../src/text/the.js";
import {flipsDependOn, singleFlips} from "../../src/policy/flips.js";
import {assumedByRule, judgeUnder} from "../../src/policy/judge.js";
import type {Regime} from "../../src/policy/clause.js";
import {inOneShape, valueOf, type FactName, type Facts} from "../../src/policy/facts.js";
import {REGIMES, regimeOn} from "../../src/policy/regimes.js";
import {because, type NameOf} from "../../src/policy/words/stepInWords.js";
import type {Database, Value} from "../warehouse/database.js";

/**
 * Judges each distinct case once under each regime with all of its clauses, and under the rules as they stood on the days
 * of its claims and requests, where some clauses of the regime were not in force. Puts into the warehouse
 * `case_verdicts` (case × rules), `case_steps` (case × rules × clause, numbered in the regime's order),
 * `rules_of_day` (which rules stood on a day), `regimes` and `clauses`.
 * @returns how many cases there are.
 */
export async function judgeCases(db: Database): Promise<number> {
  const cases = await db.rows<{case_id: string; facts: string; assumptions: string[] | null}>(
    "select case_id, facts, assumptions from cases order by case_id"
  );
  const nameOf = await readNames(db);
  const nameOfRules = await nameRules(db);
  const onItsDays = await rulesOfCases(db, nameOfRules);

  const wouldChange = changesOnce();
  const verdicts: Value[][] = [];
  for (const {case_id, facts: json, assumptions} of cases) {
    const facts = inOneShape(JSON.parse(json) as Facts);
    const assumed = (assumptions ?? []).map((one) => one.split("=")[0] as FactName);
    for (const rules of new Set([...REGIMES, ...(onItsDays.get(case_id) ?? [])])) {
      const verdict = judgeUnder(rules)(facts);
      const name = theValue(nameOfRules, rules);
      verdicts.push([
        case_id,
        name,
        verdict.code,
        verdict.decidedBy,
        verdict.missing,
        assumedByRule(verdict, facts).map((fact) => `${fact}=${valueOf(facts, fact)}`),
        wouldChange(rules, facts),
        because(verdict, facts, "en", nameOf.en, assumed),
        because(verdict, facts, "ja", nameOf.ja, assumed),
        verdict.trace.map(({outcome}) => outcome)
      ]);
    }
  }

  await db.run(`create table case_verdicts (
    case_id varchar, rules varchar, verdict varchar, decided_by varchar[], missing_facts varchar[],
    assumed_by_rule varchar[], would_change varchar[], because_en varchar, because_ja varchar, outcomes varchar[])`);
  await db.append("case_verdicts", verdicts);
  await db.run("create table clauses_of_rules (rules varchar, step double, clause varchar, effect varchar)");
  await db.append(
    "clauses_of_rules",
    [...nameOfRules].flatMap(([{clauses}, name]) => clauses.map(({id, effect}, index) => [name, index, id, effect]))
  );
  await db.run(`create view case_steps as
    select case_id, rules, step, clause, effect, outcomes[step::integer + 1] as outcome
    from case_verdicts join clauses_of_rules using (rules)`);
  await db.run("create table regimes (regime varchar, until varchar)");
  await db.append(
    "regimes",
    REGIMES.map(({id, until}) => [id, until ?? null])
  );
  await db.run("create table clauses (regime varchar, clause varchar, verification varchar)");
  await db.append(
    "clauses",
    REGIMES.flatMap(({id, clauses}) => clauses.map((clause) => [id, clause.id, clause.verification]))
  );
  return cases.length;
}

/** Before the first regime no rules stood: the checks of `verdicts` refuse such a claim. */
const isCovered = (day: string): boolean => day >= theFirst(REGIMES).id;

/**
 * Puts into `rules_of_day` which rules stood on each day that is asked about.
 * @returns how rules are called: a regime with all of its clauses by its id, the same with fewer by the first of these days on which they stood.
 */
async function nameRules(db: Database): Promise<Map<Regime, string>> {
  const asked = await db.rows<{rules_day: string}>("select distinct rules_day from subject_cases order by rules_day");
  const days = asked.map(({rules_day}) => rules_day).filter(isCovered);
  const names = new Map(REGIMES.map((regime) => [regime, regime.id]));
  const ofDays = days.map((day) => {
    const rules = regimeOn(day);
    if (!names.has(rules)) names.set(rules, `${rules.id} on ${day}`);
    return [day, rules.id, theValue(names, rules)];
  });
  await db.run("create table rules_of_day (rules_day varchar, regime varchar, rules varchar)");
  await db.append("rules_of_day", ofDays);
  return names;
}

/** The rules that stood on the days of each case, in the order in which they first did. */
async function rulesOfCases(db: Database, names: ReadonlyMap<Regime, string>): Promise<Map<string, Regime[]>> {
  const byName = new Map([...names].map(([rules, name]) => [name, rules]));
  const asked = await db.rows<{case_id: string; rules: string}>(`
    select case_id, rules
    from subject_cases
    join rules_of_day using (rules_day)
    group by case_id, rules
    order by case_id, min(rules_day)`);
  const ofCases = new Map<string, Regime[]>();
  for (const {case_id, rules} of asked) {
    ofCases.set(case_id, [...(ofCases.get(case_id) ?? []), theValue(byName, rules)]);
  }
  return ofCases;
}

async function readNames(db: Database): Promise<{en: NameOf; ja: NameOf}> {
  const names = await db.rows<{code: string; name_en: string; name_ja: string}>(
    "select code, name_en, name_ja from stg_actors"
  );
  const namesFrom = (column: "name_en" | "name_ja"): NameOf => {
    const byCode = new Map(names.map((row) => [row.code, row[column]]));
    return (code) => byCode.get(code) ?? code;
  };
  return {en: namesFrom("name_en"), ja: namesFrom("name_ja")};
}

/** Makes the function that says which single facts would change the verdict on a case, and to what; worked out once for all cases that rules cannot tell apart. */
function changesOnce(): (rules: Regime, facts: Facts) => string[] {
  const known = new Map<Regime, Map<string, string[]>>();
  return (rules, facts) => {
    const ofRules = known.get(rules) ?? new Map<string, string[]>();
    known.set(rules, ofRules);
    const seen = flipsDependOn(rules, facts);
    const before = ofRules.get(seen);
    if (before) return before;
    // Pairs of facts are on the record's page; here they would fill most of the file.
    const found = singleFlips(rules, facts).map(({facts: other, verdict: then}) => `${then}: ${stated(other)}`);
    ofRules.set(seen, found);
    return found;
  };
}

/** `transfer.mode=sale` */
const stated = (facts: Facts): string =>
  Object.entries(facts)
    .map((fact) => fact.join("="))
    .join();
