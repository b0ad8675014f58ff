import {expect, it} from "vitest";
import {readTable, rowsOf} from "../../../loaders/ingest/readTable.js";
import {items} from "../../../loaders/schema/reference.js";
import {GROUPS} from "../../../loaders/totals/subjects.js";

it.each(["en", "ja"] as const)("no total has the name of another in %s", async (locale) => {
  const classes = rowsOf([await readTable(items, ".")], items).map(({cells}) => cells[`name_${locale}`]);
  expect(classes.length).toBeGreaterThan(100);
  const names = [...GROUPS.map((group) => group[locale]), ...classes];
  expect(new Set(names).size).toBe(names.length);
});
