/** What Japan decided, beside what the rules in force on that day say of the same facts. */
import {theFirst} from "../../src/text/the.js";
import {valueOf, type Facts} from "../../src/policy/facts.js";
import {assumedByRule, judgeUnder, type Verdict} from "../../src/policy/judge.js";
import {statedFacts} from "../../src/policy/lookUp.js";
import {REGIMES, regimeOn} from "../../src/policy/regimes.js";
import {because} from "../../src/policy/words/stepInWords.js";
import {agreementOf, didNotLetPass, neededChange} from "../../src/policy/officialDecision.js";
import type {Comparison} from "../../src/vocabulary/precedent.js";
import {rowsOf, type ReadTable} from "../ingest/readTable.js";
import {said, type FaultWords} from "../schema/said.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import {precedents} from "../schema/precedents.js";
import {statuses} from "../schema/reference.js";
import type {CellsOf} from "../schema/table.js";
import type {Database} from "../warehouse/database.js";
import {dayBefore, daysOfDecade, firstDay, lastDay} from "../../src/text/day.js";
import type {Lookups} from "./lookups.js";
import {lookupsOf} from "./readLookups.js";

type PrecedentCells = CellsOf<typeof precedents>;

interface JudgedPrecedent {
  facts: Facts;
  comparison: Comparison;
  /** Absent where the date names a period in which the rules began, or began to say something else. */
  verdict?: Verdict;
  /** Under the rules of the day before; for what an exception or an amendment made possible. */
  before?: Verdict;
}

/** Judges a precedent by the rules of its day, or of the last day of its month or year, and compares. */
export function judgePrecedent(row: PrecedentCells, lookups: Lookups): JudgedPrecedent {
  const {first, last} =
    row.date_precision === "decade" ? daysOfDecade(row.date) : {first: firstDay(row.date), last: lastDay(row.date)};
  const facts: Facts = {
    ...(row.recipient && lookups.recipientFacts(row.recipient, last).facts),
    ...statedFacts(row)
  };
  const outcome = row.outcome;
  const underRulesOf = (day: string) => (day < theFirst(REGIMES).id ? undefined : judgeUnder(regimeOn(day))(facts));
  const [atFirst, atLast] = [underRulesOf(first), underRulesOf(last)];
  const isOneAnswer = atFirst?.regime.id === atLast?.regime.id && atFirst?.code === atLast?.code;
  const verdict = neededChange(outcome) || isOneAnswer ? atLast : undefined;
  const before = neededChange(outcome) ? underRulesOf(dayBefore(first)) : undefined;
  const comparison = row.comparable === "yes" && verdict ? comparisonOf(outcome, verdict, before) : "not_comparable";
  return {facts, comparison, verdict, before};
}

/** What an exception or an amendment made possible agrees only if the rules of the day before did not let it pass. */
function comparisonOf(outcome: string, verdict: Verdict, before?: Verdict): Comparison {
  if (before && !didNotLetPass(before.code)) return "diverges";
  const agreement = agreementOf(outcome, verdict.code);
  return agreement === "agrees" || agreement === "diverges" ? agreement : "not_comparable";
}

/** What `basis` may name: a clause of some version of the rules, or the standing of a recipient. */
const basesIn = (tables: readonly ReadTable[]): Set<string> =>
  new Set([
    ...REGIMES.flatMap(({clauses}) => clauses.map(({id}) => id)),
    ...rowsOf(tables, statuses).map(({cells}) => cells.id)
  ]);

/** A basis that names nothing that was written from the decision. */
export function basisFault(
  {line, cells}: {line: number; cells: PrecedentCells},
  bases: ReadonlySet<string>
): Refusal | undefined {
  const value = cells.basis;
  if (value === "" || bases.has(value)) return undefined;
  return {
    file: precedents.file,
    line,
    column: "basis",
    value,
    ...said("precedent_basis", {
      why: {
        en: "neither a clause of any version of the rules nor a row of the standings of recipients",
        ja: "どの版の規則の条項でもなく、移転先に関する事実の行でもない"
      },
      mend: {
        en: "Write the id of the clause or standing that was written from this decision, or leave it empty.",
        ja: "この決定を根拠とする条項または事実の ID を書くか、空欄とする。"
      }
    })
  };
}

