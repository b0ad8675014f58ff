import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {csvRecord, csvText, dataAddress, parseCsv} from "../../src/text/csv.js";

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

  it("puts a file into an address in letters that an address may have, and gives it back", () => {
    const cell = `{"a|b" \\^\`[~]<é> 100% #対 'x' & y}`;
    const address = dataAddress(["a"], [[cell]]);
    expect(address).toMatch(/^data:text\/csv;charset=utf-8,[\w%.~!$'()*+,;:@/?=-]*$/); // RFC 3986, 3.3 and 3.4
    expect(decodeURIComponent(address.split(",").slice(1).join())).toBe(csvText(["a"], [[cell]]));
  });

  it("writes a record without a line end", () => {
    expect(csvRecord(["a", undefined, "b"])).toBe("a,,b");
  });
});
