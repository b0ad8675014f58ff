import {appendFile, rm, writeFile} from "node:fs/promises";
import {beforeAll, describe, expect, it} from "vitest";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import type {Lookups} from "../../../loaders/judge/lookups.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {refusalInWords} from "../../../src/judgeList/words.js";
import {rowsOf} from "./command.js";
import {folder} from "./folder.js";

const {at, names, read, write} = await folder();
let lookups: Lookups;
beforeAll(async () => {
  lookups = await readLookups();
});

const HEADER = "id,on,recipient,item_class,item.form,item.licensor,item.joint_partner\n";
const GOOD = "1,2022-03-08,UKR,tent,,,\n";

async function judged(content: string | Uint8Array, keepGoing = false) {
  const list = await write("list.csv", content);
  const before = await names();
  const result = await judgeList(
    {list, out: at("out.csv"), locale: "en", keepGoing, explain: false, assume: "site", columns: new Map()},
    lookups,
    () => Promise.reject(new Error("nothing is to be shown"))
  );
  const faults = result.refusals.printed().first.map(({line, column, why}) => [line, column, why]);
  return {...result, faults, leftBehind: (await names()).filter((name) => !before.includes(name))};
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))));

describe("hostile lists are refused, and leave nothing behind", () => {
  it.each<[string, string | Uint8Array, [number, string, RegExp][]]>([
    ["an empty file", "", [[1, "", /file is empty/]]],
    ["a byte order mark alone", "\ufeff", [[1, "", /file is empty/]]],
    ["Shift_JIS", bytes(HEADER, "1,", [0x93, 0xfa, 0x96, 0x7b], "\n"), [[2, "", /look like Shift_JIS/]]],
    [
      "Windows-1252",
      bytes(HEADER, GOOD, "Malm", [0xf6], ",", [0xe9], "t", [0xe9], "\n"),
      [[3, "", /look like Windows-1252/]]
    ],
    ["damaged UTF-8", bytes(HEADER, GOOD, "2,日本", [0xe6, 0x97]), [[3, "", /cut-off character/]]],
    ["no column that the rules know", `colour,weight\nred,heavy\n`, [[1, "", /none of the columns/]]],
    ["no header row", `2022-03-08,Austria,1\n2022-03-09,Poland,2\n`, [[1, "", /first row is no header/]]],
    [
      "columns of an earlier run",
      `id,on,verdict,because\n1,2022-03-08,permissible,\n`,
      [
        [1, "verdict", /writes a column of this name/],
        [1, "because", /writes a column of this name/]
      ]
    ],
    [
      "columns that are nearly ours",
      `ID,on,Item.Listed,item.colour\n1,2022-03-08,yes,red\n`,
      [
        [1, "ID", /nearly one of the columns/],
        [1, "Item.Listed", /nearly one of the columns/],
        [1, "item.colour", /nearly one of the columns/]
      ]
    ],
    ["a column twice", `id,on,on\n1,2022-03-08,2022-03-08\n`, [[1, "on", /stands twice/]]],
    ["no date and no rules named", `id,recipient\n1,UKR\n`, [[1, "on", /nothing says which rules apply/]]],
    ["semicolons", `id;on\n1;2022-03-08\n`, [[1, "", /not separated by commas/]]],
    ["an empty id", `${HEADER},2022-03-08,UKR,tent,,,\n`, [[2, "id", /without id/]]],
    ["an id twice", `${HEADER}${GOOD}${GOOD}`, [[3, "id", /already stands on line 2/]]],
    [
      "an id thrice",
      `${HEADER}${GOOD}${GOOD}${GOOD}`,
      [
        [3, "id", /on line 2/],
        [4, "id", /on line 2/]
      ]
    ],
    ["a day that does not exist", `${HEADER}1,2023-02-29,UKR,tent,,,\n`, [[2, "on", /not a day that exists/]]],
    ["a month that does not exist", `${HEADER}1,2022-13,UKR,tent,,,\n`, [[2, "on", /not a day that exists/]]],
    ["one of two days", `${HEADER}1,7/9/2022,UKR,tent,,,\n`, [[2, "on", /may be 2022-09-07 or 2022-07-09/]]],
    ["a time of day", `${HEADER}1,2022-03-08 14:30,UKR,tent,,,\n`, [[2, "on", /a date that exists/]]],
    ["words for a date", `${HEADER}1,until spring,UKR,tent,,,\n`, [[2, "on", /not read as a date/]]],
    ["a day before the rules", `${HEADER}1,1967-04-20,UKR,tent,,,\n`, [[2, "on", /no rules yet/]]],
    ["a row without a day", `${HEADER}1,,UKR,tent,,,\n`, [[2, "on", /nothing says which rules apply/]]],
    ["a value outside the list", `${HEADER}1,2022-03-08,UKR,,gas,,\n`, [[2, "item.form", /not a value/]]],
    ["another case of a value", `${HEADER}1,2022-03-08,UKR,,Part,,\n`, [[2, "item.form", /not a value/]]],
    ["the word unknown", `${HEADER}1,2022-03-08,UKR,,unknown,,\n`, [[2, "item.form", /not a value/]]],
    ["a country misspelt", `${HEADER}1,2022-03-08,Ukrain,,,,\n`, [[2, "recipient", /not a code or name/]]],
    ["a licensor by two letters", `${HEADER}1,2022-03-08,UKR,,,US,\n`, [[2, "item.licensor", /not a country code/]]],
    [
      "partners joined by a comma",
      `${HEADER}1,2022-03-08,UKR,,,,"GBR,ITA"\n`,
      [[2, "item.joint_partner", /country code/]]
    ],
    ["an unknown item class", `${HEADER}1,2022-03-08,UKR,spaceship,,,\n`, [[2, "item_class", /not an item class/]]],
    ["an unknown recipient", `${HEADER}1,2022-03-08,XXX,tent,,,\n`, [[2, "recipient", /no facts can be looked up/]]],
    ["white space", `${HEADER}1,2022-03-08,UKR, tent,,,\n`, [[2, "item_class", /white space/]]],
    ["a no-break space", `${HEADER}1,2022-03-08,UKR\u00a0,tent,,,\n`, [[2, "recipient", /white space/]]],
    ["a zero-width space", `${HEADER}1\u200b,2022-03-08,UKR,tent,,,\n`, [[2, "id", /invisible/]]],
    ["a direction override", `${HEADER}1\u202e,2022-03-08,UKR,tent,,,\n`, [[2, "id", /invisible/]]],
    ["a formula", `${HEADER}"=HYPERLINK(""x"")",2022-03-08,UKR,tent,,,\n`, [[2, "id", /formula/]]],
    ["a formula in full width", `${HEADER}＝1+1,2022-03-08,UKR,tent,,,\n`, [[2, "id", /formula/]]],
    ["a tab in a cell", `${HEADER}a\tb,2022-03-08,UKR,tent,,,\n`, [[2, "id", /control character/]]],
    ["a replacement character", `${HEADER}a\ufffd,2022-03-08,UKR,tent,,,\n`, [[2, "id", /replacement character/]]],
    ["text not in NFC", `${HEADER}e\u0301,2022-03-08,UKR,tent,,,\n`, [[2, "id", /NFC/]]],
    ["a bare quote", `${HEADER}1,2022-03-08,U"KR,tent,,,\n`, [[2, "recipient", /quote inside a field/]]],
    ["text after a quote", `${HEADER}1,2022-03-08,"UKR"x,tent,,,\n`, [[2, "recipient", /after a closing quote/]]],
    ["an open quote", `${HEADER}1,2022-03-08,"UKR,tent,,,\n`, [[2, "recipient", /never closes/]]],
    ["a NUL", `${HEADER}1\0,2022-03-08,UKR,tent,,,\n`, [[2, "id", /NUL/]]],
    ["too few fields", `${HEADER}1,2022-03-08\n`, [[2, "", /2 fields where the header has 7/]]],
    ["too many fields", `${HEADER}1,2022-03-08,UKR,tent,,,,\n`, [[2, "", /8 fields where the header has 7/]]],
    ["an empty line", `${HEADER}\n${GOOD}`, [[2, "", /empty line/]]],
    ["mixed line ends", `${HEADER}1,2022-03-08,UKR,tent,,,\r\n`, [[2, "item.joint_partner", /mixed line ends/]]],
    ["old Mac line ends", "id,on\r1,2022-03-08\r", [[1, "", /carriage return/]]]
  ])("%s", async (_, content, expected) => {
    const {done, faults, leftBehind} = await judged(content);
    expect(done).toBe(false);
    expect(faults.map(([line, column]) => [line, column])).toEqual(expected.map(([line, column]) => [line, column]));
    expected.forEach(([, , why], i) => expect(faults[i]![2]).toMatch(why));
    expect(leftBehind.filter((name) => name !== "list.csv")).toEqual([]);
  });
});

