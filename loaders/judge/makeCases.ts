/** From claims, requests and trackers' readings to the cases that are judged. */
import {modeIfJapanHadSent, PROGRAMME_IF_NONE_IS_NAMED} from "../../src/policy/ifJapanHadSent.js";
import {changeDays, REGIMES} from "../../src/policy/regimes.js";
import {MODES} from "../../src/vocabulary/claim.js";
import type {Database} from "../warehouse/database.js";

export const READINGS_SQL = "loaders/judge/readings.sql";
export const FACTS_SQL = "loaders/judge/facts.sql";

/**
 * Puts into the warehouse what is taken to be so as if Japan had been the sender (`mode_if_japan_had_sent`, `unless_stated`),
 * the days on which the rules are asked about trackers' readings, then the subjects, their facts and their cases. The staged tables must be there.
 */
export async function makeCases(db: Database): Promise<void> {
  await putRuleChanges(db);
  await db.runFile(READINGS_SQL);
  await makeFacts(db);
}

/** The days on which the rules change: `rule_changes`. */
export async function putRuleChanges(db: Database): Promise<void> {
  await db.run("create table rule_changes (day varchar)");
  await db.append(
    "rule_changes",
    [...new Set(REGIMES.flatMap(changeDays))].sort().map((day) => [day])
  );
}

/** From claims, requests and the days of trackers' readings to the subjects, their facts and their cases. */
export async function makeFacts(db: Database): Promise<void> {
  await db.run("create table mode_if_japan_had_sent (mode varchar, to_licensor boolean, value varchar)");
  await db.append(
    "mode_if_japan_had_sent",
    Object.keys(MODES).flatMap((mode) =>
      [true, false].map((toLicensor) => [mode, toLicensor, modeIfJapanHadSent(mode, toLicensor) ?? null])
    )
  );
  await db.run("create table unless_stated (programme varchar)");
  await db.append("unless_stated", [[PROGRAMME_IF_NONE_IS_NAMED]]);
  await db.runFile(FACTS_SQL);
}
