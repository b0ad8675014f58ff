/** Lists as people have them: columns of their own, names for codes, dates of any kind, workbooks. */
import {utils, write as writeWorkbook} from "@e965/xlsx";
import {beforeAll, describe, expect, it} from "vitest";
import type {Lookups} from "../../../loaders/judge/lookups.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {dayAfter} from "../../../src/text/day.js";
import {wordsIn} from "../../../src/judgeList/words.js";
import {rowsOf} from "./command.js";
import {folder} from "./folder.js";

const {at, read, write} = await folder();
const words = wordsIn("en");
let lookups: Lookups;
beforeAll(async () => {
  lookups = await readLookups();
});

/** Judges a list in this process. */
async function judged(name: string, content: string | Uint8Array, ...args: string[]) {
  const list = await write(name, content);
  const options = await readOptions([list, "--out", at("out.csv"), "--explain", ...args]);
  if ("help" in options) throw new Error("no list");
  const result = await judgeList(options, lookups, () => Promise.reject(new Error("nothing is to be shown")));
  const text = result.done ? await read("out.csv") : "";
  const faults = result.refusals.printed().first.map(({line, column, why, mend}) => [line, column, why, mend]);
  return {...result, text, rows: rowsOf(text), faults};
}

describe("what a list does not say", () => {
  const LIST = "id,on,recipient,item_class\n1,2022-02-26,UKR,manpads\n2,2022-03-08,UKR,tent\n";

  it("is taken to be so as on the site, and each assumption on which a rule looks is listed", async () => {
    const {rows, assumed} = await judged("a.csv", LIST);
    expect(rows.map(({verdict, assumptions}) => [verdict, assumptions])).toEqual([
      ["no_category", "transfer.mode=sdf_grant"],
      ["out_of_scope", ""]
    ]);
    expect([...assumed].map(([what, {rows: n}]) => [what, n])).toEqual([["transfer.mode=sdf_grant", 1]]);
  });

  it("is left open with --assume nothing", async () => {
    const {rows} = await judged("a.csv", LIST, "--assume", "nothing");
    expect(rows.map(({verdict, missing_facts}) => [verdict, missing_facts])).toEqual([
      ["undetermined", "transfer.mode | transfer.purpose"],
      ["out_of_scope", ""]
    ]);
  });

  it("is taken from `mode`, and is a return where the goods go to the country of their licence", async () => {
    const list =
      "on,recipient,item_class,mode\n2023-12-22,USA,sam_long_range_interceptor,sale\n2023-12-22,USA,tank,Sale\n";
    const {rows} = await judged("mode.csv", list);
    expect(rows.map(({assumptions}) => assumptions!.split(" | ")[0])).toEqual([
      expect.stringMatching(/^transfer\.mode=licensed_return/),
      expect.stringMatching(/^transfer\.mode=sale/)
    ]);
  });

  it("does not stand in the way of a verdict to which all its values lead", async () => {
    const facts = "id,on,item.listed,item.form,recipient.unsc_measures,recipient.unsc_embargo,item.treaty_ban";
    const list = `${facts}\n1,2022-03-08,,data,no,no,none\n`;
    const [row] = (await judged("whichever.csv", list, "--assume", "nothing")).rows;
    expect(row).toMatchObject({verdict: "out_of_scope"});
  });
});

