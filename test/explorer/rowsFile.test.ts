import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {UNCHOSEN, type Choices} from "../../src/explorer/choices.js";
import {findRows} from "../../src/explorer/findRows.js";
import {readRows} from "../../src/explorer/rows.js";
import {rowsFile, type Format} from "../../src/explorer/rowsFile.js";
import {fileOf, LINES} from "./givenRows.js";

const rows = readRows(fileOf(LINES));
const file = (given: Partial<Choices>, format: Format) => {
  const choices = {...UNCHOSEN, ...given};
  return rowsFile(findRows(rows, choices, "en").rows, choices, format);
};
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true
  }).data;

describe("a file of the rows", () => {
  it("has them in the order of the table, with the verdict under the chosen rules", () => {
    const found = read(file({sort: "-figure", regime: "1967-04-21"}, "csv"));
    expect(found.map(({id, verdict, rules}) => [id, verdict, rules])).toEqual([
      ["NATO-sum", "no_category", "1967-04-21"],
      ["JPN-1", "prohibited", "1967-04-21"],
      ["DEU-1", "no_category", "1967-04-21"]
    ]);
  });

  it("has codes, ISO days and plain numbers, empty where nothing is known", () => {
    const [row] = read(file({q: "17,000"}, "csv"));
    expect(row).toMatchObject({
      ...{
        id: "NATO-sum",
        record: "NATO-sum",
        source: "curated",
        date: "2022-03-07",
        donor: "GBR",
        donor_ja: "英国"
      },
      ...{
        item_class: "anti_tank_missile",
        quantity_min: "17000",
        quantity_max: "",
        qualifier: "more_than",
        unit: "missile"
      }
    });
  });

  it("has the columns of the table alone, and always the id", () => {
    const [row] = read(file({columns: ["donor", "verdict"]}, "csv"));
    expect(Object.keys(row ?? {})).toEqual([
      "id",
      "record",
      "source",
      "donor",
      "donor_en",
      "donor_ja",
      "verdict",
      "rules"
    ]);
  });

  it("has for every record the same names, those with a span of days among them", () => {
    const found = read(file({source: "all", rows: "statements"}, "csv"));
    expect(new Set(found.map((row) => Object.keys(row).join())).size).toBe(1);
    expect(file({source: "all"}, "csv").split("\r\n").filter(Boolean)).toHaveLength(5);
  });

  it("is the same for Excel, with a mark at its front", () => {
    expect(file({}, "excel")).toBe(`\ufeff${file({}, "csv")}`);
  });

  it("has the same names for every record as JSON, too", () => {
    const found = JSON.parse(file({source: "all", rows: "statements"}, "json")) as object[];
    expect(new Set(found.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  it("is the same as JSON, numbers as numbers", () => {
    const found = JSON.parse(file({sort: "donor"}, "json")) as Record<string, unknown>[];
    expect(found.map(({id}) => id)).toEqual(["DEU-1", "JPN-1", "NATO-sum"]);
    expect(found[0]).toMatchObject({
      quantity_min: 900,
      status: "delivered",
      status_told_on: "2022-05-01"
    });
  });
});
