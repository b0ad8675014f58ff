/** What stands in the cells: read rightly, or refused with line, column, why and what to do. */
import {describe, expect, test} from "vitest";
import {readAll} from "../../../loaders/ingest/readAll.js";
import {said} from "../../../loaders/schema/said.js";
import {RefusedError, refusalLine} from "../../../loaders/ingest/refusal.js";
import {brokenReferences, checkTable, readTable} from "../../../loaders/ingest/readTable.js";
import {columnMeta, columnNames} from "../../../loaders/schema/table.js";
import {TABLES} from "../../../loaders/schema/tables.js";
import {toys, toyTable} from "./toyTable.js";

const check = (...lines: string[]) => {
  const table = checkTable(toyTable, toys(...lines));
  expect(table.rowsIn).toBe(lines.length);
  return table;
};

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

describe("a number", () => {
  test.each(["0", "1", "17000", "0.5", "12500.25", ""])("%s is read as it stands", (value) => {
    const {rows, refusals} = check(`A-1,x,${value},,`);
    expect(refusals).toEqual([]);
    expect(rows[0]!.cells["number"]).toBe(value);
  });

  test.each([
    ["full-width digits", "１７０００"],
    ["a numeral of ten thousand", "1万7千"],
    ["kanji digits", "一万七千"],
    ["a separator", "17,000"],
    ["a plus for open above", "17,000+"],
    ["words", "more than 17,000"],
    ["about", "約17000"],
    ["a space as separator", "17 000"],
    ["an exponent", "1e5"],
    ["leading zeros", "0012"],
    ["hexadecimal", "0x11"],
    ["a comma for the point", "0,5"],
    ["a trailing point", "5."],
    ["not a number", "NaN"],
    ["infinity", "Infinity"],
    ["more digits than a number holds", "12345678901234567890"],
    ["Arabic digits", "١٧٠٠٠"]
  ])("%s is refused", (_name, value) => {
    const {rows, refusals} = check("A-0,x,,,", `A-1,x,${quoted(value)},,`);
    expect(rows).toHaveLength(1);
    expect(refusals).toMatchObject([
      {
        file: "data/toys.csv",
        line: 3,
        column: "number",
        value,
        why: expect.stringContaining("expected a plain number"),
        mend: "Write it like 17000, or leave it empty (not known).",
        ja: {why: expect.stringContaining("数字だけで書く"), mend: expect.stringContaining("のように書く")}
      }
    ]);
  });
});

describe("a date", () => {
  test.each(["2022-03-07", "2022-03", "2022", "2024-02-29"])("%s is read", (value) => {
    expect(check(`A-1,x,,${value},`).refusals).toEqual([]);
  });

  test.each([
    ["of the Japanese era", "令和4年3月8日"],
    ["abbreviated era", "R4.3.8"],
    ["that does not exist", "2022-02-30"],
    ["29 February of a common year", "2023-02-29"],
    ["a thirteenth month", "2022-13"],
    ["without zeros", "2022-3-8"],
    ["with slashes", "2022/03/08"],
    ["the American way", "3/8/2022"],
    ["in words", "8 March 2022"],
    ["with a time", "2022-03-08T00:00:00Z"],
    ["in full-width digits", "２０２２-03-08"],
    ["with two digits of the year", "22-03-08"]
  ])("%s is refused: %s", (_name, value) => {
    const {refusals} = check(`A-1,x,,${value},`);
    expect(refusals).toMatchObject([
      {line: 2, column: "day", value, why: expect.stringContaining("a date that exists")}
    ]);
  });
});

describe("text", () => {
  test.each([
    ["a leading space", " Javelin", "white space at the beginning or end"],
    ["a trailing space", "Javelin ", "white space at the beginning or end"],
    ["a leading ideographic space", "　防弾", "white space at the beginning or end"],
    ["a non-breaking space at the end", "Javelin\u00a0", "white space at the beginning or end"],
    ["a non-breaking space inside", "17\u00a0000", "a space that is no ordinary one"],
    ["a narrow non-breaking space", "17\u202f000", "a space that is no ordinary one"],
    ...[
      0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x2028, 0x2029, 0x2061, 0x2064, 0x206a, 0x2800,
      0x3164, 0xfe00, 0xfe0f, 0xffa0, 0xfff9, 0xfffb, 0x1d173, 0xe0001, 0xe0041, 0xe0100
    ].map((code) => [
      `U+${code.toString(16)}`,
      `a${String.fromCodePoint(code)}b`,
      "an invisible or direction-changing character"
    ]),
    ...[0x85, 0x9b, 0x01, 0x1b, 0x7f, 0xe000].map((code) => [
      `U+${code.toString(16)}`,
      `a${String.fromCodePoint(code)}b`,
      "a control character"
    ]),
    ...[0x2003, 0x2009, 0x205f, 0x1680].map((code) => [
      `U+${code.toString(16)}`,
      `a${String.fromCodePoint(code)}b`,
      "a space that is no ordinary one"
    ]),
    ["a zero-width space", "Jave\u200blin", "an invisible or direction-changing character"],
    ["a right-to-left mark", "Javelin\u200f3", "an invisible or direction-changing character"],
    ["a right-to-left override", "a\u202egpj.exe", "an invisible or direction-changing character"],
    ["a byte order mark inside", "Jave\ufefflin", "an invisible or direction-changing character"],
    ["a tab", "Jave\tlin", "a control character"],
    ["a CRLF in quotes", "two\r\nlines", "a control character"],
    ["a bell", "Jave\u0007lin", "a control character"],
    ["a replacement character", "J\ufffdger", "a replacement character"],
    ["kana with its mark apart (NFD)", "か\u3099", "not in Unicode form NFC"],
    ["an accent apart (NFD)", "Cafe\u0301", "not in Unicode form NFC"],
    ["a formula", "=1+1", "begins like a spreadsheet formula"],
    ["a formula after plus", "+1", "begins like a spreadsheet formula"],
    ["a formula after minus", "-2+3", "begins like a spreadsheet formula"],
    ["a call after at", "@SUM(1)", "begins like a spreadsheet formula"],
    ["a full-width formula", "＝1+1", "begins like a spreadsheet formula"],
    ["a formula after a small sign", "﹦1+1", "begins like a spreadsheet formula"],
    ["a code point that is no character", "a\ufffe", "a control character"],
    ["a full-width call", "＠SUM(1)", "begins like a spreadsheet formula"]
  ])("%s is refused", (_name, value, why) => {
    const {rows, refusals} = check(`A-1,${quoted(value)},,,`);
    expect(rows).toEqual([]);
    expect(refusals).toMatchObject([{line: 2, column: "name", value, why: expect.stringContaining(why)}]);
    expect(refusals[0]!.mend).not.toBe("");
  });

  test.each([
    ["kana in one piece (NFC)", "が"],
    ["a line break", "two\nlines"],
    ["an apostrophe at the beginning", "'tis"],
    ["a word that databases have", "NULL"],
    ["markup", "<script>alert(1)</script>"],
    ["an emoji beyond the basic plane", "🛡"]
  ])("%s is read as it stands", (_name, value) => {
    const {rows, refusals} = check(`A-1,${quoted(value)},,,`);
    expect(refusals).toEqual([]);
    expect(rows[0]!.cells["name"]).toBe(value);
  });
});

