import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {csvRecord, csvText, parseCsv} from "../../src/text/csv.js";

describe("the CSV writer", () => {
  it("writes RFC 4180: CRLF, quotes only where they are needed, empty for missing", () => {
    expect(
      csvText(
        ["a", "b"],
        [
          ["x,y", null],
          ['say "yes"', 17000],
          ["line\nbreak", false]
        ]
      )
    ).toBe('a,b\r\n"x,y",\r\n"say ""yes""",17000\r\n"line\nbreak",false\r\n');
  });

  it("gives back the cells that went in, to this reader and to papaparse", () => {
    const cell = fc.string({unit: fc.constantFrom("a", "対", '"', ",", "\r", "\n", " ", "\t", ";")});
    const table = fc
      .integer({min: 2, max: 5})
      .chain((width) => fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 8}));
    fc.assert(
      fc.property(table, ([header, ...rows]) => {
        const text = csvText(header!, rows);
        expect(parseCsv(text)).toEqual([header, ...rows]);
        const {data} = Papa.parse<string[]>(text, {delimiter: ",", newline: "\r\n"});
        expect(data.slice(0, -1)).toEqual([header, ...rows]);
      })
    );
  });

  it("writes a record without a line end", () => {
    expect(csvRecord(["a", undefined, "b"])).toBe("a,,b");
  });
});
