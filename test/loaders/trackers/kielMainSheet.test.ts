import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkTable} from "../../../loaders/ingest/readTable.js";
import {importedClaims, type ImportedClaim} from "../../../loaders/schema/importedClaims.js";
import {importedText} from "../../../loaders/trackers/keep.js";
import {LAYOUTS} from "../../../loaders/trackers/layouts.js";
import type {Mapping} from "../../../loaders/trackers/wordsMapped.js";
import {readTracker, type ReadTracker} from "../../../loaders/trackers/readTracker.js";
import {asCsv, csv, KINDS, NAMES, table, workbook, type Fixture} from "./kiel.js";

/** A mapping of two words, so that these tests are no tests of the mapping. */
const small: Mapping = {
  find: (kind, words) =>
    kind === "actor"
      ? ({Germany: {to: "DEU", unit: ""}, Norway: {to: "NOR", unit: ""}} as Record<string, {to: string; unit: string}>)[
          words
        ]
      : words === "Stinger missile"
        ? {to: "manpads", unit: "missile"}
        : undefined
};
const read = ({file, bytes}: Fixture, until = "2024-12-31", mapping = small): Promise<ReadTracker> =>
  readTracker(file, bytes, LAYOUTS, {release: "t", until}, () => Promise.resolve(mapping));
const only = async (fixture: Fixture, until?: string) => {
  const {sheets} = await read(fixture, until);
  expect(sheets).toHaveLength(1);
  return sheets[0] ?? expect.unreachable();
};
const say = ({id, quantity_min, quantity_max, date_from, date_to, date_basis, flags}: ImportedClaim) =>
  `${id} ${quantity_min}-${quantity_max} ${date_from}..${date_to} ${date_basis} ${flags}`.trim();

