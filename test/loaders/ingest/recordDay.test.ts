import {describe, expect, it} from "vitest";
import {z} from "zod";
import {datesOutside, mustFollow} from "../../../loaders/ingest/recordDay.js";
import {checkTable} from "../../../loaders/ingest/readTable.js";
import {date, id} from "../../../loaders/schema/columns.js";
import {bytes} from "./toyTable.js";

const empty = {en: "not known", ja: "不明"};

/** What is said of the dates of a table of this name, with these columns of dates. */
function saidOf(name: string, columns: readonly string[], ...rows: string[]) {
  const dates = Object.fromEntries(columns.map((one) => [one, date({en: one, ja: one, example: "2022", empty})]));
  const key = id({en: "Key", ja: "鍵", example: "A"});
  const table = {
    ...{name, file: `data/${name.startsWith("imported") ? "claims/imported" : "x"}/${name}.csv`},
    ...{words: {en: name, ja: name}, key: ["id"], columns: z.object({id: key, ...dates})}
  };
  const read = checkTable(table, bytes(`id,${columns.join(",")}\n${rows.map((row, i) => `${i},${row}\n`).join("")}`));
  expect(read.refusals).toEqual([]);
  return datesOutside("2026-05-29", [read]).map(({line, column, value, code}) => [line, column, value, code]);
}

describe("a clock that was set back", () => {
  it("is told where it would date what follows before what is there", () => {
    expect(() => mustFollow("1970-01-01", "2026-05-29")).toThrow(/1970-01-01 lies before 2026-05-29.*clock/);
    for (const day of ["2026-05-29", "2038-01-19"]) expect(() => mustFollow(day, "2026-05-29")).not.toThrow();
  });
});

describe("dates that the record cannot hold", () => {
  it.each(["transfers", "requests", "precedents"])("are those of %s after its last day", (name) => {
    expect(
      saidOf(name, ["date"], "2026-05-29", "2026-05", "2026", "2026-05-30", "2026-06", "2027", "9999-12-31")
    ).toEqual([
      [5, "date", "2026-05-30", "after_as_of"],
      [6, "date", "2026-06", "after_as_of"],
      [7, "date", "2027", "after_as_of"],
      [8, "date", "9999-12-31", "after_as_of"]
    ]);
  });

  it("are those on which something was observed, answered, or gathered, or began", () => {
    expect(saidOf("transfers", ["status_as_of"], "2027-01-01")).toHaveLength(1);
    expect(saidOf("requests", ["answer_date"], "2026-06-01")).toHaveLength(1);
    expect(saidOf("statuses", ["from", "to"], "2022-02-24,9999-12-31", "2026-06-01,2026-07-01")).toEqual([
      [3, "from", "2026-06-01", "after_as_of"]
    ]);
    expect(saidOf("imported x", ["date_from", "date_to"], "2026-01-01,2026-12-31", "2026-06-01,2026-06-30")).toEqual([
      [3, "date_from", "2026-06-01", "after_as_of"]
    ]);
  });

  it("are those before the first rules where something is judged by them, and nowhere else", () => {
    expect(saidOf("transfers", ["date"], "1967-04-21", "1967-04", "1967", "1967-04-20", "1966", "1000-01-01")).toEqual([
      [5, "date", "1967-04-20", "before_rules"],
      [6, "date", "1966", "before_rules"],
      [7, "date", "1000-01-01", "before_rules"]
    ]);
    expect(saidOf("precedents", ["date"], "1954")).toEqual([]);
  });
});
