import {describe, expect, it} from "vitest";
import {recognise, type Layout} from "../../../loaders/trackers/layout.js";
import type {Sheet} from "../../../loaders/trackers/sheet.js";

const nothing: ReturnType<Layout["read"]> = {
  rowsIn: 0,
  kept: 0,
  refused: 0,
  claims: [],
  flagged: 0,
  refusals: [],
  notGoods: new Map(),
  unmapped: {item: new Map(), actor: new Map()},
  coverage: {withNumber: 0, itemMapped: 0, actorMapped: 0}
};

const layout: Layout = {
  tracker: "kiel",
  name: "a layout",
  columns: {
    id: {names: ["ID"], required: true},
    donor: {names: ["Country", "Countries"], required: true},
    item: {names: ["Items"], required: true, emptyBefore: "Type of item"},
    units: {names: ["No. of Units"], required: true},
    delivered: {names: ["No. of Units delivered"], required: true},
    note: {names: ["Note"], required: false}
  },
  alsoKnown: (header) => header === "type of item",
  read: () => nothing
};

const sheet = (...rows: string[][]): Sheet => ({
  file: "list.csv",
  sheet: null,
  encoding: "utf-8",
  rows: rows.map((cells, i) => ({number: i + 1, cells}))
});
const header = ["ID", "Countries", "Items", "Type of item", "No. of Units", "No. of Units delivered"];
const row = ["A1", " Japan ", "vest", "x", "1", "2"];

describe("a sheet is known by its header", () => {
  it.each([
    ["as it is", header],
    ["in other case and with blanks", header.map((name) => `  ${name.toUpperCase().replace(" ", "  ")} `)],
    ["with the header of one column empty", ["ID", "Countries", "", ...header.slice(3)]],
    ["with that column as pandas calls it", ["ID", "Countries", "Unnamed: 2", ...header.slice(3)]]
  ])("%s", (_, names) => {
    const found = recognise(sheet(["A title"], [], names, row), [layout]);
    expect(found).toMatchObject({drift: []});
    expect(found.layout && found.table.rows).toEqual([
      {number: 4, cells: {id: "A1", donor: "Japan", item: "vest", units: "1", delivered: "2", note: ""}}
    ]);
  });

  it("is read with a new column, and that is told", () => {
    const found = recognise(sheet([...header, "Assessment"], [...row, "new"]), [layout]);
    expect(found).toMatchObject({drift: [{kind: "new_column", header: "Assessment"}]});
  });

  it("is read with one clear rename, and that is told", () => {
    const names = header.with(5, "Number of units delivered");
    const found = recognise(sheet(names, row), [layout]);
    expect(found).toMatchObject({
      drift: [{kind: "renamed_column", header: "Number of units delivered", was: "No. of Units delivered"}]
    });
  });

  it.each([
    ["two columns are gone", header.slice(2), "ID is missing; Country is missing"],
    ["a new name resembles nothing", header.with(1, "Giver"), "Country is missing"],
    ["a new name may be either of two", header.with(4, "Units (No.)").with(5, "Units"), "No. of Units is missing"],
    ["a column stands twice", [...header, "ID"], "ID stands twice"]
  ])("is refused where %s", (_, names, why) => {
    const found = recognise(sheet(names, row), [layout]);
    expect(found.layout).toBeUndefined();
    const refusal = found.layout ? undefined : found.refusal;
    expect(refusal?.why).toContain(why);
    expect(refusal?.why).toContain("Headers expected: ID, Country, Items");
    expect(refusal?.why).toContain("Headers found: ");
    expect(refusal?.ja?.why).toContain("最も近い様式");
  });

  it("is refused where nothing is known, with what stands there", () => {
    const found = recognise(sheet(["Name", "Age"], ["Ann", "7"]), [layout]);
    expect(found.layout ? "" : found.refusal.why).toContain("the first row reads: Name, Age");
  });

  it("is refused in an encoding that the tracker does not use", () => {
    const found = recognise({...sheet(header, row), encoding: "windows-1252"}, [layout]);
    expect(found.layout ? "" : found.refusal.why).toContain("not UTF-8");
  });
});