describe("a day after the record's last", () => {
  const next = () => dayAfter(lookups.asOf);
  const ask = async (days: readonly string[], ...args: string[]) => {
    const rows = days.map((day, i) => `${i},${day},UKR,manpads\n`).join("");
    return judged("days.csv", `id,on,recipient,item_class\n${rows}`, ...args);
  };
  const days = () => [lookups.asOf, next(), lookups.asOf.slice(0, 4), "9999-12-31", "9999"];

  it("is judged by what is known, and that it is assumed to be so still is told", async () => {
    const {rows, assumed} = await ask(days());
    const as = `as_of=${lookups.asOf}`;
    expect(rows.map(({assumptions = ""}) => assumptions.split(" | ").includes(as))).toEqual([
      ...[false, true, true, true, true]
    ]);
    expect(assumed.get(as)?.rows).toBe(4);
    const [known, ...later] = rows.map(({verdict}) => verdict);
    expect([later[0], later[2], later[3]]).toEqual([known, known, known]);
  });

  it("is not judged where nothing is to be assumed", async () => {
    const {rows} = await ask(days(), "--assume", "nothing");
    expect(rows.slice(1).map(({verdict, missing_facts, assumptions}) => [verdict, missing_facts, assumptions])).toEqual(
      Array(4).fill(["undetermined", "on", ""])
    );
    expect(rows[1]!.because).toContain(`up to ${lookups.asOf}`);
    expect(rows[0]!.missing_facts).not.toBe("on");
  });

  it("is one by --on too, and under a version that is named", async () => {
    for (const args of [
      ["--on", "9999-12-31"],
      ["--regime", "2014-04-01"]
    ]) {
      const {rows} = await ask(["9999-12-31"], ...args);
      expect(rows[0]!.assumptions).toContain(`as_of=${lookups.asOf}`);
    }
    const {rows} = await ask(["9999-12-31"], "--on", lookups.asOf);
    expect(rows[0]!.assumptions).not.toContain("as_of");
  });
});

describe("columns of the list's own", () => {
  it("pass through as they stand, and the name of each stays", async () => {
    const list =
      'Ref,Donor,on,recipient,item_class,colour,,colour\nx,"Ger""many",2022-03-08,UKR,tent,"=1+1, red", ,blue\n';
    const {text, notes} = await judged("own.csv", list);
    const [header, row] = text.split("\r\n");
    expect(header).toMatch(/^Ref,Donor,on,recipient,item_class,colour,,colour,version,verdict,/);
    expect(row).toMatch(/^x,"Ger""many",2022-03-08,UKR,tent,"=1\+1, red", ,blue,2022-03-08,out_of_scope,/);
    expect(notes).toEqual([words.namedByLine, words.unnamed(1)]);
  });

  it("are matched with ours by --columns, on the command line and in YAML", async () => {
    const list = "Donor,Item,Qty,To whom,When\nGermany,Stinger,500,Ukraine,26 Feb 2022\n";
    const pairs = "Donor=donor,Item=item,Qty=quantity,To whom=recipient,When=on";
    const byPairs = await judged("map.csv", list, "--columns", pairs);
    const yaml = await write("columns.yaml", "Donor: donor\nItem: item\nQty: quantity\nTo whom: recipient\nWhen: on\n");
    const byYaml = await judged("map.csv", list, "--columns", yaml);
    expect(byYaml.text).toBe(byPairs.text);
    expect(byPairs.rows[0]).toMatchObject({
      Qty: "500",
      verdict: "no_category",
      read_as: "item_class=manpads | recipient=UKR | on=2022-02-26"
    });
  });

  it("are matched by their place where they have no name", async () => {
    const {rows} = await judged("place.csv", "on,,recipient\n2022-03-08,tent,UKR\n", "--columns", "#2=item");
    expect(rows[0]).toMatchObject({verdict: "out_of_scope"});
  });

  it.each([
    ["a header that is not there", "Itemm=item", [1, "Itemm", words.notInList, words.notInListMend("Item")]],
    [
      "a column that is not ours",
      "Item=itemclass",
      [1, "Item", words.noSuchColumn, words.noSuchColumnMend("item_class")]
    ],
    [
      "two for one",
      "Item=item,Name=item_class",
      [1, "Name", words.bothAre("item_class", "Item"), words.bothAreMend("Name")]
    ]
  ])("are refused in words: %s", async (_, map, fault) => {
    const {faults} = await judged("clash.csv", "on,Item,Name\n2022-03-08,tent,a\n", "--columns", map);
    expect(faults).toContainEqual(fault);
  });

  it("keep a name of ours when told so", async () => {
    const {rows} = await judged(
      "keep.csv",
      "ID,on,item_class\nx,2022-03-08,tent\nx,2022-03-08,tent\n",
      "--columns",
      "ID="
    );
    expect(rows.map(({ID}) => ID)).toEqual(["x", "x"]);
  });
});

