/** Facts → cases → verdicts of a list on a cluster: the rows stay there, and only the distinct keys of their facts come here. */
import {createReadStream} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {theFirst} from "../../src/text/the.js";
import {judgeCases} from "../judge/judgeCases.js";
import {makeFacts} from "../judge/makeCases.js";
import {SaidError} from "../schema/said.js";
import type {Database} from "../warehouse/database.js";
import {IN_FORCE, rowsListed, type VerdictCount} from "./listed.js";
import type {Shards} from "./shards.js";
import {JAPAN} from "../../src/vocabulary/actor.js";

/** What is being done, and how many rows, keys or cases it was done with when it is over. */
export type Stage = "load" | "keys" | "cases" | "judge" | "count";
export type OnStage = (stage: Stage, count: number, seconds: number) => void;

/**
 * Judges the list in `stg_transfers` on the cluster. Its tables there are made anew: a run that failed, or a second one, doubles no row.
 * @param db as `openReference` gives it, with a list; afterwards it holds one row for each distinct key in place of the list
 * @returns the verdicts of each version, and those in force on each row's day
 * @throws {SaidError} when a shard fails, or the cluster holds another number of rows than the list
 */
export async function judgeOnCluster(db: Database, shards: Shards, onStage: OnStage): Promise<VerdictCount[]> {
  const timed = async (stage: Stage, work: () => Promise<number>): Promise<void> => {
    const start = performance.now();
    const count = await work();
    onStage(stage, count, (performance.now() - start) / 1000);
  };
  let rows = 0;
  await timed("load", async () => (rows = await load(db, shards)));
  await timed("keys", () => takeKeys(db, shards));
  await timed("cases", () => judgeKeys(db, shards));
  await timed("judge", async () => {
    await shards.runOnEach("judge");
    const {judged_rows} = theFirst(await shards.rowsOfAll<{judged_rows: number}>("rows judged"));
    if (judged_rows !== rows) throw lost(rows, judged_rows);
    return judged_rows;
  });
  const counts: VerdictCount[] = [];
  await timed("count", async () => {
    counts.push(...(await countVerdicts(shards)));
    return counts.length;
  });
  return counts;
}

async function load(db: Database, shards: Shards): Promise<number> {
  await shards.replicate(
    "items",
    await db.rows(
      "select item_class, coalesce(treaty_ban_from, '') as treaty_ban_from, coalesce(licensor, '') as licensor from stg_items"
    )
  );
  await shards.replicate("recipients", await changeDaysOfRecipients(db));
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-scale-"));
  try {
    const file = join(folder, "subjects.csv");
    await db.run(`copy (
      select
        id, (donor = 'JPN')::integer, item_class, recipient, rules_day, mode, coalesce(purpose, ''), coalesce(programme, ''),
        coalesce(other_use_consent, ''), coalesce(onward_consent, '')
      from stg_transfers
    ) to '${file}' (format csv, header false)`);
    await shards.load("subjects_all", createReadStream(file, {highWaterMark: 1 << 20}));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  return await rowsListed(db);
}

/** The rules change for every recipient on the same days; its own facts change on others. */
const changeDaysOfRecipients = (db: Database) =>
  db.rows<{recipient: string; change_days: string[]}>(`
    with changes as (
      select a.code as recipient, c.day from stg_actors a cross join rule_changes c
      union
      select actor, from_day from stg_statuses
      union
      select actor, strftime(to_day::date + 1, '%Y-%m-%d') from stg_statuses where "to" is not null
    )
    select recipient, list(day order by day) as change_days from changes group by recipient`);

/** One row for each distinct key, in place of the list: whatever has the same key has the same facts and the same rules. */
async function takeKeys(db: Database, shards: Shards): Promise<number> {
  const found = await shards.rowsOfEach<KeyOnShard>("keys");
  await db.run("drop view if exists faults_of_list");
  await db.run("drop table stg_transfers");
  await db.run(`create temp table keys_of_shards (
    item_class varchar, before_ban boolean, recipient varchar, span double, terms varchar, rules_day varchar, donor varchar,
    mode varchar, purpose varchar, programme varchar, other_use_consent varchar, onward_consent varchar)`);
  await db.append(
    "keys_of_shards",
    found.map((key) => [
      ...[key.item_class, key.before_ban === 1, key.recipient, key.span, key.terms, key.first_day],
      ...[key.japan === 1 ? JAPAN : "", key.how, key.what_for || null, key.under_programme || null],
      ...[key.other_use || null, key.onward || null]
    ])
  );
  await db.run(`create table stg_transfers as
    select
      row_number() over (order by item_class, before_ban, recipient, span, terms)::varchar as id,
      * exclude (rules_day, donor, mode, purpose, programme, other_use_consent, onward_consent),
      min(rules_day) as rules_day, any_value(donor) as donor, any_value(mode) as mode, any_value(purpose) as purpose,
      any_value(programme) as programme, any_value(other_use_consent) as other_use_consent,
      any_value(onward_consent) as onward_consent
    from keys_of_shards
    group by item_class, before_ban, recipient, span, terms`);
  return await rowsListed(db);
}

interface KeyOnShard {
  item_class: string;
  before_ban: 0 | 1;
  recipient: string;
  span: number;
  terms: string;
  first_day: string;
  japan: 0 | 1;
  how: string;
  what_for: string;
  under_programme: string;
  other_use: string;
  onward: string;
}

/** The case of each key, and the rules of its day. `db` holds keys in place of a list, judged. */
export const casesOfKeys = (db: Database): Promise<Record<string, unknown>[]> =>
  db.rows(`select
      k.item_class, k.before_ban::integer as before_ban, k.recipient, k.span, k.terms, c.case_id, d.rules
    from stg_transfers k join subject_cases c using (id, rules_day) join rules_of_day d using (rules_day)
    order by k.id`);

/** Facts of each key, their distinct cases, and the verdicts of those: made here, then put on every shard. */
async function judgeKeys(db: Database, shards: Shards): Promise<number> {
  await makeFacts(db);
  const cases = await judgeCases(db);
  await shards.replicate("case_of_key", await casesOfKeys(db));
  await shards.replicate(
    "case_verdicts",
    await db.rows(`select
        case_id, rules, (rules in (select regime from regimes))::integer as whole, verdict,
        decided_by.list_sort().array_to_string(' | ') as decided_by
      from case_verdicts`)
  );
  return cases;
}

async function countVerdicts(shards: Shards): Promise<VerdictCount[]> {
  const ofVersions = await shards.rowsOfAll<{rules: string; verdict: string; verdicts: number}>(
    "verdicts of every version"
  );
  const ofDays = await shards.rowsOfAll<{verdict: string; verdicts: number}>("verdicts of the day");
  return [
    ...ofVersions.map(({rules, verdict, verdicts}) => ({version: rules, verdict, rows: verdicts})),
    ...ofDays.map(({verdict, verdicts}) => ({version: IN_FORCE, verdict, rows: verdicts}))
  ];
}

const lost = (rows: number, judged: number): SaidError =>
  new SaidError("rows_lost", {
    en: `The list has ${rows} rows, and the cluster judged ${judged}. Nothing is said of them. Does somebody else write into the same database? Name another with --database.`,
    ja: `一覧は${rows}行、クラスターで判定されたのは${judged}行である。結果は示さない。同じデータベースに他の処理が書き込んでいないか確かめ、--database で別の名を指定する。`
  });