describe("keys and references", () => {
  test("two rows with one id: the second is refused and names the first", () => {
    const {rows, refusals} = check("A-1,x,,,", "A-2,x,,,", "A-1,y,,,");
    expect(rows).toHaveLength(2);
    expect(refusals).toMatchObject([{line: 4, column: "id", value: "A-1", why: "already stands on line 2"}]);
  });

  test.each(["", "__proto__", "a b", "é", "-1", "＃1"])("an id like %j is refused", (value) => {
    expect(check(`${quoted(value)},x,,,`).refusals.length).toBeGreaterThan(0);
  });

  test("an id with the name of a method is an id like any other", () => {
    expect(check("constructor,x,,,toString", "toString,x,,,").refusals).toEqual([]);
  });

  test("a row that names a row which is not there", () => {
    const table = check("A-1,x,,,A-2", "A-2,x,,,A-9");
    expect(brokenReferences([table])).toMatchObject([
      {file: "data/toys.csv", line: 3, column: "other", value: "A-9", why: "there is no such row in toys.id"}
    ]);
  });

  test("a row that is refused for a cell is looked at for others at once, and no cell is refused twice", () => {
    expect(brokenReferences([check("A-1,x,many,,A-9")])).toMatchObject([{line: 2, column: "other", value: "A-9"}]);
    const twice = check("A-1,x,,,a b");
    expect(twice.refusals).toMatchObject([{line: 2, column: "other", value: "a b"}]);
    expect(brokenReferences([twice])).toEqual([]);
  });

  test("a reference to a refused row is no second fault", () => {
    const table = check("A-1,x,,,A-2", "A-2,x,many,,");
    expect(table.refusals).toHaveLength(1);
    expect(brokenReferences([table])).toEqual([]);
  });

  test("an empty table holds no rows to refer to", () => {
    const target = checkTable({...toyTable, name: "boxes"}, toys());
    const table = {...check("A-1,x,,,A-1"), table: {...toyTable, name: "toys"}};
    const pointing = {
      ...table,
      table: {...toyTable, columns: toyTable.columns.extend({other: withReference("boxes.id")})}
    };
    expect(brokenReferences([target, pointing])).toHaveLength(1);
  });

  test("every reference of every table names a table's key", () => {
    const keys = new Set(TABLES.map(({name, key}) => `${name}.${key.join(".")}`));
    const lost = TABLES.flatMap((table) =>
      columnNames(table)
        .map((column) => columnMeta(table, column).references)
        .filter((reference) => reference !== undefined && !keys.has(reference))
    );
    expect(lost).toEqual([]);
  });
});

function withReference(references: "boxes.id") {
  const column = toyTable.columns.shape["other"]!;
  return column.meta({...column.meta(), references});
}

describe("all faults are told at once", () => {
  test("of every row and every file", async () => {
    const many = check("A-1, x,1万,,", "A-1,x,,2022-02-30,", "A-3,x");
    expect(many.refusals.map(({line, column}) => `${line} ${column}`).sort()).toEqual(["2 name", "3 day", "4 "]);
    await expect(readAll("test/no-such-folder")).rejects.toThrow(RefusedError);
    await expect(readAll("test/no-such-folder")).rejects.toThrow(
      `${TABLES.length + 1} refusals in ${TABLES.length + 1} files`
    );
  });

  test("a missing file says which header it needs", async () => {
    const {refusals} = await readTable(toyTable, "test/no-such-folder");
    expect(refusals).toMatchObject([{file: "data/toys.csv", line: 1, why: "the file is not there"}]);
    expect(refusals[0]!.mend).toContain("id,name,number,day,other");
  });

  test("a line of the message gives place, value, why and what to do, and cuts what is long", () => {
    const words = said("x", {why: {en: "too long", ja: "長い"}, mend: {en: "Cut it.", ja: "短くする。"}});
    const refusal = {file: "a.csv", line: 4, column: "n", value: "x".repeat(100), ...words};
    expect(refusalLine(refusal)).toBe(`a.csv:4:n "${"x".repeat(60)}…": too long. Cut it.`);
  });
});
