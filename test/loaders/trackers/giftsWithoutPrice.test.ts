import {expect, it} from "vitest";
import {readImported} from "../../../loaders/ingest/readImported.js";
import {readTable, rowsOf} from "../../../loaders/ingest/readTable.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {trackerValues} from "../../../loaders/schema/trackerValues.js";
import {trackerValues as published} from "../../../loaders/extracts/trackerValues.js";

const IN_2022 = /^2022-/;

it("says of every military sum of nought that it is not nothing: Japan's of 2022 are all such", async () => {
  const military = rowsOf([await readTable(trackerValues)], trackerValues)
    .map(({cells}) => cells)
    .filter(({measure}) => measure === "allocations_military");
  const ofJapan = military.filter(({donor, date_from}) => donor === "JPN" && IN_2022.test(date_from));
  expect(ofJapan.length).toBeGreaterThan(0);
  expect(ofJapan.filter(({value, flags}) => value !== "0" || !flags.includes("zero_is_not_nothing"))).toEqual([]);
  expect(military.filter(({value, flags}) => (value === "0") !== flags.includes("zero_is_not_nothing"))).toEqual([]);
  expect(columnNames(published)).toContain("flags");
});

it("keeps Japan's vests and helmets of March 2022 as goods in every release of Kiel's main sheet, whatever they are worth there", async () => {
  const releases = (await readImported()).filter(({table}) => table.name.startsWith("imported kiel-"));
  expect(releases.length).toBeGreaterThan(0);
  for (const {table, rows} of releases) {
    const given = rows
      .map(({cells}) => cells)
      .filter((row) => row["donor"] === "JPN" && (row["date_from"] ?? "").startsWith("2022-03"));
    const classes = new Set(given.map((row) => row["item_class"]));
    expect([table.name, classes.has("body_armour"), classes.has("helmet")]).toEqual([table.name, true, true]);
    const without = given.filter((row) => row["item_class"] === "helmet");
    expect(without.map((row) => row["value_eur"])).toEqual(without.map(() => ""));
  }
});