describe("a list that does not stand still", () => {
  const list = at("moving.csv");
  const rows = Array.from({length: 20_000}, (_, i) => `${i},2022-03-08,UKR,tent,,,\n`).join("");
  const judgeIt = () =>
    judgeList(
      {list, out: at("moved.csv"), locale: "en", keepGoing: false, explain: false, assume: "site", columns: new Map()},
      lookups,
      () => Promise.reject(new Error("nothing is to be shown"))
    );

  it("is not judged while it grows", async () => {
    await writeFile(list, HEADER + rows);
    let isDone = false;
    const judging = judgeIt().finally(() => (isDone = true));
    const growing = (async () => {
      for (let id = 100_000; !isDone; id += 1) await appendFile(list, `${id},2022-03-08,UKR,tent,,,\n`);
    })();
    await expect(judging).rejects.toThrow(/moving\.csv: was changed or taken away while it was read/);
    await growing;
    expect(await names()).not.toContain("moved.csv");
  });

  it("is not judged where it is taken away", async () => {
    await writeFile(list, HEADER + rows);
    const judging = judgeIt();
    await rm(list);
    await expect(judging).rejects.toThrow(/moving\.csv: (was changed or taken away|cannot be read \(ENOENT\))/);
    expect(await names()).not.toContain("moved.csv");
  });
});

