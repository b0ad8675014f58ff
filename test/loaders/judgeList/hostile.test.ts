import {beforeAll, describe, expect, it} from "vitest";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {Lookups} from "../../../loaders/judge/lookups.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {refusalInWords} from "../../../loaders/judgeList/words.js";
import {folder, rowsOf} from "./command.js";

const {at, names, read, write} = await folder();
let lookups: Lookups;
beforeAll(async () => {
  lookups = await Lookups.read();
});

const HEADER = "id,on,recipient,item_class,item.form,item.licensor,item.joint_partner\n";
const GOOD = "1,2022-03-08,UKR,tent,,,\n";

async function judged(content: string | Uint8Array, keepGoing = false) {
  const list = await write("list.csv", content);
  const before = await names();
  const result = await judgeList(
    {list, out: at("out.csv"), locale: "en", keepGoing, on: undefined, regime: undefined, trace: undefined},
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
    ["UTF-16", bytes([0xff, 0xfe], "i\0d\0"), [[1, "", /UTF-16/]]],
    ["Shift_JIS", bytes(HEADER, "1,", [0x93, 0xfa, 0x96, 0x7b], "\n"), [[2, "", /not UTF-8/]]],
    ["a character cut off", bytes(HEADER, GOOD, "2,", [0xe6, 0x97]), [[3, "", /not UTF-8/]]],
    ["an unknown column", `id,on,colour\n1,2022-03-08,red\n`, [[1, "colour", /not a column/]]],
    [
      "two unknown columns",
      `id,on,a,b\n1,2022-03-08,,\n`,
      [
        [1, "a", /not a column/],
        [1, "b", /not a column/]
      ]
    ],
    [
      "a verdict column of an earlier run",
      `id,on,verdict\n1,2022-03-08,permissible\n`,
      [[1, "verdict", /not a column/]]
    ],
    ["a misspelt fact", `id,on,Item.Listed\n1,2022-03-08,yes\n`, [[1, "Item.Listed", /not a column/]]],
    ["a column twice", `id,on,on\n1,2022-03-08,2022-03-08\n`, [[1, "on", /stands twice/]]],
    ["a column without a name", `id,on,\n1,2022-03-08,\n`, [[1, "", /column 3 has no name/]]],
    ["no id", `on,recipient\n2022-03-08,UKR\n`, [[1, "id", /no column id/]]],
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
    ["a month", `${HEADER}1,2022-03,UKR,tent,,,\n`, [[2, "on", /not a day that exists/]]],
    ["a day written with slashes", `${HEADER}1,2022/03/08,UKR,tent,,,\n`, [[2, "on", /not a day that exists/]]],
    ["a day before the rules", `${HEADER}1,1967-04-20,UKR,tent,,,\n`, [[2, "on", /no rules yet/]]],
    ["a row without a day", `${HEADER}1,,UKR,tent,,,\n`, [[2, "on", /nothing says which rules apply/]]],
    ["a value outside the list", `${HEADER}1,2022-03-08,UKR,,gas,,\n`, [[2, "item.form", /not a value/]]],
    ["another case of a value", `${HEADER}1,2022-03-08,UKR,,Part,,\n`, [[2, "item.form", /not a value/]]],
    ["the word unknown", `${HEADER}1,2022-03-08,UKR,,unknown,,\n`, [[2, "item.form", /not a value/]]],
    ["a country by name", `${HEADER}1,2022-03-08,Ukraine,,,,\n`, [[2, "recipient", /not a country code/]]],
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

  it.each(HOSTILE)("is told so of an option too: %j", (value) => {
    expect(() => readOptions(["a.csv", "--on", value])).toThrow(/^[\x20-\x7e]+\nSee --help\.$/);
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

  it("of the whole file stop --keep-going too", async () => {
    const {done, leftBehind} = await judged("id,on,colour\n1,2022-03-08,red\n", true);
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
});
