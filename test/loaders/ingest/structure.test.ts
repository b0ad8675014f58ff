/**
 * The shape of a file. The cases follow the two public collections of small CSV files that other readers are measured
 * by (csv-test-data: 7 that must be refused, 18 valid; csv-spectrum: 12), in words of our own.
 */
import {describe, expect, test} from "vitest";
import {readCsv} from "../../../loaders/ingest/readCsv.js";
import {checkTable} from "../../../loaders/ingest/readTable.js";
import {bytes, HEADER, toys, toyTable} from "./toyTable.js";

const read = (text: string) => {
  const {header, rows, refusals, rowsIn} = readCsv("data/x.csv", bytes(text));
  expect(rowsIn).toBeGreaterThanOrEqual(rows.length);
  return {header, rows: rows.map(({cells}) => cells), refusals: refusals.map(({line, why}) => `${line}: ${why}`)};
};

describe("valid files are read right", () => {
  test.each<[string, string, string[][]]>([
    ["nothing but a header", "a,b,c\n", []],
    ["a header without a line end", "a,b,c", []],
    ["one row, LF", "a,b,c\n1,2,3\n", [["1", "2", "3"]]],
    ["one row, CRLF", "a,b,c\r\n1,2,3\r\n", [["1", "2", "3"]]],
    ["a last line without a line end", "a,b,c\n1,2,3", [["1", "2", "3"]]],
    ["one column", "a\n1\n2\n", [["1"], ["2"]]],
    ["one column, an empty cell", "a\n\n2\n", [[""], ["2"]]],
    ["an empty cell", "a,b,c\n1,,3\n", [["1", "", "3"]]],
    ["all cells empty", "a,b,c\n,,\n", [["", "", ""]]],
    ["an empty cell in quotes", 'a,b,c\n1,"",3\n', [["1", "", "3"]]],
    ["every cell in quotes", 'a,b\n"1","2"\n', [["1", "2"]]],
    ["a comma in quotes", 'a,b,c\n1,"Kyiv, Ukraine",3\n', [["1", "Kyiv, Ukraine", "3"]]],
    ["a doubled quote", 'a,b\n1,"she said ""no"""\n', [["1", 'she said "no"']]],
    ["a cell that is one doubled quote", 'a\n""""\n', [['"']]],
    [
      "a line end in quotes",
      'a,b\n1,"two\nlines"\n2,x\n',
      [
        ["1", "two\nlines"],
        ["2", "x"]
      ]
    ],
    [
      "quotes and line ends together",
      'a,b\n1,"ha\n""ha""\nha"\n3,4\n',
      [
        ["1", 'ha\n"ha"\nha'],
        ["3", "4"]
      ]
    ],
    [
      "JSON in a cell",
      'k,v\n1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
      [["1", '{"type": "Point", "at": [102.0, 0.5]}']]
    ],
    ["words with spaces inside", 'a,b\n1,"Field hospital"\n', [["1", "Field hospital"]]],
    [
      "other scripts",
      "a,b\n1,防弾チョッキ\n2,ʤ\n",
      [
        ["1", "防弾チョッキ"],
        ["2", "ʤ"]
      ]
    ],
    ["a byte order mark", "\ufeffa,b\n1,2\n", [["1", "2"]]],
    ["numbers stay as they are written", "a,b\n0012,1e5\n", [["0012", "1e5"]]],
    ["a column called __proto__", "__proto__,b\n1,2\n", [["1", "2"]]],
    ["a cell of a megabyte", `a\n${"x".repeat(2 ** 20)}\n`, [["x".repeat(2 ** 20)]]],
    ["ten thousand columns", `${range(10_000, "c")}\n${range(10_000, "v")}\n`, [range(10_000, "v").split(",")]]
  ])("%s", (_name, text, rows) => {
    expect(read(text)).toEqual({header: expect.any(Array), rows, refusals: []});
  });
});

function range(count: number, letter: string): string {
  return Array.from({length: count}, (_, index) => `${letter}${index}`).join(",");
}

