import {describe, expect, it} from "vitest";
import {readQuery} from "../../src/client/query.js";
import type {RecordRow} from "../../src/client/rows.js";
import {searchIndex} from "../../src/text/searchText.js";
import * as table from "../../src/client/tableState.js";

const offered: table.Offered = {
  donor: ["", "JPN", "DEU"],
  item: ["", "item_group=anti_tank", "item_class=javelin"],
  status: ["", "delivered"],
  verdict: ["no_category"],
  year: ["", "2022"],
  verification: ["", "source-seen"],
  regime: ["2022-03-08"],
  sort: ["donor", "date"]
};
const keys = table.addressKeys(offered);
const start = table.stateOf(readQuery(keys, "").values);

const row = (id: string, donor: string): RecordRow => ({
  element: {} as HTMLTableRowElement,
  id,
  donor,
  item_class: "javelin",
  item_group: "anti_tank",
  status: "delivered",
  year: "2022",
  verification: "source-seen",
  index: searchIndex([id]),
  verdictUnder: () => "no_category"
});
const rows = Array.from({length: table.FIRST_ROWS + 10}, (_, index) => row(`row-${index}`, index % 2 ? "JPN" : "DEU"));
const TOTAL = 640;

describe("the state of the table", () => {
  it("is read from the address, and what the controls do not offer is handed back", () => {
    const {values, strangers} = readQuery(keys, "?donor=JPN&item_class=javelin&sort=-date&status=lost&sort=colour");
    expect(values).toMatchObject({donor: "JPN", item_class: "javelin", sort: "-date", regime: "day", status: ""});
    expect(strangers).toEqual(["status=lost", "sort=colour"]);
  });

  it("begins with the first rows, and counts all that there are, read or not", () => {
    const {visible, found} = table.shownOf(start, rows, TOTAL);
    expect(visible.size).toBe(table.FIRST_ROWS);
    expect(found).toBe(TOTAL);
    expect(table.asksForMore(start)).toBe(false);
  });

  it("counts what matches once something is asked", () => {
    const state = table.chosen(start, {donor: "JPN"});
    const {visible, wanted, found} = table.shownOf(state, rows, TOTAL);
    expect(table.asksForMore(state)).toBe(true);
    expect([...visible].every(({donor}) => donor === "JPN")).toBe(true);
    expect(found).toBe(rows.length / 2);
    expect(wanted).toHaveLength(rows.length / 2);
  });

  it("shows all once all are asked for, and the first ones again after the next choice", () => {
    const all = {...start, showsAll: true};
    expect(table.shownOf(all, rows, TOTAL).visible.size).toBe(rows.length);
    expect(table.chosen(all, {year: "2022"}).showsAll).toBe(false);
  });

  it("sorts by a column, then the other way round, then by another", () => {
    const once = table.sortedBy(start, "date");
    const twice = table.sortedBy(once, "date");
    expect(table.sorting(start)).toBeUndefined();
    expect(table.sorting(once)).toEqual({key: "date", sign: 1});
    expect(table.sorting(twice)).toEqual({key: "date", sign: -1});
    expect(table.sorting(table.sortedBy(twice, "donor"))).toEqual({key: "donor", sign: 1});
  });

  it("names the filters that are set, and drops all of them at once but neither sorting nor rules", () => {
    const state = table.chosen(start, {q: "vest", item_group: "anti_tank", sort: "date", regime: "2022-03-08"});
    expect(table.filtersSet(state)).toEqual(["q", "item_group"]);
    const free = table.withoutFilters(state);
    expect(table.filtersSet(free)).toEqual([]);
    expect(free).toMatchObject({sort: "date", regime: "2022-03-08"});
  });
});
