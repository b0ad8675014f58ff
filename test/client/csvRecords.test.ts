import fc from "fast-check";
import {describe, expect, it} from "vitest";
import Papa from "papaparse";
import {csvRecords, recordsWithIds} from "../../src/client/csvRecords.js";

describe("csvRecords", () => {
  it("keeps a quoted break, comma and quote inside its record", () => {
    const text = 'id,note\r\nA,"one\r\ntwo, ""three"""\r\nB,plain\r\n';
    expect(csvRecords(text)).toEqual(["id,note", 'A,"one\r\ntwo, ""three"""', "B,plain"]);
  });

  it("cuts any file into the records that a CSV library finds", () => {
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[A-Z][A-Z0-9.-]{0,8}$/), fc.string(), fc.string()), {
      minLength: 1
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = `${Papa.unparse(cells, {newline: "\r\n"})}\r\n`;
        expect(
          csvRecords(text).map((record) => Papa.parse<string[]>(record, {delimiter: ",", newline: "\r\n"}).data[0])
        ).toEqual(cells.map((row) => [...row]));
      })
    );
  });
});

describe("recordsWithIds", () => {
  const file = "id,regime\r\nA,2014\r\nA,2022\r\nB,2014\r\nAB,2014\r\n";

  it("takes the very lines whose id is wanted, and the header", () => {
    expect(recordsWithIds(file, new Set(["A", "B"]))).toEqual({
      text: "id,regime\r\nA,2014\r\nA,2022\r\nB,2014\r\n",
      rows: 3
    });
  });

  it("leaves the header alone where nothing is wanted", () => {
    expect(recordsWithIds(file, new Set())).toEqual({text: "id,regime\r\n", rows: 0});
  });
});
