/** Files of published trackers put through the judge as they are: the same goods get the verdicts that the site gives them. */
import {existsSync, readdirSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import type {Lookups} from "../../../loaders/judge/lookups.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {judgeList} from "../../../loaders/judgeList/judgeList.js";
import {readOptions} from "../../../loaders/judgeList/options.js";
import {wordsIn} from "../../../src/judgeList/words.js";
import {DELIVERIES, NEWSROOM, ORDERS, PREAMBLE} from "../trackers/sipri.js";
import {rowsOf} from "./command.js";
import {folder} from "./folder.js";

const {at, read, write} = await folder();
const words = wordsIn("en");
let lookups: Lookups;
beforeAll(async () => {
  lookups = await readLookups();
});

async function judgedFile(list: string, ...args: string[]) {
  const options = await readOptions([list, "--out", at("out.csv"), ...args]);
  if ("help" in options) throw new Error("no list");
  const result = await judgeList(options, lookups, () => Promise.reject(new Error("nothing is to be shown")));
  const faults = result.refusals.printed().first.map(({line, column, value}) => [line, column, value]);
  return {...result, faults, rows: result.done ? rowsOf(await read("out.csv")) : []};
}
const judged = async (name: string, text: string, ...args: string[]) => judgedFile(await write(name, text), ...args);
const lines = (...all: string[]) => `${all.join("\n")}\n`;
const leftOut = ({leftOut: left}: {leftOut: ReadonlyMap<string, number>}) =>
  [...left.values()].reduce((a, b) => a + b, 0);

const STINGER = "Ukraine,Germany,2021,,500,,Stinger,portable SAM,500,,2022; 2023,Second hand,aid,0.08,0,40";

describe("SIPRI's register", () => {
  it("by order tells of the order and of its deliveries, each in its own days", async () => {
    const {rows, rowsIn, judged: kept, notes} = await judged("to_2024-12-31.csv", lines(PREAMBLE, ORDERS, STINGER));
    expect(rows.map(({verdict, read_as}) => [verdict, read_as])).toEqual([
      ["no_category", "status=committed | donor=DEU | recipient=UKR | item_class=manpads | on=2021"],
      ["no_category", "status=delivered | donor=DEU | recipient=UKR | item_class=manpads | on=2022-01-01..2023-12-31"]
    ]);
    expect(rows[0]).toMatchObject({Recipient: "Ukraine", Comments: "aid", "SIPRI TIV per unit": "0.08"});
    expect([rowsIn, kept]).toEqual([1, 1]);
    expect(notes).toEqual([words.trackerRead("SIPRI trade register, by order", "2024-12-31"), words.toldTwice]);
  });

  it("is known in its other forms", async () => {
    const delivery = "65361,Australia,Ukraine,Bushmaster,APC,Armoured vehicles,2022,No,70,Yes,2022,No,New,Yes,1,1,";
    const news = "Ukraine,Germany,500,FALSE,Stinger,portable SAM,2022,FALSE,2022,500,TRUE,aid";
    expect((await judged("b.csv", lines(DELIVERIES, delivery))).rows[0]).toMatchObject({
      read_as: "status=delivered | donor=AUS | recipient=UKR | item_class=protected_vehicle | on=2022"
    });
    expect((await judged("n.csv", lines(NEWSROOM, news))).rows.map(({verdict}) => verdict)).toEqual([
      "no_category",
      "no_category"
    ]);
  });

  it("counts rows of which nothing is to be judged, and says why", async () => {
    const result = await judged(
      "old.csv",
      lines(
        ORDERS,
        "India,Soviet Union,1960,,10,,MiG-21,fighter aircraft,10,,1963,New,,1,1,1",
        "India,Soviet Union,1966,,10,,MiG-21,fighter aircraft,10,,1968,New,,1,1,1",
        ",2,3"
      )
    );
    expect([...result.leftOut]).toEqual([
      ["rest_of_row_above", 1],
      ["beforeAllRules", 1]
    ]);
    expect(result.rowsIn).toBe(result.judged + result.refusals.rows + leftOut(result));
    expect(result.rows.map(({read_as}) => read_as!.split(" | ").at(-1))).toEqual(["on=1968"]);
  });

  it("keeps goods that the mapping does not know, suggests what comes near and takes nothing", async () => {
    const row = "Poland,Germany,2022,,1,,Panzerfaust-9,portable thing,1,,2022,New,,1,1,1";
    const {rows, notes} = await judged("strange.csv", lines(ORDERS, row));
    expect(rows[0]).toMatchObject({verdict: "undetermined"});
    expect(rows[0]!["missing_facts"]).toContain("item.listed");
    expect(rows[0]!["read_as"]).toContain("item_class=?");
    expect(notes).toContain(words.unmapped(1));
  });

  it("leaves spans open where nobody says up to which day it tells", async () => {
    const row = "Ukraine,Germany,2026,,1,,Stinger,portable SAM,1,,2026,New,aid,1,1,1";
    const open = await judged("register.csv", lines(ORDERS, row));
    expect(open.notes).toContain(words.trackerRead("SIPRI trade register, by order", ""));
    expect(open.rows[0]!["read_as"]).toContain("on=2026");
    const {rows} = await judged("register.csv", lines(ORDERS, row), "--until", "2026-02-27");
    expect(rows[0]!["read_as"]).toContain("on=2026-01-01..2026-02-27");
  });

  it("is refused by row and column where a cell cannot be read, with the others kept on demand", async () => {
    const broken = STINGER.replace(",500,,Stinger", ",five,,Stinger");
    const refused = await judged("broken.csv", lines(ORDERS, broken, STINGER));
    expect([refused.done, refused.faults]).toEqual([false, [[2, "Number ordered", "five"]]]);
    const kept = await judged("broken.csv", lines(ORDERS, broken, STINGER), "--keep-going");
    expect([kept.judged, kept.refusals.rows, kept.rows.length]).toEqual([1, 1, 2]);
  });

  it("is read column by column with --columns, and under one day with --on", async () => {
    const map = "Recipient=recipient,Weapon designation=item,Year of order=on";
    expect((await judged("a.csv", lines(ORDERS, STINGER), "--columns", map)).rows).toHaveLength(1);
    const {rows} = await judged("a.csv", lines(ORDERS, STINGER), "--on", "2026-05-01");
    expect(rows.map(({version}) => version)).toEqual(["2026-04-21", "2026-04-21"]);
  });

  it("is traced by row and stage", async () => {
    await judged("a.csv", lines(ORDERS, STINGER), "--trace", at("trace.csv"));
    expect(new Set(rowsOf(await read("trace.csv")).map(({id}) => id))).toEqual(new Set(["2.committed", "2.delivered"]));
  });
});

describe("Kiel's figures", () => {
  it("that are sums of money are refused, saying so", () =>
    expect(
      judged(
        "data_explorer.csv",
        lines(
          "country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated",
          "Japan,JPN,2022,3,1,1,0,0,1,0"
        )
      )
    ).rejects.toThrow(words.sumsAlone("Kiel website, by donor and month")));

  it("that name heavy weapons are judged by kind", async () => {
    const {rows, judged: kept} = await judged(
      "weapons_2026-04-30.csv",
      lines(
        "donor,category,number_of_weapons,weapons_list,monetary_value_eur",
        "Canada,Howitzers,5,M777 howitzer (4); Odd thing (1),100"
      )
    );
    expect(kept).toBe(1);
    expect(rows.map(({read_as}) => read_as!.split(" | ").at(-2))).toEqual([
      "item_class=howitzer_155_towed",
      expect.stringMatching(/^item_class=\?/)
    ]);
  });
});

it("a list of licences is refused, saying what its rows are", () =>
  expect(
    judged(
      "values.csv",
      lines("licence_group,date,rating,count,value,country,refused", "1,2008-01-02,ML10,1,3540,Italy,0")
    )
  ).rejects.toThrow(/A row is a permission.*in pounds/));

/** The real files lie beside the repository, where they are at hand. */
const SHARED = ["../shared/datasets", "../../shared/datasets"].find((path) => existsSync(path));
const REAL = ["sipri", "kiel"].flatMap((folderName) =>
  SHARED === undefined
    ? []
    : readdirSync(`${SHARED}/${folderName}`)
        .filter((name) => /\.(csv|xlsx)$/.test(name) && !name.startsWith("all_"))
        .map((name) => `${SHARED}/${folderName}/${name}`)
);

// The trackers' own files are not part of the project: they are read where somebody has them beside it.
describe.runIf(REAL.length > 0)("the real files", () => {
  it.each(REAL)("%s is judged, no row lost", {timeout: 60_000}, async (file) => {
    const result = await judgedFile(file);
    expect(result.faults).toEqual([]);
    expect(result.judged).toBeGreaterThan(0);
    expect(result.rowsIn).toBe(result.judged + leftOut(result));
    expect(result.rows).toHaveLength(Object.values(result.verdicts).reduce((a, b) => a + b, 0));
  });
});
