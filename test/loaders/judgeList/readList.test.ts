import {describe, expect, it} from "vitest";
import {readList, UnreadableError, type ListRecord} from "../../../src/judgeList/readList.js";
import {diskFile} from "../../../loaders/judgeList/diskFile.js";
import {folder} from "./folder.js";

const {write} = await folder();

async function recordsOf(path: string, blockSize?: number): Promise<ListRecord[]> {
  const records: ListRecord[] = [];
  for await (const batch of readList((await diskFile(path, blockSize)).chunks())) records.push(...batch.records);
  return records;
}

const cellsOf = (records: readonly ListRecord[]) => records.map(({line, cells}) => [line, cells]);

describe("a list read in blocks", async () => {
  const text = ["\ufeffid,note", '1,"日本語、""引用""、', '二行目, 改行"', "2,𠮷野家 𝒜", '"3\r\n4","a,b"', "5,é"].join(
    "\n"
  );
  const path = await write("blocks.csv", text);
  const whole = [
    [1, ["id", "note"]],
    [2, ["1", '日本語、"引用"、\n二行目, 改行']],
    [4, ["2", "𠮷野家 𝒜"]],
    [5, ["3\r\n4", "a,b"]],
    [7, ["5", "é"]]
  ];

  it("is the same wherever the blocks are cut, inside characters and between quotes", async () => {
    const bytes = Buffer.byteLength(text);
    for (let size = 1; size <= bytes; size += 1) expect(cellsOf(await recordsOf(path, size))).toEqual(whole);
  });

  it("is the same with a line end after the last record, and with CRLF", async () => {
    const ended = await write("ended.csv", `${text}\n`);
    expect(cellsOf(await recordsOf(ended, 3))).toEqual(whole);
    const windows = await write("windows.csv", 'id,note\r\n1,"a\r\nb"\r\n2,é\r\n');
    for (let size = 1; size < 30; size += 1) {
      expect(cellsOf(await recordsOf(windows, size))).toEqual([
        [1, ["id", "note"]],
        [2, ["1", "a\r\nb"]],
        [4, ["2", "é"]]
      ]);
    }
  });

  it("keeps the text of every record as it stands", async () => {
    expect((await recordsOf(path, 5)).map(({text}) => text)).toEqual([
      "id,note",
      '1,"日本語、""引用""、\n二行目, 改行"',
      "2,𠮷野家 𝒜",
      '"3\r\n4","a,b"',
      "5,é"
    ]);
  });
});

describe("records at fault", () => {
  it.each([
    ["a bare quote", 'id,a\n1,x"y\n2,good\n', "bare_quote"],
    ["text after a closing quote", 'id,a\n1,"x"y\n2,good\n', "text_after_quote"],
    ["a carriage return alone", "id,a\n1,x\ry\n2,good\n", "lone_carriage_return"],
    ["another line end", "id,a\n1,x\r\n2,good\n", "mixed_line_ends"],
    ["a NUL", "id,a\n1,x\0y\n2,good\n", "nul"]
  ])("%s spoils its own record and no other, wherever the blocks are cut", async (name, text, why) => {
    const path = await write(`${name.replaceAll(" ", "-")}.csv`, text);
    for (let size = 1; size <= text.length; size += 1) {
      const [header, faulty, good] = await recordsOf(path, size);
      expect(header!.cells).toEqual(["id", "a"]);
      expect(faulty).toMatchObject({line: 2, cells: undefined});
      expect(faulty!.faults.map((fault) => [fault.line, fault.field, fault.fault])).toEqual([[2, 1, why]]);
      expect(good).toMatchObject({line: 3, cells: ["2", "good"]});
    }
  });

  it("a quote that never closes takes in what follows, and is named by the line on which it opens", async () => {
    const path = await write("open.csv", 'id,a\n1,good\n2,"open\n3,lost\n');
    const records = await recordsOf(path, 4);
    expect(records.slice(0, 2).map(({cells}) => cells)).toEqual([
      ["id", "a"],
      ["1", "good"]
    ]);
    expect(records[2]).toMatchObject({line: 3, cells: undefined});
    expect(records[2]!.faults.map(({fault}) => fault)).toEqual(["open_quote"]);
  });
});

describe("bytes that are not UTF-8", () => {
  const fatal = async (name: string, bytes: Uint8Array, blockSize?: number) => {
    const path = await write(name, bytes);
    const error: unknown = await recordsOf(path, blockSize).catch((reason: unknown) => reason);
    return error instanceof UnreadableError ? [error.fault, error.line] : error;
  };
  const shiftJis = Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]);
  const ascii = (text: string) => Buffer.from(text, "ascii");

  it("are named by their line, wherever the blocks are cut", async () => {
    const bytes = Buffer.concat([ascii("id,a\n1,x\n2,"), shiftJis, ascii("\n3,y\n")]);
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await fatal("shift_jis.csv", bytes, size)).toEqual(["not_utf8", 3]);
    }
  });

  it("a character cut off at the end is found", async () => {
    const cut = Buffer.from("id,a\n1,日本", "utf8").subarray(0, -1);
    for (let size = 1; size <= cut.length; size += 1)
      expect(await fatal("cut.csv", cut, size)).toEqual(["not_utf8", 2]);
  });
});
