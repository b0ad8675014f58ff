import {describe, expect, it} from "vitest";
import {UsageError} from "../../../src/judgeList/judgeOptions.js";
import {readOptions} from "../../../loaders/judgeList/options.js";

const faultOf = async (args: string[]): Promise<string> => {
  try {
    await readOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return "taken";
};

describe("the command line", () => {
  it("is read whole", async () => {
    const line =
      "list.csv --on 2022-03-08 --out o.csv --trace=t.csv --cases c.csv --explain --lang ja --keep-going --assume nothing --sheet Main --recipient Ukraine";
    expect(
      await readOptions([
        ...line.split(" "),
        "--encoding",
        "shift_jis",
        "--columns",
        "供与国=donor,Item name = item,Mode="
      ])
    ).toEqual({
      list: "list.csv",
      on: "2022-03-08",
      regime: undefined,
      out: "o.csv",
      trace: "t.csv",
      cases: "c.csv",
      locale: "ja",
      keepGoing: true,
      explain: true,
      assume: "nothing",
      recipient: "Ukraine",
      sheet: "Main",
      encoding: "shift_jis",
      columns: new Map([
        ["供与国", "donor"],
        ["Item name", "item"],
        ["Mode", ""]
      ])
    });
  });

  it.each([
    [[], "no list is named"],
    [["a.csv", "b.csv"], "only one list can be judged at a time: a.csv b.csv"],
    [["a.csv", "--regime", "2014"], '--regime "2014": expected one of 1967-04-21, '],
    [["a.csv", "--on", "2022-02-30"], '--on "2022-02-30": expected a day that exists'],
    [["a.csv", "--on", "2022-03"], '--on "2022-03": expected a day that exists'],
    [["a.csv", "--on", "1960-01-01"], "there were no rules yet, the first are of 1967-04-21"],
    [["a.csv", "--on", "2022-03-08", "--regime", "2014-04-01"], "--on and --regime exclude each other"],
    [["a.csv", "--out", "./a.csv"], "./a.csv is named twice"],
    [["a.csv", "--out", "b.csv", "--trace", "b.csv"], "b.csv is named twice"],
    [["a.csv", "--assume", "all"], '--assume "all": expected site or nothing'],
    [["a.csv", "--encoding", "latin9"], '--encoding "latin9": expected one of utf-8, '],
    [["a.csv", "--columns", "Donor"], '--columns "Donor": expected pairs'],
    [["a.csv", "--columns", "A=on,A=id"], '"A" stands twice'],
    [["a.csv", "--columns", "not-there.yaml"], "not-there.yaml: cannot be read (ENOENT)"],
    [["a.csv", "--lang", "fr"], '--lang "fr": expected en or ja'],
    [["a.csv", "--uot", "b.csv"], "--uot"],
    [["a.csv", "--out"], "--out"]
  ])("refuses %j and says why", async (args, why) => expect(await faultOf(args)).toContain(why));

  it("names all that is wrong at once, in the language asked for", async () => {
    const message = await faultOf(["--on", "yesterday", "--regime", "now", "--lang", "ja"]);
    expect(message).toContain("一覧の指定がない");
    expect(message).toContain('--on "yesterday"');
    expect(message).toContain('--regime "now"');
    expect(message).toContain("同時に指定できない");
  });
});
