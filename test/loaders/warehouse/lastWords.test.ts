import {expect, it} from "vitest";
import {given, NAMED, SQL, type Given} from "./given.js";

type Rows = NonNullable<Given["transfers"]>;

/** From which day on which observation has the last word. */
async function lastWords(transfers: Rows): Promise<[day: string, observation: string][]> {
  const db = await given({...NAMED, transfers});
  for (const file of [SQL.reference, SQL.transfers, SQL.lastWords]) await db.runFile(file);
  const rows = await db.rows<{day: string; observation: string}>(
    "select day, observation from last_words order by day"
  );
  db.close();
  return rows.map(({day, observation}) => [day, observation]);
}

const observations = (...told: [status: string, date: string, more?: object][]): Rows =>
  told.map(([status, date, more], index) => ({id: index ? `A.${index}` : "A", transfer: "A", status, date, ...more}));

it.each([
  [
    "each statement as it goes further",
    observations(["pledged", "2022-02-26"], ["committed", "2022-03-01"], ["delivered", "2022-03-07"]),
    [
      ["2022-02-26", "A"],
      ["2022-03-01", "A.1"],
      ["2022-03-07", "A.2"]
    ]
  ],
  [
    "the delivery, though a promise is told again later",
    observations(["delivered", "2022-03-01"], ["pledged", "2022-04-01"]),
    [
      ["2022-03-01", "A"],
      ["2022-04-01", "A"]
    ]
  ],
  [
    "a refusal until something is promised",
    observations(["requested", "2022-03-01"], ["refused", "2022-03-05"], ["committed", "2023-03-05"]),
    [
      ["2022-03-01", "A"],
      ["2022-03-05", "A.1"],
      ["2023-03-05", "A.2"]
    ]
  ],
  [
    "one of a month from its last day",
    observations(["pledged", "2022-02-26"], ["delivered", "2022-03", {date_precision: "month"}]),
    [
      ["2022-02-26", "A"],
      ["2022-03-31", "A.1"]
    ]
  ],
  [
    "the one that states a number, of one day",
    observations(["delivered", "2022-03-28", {quantity_min: ""}], ["delivered", "2022-03-28", {quantity_min: "5"}]),
    [["2022-03-28", "A.1"]]
  ]
] as [string, Rows, [string, string][]][])("the last word has %s", async (_, transfers, expected) => {
  expect(await lastWords(transfers)).toEqual(expected);
});
