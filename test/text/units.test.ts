import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {units} from "../../src/messages/quantities.js";

it("has words for every unit of count in the claims", () => {
  const {data} = Papa.parse<{unit: string}>(readFileSync("data/claims/transfers.csv", "utf8"), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true
  });
  expect([...new Set(data.map(({unit}) => unit))].filter((unit) => !units[unit])).toEqual([]);
});