describe("names", () => {
  it("of goods and recipients are found in either language, and written as read", async () => {
    const list =
      "on,recipient,item_class\n2022-03-08,ウクライナ,ジャベリン\n2022-03-08,ukraine,Body Armour\n2022-03-08,UK,tent\n";
    const {rows} = await judged("names.csv", list);
    expect(rows.map(({read_as}) => read_as)).toEqual([
      "item_class=anti_tank_missile | recipient=UKR",
      "item_class=body_armour | recipient=UKR",
      "recipient=GBR"
    ]);
  });

  it("that come near are suggested and not taken", async () => {
    const {faults} = await judged("near.csv", "on,recipient,item_class\n2022-03-08,Ukrain,FGM-148 Javelins of 2020\n");
    expect(faults).toEqual([
      [2, "item_class", words.unknownItem, words.unknownItemMend("anti_tank_missile")],
      [2, "recipient", words.unknownRecipient, words.unknownActorMend("UKR")]
    ]);
  });
});

describe("--recipient", () => {
  const LIST = "on,recipient,item_class\n2022-03-08,,body_armour\n2022-03-08,Poland,tent\n";

  it("names who receives what names nobody", async () => {
    const {rows} = await judged("one.csv", LIST, "--recipient", "ウクライナ");
    expect(rows.map(({verdict, read_as}) => [verdict, read_as])).toEqual([
      ["conditional", "recipient=UKR"],
      ["out_of_scope", "recipient=POL"]
    ]);
  });

  it("is refused where it leads to nobody", () =>
    expect(judged("one.csv", LIST, "--recipient", "Ukrain")).rejects.toThrow(/Perhaps UKR\?/));
});

describe("a month or a year", () => {
  const LIST = (date: string) => `on,recipient,item_class\n${date},UKR,body_armour\n`;

  it("has a verdict where all rules in force in it agree", async () => {
    const [row] = (await judged("span.csv", LIST("2021"))).rows;
    expect(row).toMatchObject({verdict: "no_category", version: "2016-03-22", read_as: ""});
  });

  it("is undetermined, naming the versions, where they do not", async () => {
    const [row] = (await judged("span.csv", LIST("2022-03"))).rows;
    expect(row).toMatchObject({
      verdict: "undetermined",
      version: "2016-03-22 | 2022-03-08",
      missing_facts: "on",
      would_change: "on>=2022-03-01 -> no_category | on>=2022-03-08 -> conditional"
    });
    expect(row!["because"]).toMatch(/from 2022-03-01 \(rules of 2016-03-22\).*from 2022-03-08 \(rules of 2022-03-08\)/);
    expect(row!["because_ja"]).toMatch(/2022-03-08 以降/);
  });

  it("follows the facts too: a bloc that ended on a day in it", async () => {
    const [row] = (await judged("span.csv", LIST("1991"))).rows;
    expect(row).toMatchObject({missing_facts: "on", version: "1983-01-14"});
    expect(row!["would_change"]).toMatch(/^on>=1991-01-01 -> prohibited \| on>=1991-12-26 -> /);
  });

  it("says the same as each of its days", async () => {
    const months = Array.from({length: 12}, (_, i) => `2022-${String(i + 1).padStart(2, "0")}`);
    const items = ["body_armour", "manpads", "tent", "satellite_imagery"];
    const list = (dates: readonly string[]) =>
      `on,recipient,item_class\n${dates.flatMap((date) => items.map((item) => `${date},UKR,${item}\n`)).join("")}`;
    const byMonth = (await judged("months.csv", list(months))).rows;
    const allDays = Array.from({length: 365}, (_, i) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10));
    const byDay = (await judged("days.csv", list(allDays))).rows;
    for (const {on = "", item_class, verdict} of byMonth) {
      const ofDays = new Set(
        byDay
          .filter((row) => row["on"]?.startsWith(on) && row["item_class"] === item_class)
          .map((row) => row["verdict"])
      );
      expect([on, item_class, verdict]).toEqual([on, item_class, ofDays.size === 1 ? [...ofDays][0] : "undetermined"]);
    }
  });
});

