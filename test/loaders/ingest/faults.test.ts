import {describe, expect, it} from "vitest";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {FAULTS, inBoth, saidOf, type FaultCode} from "../../../loaders/ingest/faults.js";
import {readCsv} from "../../../loaders/ingest/readCsv.js";
import {checkTable} from "../../../loaders/ingest/readTable.js";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {StructureScan} from "../../../loaders/ingest/structure.js";
import {items, sources} from "../../../loaders/schema/reference.js";
import {columnNames, type Table} from "../../../loaders/schema/table.js";
import {transfers} from "../../../loaders/schema/transfers.js";

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u;
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a fault of reading", () => {
  it("is found by its code, whatever it is called", () => {
    const cells: [string, FaultCode][] = [
      [" a", "outer_space"],
      ["a\u00a0b", "odd_space"],
      ["a\u200bb", "invisible"],
      ["a\tb", "control"],
      ["a\ufffd", "replacement"],
      ["e\u0301", "not_nfc"],
      ["=1", "formula"]
    ];
    expect(cells.map(([cell]) => cellFault(cell))).toEqual(cells.map(([, code]) => code));
    const texts: [string, FaultCode][] = [
      ['a"b\n', "bare_quote"],
      ['"a"b\n', "text_after_quote"],
      ["a\nb\r\n", "mixed_line_ends"],
      ["\0\n", "nul"],
      ['"a', "open_quote"],
      ["a\rb\n", "lone_carriage_return"]
    ];
    const found = texts.map(([text]) => {
      const scan = new StructureScan();
      scan.push(text);
      return scan.end().faults.map(({fault}) => fault);
    });
    expect(found).toEqual(texts.map(([, code]) => [code]));
  });

  it.each(Object.keys(FAULTS) as FaultCode[])("%s is said in both languages", (code) => {
    const {why, mend, ja} = inBoth(code);
    expect(saidOf(code, "en")).toEqual({why, mend});
    expect(why + mend).not.toMatch(japanese);
    expect(ja.why).toMatch(japanese);
    expect(ja.mend).toMatch(japanese);
  });
});

/** A table with one row, its cells empty but for those given. */
const refusalsOf = (table: Table, row: Record<string, string>) => {
  const names = columnNames(table);
  const text = `${names.join(",")}\n${names.map((name) => row[name] ?? "").join(",")}\n`;
  return checkTable(table, bytes(text)).refusals;
};

describe("a value that its list does not hold", () => {
  it.each([
    {table: transfers, column: "unit", value: "hospitalz", allowed: "hospital"},
    {table: transfers, column: "url_basis", value: "i-read-it", allowed: "page-excerpt-seen"},
    {table: transfers, column: "qualifier", value: "roughly", allowed: "about"},
    {table: sources, column: "kind", value: "press_release", allowed: "press"},
    {table: items, column: "group", value: "decontamination", allowed: "protection"}
  ])("is refused: $value as $column of $table.name", ({table, column, value, allowed}) => {
    const refusal = refusalsOf(table, {[column]: value}).find((one) => one.column === column);
    expect(refusal).toMatchObject({value, why: `not in the list of values of ${column}`});
    expect(refusal?.mend).toContain(allowed);
    expect(refusal?.ja).toMatchObject({why: `列 ${column} の取り得る値の一覧にない`});
    expect(refusal?.ja?.mend).toContain(allowed);
  });
});

describe("the refusals of a refresh", () => {
  it("are said in the language that was asked for", () => {
    const {refusals} = readCsv("data/x.csv", bytes("a,b\n1,=2\n3\n"));
    const {words, message} = new RefusedError(refusals);
    expect(message).toBe(words.en);
    expect(words.en.split("\n")).toEqual([
      "2 refusals in 1 file. Nothing was published.",
      'data/x.csv:2:b "=2": begins like a spreadsheet formula. Reword it so that it does not begin with = + - or @: a spreadsheet would run it.',
      'data/x.csv:3 "3": 1 fields where the header has 2. Add the missing commas, or quote the field that holds one.'
    ]);
    const lines = words.ja.split("\n");
    expect(lines[0]).toBe("1個のファイルに誤り2件。何も公開していない。");
    expect(lines[2]).toBe(
      'data/x.csv:3 "3": 見出しは 2 列だが、この行は 1 列。コンマを補うか、コンマを含む値を引用符で囲む。'
    );
  });

  it("of any kind of column are said in Japanese too", () => {
    const wrong = {id: "?", donor: "?", quantity_min: "17,000", date: "2022-02-30", status: "sent", evidence: ""};
    const refusals = refusalsOf(transfers, {...wrong, quantity_min: "1x"});
    expect(refusals.length).toBeGreaterThan(8);
    for (const {ja} of refusals) expect(`${ja?.why} ${ja?.mend}`).toMatch(japanese);
  });
});
