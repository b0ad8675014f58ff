import {describe, expect, it} from "vitest";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {Database} from "../../../loaders/warehouse/database.js";
import {WAREHOUSE} from "../../../loaders/warehouse/files.js";
import {builtDataset} from "../extracts/built.js";

const lookups = await readLookups();

describe("the pipeline and the judge", () => {
  it("look up the same facts, from the same rows, for every claim and request", async () => {
    const db = await Database.open(`${await builtDataset()}/${WAREHOUSE}`, {readOnly: true});
    const subjects = await db.rows<{id: string; item_class: string; recipient: string; rules_day: string}>(
      // The readings of trackers are held against the judge, verdict and all, in judgeList/siteVerdicts.whole.test.ts.
      "select id, item_class, recipient, rules_day from subjects where told_by <> 'tracker'"
    );
    const looked = await db.rows<{id: string; fact: string; value: string; reference: string}>(
      "select id, fact, value, reference from subject_facts where origin in ('items', 'statuses') order by id, fact"
    );
    const claims = await db.rows("select id from raw_transfers");
    db.close();
    expect(subjects.length).toBeGreaterThan(claims.length);
    const byTables = subjects.flatMap(({id, item_class, recipient, rules_day}) =>
      [lookups.itemFacts(item_class, rules_day), lookups.recipientFacts(recipient, rules_day)].flatMap(
        ({facts, origins}) =>
          Object.entries(facts).map(([fact, value]) => {
            const {reference} = origins[fact as keyof typeof origins]!;
            return `${id} ${fact}=${value} ${reference}`;
          })
      )
    );
    const bySql = looked.map(({id, fact, value, reference}) => `${id} ${fact}=${value} ${reference}`);
    expect(byTables.sort()).toEqual(bySql.sort());
  });
});
