import fc from "fast-check";
import {expect, it} from "vitest";
import {makeCases} from "../../../loaders/judge/makeCases.js";
import {Lookups} from "../../../loaders/judge/lookups.js";
import {STAGING} from "../../../loaders/warehouse/files.js";
import {dayAfter} from "../../../src/text/day.js";
import {given} from "../warehouse/given.js";

const AS_OF = "2026-11-26";
const day = fc
  .integer({min: 0, max: 21_700})
  .map((days) => new Date(Date.UTC(1967, 3, 21) + days * 86_400_000).toISOString().slice(0, 10));
const ACTORS = ["UKR", "USA", "POL"];
const FACTS = ["recipient.invaded", "recipient.in_combat", "recipient.agreement"];

/** Periods of one fact of one actor: some meet, some leave a gap, the first may have no beginning and the last no end. */
const periods = fc
  .tuple(fc.uniqueArray(day, {minLength: 1, maxLength: 6}), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([days, meet, openBefore, openAfter]) => {
    const sorted = days.sort();
    return sorted.slice(0, -1).map((from, i) => {
      const next = sorted[i + 1] ?? from;
      const isFirst = i === 0;
      const isLast = i === sorted.length - 2;
      // The next period begins on the day after this one ends, or later.
      const to = meet || dayAfter(from) >= next ? next : dayAfter(from);
      return {from: isFirst ? (openBefore ? "" : from) : dayAfter(from), to: isLast && openAfter ? "" : to};
    });
  });

const record = fc.record({
  statuses: fc.tuple(...ACTORS.flatMap((actor) => FACTS.map((fact) => periods.map((spans) => ({actor, fact, spans}))))),
  bans: fc.array(fc.option(day, {nil: ""}), {minLength: 3, maxLength: 3}),
  claims: fc.array(fc.record({recipient: fc.constantFrom(...ACTORS), item: fc.nat({max: 2}), date: day}), {
    minLength: 30,
    maxLength: 60
  })
});

it("the SQL of the record and the lookups of one case find the same facts of any claim, from the same rows", async () => {
  const found = {rows: 0};
  await fc.assert(
    fc.asyncProperty(record, async ({statuses, bans, claims}) => {
      const items = bans.map((treaty_ban_from, i) => ({
        ...{item_class: `class_${i}`, treaty_ban: treaty_ban_from ? "cluster_munition" : "none", treaty_ban_from},
        ...{
          listed: "yes",
          weapon: i ? "yes" : "",
          form: "equipment",
          armament: "",
          use: "",
          licensor: "",
          joint_partner: ""
        }
      }));
      const standing = statuses.flatMap(({actor, fact, spans}) =>
        spans
          .filter(({from, to}) => from === "" || to === "" || from <= to)
          .map(({from, to}, i) => ({id: `${actor}-${fact}-${i}`, actor, fact, value: i % 2 ? "no" : "yes", from, to}))
      );
      const transfers = claims.map(({recipient, item, date}, i) => ({
        id: `claim-${i}`,
        recipient,
        item_class: `class_${item}`,
        date
      }));
      const actors = [...ACTORS, "DEU", "JPN"].map((code) => ({code}));
      const db = await given({actors, items, statuses: standing, transfers, sources: [{id: "s"}]});
      for (const file of STAGING) await db.runFile(file);
      await makeCases(db);
      const bySql = await db.rows<{id: string; fact: string; value: string; reference: string}>(
        "select id, fact, value, reference from subject_facts where origin in ('items', 'statuses')"
      );
      db.close();
      const names = {name_en: "", name_ja: "", aliases: ""};
      const lookups = new Lookups(
        items.map((item) => ({...item, ...names, unit: "piece"})),
        ACTORS.map((code) => ({code, ...names})),
        standing,
        AS_OF
      );
      const byLookups = transfers.flatMap(({id, item_class, recipient, date}) =>
        [lookups.itemFacts(item_class, date), lookups.recipientFacts(recipient, date)].flatMap(({facts, origins}) =>
          Object.entries(facts).map(([fact, value]) => ({
            id,
            fact,
            value,
            reference: origins[fact as keyof typeof origins]?.reference
          }))
        )
      );
      const asText = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(asText(bySql)).toEqual(asText(byLookups));
      found.rows += bySql.length;
    }),
    {numRuns: 15, seed: 15}
  );
  expect(found.rows).toBeGreaterThan(1000);
});
