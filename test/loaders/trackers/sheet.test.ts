import XLSX from "@e965/xlsx";
import {gzipSync, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {readSheets} from "../../../loaders/trackers/sheet.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian = true) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};
const textRows = (bytes: Uint8Array) => readSheets("list.csv", bytes)[0]?.rows.map(({cells}) => cells);

function workbook(rows: unknown[][], bookType: XLSX.BookType = "xlsx"): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, {UTC: true}), "First");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["a"], [], ["b"], [""], [""]]), "Second");
  return new Uint8Array(XLSX.write(book, {type: "array", bookType}) as ArrayBuffer);
}

function refused(bytes: Uint8Array): string {
  try {
    readSheets("file", bytes);
  } catch (error) {
    if (error instanceof RefusedError)
      return error.refusals.map(({line, why, ja}) => `${line} ${why} ${ja?.why}`).join("\n");
    throw error;
  }
  return "read";
}

describe("a CSV", () => {
  it.each([
    ["UTF-8", utf8("id,name\r\n1,Türkiye\r\n")],
    ["UTF-8 with a mark", utf8("\ufeffid,name\n1,Türkiye\n")],
    ["UTF-16 little-endian", utf16("id,name\r\n1,Türkiye\r\n")],
    ["UTF-16 big-endian", utf16("id,name\n1,Türkiye\n", false)],
    ["windows-1252", new Uint8Array([...utf8("id,name\n1,T"), 0xfc, ...utf8("rkiye\n")])],
    ["lines that end in CR", utf8("id,name\r1,Türkiye\r")],
    ["mixed line ends", utf8("id,name\r\n1,Türkiye\n")],
    ["semicolons", utf8("id;name\n1;Türkiye\n")]
  ])("is read in %s", (_, bytes) => {
    expect(textRows(bytes)).toEqual([
      ["id", "name"],
      ["1", "Türkiye"]
    ]);
  });

  it("keeps line ends, commas and quotes inside a cell, and numbers rows as a spreadsheet does", () => {
    const [sheet] = readSheets("list.csv", utf8('a,b\n"one\ntwo","x, ""y"""\n\nlast,\n\n\n'));
    expect(sheet?.rows).toEqual([
      {number: 1, cells: ["a", "b"]},
      {number: 2, cells: ["one\ntwo", 'x, "y"']},
      {number: 3, cells: [""]},
      {number: 4, cells: ["last", ""]}
    ]);
  });

  it("is refused where a quote does not close", () => {
    expect(refused(utf8('a,b\n1,2\n3,"open\n5,6\n'))).toContain("quotes that do not close");
  });
});

describe("a workbook", () => {
  it("gives every sheet, with days as ISO text and numbers as they are", () => {
    const sheets = readSheets(
      "book.xlsx",
      workbook([[new Date(Date.UTC(2022, 2, 1)), 13.333333333333334, "1.000.00", true]])
    );
    expect(sheets.map(({sheet}) => sheet)).toEqual(["First", "Second"]);
    expect(sheets[0]?.rows).toEqual([{number: 1, cells: ["2022-03-01", "13.333333333333334", "1.000.00", "true"]}]);
    expect(sheets[1]?.rows.map(({number}) => number)).toEqual([1, 2, 3]);
  });

  it("keeps a year that is nobody's", () => {
    const sheet = XLSX.utils.aoa_to_sheet([[373418]]);
    sheet["A1"] = {t: "n", v: 373418, z: "yyyy-mm-dd"};
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "One");
    const bytes = new Uint8Array(XLSX.write(book, {type: "array", bookType: "xlsx"}) as ArrayBuffer);
    expect(readSheets("book.xlsx", bytes)[0]?.rows[0]?.cells[0]).toBe("2922-05-19");
  });
});

describe("what is neither", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["gzip", gzipSync(utf8("a,b\n")), "gzip"],
    ["an old workbook", workbook([["a"]], "biff8"), "old Excel workbook"],
    ["a web page", utf8("  <!DOCTYPE html><title>Sign in</title>"), "web page"],
    ["a pointer", utf8("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"), "Git LFS"],
    ["a PDF", utf8("%PDF-1.7\n"), "PDF"],
    ["bytes", new Uint8Array([1, 0, 2, 0]), "neither a workbook nor text"],
    ["a zip without a workbook", zipSync({"a.txt": utf8("a")}), "no sound workbook"],
    ["a workbook cut off", workbook([["a", "b"]]).subarray(0, 900), "no sound workbook"]
  ])("is named: %s", (_, bytes, why) => {
    expect(refused(bytes)).toContain(why);
  });

  it("is not unpacked without end", () => {
    const bomb = zipSync({"xl/worksheets/sheet1.xml": new Uint8Array(5 * 1024 * 1024)});
    expect(() => readSheets("bomb.xlsx", bomb, 4 * 1024 * 1024)).toThrow("more than 4 MB would be unpacked");
  });
});
