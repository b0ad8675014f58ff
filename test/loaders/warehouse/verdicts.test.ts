import {afterAll, beforeAll, expect, test} from "vitest";
import {judgeCases} from "../../../loaders/judge/judgeCases.js";
import type {Database} from "../../../loaders/warehouse/database.js";
import type {Facts} from "../../../src/policy/facts.js";
import {judgeUnder} from "../../../src/policy/judge.js";
import {regimeById, regimeOn, REGIMES} from "../../../src/policy/regimes.js";
import {makeCases} from "../../../loaders/judge/makeCases.js";
import {given, NAMED, SQL} from "./given.js";

const DAYS = {A: "1990-05-01", B: "2001-12-31", C: "2013-12-22", D: "2016-05-01", E: "2017-12-31", F: "2022-03-01"};
const ASKED = "2016-08-01";
let db: Database;

beforeAll(async () => {
  db = await given({
    ...NAMED,
    transfers: Object.entries(DAYS).map(([id, date]) => ({id, date})),
    requests: [{id: "R", date: ASKED}]
  });
  for (const file of [SQL.reference, SQL.transfers, SQL.trackers]) await db.runFile(file);
  await makeCases(db);
  await judgeCases(db);
  await db.runFile(SQL.verdicts);
});
afterAll(() => db.close());

const factsOf = async (id: string): Promise<Facts> => {
  const rows = await db.rows<{fact: string; value: string}>(
    "select fact, value from subject_facts where id = $1 order by fact",
    [id]
  );
  return Object.fromEntries(rows.map(({fact, value}) => [fact, value]));
};

const clausesRead = async (id: string, regime: string): Promise<string[]> => {
  const rows = await db.rows<{clause: string}>(
    `select clause from case_steps s join verdicts v using (case_id, rules)
     where v.id = '${id}' and v.regime = '${regime}' order by step`
  );
  return rows.map(({clause}) => clause);
};

test.each(Object.entries(DAYS))("claim %s is judged by the rules as they stood on %s", async (id, day) => {
  const {code, decidedBy, regime, trace} = judgeUnder(regimeOn(day))(await factsOf(id));
  const stored = await db.rows("select regime, verdict, decided_by from verdicts where in_force and id = $1", [id]);
  expect(stored).toEqual([{regime: regime.id, verdict: code, decided_by: decidedBy}]);
  expect(await clausesRead(id, regime.id)).toEqual(trace.map(({clause}) => clause.id));
});

test("a law of June 2017 does not stand in the way of a gift of May 2016, and does of one of the end of 2017", async () => {
  const statute = "sdf_act.116_3";
  expect(await clausesRead("D", regimeOn(DAYS.D).id)).not.toContain(statute);
  expect(await clausesRead("E", regimeOn(DAYS.E).id)).toContain(statute);
  const [early] = await db.rows<{decided_by: string[]}>("select decided_by from verdicts where in_force and id = 'D'");
  expect(early!.decided_by).not.toContain(statute);
});

test("exemptions of later years do not speak in an earlier one, and all do where the version is asked as a whole", async () => {
  const whole = regimeById("1983-01-14").clauses.map(({id}) => id);
  const ofTheDay = await clausesRead("A", "1983-01-14");
  expect(whole).toContain("1983.us_technology");
  expect(ofTheDay).not.toContain("1983.acsa_us");
  expect(await clausesRead("F", "1983-01-14")).toEqual(whole);
});

test("every claim and request has a verdict under every regime, and one in force", async () => {
  const perSubject = await db.rows(`
    select id, count(*)::integer as regimes, (count(*) filter (in_force))::integer as in_force
    from subject_verdicts group by id order by id`);
  expect(perSubject).toEqual([...Object.keys(DAYS), "R"].map((id) => ({id, regimes: REGIMES.length, in_force: 1})));
  expect(await db.rows("select distinct id from request_verdicts")).toEqual([{id: "R"}]);
  expect(await db.rows("select regime from request_verdicts where in_force")).toEqual([{regime: regimeOn(ASKED).id}]);
});