describe.each(NAMES)("the layout of %s", (layout) => {
  it.each(Object.keys(KINDS))("is read as %s", async (kind) => {
    const fixture = KINDS[kind]?.(table(layout, [{delivered: "423", deliverySource: "https://b.example/2"}]));
    if (!fixture) expect.unreachable();
    const {claims, drift, rowsIn, kept} = await only(fixture);
    expect({drift, rowsIn, kept}).toEqual({drift: [], rowsIn: 1, kept: 1});
    const shared = {
      tracker: "kiel",
      release: "t",
      source: "kiel-t",
      sheet: kind === "xlsx" ? "Bilateral assistance, MAIN DATA" : "",
      row: "2",
      row_key: layout.includes("2024") ? "DEM1_1" : "DEM1",
      donor: "DEU",
      supplier: "",
      recipient: "UKR",
      item_class: "manpads",
      item_words: "Stinger missile",
      unit: "missile",
      date_words: "2022-03-01",
      value_eur: "",
      value_basis: "",
      military: "yes",
      flags: ""
    };
    expect(claims).toEqual([
      {
        ...shared,
        id: "kiel-t-2.committed",
        status: "committed",
        quantity_min: "500",
        quantity_max: "500",
        quantity_words: "500",
        date_from: "2022-03-01",
        date_to: "2022-03-01",
        date_basis: "on",
        addresses: "https://a.example/1"
      },
      {
        ...shared,
        id: "kiel-t-2.delivered",
        status: "delivered",
        quantity_min: "423",
        quantity_max: "423",
        quantity_words: "423",
        date_from: "2022-03-01",
        date_to: "2024-12-31",
        date_basis: "by",
        addresses: "https://b.example/2 | https://a.example/1"
      }
    ]);
  });

  it("says what was decided by rule", async () => {
    const {claims, rowsIn, kept, refused, notGoods, refusals, flagged} = await only(
      asCsv(
        layout,
        {id: "EEM3", date: "2922-02-09"},
        {id: "UKM2", date: "until 9/3/2022", units: "3165"},
        {id: "USM1", units: "1.000.00", delivered: "partially"},
        {id: "UKM9", units: "undisclosed", delivered: "dozens"},
        {id: "NOM11", units: "5.333333333333333", delivered: "2"},
        {id: "NOM12", units: "0", delivered: "0"},
        {id: "CZM1", date: "until 06/31/2022", units: " undisclosed "},
        {id: "СZM40", units: "3", delivered: "5"},
        {id: "ROM1", general: "Humanitarian ", item: "blanket"},
        {id: "ROF1", general: "Financial", item: "."},
        {id: "ROM2", item: " . ", units: ".", delivered: "."},
        {id: "ROM3", date: "next summer", units: "lots"},
        {id: "", units: "1"}
      )
    );
    expect(claims.map(say)).toEqual(
      [
        "kiel-t-2.committed 500-500 .. unknown outside_release | delivery_undisclosed",
        "kiel-t-3.committed 3165-3165 2022-01-24..2022-09-03 by ambiguous_date | delivery_undisclosed",
        "kiel-t-4.committed 1000-1000 2022-03-01..2022-03-01 on number_as_text",
        "kiel-t-4.delivered - 2022-03-01..2024-12-31 by words_for_number",
        "kiel-t-5.committed - 2022-03-01..2022-03-01 on undisclosed",
        "kiel-t-5.delivered 24- 2022-03-01..2024-12-31 by words_for_number",
        "kiel-t-6.committed 5-6 2022-03-01..2022-03-01 on fraction",
        "kiel-t-6.delivered 2-2 2022-03-01..2024-12-31 by",
        "kiel-t-7.committed 0-0 2022-03-01..2022-03-01 on zero_units",
        "kiel-t-8.committed - 2022-01-24..2022-06-30 by impossible_date | undisclosed | delivery_undisclosed",
        "kiel-t-9.committed 3-3 2022-03-01..2022-03-01 on mixed_letters",
        "kiel-t-9.delivered 5-5 2022-03-01..2024-12-31 by mixed_letters | more_delivered"
      ].map((line) => (layout.includes("2024") ? line.replace("2022-03-01 on", "2022-03-01 package") : line))
    );
    expect({rowsIn, kept, refused, flagged}).toEqual({rowsIn: 13, kept: 8, refused: 2, flagged: 8});
    expect([...notGoods]).toEqual([
      ["humanitarian", 1],
      ["financial", 1],
      ["military_without_item", 1]
    ]);
    expect(refusals.map(({file, line, column, value}) => [file, line, column.toLowerCase(), value])).toEqual([
      ["list.csv", 13, expect.stringContaining("date"), "next summer"],
      ["list.csv", 13, expect.stringMatching(/units|item_numb/), "lots"],
      ["list.csv", 14, expect.stringMatching(/^(id|activity_id)$/), ""]
    ]);
    expect(claims.find(({id}) => id === "kiel-t-9.committed")?.row_key).toMatch(/^(CZM40|DEM1_1)$/);
  });

  it("takes the first date of those that were filled down, and no other", async () => {
    const days = (id: string, ...years: number[]) => years.map((year) => ({id, part: id, date: `until 4/16/${year}`}));
    const {claims} = await only(asCsv(layout, ...days("LVM1", 2022, 2023, 2024, 2025), ...days("LVM2", 2022, 2023)));
    expect(claims.map(({date_to, flags}) => [date_to, flags.includes("filled_down")])).toEqual([
      ["2022-04-16", false],
      ["2022-04-16", true],
      ["2022-04-16", true],
      ["2022-04-16", true],
      ["2022-04-16", false],
      ["2023-04-16", false]
    ]);
  });

  it("counts a package's value once", async () => {
    const hasParts = layout.includes("2024");
    const repeated = hasParts ? "." : "1200000000.4";
    const {claims} = await only(
      asCsv(
        layout,
        {value: "1200000000.4", first: "1"},
        {value: repeated},
        {value: repeated},
        {id: "NOM1", part: "NOM1_1", value: "500", first: "1", delivered: "7"}
      )
    );
    expect(claims.map(({value_eur, value_basis}) => [value_eur, value_basis])).toEqual([
      ["1200000000", "package"],
      ["", ""],
      ["", ""],
      ["500", "row"],
      ["", ""]
    ]);
    expect(claims.map(({date_basis}) => date_basis)).toEqual(["package", "package", "package", "on", "by"]);
  });

  it("holds a day against the tracker's column of months, and against the numbers of the activities", async () => {
    const {claims} = await only(
      asCsv(
        layout,
        {id: "ESM1", part: "a", date: "2022-07-06", month: "6"},
        {id: "DEM4", part: "b", date: "2022-01-10", month: "13"},
        {id: "ITM1", part: "c", date: "2022-07-06", month: "7"},
        {id: "NOM10", part: "d", date: "2022-09-08"},
        {id: "NOM11", part: "e", date: "2022-02-10"},
        {id: "NOM12", part: "f", date: "2022-02-28"}
      )
    );
    expect(claims.map(say)).toEqual([
      "kiel-t-2.committed 500-500 2022-06-07..2022-07-06 between ambiguous_date | delivery_undisclosed",
      "kiel-t-3.committed 500-500 .. unknown outside_release | delivery_undisclosed",
      "kiel-t-4.committed 500-500 2022-07-06..2022-07-06 on delivery_undisclosed",
      "kiel-t-5.committed 500-500 2022-09-08..2022-09-08 on delivery_undisclosed",
      "kiel-t-6.committed 500-500 2022-02-10..2022-10-02 between ambiguous_date | delivery_undisclosed",
      "kiel-t-7.committed 500-500 2022-02-28..2022-02-28 on delivery_undisclosed"
    ]);
  });

  it("gives back generated rows as they were, every row in one place, each claim as its schema asks", async () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,"'-]{0,20}[A-Za-z0-9]$/);
    const day = fc.date({min: new Date("2022-01-24"), max: new Date("2024-12-31"), noInvalidDate: true});
    const number = fc.oneof(fc.nat(1e6).map(String), fc.constantFrom("undisclosed", "."));
    const item = fc.record({
      id: fc.stringMatching(/^[A-Z]{2}M[1-9]$/),
      part: fc.stringMatching(/^[A-Z]{2}M[1-9]_[1-9]$/),
      date: day.map((date) => date.toISOString().slice(0, 10)),
      general: fc.constantFrom("Military", "Humanitarian", "Financial"),
      item: fc.oneof(word, fc.constant(".")),
      units: number,
      delivered: number
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, {minLength: 1, maxLength: 8}),
        fc.constantFrom(...Object.keys(KINDS)),
        async (rows, kind) => {
          const fixture = KINDS[kind]?.(table(layout, rows));
          if (!fixture) expect.unreachable();
          const {claims, rowsIn, kept, refused, notGoods} = await only(fixture);
          expect(rowsIn).toBe(rows.length);
          expect(kept + refused + [...notGoods.values()].reduce((a, b) => a + b, 0)).toBe(rowsIn);
          const goods = rows.flatMap((row, i) => (row.general === "Military" && row.item !== "." ? [{...row, i}] : []));
          expect(
            claims.filter(({status}) => status === "committed").map((c) => [c.row, c.item_words, c.quantity_words])
          ).toEqual(goods.map(({i, item: words, units}) => [String(i + 2), words.replace(/\s+/g, " "), units]));
          expect(
            checkTable(importedClaims("kiel-t"), new TextEncoder().encode(importedText("kiel-t", claims))).refusals
          ).toEqual([]);
        }
      ),
      {numRuns: 30}
    );
  });
});

it("reads what the trackers call the same in files with a preamble, a new column and one clear rename", async () => {
  const [header = [], ...rows] = table("end of 2024", [{}]);
  const renamed = [...header.map((name) => (name === "announcement_date" ? "announcement_day" : name)), "assessment"];
  const cells = [["Ukraine Support Tracker"], [], renamed, ...rows.map((row) => [...row, "x"])];
  const {claims, drift} = await only({file: "list.csv", bytes: new TextEncoder().encode(csv(cells))});
  expect(drift).toEqual([
    {kind: "renamed_column", header: "announcement_day", was: "announcement_date"},
    {kind: "new_column", header: "assessment"}
  ]);
  expect(claims.map(({row, date_from}) => [row, date_from])).toEqual([["4", "2022-03-01"]]);
});

it("does not take the sheet of commercial contracts for aid", async () => {
  const [header = [], ...rows] = table("release 7", [{}]);
  const cells = [header.map((name) => (name === "" ? "Item" : name)), ...rows];
  await expect(read({file: "list.xlsx", bytes: workbook(cells, "Commercial assistance")})).rejects.toThrow(
    /Items is missing/
  );
});