describe("what stands before the rows", () => {
  const ROWS = "on,recipient,item_class\n2022-03-08,UKR,tent\n";

  it.each<[string, string, string[], string]>([
    ["sep=,", `sep=,\n${ROWS}`, [], words.sepLine],
    ["lines about the file", `Transfers of arms\n"A ""?"", uncertain"\n\n${ROWS}`, [], words.linesBefore(3, 4)],
    [
      "lines about the file, with a map",
      "Transfers\nWhat,Where,When\ntent,UKR,2022-03-08\n",
      ["--columns", "What=item,Where=recipient,When=on"],
      words.linesBefore(1, 2)
    ]
  ])("%s is named and left out", async (_, content, args, note) => {
    const {rows, notes, rowsIn} = await judged("start.csv", content, ...args);
    expect(notes).toContain(note);
    expect([rowsIn, rows.length, rows[0]!["verdict"]]).toEqual([1, 1, "out_of_scope"]);
  });

  it("a row of HXL tags is named and carried along", async () => {
    const {text, notes, rowsIn} = await judged(
      "hxl.csv",
      "on,recipient,item_class,x\n#date,#country +code,#item,\n2022-03-08,UKR,tent,\n"
    );
    expect(notes).toContain(words.tagRow(2));
    expect(rowsIn).toBe(1);
    expect(text.split("\r\n")[1]).toMatch(/^#date,#country \+code,#item,,+$/);
  });
});

describe("files of other kinds", () => {
  const ROWS = [
    ["Country", "Item", "Date", "Note"],
    ["Ukraine", "tent", "2022-03-08", 'a "note"'],
    ["ウクライナ", "Javelin", "2022", ""]
  ];
  const MAP = ["--columns", "Country=recipient,Item=item,Date=on"];
  const workbook = (sheets: Record<string, string[][]>): Uint8Array => {
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    return new Uint8Array(writeWorkbook(book, {type: "array", bookType: "xlsx"}) as ArrayBuffer);
  };
  const csv = ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
  const verdicts = (rows: Record<string, string>[]) => rows.map(({Note, verdict}) => [Note, verdict]);
  const EXPECTED = [
    ['a "note"', "out_of_scope"],
    ["", "no_category"]
  ];

  it("a workbook is read, the sheet whose header fits", async () => {
    const book = workbook({"Read me": [["Hello"]], Main: [["Title"], [], ...ROWS]});
    const {rows, notes} = await judged("book.xlsx", book, ...MAP);
    expect(verdicts(rows)).toEqual(EXPECTED);
    expect(notes).toEqual([words.sheetRead("Main"), words.linesBefore(1, 3), words.namedByLine]);
  });

  it("a workbook under the name of a CSV is named as one", async () => {
    const {rows, notes} = await judged("book.csv", workbook({Main: ROWS}), ...MAP);
    expect(verdicts(rows)).toEqual(EXPECTED);
    expect(notes).toContain(words.isWorkbook);
  });

  it("which of several sheets is meant must be said", async () => {
    const book = workbook({One: ROWS, Two: ROWS.slice(0, 2)});
    await expect(judged("two.xlsx", book, ...MAP)).rejects.toThrow(/Name one with --sheet: One, Two/);
    expect((await judged("two.xlsx", book, ...MAP, "--sheet", "Two")).rowsIn).toBe(1);
  });

  it("a fault in a workbook is named by its row", async () => {
    const book = workbook({Main: [["on", "item_class"], [], ["2022-03-08", "spaceship"]]});
    expect((await judged("fault.xlsx", book)).faults).toMatchObject([
      [3, "item_class", words.unknownItem, words.unknownItemMend("")]
    ]);
  });

  it("UTF-16 with its mark is read, and told", async () => {
    const {rows, notes} = await judged("utf16.csv", Buffer.from(`\ufeff${csv}`, "utf16le"), ...MAP);
    expect(verdicts(rows)).toEqual(EXPECTED);
    expect(notes).toContain(words.encodingRead("utf-16le"));
  });

  it("another encoding is read when it is named", async () => {
    const bytes = Buffer.concat([
      Buffer.from("on,item_class,Note\n2022-03-08,tent,"),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x0a])
    ]);
    const {rows} = await judged("sjis.csv", bytes, "--encoding", "shift_jis");
    expect(rows[0]!["Note"]).toBe("日本");
    await expect(judged("sjis.csv", bytes, "--encoding", "euc-jp")).rejects.toThrow(/are not euc-jp/);
  });
});
