/**
 * The day up to which people keep the record. What rules, recipients and goods were later is not known, whatever the tables say
 * of periods that are still open; so nothing that a verdict rests on may be dated later.
 */
import {z} from "zod";
import {REGIMES} from "../../src/policy/regimes.js";
import {firstDay, isDay, lastDay} from "../../src/text/day.js";
import {theFirst} from "../../src/text/the.js";
import {IMPORTED} from "../schema/importedClaims.js";
import {said, SaidError, type FaultWords} from "../schema/said.js";
import {fileBytes} from "./fileBytes.js";
import type {ReadTable} from "./readTable.js";
import {readYaml, says} from "./readYaml.js";
import {RefusedError, type Refusal} from "./refusal.js";

/** The file that says it, as `as_of`. */
export const ACKNOWLEDGED = "data/quality/acknowledged.yaml";

export const asOfShape = z.string(says("text")).refine(isDay, says("day_in_quotes"));

/** @throws {RefusedError} when the file does not say it */
export async function readAsOf(root = "."): Promise<string> {
  const bytes = await fileBytes(ACKNOWLEDGED, root);
  const {value, refusals} = readYaml(ACKNOWLEDGED, bytes, z.object({as_of: asOfShape}));
  if (!value) throw new RefusedError(refusals);
  return value.as_of;
}

/**
 * Holds a day on which something is taken over or released against what is there already: a clock that was set back would date it
 * before what it follows.
 * @param last the day up to which the record goes, or of what came last
 * @throws {SaidError} where the day lies before it
 */
export function mustFollow(day: string, last: string): void {
  if (day >= last) return;
  throw new SaidError("before_the_last", {
    en: `${day} lies before ${last}, the day of what is there already. Look at the clock of this machine, or at the day that was named.`,
    ja: `${day} は、すでにあるものの日付 ${last} より前である。このコンピュータの時計、または指定した日付を確かめる。`
  });
}

/** The columns that say when something happened on which a verdict, a total or a comparison rests. */
const DAYS_OF_THE_RECORD = new Map([
  ["transfers", ["date", "status_as_of"]],
  ["requests", ["date", "answer_date"]],
  ["precedents", ["date"]],
  ["statuses", ["from"]],
  ["coverage", ["until"]]
]);
const DAYS_OF_IMPORTED = ["date_from"];
/** What is judged under the rules of its day, so that there must have been some. */
const JUDGED = ["transfers", "requests"];

const daysOf = ({table: {name, file}}: ReadTable): readonly string[] =>
  file.startsWith(`${IMPORTED}/`) ? DAYS_OF_IMPORTED : (DAYS_OF_THE_RECORD.get(name) ?? []);

/** Every date that lies after the day to which the record reaches, and of what is judged those before the first rules. */
export function datesOutside(asOf: string, tables: readonly ReadTable[]): Refusal[] {
  return tables.flatMap((table) => {
    const {name, file} = table.table;
    const columns = daysOf(table);
    const isJudged = JUDGED.includes(name);
    const refusals: Refusal[] = [];
    for (const {line, cells} of table.rows) {
      for (const column of columns) {
        const value = cells[column] ?? "";
        if (value === "") continue;
        const place = {file, line, column, value};
        if (firstDay(value) > asOf) refusals.push({...place, ...said("after_as_of", afterAsOf(asOf))});
        else if (isJudged && lastDay(value) < FIRST_RULES) refusals.push({...place, ...said("before_rules", BEFORE)});
      }
    }
    return refusals;
  });
}

const FIRST_RULES = theFirst(REGIMES).id;

const afterAsOf = (asOf: string): FaultWords => ({
  why: {en: `the record reaches to ${asOf} only`, ja: `記録の基準日（${asOf}）より後である`},
  mend: {
    en: `Correct the date; or see what rules and recipients have become since, and raise as_of in ${ACKNOWLEDGED}.`,
    ja: `日付を正す。または、その後の規則と移転先の状況を確かめたうえで、${ACKNOWLEDGED} の as_of を改める。`
  }
});

const BEFORE: FaultWords = {
  why: {
    en: `there were no rules yet: the first are of ${FIRST_RULES}`,
    ja: `この日にはまだ規則がない。最初の規則は ${FIRST_RULES}`
  },
  mend: {en: "Correct the date, or remove the row.", ja: "日付を正すか、行を削除する。"}
};