describe("files at fault are refused with the line", () => {
  test.each<[string, string, string[]]>([
    ["no bytes at all", "", ["1: the file is empty"]],
    [
      "a blank line where the header should be",
      "\n1,2\n",
      ["1: column 1 has no name", "2: 2 fields where the header has 1"]
    ],
    ["a field too few", "a,b,c\n1,2,3\n4,5\n", ["3: 2 fields where the header has 3"]],
    ["a field too many", "a,b,c\n1,2,3\n4,5,6,7\n", ["3: 4 fields where the header has 3"]],
    ["a blank line between rows", "a,b\n1,2\n\n3,4\n", ["3: an empty line"]],
    ["a quote that never closes", 'a,b\n1,2\n3,"four\n5,6\n', ["3: a quoted field that never closes"]],
    ["a quote inside a bare field", 'a,b\n1,The "big" one\n', ["2: a quote inside a field that is not quoted"]],
    [
      "a coordinate with its seconds as a bare quote",
      "a,b\n02095257564,37°36'37.8\"N\n",
      ["2: a quote inside a field that is not quoted"]
    ],
    [
      "an unescaped quote inside quotes",
      'a,b\n1,"I missed " it"\n',
      ["2: text after a closing quote", "2: a quote inside a field that is not quoted"]
    ],
    ["text after a closing quote", 'a,b\n1,"two"x\n', ["2: text after a closing quote"]],
    ["a space before a quote", 'a,b\n1, "two"\n', ["2: a quote inside a field that is not quoted"]],
    ["CR alone as line end", "a,b\r1,2\r", ["1: a carriage return that no line feed follows"]],
    ["a lone CR in a row", "a,b\n1,2\r3\n", ["2: a carriage return that no line feed follows"]],
    ["CRLF first, then LF", "a,b\r\n1,2\n3,4\r\n", ["2: mixed line ends (CRLF and LF)"]],
    ["LF first, then CRLF", "a,b\n1,2\r\n3,4\n", ["2: mixed line ends (CRLF and LF)"]],
    ["a NUL", "a,b\n1,2\u00003\n", ["2: a NUL character"]],
    ["a column without a name", "a,,c\n1,2,3\n", ["1: column 2 has no name"]],
    ["a column twice", "a,b,a\n1,2,3\n", ["1: the column stands twice"]]
  ])("%s", (_name, text, refusals) => {
    expect(read(text).refusals).toEqual(expect.arrayContaining(refusals));
    expect(read(text).refusals).toHaveLength(refusals.length);
  });

  test("a fault in one row spoils no other: the rest is read, each with its own line", () => {
    const {rows, refusals, rowsIn} = readCsv("x.csv", bytes('a,b\n1,"two\nlines"\n3,a "bare" quote\n5,6\n7,"x"y\n8,9'));
    expect(rows).toEqual([
      {line: 2, cells: ["1", "two\nlines"]},
      {line: 5, cells: ["5", "6"]},
      {line: 7, cells: ["8", "9"]}
    ]);
    expect(refusals.map(({line}) => line)).toEqual([4, 6]);
    expect(rowsIn).toBe(rows.length + refusals.length);
  });
});

describe("the header must be the one expected", () => {
  test.each<[string, string, string]>([
    [
      "no header at all",
      "A-1,Javelin,1,2022,",
      "missing: id, name, number, day, other; not known: A-1, Javelin, 1, 2022, "
    ],
    ["other names", "x,y,z", "missing: id, name, number, day, other; not known: x, y, z"],
    ["another order", "name,id,number,day,other", "the columns stand in another order"],
    ["another case", "ID,name,number,day,other", "missing: id; not known: ID"],
    ["a column less", "id,name,number,day", "missing: other"],
    ["a column more, of a name that objects have", `${HEADER},__proto__`, "not known: __proto__"],
    ["semicolons", HEADER.replaceAll(",", ";"), 'the columns are separated by ";", not by commas'],
    ["tabs", HEADER.replaceAll(",", "\t"), "the columns are separated by tabs, not by commas"],
    [
      "ten thousand columns",
      range(10_000, "c"),
      "missing: id, name, number, day, other; not known: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 9990 more"
    ]
  ])("%s", (_name, header, why) => {
    const {rows, refusals} = checkTable(toyTable, bytes(`${header}\n`));
    expect(rows).toEqual([]);
    expect(refusals[0]).toMatchObject({
      file: "data/toys.csv",
      line: 1,
      why,
      mend: `The header must be exactly ${HEADER}.`
    });
  });

  test("and then rows are kept", () => {
    const {rows, refusals} = checkTable(toyTable, toys("A-1,Javelin,17000,2022-03-07,"));
    expect(refusals).toEqual([]);
    expect(rows).toEqual([
      {line: 2, cells: {id: "A-1", name: "Javelin", number: "17000", day: "2022-03-07", other: ""}}
    ]);
  });
});

describe("bytes", () => {
  const shiftJis = Uint8Array.from([...bytes(`${HEADER}\nA-1,`), 0x96, 0x68, 0x92, 0x65, ...bytes(",1,2022,\n")]);
  const cutOff = bytes(`${HEADER}\nA-1,防`).subarray(0, -1);
  const utf16 = (littleEndian: boolean) => {
    const text = `\ufeff${HEADER}\n`;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };
  test.each<[string, Uint8Array, number, RegExp]>([
    ["Shift_JIS", shiftJis, 2, /not UTF-8/],
    ["UTF-8 cut off in the middle of a character", cutOff, 2, /ends in the middle of a character/],
    ["UTF-16, little-endian", utf16(true), 1, /UTF-16/],
    ["UTF-16, big-endian", utf16(false), 1, /UTF-16/],
    ["UTF-16 without a mark", utf16(true).subarray(2), 1, /NUL/],
    ["Latin-1", Uint8Array.from([...bytes(`${HEADER}\nA-1,J`), 0xe4, ...bytes("ger,,,\n")]), 2, /not UTF-8/]
  ])("%s", (_name, given, line, why) => {
    const {rows, refusals} = checkTable(toyTable, given);
    expect(rows).toEqual([]);
    expect(refusals[0]).toMatchObject({line, why: expect.stringMatching(why)});
  });
});
