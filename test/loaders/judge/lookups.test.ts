import {describe, expect, it} from "vitest";
import {theOne} from "../../../src/text/the.js";
import type {FactName} from "../../../src/policy/facts.js";
import {CASE_FILES} from "../../policy/cases.js";
import {readTable} from "../../../loaders/ingest/readTable.js";
import {actors} from "../../../loaders/schema/reference.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";

const lookups = await readLookups();

describe("what the tables say of a recipient on a day", () => {
  it.each([
    ["UKR", "2014-03-01", "recipient.invaded", "no"],
    ["UKR", "2014-03-02", "recipient.invaded", "yes"],
    ["UKR", "1991-12-25", "recipient.communist_bloc", "yes"],
    ["UKR", "1991-12-26", "recipient.communist_bloc", "no"],
    ["UKR", "2018-10-11", "recipient.security_partner", "no"],
    ["UKR", "2018-10-12", "recipient.security_partner", "yes"],
    ["PHL", "2017-06-23", "recipient.developing", "yes"],
    ["AUS", "2017-06-23", "recipient.developing", "no"],
    ["NRU", "2025-12-31", "recipient.developing", "yes"],
    ["NRU", "2026-01-01", "recipient.developing", "no"],
    ["UNHCR", "2022-04-22", "recipient.kind", "un_body"],
    ["NATO", "2022-04-22", "recipient.kind", "international_organisation"],
    ["USA", "1970-06-01", "recipient.fights_abroad", "yes"],
    ["USA", "2006-06-22", "recipient.agreement", "no"],
    ["USA", "2006-06-23", "recipient.agreement", "yes"],
    ["USA", "2026-02-27", "recipient.in_combat", "no"],
    ["USA", "2026-02-28", "recipient.in_combat", undefined],
    ["POL", "2022-06-01", "recipient.unsc_embargo", "no"],
    ["POL", "2022-06-01", "recipient.unsc_measures", "no"],
    ["POL", "2022-06-01", "recipient.agreement", "no"],
    ["POL", "2026-04-24", "recipient.agreement", undefined],
    ["ZWE", "1979-12-20", "recipient.unsc_embargo", "yes"],
    ["ZWE", "1979-12-21", "recipient.unsc_embargo", "no"],
    ["ZAF", "1977-11-03", "recipient.unsc_embargo", undefined],
    ["ZAF", "1977-11-04", "recipient.unsc_embargo", "yes"],
    ["ZAF", "1994-05-25", "recipient.unsc_embargo", "no"],
    ["KWT", "1990-08-06", "recipient.unsc_embargo", undefined],
    ["SRB", "1998-03-30", "recipient.unsc_embargo", "no"],
    ["SRB", "1998-03-31", "recipient.unsc_embargo", "yes"],
    ["SRB", "2001-09-10", "recipient.unsc_embargo", "no"],
    ["HRV", "1998-03-31", "recipient.unsc_embargo", "no"],
    ["LBY", "2003-09-11", "recipient.unsc_embargo", undefined],
    ["LBY", "2003-09-12", "recipient.unsc_embargo", "no"],
    ["ERI", "2014-09-14", "recipient.unsc_embargo", "yes"],
    ["LBR", "2016-05-24", "recipient.unsc_embargo", "yes"],
    ["LBR", "2016-05-25", "recipient.unsc_embargo", "no"],
    ["SOM", "2023-11-30", "recipient.unsc_embargo", "yes"],
    ["SOM", "2023-12-01", "recipient.unsc_embargo", undefined],
    ["IRN", "2020-10-17", "recipient.unsc_embargo", "yes"],
    ["IRN", "2020-10-18", "recipient.unsc_embargo", "no"],
    ["IRN", "2025-09-27", "recipient.unsc_embargo", undefined],
    ["CAF", "2024-07-30", "recipient.unsc_embargo", "no"],
    ["PRK", "2022-06-01", "recipient.unsc_measures", "no"]
  ] as const)("%s on %s: %s is %s", (actor, day, fact, value) => {
    const {facts, origins} = lookups.recipientFacts(actor, day);
    expect(facts[fact]).toBe(value);
    expect(origins[fact]?.from).toBe(value === undefined ? undefined : "statuses");
  });
});

describe("what is on a list that is closed", async () => {
  // States of the past and others without a code in ISO 3166 have no rows: of them these facts are unknown.
  const states = (await readTable(actors)).rows
    .map(({cells}) => cells)
    .filter(({kind, source}) => kind === "state" && source?.startsWith("ISO 3166-1"));
  const inDoubt = (fact: FactName, day: string) =>
    states.map(({code}) => code ?? "").filter((code) => !lookups.recipientFacts(code, day).facts[fact]);

  it.each([
    ["1967-04-21", ["NAM", "PRK", "PRT", "ZAF"]],
    ["1995-01-01", ["AGO", "ARM", "AZE", "PRK", "YEM"]],
    ["2014-04-01", []],
    ["2022-06-01", ["YEM"]],
    ["2026-04-21", ["HTI", "IRN", "SOM", "YEM"]]
  ])("whether an embargo lies on a state is known of every state on %s, save %j", (day, codes) => {
    expect(inDoubt("recipient.unsc_embargo", day)).toEqual(codes);
  });

  it.each(["2014-04-01", "2022-06-01", "2026-04-21"])(
    "measures and agreements are known of every state on %s",
    (day) => {
      expect(inDoubt("recipient.unsc_measures", day)).toEqual([]);
      expect(inDoubt("recipient.agreement", day)).toEqual(["JPN"]);
    }
  );

  const {cases} = theOne(CASE_FILES, ({file}) => file === "embargoes.yaml");
  it.each(cases.map((one) => [one.name, one] as const))("%s: the table says what the case says", (_, {on, facts}) => {
    const {recipient, ...stated} = facts;
    const {facts: looked} = lookups.recipientFacts(recipient ?? "", on ?? "");
    expect(looked).toEqual(
      Object.fromEntries(Object.entries(stated).filter(([name]) => name.startsWith("recipient.")))
    );
  });
});

describe("what the tables say of an item class", () => {
  it.each([
    ["shell_155_cluster", "2010-07-31", "item.treaty_ban", "none"],
    ["shell_155_cluster", "2010-08-01", "item.treaty_ban", "cluster_munition"],
    ["mine_any", "2022-03-08", "item.treaty_ban", undefined],
    ["satellite_imagery", "2022-03-08", "item.listed", undefined],
    ["body_armour", "2022-03-08", "item.listed", "yes"]
  ] as const)("%s on %s: %s is %s", (itemClass, day, fact, value) => {
    expect(lookups.itemFacts(itemClass, day).facts[fact]).toBe(value);
  });
});
