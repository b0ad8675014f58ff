import {describe, expect, it} from "vitest";
import type {ExtractRow} from "../../../loaders/extracts/extract.js";
import {rules} from "../../../loaders/extracts/rules.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {REGIMES} from "../../../src/policy/regimes.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

const db = await smallDatabase();
await db.run("create table stg_actors as select 'UKR' as code, 'Ukraine' as name_en, 'ウクライナ' as name_ja");
const rows: ExtractRow[] = [];
for await (const batch of rules.rows(db)) rows.push(...batch);

describe("rules.csv", () => {
  it("has every clause of every version, in the order of reading", () => {
    expect(rows.map(({regime, step, clause}) => [regime, step, clause])).toEqual(
      REGIMES.flatMap(({id, clauses}) => clauses.map((clause, step) => [id, step, clause.id]))
    );
  });

  it("says of each clause, in both languages, when it is met", () => {
    for (const row of rows) {
      expect(row["condition_en"]).toMatch(/[a-z]/);
      expect(row["condition_ja"]).toMatch(/[぀-ヿ一-鿿]/u);
    }
    const ukraine = rows.find(({clause}) => clause === "2022.ukraine")!;
    expect(ukraine["condition_en"]).toContain("the recipient is Ukraine");
    expect(ukraine["condition_ja"]).toContain("ウクライナ");
  });

  it("cites each clause", () => {
    for (const row of rows) {
      expect(row["citation"]).toMatch(/, \d{4}(-\d{2}(-\d{2})?)?$/);
      expect(["source-seen", "report-seen", "cited-by-dataset", "unseen"]).toContain(row["verification"]);
    }
    expect(columnNames(rules)).toContain("citation");
  });
});
