import {describe, expect, test} from "vitest";
import {findNotes} from "../../../loaders/quality/findNotes.js";
import type {Claim, ClaimRecord} from "../../../loaders/quality/record.js";
import {subjectNames} from "../../../loaders/quality/subjectNames.js";
import {claim, overlap, record} from "../claims.js";

const notesOn = (claims: readonly Claim[], rest: Partial<ClaimRecord> = {}) =>
  findNotes(record(claims, rest)).map(({id, figures}) => (figures ? `${id}: ${figures}` : id));

describe("members that exceed their sum", () => {
  const sum = claim("AGG", {
    number: "2000",
    donor: "NATO",
    role: "aggregate",
    item_class: "manpads_any",
    date: "2022-03-07",
    date_basis: "by"
  });
  const stinger = claim("STINGER", {number: "500", status: "committed"});
  const strela = claim("STRELA", {number: "-2700", status: "pledged", date: "2022-03-03"});

  test("the founding article's own figures raise the note by themselves", () => {
    expect(notesOn([sum, stinger, strela])).toEqual(["members-exceed.AGG.DEU: 3200 > 2000"]);
    const [note] = findNotes(record([sum, stinger, strela]));
    expect(note!.text_en).toContain("DEU had 500 + 2,700 = 3,200 on record by 7 March 2022");
    expect(note!.text_ja).toContain("2022年3月7日までの記録ではDEUが500 + 2,700＝3,200");
    expect(note!.subjects).toEqual(["AGG", "STINGER", "STRELA"]);
  });

  test("even where somebody states that the goods are outside: the reason must stay in view", () => {
    const overlaps = [overlap("AGG", "disjoint", "STRELA")];
    expect(notesOn([sum, stinger, strela], {overlaps})).toEqual(["members-exceed.AGG.DEU: 3200 > 2000"]);
  });

  test.each<[string, Claim[]]>([
    ["within the sum", [sum, stinger]],
    ["later than the sum", [sum, stinger, {...strela, date: "2022-03-08", rules_day: "2022-03-08"}]],
    ["of a state outside", [sum, stinger, {...strela, donor: "SWE"}]],
    ["counted in another unit", [sum, stinger, {...strela, unit: "launcher"}]],
    ["of another class", [sum, stinger, {...strela, item_class: "helmet"}]],
    ["refused", [sum, stinger, {...strela, status: "refused"}]],
    ["against a sum that is open above", [{...sum, quantity_max: null}, stinger, strela]],
    ["on another line of the same statement", [sum, stinger, {...strela, source: sum.source, date: sum.date}]]
  ])("no note for goods %s", (_name, claims) => {
    expect(notesOn(claims)).toEqual([]);
  });

  test("several donors together, none of them alone", () => {
    const other = claim("USA-1", {number: "1600", donor: "USA"});
    expect(notesOn([sum, stinger, other])).toEqual(["members-exceed.AGG: 2100 > 2000"]);
  });

  test("observations of one transfer are not added up", () => {
    const delivered = claim("STINGER.delivered", {number: "500", date: "2022-03-02"});
    expect(notesOn([sum, stinger, delivered])).toEqual([]);
  });
});

describe("observations of one transfer", () => {
  const committed = claim("A", {number: "20", status: "committed"});
  test("more delivered than committed", () => {
    expect(notesOn([committed, claim("A.delivered", {number: "48", date: "2022-10-03"})])).toEqual([
      "delivered-above-committed.A: 48 > 20"
    ]);
  });

  test("not where the commitment is open above, or the delivery has no number", () => {
    expect(notesOn([{...committed, quantity_max: null}, claim("A.delivered", {number: "48"})])).toEqual([]);
    expect(notesOn([committed, claim("A.delivered", {number: "?"})])).toEqual([]);
  });

  test("a delivered number that is lowered later", () => {
    const first = claim("A.delivered", {number: "20", date: "2022-10-03"});
    const later = claim("A.revised", {number: "13", date: "2024-12-31"});
    expect(notesOn([committed, first, later])).toEqual(["delivered-revised-down.A.revised: 13 < 20"]);
  });

  test("two sources that disagree within a month, not over the years", () => {
    const nyt = claim("AGG", {number: "17000+", date: "2022-03-06"});
    const cnn = claim("AGG.cnn", {number: "17000", date: "2022-03-07"});
    expect(notesOn([nyt, cnn])).toEqual(["sources-disagree.AGG.AGG.cnn"]);
    expect(notesOn([nyt, {...cnn, source: nyt.source}])).toEqual([]);
    expect(notesOn([nyt, {...cnn, date: "2024-12-31", rules_day: "2024-12-31"}])).toEqual([]);
    const four = claim("A", {number: "4+", qualifier: "at_least", date: "2022-03-06"});
    expect(notesOn([four, claim("A.committed-14", {number: "14", date: "2022-03-16"})])).toEqual([]);
    expect(notesOn([four, claim("A.committed-3", {number: "3", date: "2022-03-16"})])).toHaveLength(2);
  });
});