/** Why a precedent cannot stand as it is: a difference that nobody explains, or an explanation of no difference. */
export function precedentFault(
  {line, cells}: {line: number; cells: PrecedentCells},
  {comparison, verdict, before}: JudgedPrecedent
): Refusal | undefined {
  const explained = cells.divergence_en !== "" && cells.divergence_ja !== "";
  const mentioned = cells.divergence_en !== "" || cells.divergence_ja !== "";
  const fault = (column: string, value: string, code: string, words: FaultWords): Refusal => ({
    file: precedents.file,
    line,
    column,
    value,
    ...said(`precedent_${code}`, words)
  });
  if (cells.comparable === "yes" && comparison === "not_comparable") {
    return fault("comparable", "yes", "not_comparable", {
      why: {
        en: "marked as comparable, but the outcome is no decision, the verdict leaves it open, or the rules changed within the date given",
        ja: "比較できるとしているが、結果が決定でないか、判定が結論に至らないか、日付の範囲内で規則が変わっている"
      },
      mend: {
        en: "Write no, and why it cannot be compared, in both languages.",
        ja: "no とし、比較できない理由を両言語で書く。"
      }
    });
  }
  if (comparison === "diverges" && !explained) {
    const earlier = {
      en: before ? ` (${before.code} the day before)` : "",
      ja: before ? `（前日は ${before.code}）` : ""
    };
    return fault("divergence_en", cells.divergence_en, "diverges", {
      why: {
        en: `Japan's decision was ${cells.outcome}, the verdict is ${verdict?.code}${earlier.en}, and nobody says why`,
        ja: `日本の決定は ${cells.outcome}、判定は ${verdict?.code}${earlier.ja}であり、相違の説明がない`
      },
      mend: {
        en: "Explain the difference in divergence_en and divergence_ja.",
        ja: "相違の理由を divergence_en と divergence_ja に書く。"
      }
    });
  }
  if (comparison !== "diverges" && mentioned) {
    return fault("divergence_en", cells.divergence_en, "explained_for_nothing", {
      why: {
        en: `explains a difference, but the comparison is ${comparison}`,
        ja: `相違を説明しているが、比較の結果は ${comparison} である`
      },
      mend: {en: "Empty divergence_en and divergence_ja.", ja: "divergence_en と divergence_ja を空欄とする。"}
    });
  }
  return undefined;
}

/**
 * Judges every precedent and keeps the results in `precedent_verdicts`.
 * @param asOf the day up to which the record is kept
 * @throws {RefusedError} for every difference that nobody explains, every explanation that no longer applies, and every
 * basis that names nothing.
 */
export async function judgePrecedents(db: Database, tables: readonly ReadTable[], asOf: string): Promise<void> {
  const lookups = lookupsOf(tables, asOf);
  const judged = rowsOf(tables, precedents).map((row) => ({row, result: judgePrecedent(row.cells, lookups)}));
  const bases = basesIn(tables);
  const refusals = judged.flatMap(({row, result}) => precedentFault(row, result) ?? basisFault(row, bases) ?? []);
  if (refusals.length) throw new RefusedError(refusals);
  await db.run(`create table precedent_verdicts (
    id varchar, comparison varchar, regime varchar, verdict varchar, decided_by varchar[], missing_facts varchar[],
    assumptions varchar[], regime_before varchar, verdict_before varchar, because_en varchar, because_ja varchar)`);
  await db.append(
    "precedent_verdicts",
    judged.map(({row, result: {facts, comparison, verdict, before}}) => [
      row.cells.id,
      comparison,
      verdict?.regime.id,
      verdict?.code,
      verdict?.decidedBy,
      verdict?.missing,
      verdict && assumedByRule(verdict, facts).map((name) => `${name}=${valueOf(facts, name)}`),
      before?.regime.id,
      before?.code,
      verdict && because(verdict, facts, "en", lookups.nameOf.en),
      verdict && because(verdict, facts, "ja", lookups.nameOf.ja)
    ])
  );
}
