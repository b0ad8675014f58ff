import {describe, expect, it} from "vitest";
import {readOptions, UsageError} from "../../../loaders/judgeList/options.js";

const faultOf = (args: string[]): string => {
  try {
    readOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return "taken";
};

describe("the command line", () => {
  it("is read whole", () => {
    expect(
      readOptions(["list.csv", "--on", "2022-03-08", "--out", "o.csv", "--trace=t.csv", "--lang", "ja", "--keep-going"])
    ).toEqual({
      list: "list.csv",
      on: "2022-03-08",
      regime: undefined,
      out: "o.csv",
      trace: "t.csv",
      locale: "ja",
      keepGoing: true
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
    [["a.csv", "--lang", "fr"], '--lang "fr": expected en or ja'],
    [["a.csv", "--uot", "b.csv"], "--uot"],
    [["a.csv", "--out"], "--out"]
  ])("refuses %j and says why", (args, why) => expect(faultOf(args)).toContain(why));

  it("names all that is wrong at once, in the language asked for", () => {
    const message = faultOf(["--on", "yesterday", "--regime", "now", "--lang", "ja"]);
    expect(message).toContain("一覧の指定がない");
    expect(message).toContain('--on "yesterday"');
    expect(message).toContain('--regime "now"');
    expect(message).toContain("同時に指定できない");
  });
});