describe("dates", () => {
  test("after the source was published, where that is known to the day", () => {
    const source = (published: string | null) => ({
      sources: [{id: "s", line: 2, title: "A page", url: "https://example.org", published}]
    });
    const one = claim("A", {source: "s", date: "2022-05-26"});
    expect(notesOn([one], source("2022-05-25"))).toEqual(["date-after-source.A: 2022-05-26 > 2022-05-25"]);
    expect(notesOn([one], source("2022-05"))).toEqual([]);
    expect(notesOn([one], source(null))).toEqual([]);
  });
});

describe("overlaps", () => {
  const claims = ["A", "B", "C"].map((id, index) => claim(id, {number: String(index + 1)}));

  test("a circle is an error", () => {
    const overlaps = [overlap("A", "includes", "B"), overlap("B", "includes", "C"), overlap("C", "includes", "A")];
    expect(findNotes(record(claims, {overlaps}))).toMatchObject([{id: "overlap-cycle.A", severity: "error"}]);
  });

  test("a circle through goods that are stated to be the same", () => {
    const overlaps = [overlap("A", "includes", "B"), overlap("B", "same_goods", "C"), overlap("C", "includes", "A")];
    expect(findNotes(record(claims, {overlaps})).map(({kind}) => kind)).toEqual(["overlap_cycle"]);
  });

  test("two statements on one pair", () => {
    const overlaps = [overlap("A", "includes", "B"), overlap("B", "disjoint", "A")];
    expect(findNotes(record(claims, {overlaps})).map(({kind}) => kind)).toEqual(["overlaps_contradict"]);
  });

  test("goods announced after the sum that is stated to hold them", () => {
    const sum = claim("SUM", {number: "9", role: "cumulative", date: "2022-02-20", date_basis: "until"});
    const overlaps = [overlap("SUM", "includes", "A")];
    expect(notesOn([sum, claims[0]!], {overlaps})).toEqual(["part-after-sum.SUM.includes.A: 2022-02-26 > 2022-02-20"]);
  });
});

describe("what may stand twice", () => {
  const one = claim("A", {number: "2000", date: "2022-04-13"});
  const other = claim("B", {number: "2000", date: "2022-04-15"});

  test("the same number on neighbouring days", () => {
    expect(notesOn([one, other])).toEqual(["same-quantity-nearby.A.B: 2000 = 2000"]);
  });

  test.each<[string, Claim[], Partial<ClaimRecord>]>([
    ["four days apart", [one, {...other, date: "2022-04-17", rules_day: "2022-04-17"}], {}],
    ["of another donor", [one, {...other, donor: "USA"}], {}],
    ["of another class", [one, {...other, item_class: "helmet"}], {}],
    ["with a stated relation", [one, other], {overlaps: [overlap("A", "disjoint", "B")]}],
    ["of one transfer", [one, {...other, transfer: "A", is_first: false}], {}]
  ])("no note for rows %s", (_name, claims, rest) => {
    expect(notesOn(claims, rest)).toEqual([]);
  });

  test("a package's value on its own row and inside", () => {
    const whole = claim("P", {role: "package", value_amount: 800, value_currency: "USD"});
    const part = claim("P1", {package: "P", value_amount: 100, value_currency: "USD"});
    expect(notesOn([whole, part])).toEqual(["value-twice.P"]);
    expect(notesOn([whole, {...part, value_amount: null}])).toEqual([]);
  });
});

describe("gaps", () => {
  test("goods without a class, an open class, a source without an address", () => {
    const claims = [
      claim("A", {item_class: "package_unknown"}),
      claim("B", {item_class: "drone_any", source: "s", date: "2023"})
    ];
    const items = [
      {item_class: "drone_any", line: 7, name_en: "Drones", name_ja: "無人機", listed: null, weapon: "no"},
      {item_class: "never_used", line: 8, name_en: "Nothing", name_ja: "なし", listed: null, weapon: null}
    ];
    const sources = [{id: "s", line: 3, title: "A page", url: null, published: null}];
    expect(notesOn(claims, {items, sources})).toEqual(["class-open.drone_any", "no-address.s", "no-class.A"]);
    const nameOf = subjectNames(record(claims, {items, sources}));
    expect(["drone_any", "s", "B"].map(nameOf)).toEqual([
      {en: "Drones", ja: "無人機"},
      {en: "A page", ja: "A page"},
      {en: "DEU: goods of B", ja: "DEU：Bの品目"}
    ]);
  });
});
