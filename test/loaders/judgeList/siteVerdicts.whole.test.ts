/** The site and the judge say the same: everything on record, put through the judge as a list, gets the site's verdicts. */
import {isDeepStrictEqual} from "node:util";
import {beforeAll, describe, expect, it} from "vitest";
import type {Lookups} from "../../../loaders/judge/lookups.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {answers} from "../../../src/judgeList/judgedRows.js";
import {NO_COLUMNS} from "../../../src/judgeList/listHeader.js";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {Database} from "../../../loaders/warehouse/database.js";
import {WAREHOUSE} from "../../../loaders/warehouse/files.js";
import {REGIMES} from "../../../src/policy/regimes.js";
import {csvText} from "../../../src/text/csv.js";
import {builtDataset} from "../extracts/built.js";
import {rowsOf} from "./command.js";
import {folder} from "./folder.js";

const {at, read, write} = await folder();
const COMPARED = ["verdict", "decided_by", "missing_facts", "because", "because_ja"] as const;
type Judged = Record<"id" | "version" | (typeof COMPARED)[number], string>;

let lookups: Lookups;
let list: string;
let subjects = 0;
const ofSite = {inForce: new Map<string, Judged>(), other: new Map<string, Judged>()};

type TrackerRow = Record<"id" | "status" | "first_day" | "last_day" | "verdict", string> &
  Record<"donor" | "recipient" | "item_class" | "item_words", string | null>;
const ofTrackers: TrackerRow[] = [];

beforeAll(async () => {
  lookups = await readLookups();
  const db = await Database.open(`${await builtDataset()}/${WAREHOUSE}`, {readOnly: true});
  const rows = await db.rows<Record<string, string | null>>(
    `select id, rules_day as "on", recipient, item_class, if(by_japan, 'JPN', 'DEU') as donor, mode,
       purpose as "transfer.purpose", programme as "transfer.programme",
       other_use_consent as "control.other_use_consent", onward_consent as "control.onward_consent"
     from subjects order by id`
  );
  subjects = rows.length;
  const columns = Object.keys(rows[0] ?? {});
  list = await write(
    "record.csv",
    csvText(
      columns,
      rows.map((row) => columns.map((column) => row[column]))
    )
  );
  const verdicts = await db.rows<Judged & {in_force: boolean}>(
    `select s.id, g.regime as version, d.rules is not null as in_force, v.verdict, array_to_string(decided_by, ' | ') as decided_by,
       array_to_string(missing_facts, ' | ') as missing_facts, because_en as because, because_ja
     from subjects s
     join subject_cases c using (id)
     cross join regimes g
     left join rules_of_day d on d.rules_day = s.rules_day and d.regime = g.regime
     join case_verdicts v on v.case_id = c.case_id and v.rules = coalesce(d.rules, g.regime)`
  );
  for (const {in_force, ...row} of verdicts) {
    ofSite.other.set(`${row.id} ${row.version}`, row);
    if (in_force) ofSite.inForce.set(row.id, row);
  }
  ofTrackers.push(
    ...(await db.rows<TrackerRow>(
      "select id, status, donor, recipient, item_class, item_words, first_day, last_day, verdict from tracker_rows"
    ))
  );
  db.close();
});

async function judgedAs(...args: string[]): Promise<Judged[]> {
  const options = await readOptions([list, "--out", at("out.csv"), "--explain", ...args]);
  if ("help" in options) throw new Error("no list");
  const {done, judged} = await judgeList(options, lookups, () => Promise.reject(new Error("nothing is to be shown")));
  expect({done, judged}).toEqual({done: true, judged: subjects});
  return rowsOf(await read("out.csv")) as Judged[];
}

const compared = (row: Judged | undefined) => COMPARED.map((name) => row?.[name] ?? "");

/** What is told otherwise, each beside what the site tells. */
const otherwise = (pairs: readonly (readonly [told: readonly unknown[], onSite: readonly unknown[]])[]) =>
  pairs.filter(([told, onSite]) => !isDeepStrictEqual(told, onSite));

describe("every claim, request and reading of a tracker", () => {
  it("is judged under the rules of its day as on the site", async () => {
    expect(subjects).toBeGreaterThan(500);
    const pairs = (await judgedAs()).map((row) => {
      const onSite = ofSite.inForce.get(row.id);
      return [
        [row.id, row.version, ...compared(row)],
        [row.id, onSite?.version, ...compared(onSite)]
      ] as const;
    });
    expect(otherwise(pairs)).toEqual([]);
  });

  it.each(REGIMES.map(({id}) => id))("is judged under %s as on the site", async (regime) => {
    // In the version of its day, the site reads the clauses that stood on that day; --regime reads all.
    const rows = (await judgedAs("--regime", regime)).filter(({id}) => ofSite.inForce.get(id)?.version !== regime);
    const pairs = rows.map(
      (row) =>
        [
          [row.id, ...compared(row)],
          [row.id, ...compared(ofSite.other.get(`${row.id} ${regime}`))]
        ] as const
    );
    expect(otherwise(pairs)).toEqual([]);
  });
});

it("every row taken over from a tracker, in all the days that it may be of, is judged as on the site", () => {
  const text = {ready: (text: string) => text, tailOf: () => ""};
  const {ofReading} = answers(NO_COLUMNS, lookups, {assume: "site", locale: "en"}, ["verdict"], new Map(), text);
  expect(ofTrackers.length).toBeGreaterThan(5000);
  const pairs = ofTrackers.map(({id, verdict, first_day, last_day, ...row}) => {
    const judged = ofReading({
      status: row.status === "delivered" ? "delivered" : "committed",
      donor: row.donor ?? "",
      recipient: row.recipient ?? "",
      itemClass: row.item_class ?? "",
      words: row.item_words ?? "",
      from: first_day,
      to: last_day
    });
    return [
      [id, judged.verdict],
      [id, verdict]
    ] as const;
  });
  expect(otherwise(pairs)).toEqual([]);
});