describe("what was refused", () => {
  const HOSTILE = [
    "a\u001b[2J",
    "a\u009b2J",
    "a\u202eb",
    "a\u3164b",
    "a\u{e0041}b",
    "a\n::add-mask::x\u0007",
    "a\u2028b"
  ];

  it.each(HOSTILE)("is told and written so that a terminal neither obeys nor hides it: %j", async (value) => {
    const {refusals} = await judged(`${HEADER}"${value}",2022-03-08,UKR,tent,,,\n`, true);
    const [said] = refusals.printed().first.map((refusal) => refusalInWords(refusal, "en"));
    expect(said).toMatch(/^\P{C}+$/u);
    expect(said).not.toMatch(/[\u2028\u3164]/);
    const [{id} = {id: ""}] = rowsOf(await read("out.refused.csv"));
    expect(id).toMatch(/^"[\x20-\x7e]+"$/);
    expect(JSON.parse(id)).toBe(value);
  });

  it.each(HOSTILE)("is told so of an option too: %j", async (value) => {
    await expect(readOptions(["a.csv", "--on", value])).rejects.toThrow(/^[\x20-\x7e]+\nSee --help\.$/);
  });
});

describe("refusals", () => {
  it("of all rows are reported together, each with its own value, even where rows are alike", async () => {
    const rows = ["1960-01-01", "1961-01-01", "1962-01-01"].map((day, i) => `${i},${day},UKR,tent,,,\n`).join("");
    const {refusals} = await judged(HEADER + rows);
    expect(refusals.printed().first.map(({line, value}) => [line, value])).toEqual([
      [2, "1960-01-01"],
      [3, "1961-01-01"],
      [4, "1962-01-01"]
    ]);
  });

  it("are counted in full and printed up to a thousand", async () => {
    const rows = Array.from({length: 2500}, (_, i) => `${i},2022-03-08,UKR,,gas,,\n`).join("");
    const {refusals, rowsIn} = await judged(HEADER + rows);
    expect(rowsIn).toBe(2500);
    expect(refusals.faults).toBe(2500);
    expect(refusals.printed().first).toHaveLength(1000);
    expect(refusals.printed().more).toBe(1500);
  });

  it("of a million empty lines are counted like any others", async () => {
    const {refusals, rowsIn, faults} = await judged(`id,on\n${"\n".repeat(1_100_000)}`);
    expect([rowsIn, refusals.faults, faults[0]]).toEqual([1_100_000, 1_100_000, [2, "", "an empty line"]]);
  });

  it("of the whole file stop --keep-going too", async () => {
    const {done, leftBehind} = await judged("id,on,verdict\n1,2022-03-08,red\n", true);
    expect(done).toBe(false);
    expect(leftBehind.filter((name) => name !== "list.csv")).toEqual([]);
  });

  it("of a structure at fault do not spoil the rows around it when going on", async () => {
    const list = `${HEADER}1,2022-03-08,UKR,tent,,,\n2,"2022-03-08"x,UKR,tent,,,\n3,2022-03-08,UKR,tent,,,\n1,2022-03-08,USA,tent,,,\n`;
    const {done, rowsIn, judged: kept, refusals} = await judged(list, true);
    expect({done, rowsIn, kept, refused: refusals.rows}).toEqual({done: true, rowsIn: 4, kept: 2, refused: 2});
    expect(rowsOf(await read("out.csv")).map(({id}) => id)).toEqual(["1", "3"]);
    expect(rowsOf(await read("out.refused.csv")).map(({line, column}) => [line, column])).toEqual([
      ["3", "on"],
      ["5", "id"]
    ]);
  });

  it("of one record are few, however much is wrong with it, and its text stands once", async () => {
    const record = `a,"${'x"\0'.repeat(4000)}"`;
    const {refusals} = await judged(`${HEADER}${record}\n${GOOD}`, true);
    expect(refusals.faults).toBeLessThan(8);
    expect((await read("out.refused.csv")).length).toBeLessThan(10 * record.length);
  });

  it("of many records at fault beside each other take no longer than they are many", async () => {
    const rows = Array.from({length: 20_000}, (_, i) => `${i},2022-03-08,U"KR,tent,,,\n`).join("");
    const {refusals} = await judged(HEADER + rows, true);
    expect(refusals.rows).toBe(20_000);
  });

  it("keep no more of a value than is printed", async () => {
    const {refusals} = await judged(`${HEADER}1,2022-03-08,UKR,${"x".repeat(1_000_000)},,,\n`);
    expect(refusals.printed().first.map(({value}) => value.length)).toEqual([200]);
  });

  it("name a line of more than 16 MiB as too long, whatever its letters", async () => {
    const {faults} = await judged(`${HEADER}1,${"日".repeat(6_000_000)}\n`);
    expect(faults).toEqual([[2, "", expect.stringMatching(/more than 16 MiB/)]]);
  });
});
