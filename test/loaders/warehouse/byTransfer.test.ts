import {describe, expect, it, test} from "vitest";
import {given, NAMED, SQL, type Given} from "./given.js";

type Rows = NonNullable<Given["transfers"]>;

async function rowsOf<R extends object>(transfers: Rows, select: string): Promise<R[]> {
  const db = await given({
    ...NAMED,
    items: [...NAMED.items!, {item_class: "money", form: "funds", weapon: "no"}, {item_class: "open", weapon: ""}],
    transfers
  });
  for (const file of [SQL.reference, SQL.transfers, SQL.lastWords, SQL.byTransfer]) await db.runFile(file);
  const rows = await db.rows<R>(`select ${select} from by_transfer order by transfer`);
  db.close();
  return rows;
}

describe("the observation that came first", () => {
  const first = async (transfers: Rows) => {
    const [row] = await rowsOf<{first_observation: string}>(transfers, "first_observation");
    return row!.first_observation;
  };

  it("is that of the earliest day, whichever gave the transfer its id", async () => {
    expect(
      await first([
        {id: "A", date: "2022-06-07"},
        {id: "A.1", transfer: "A", date: "2022-02-26"}
      ])
    ).toBe("A.1");
  });

  it("is, of one day, the one that gave the transfer its id", async () => {
    expect(await first([{id: "A.1", transfer: "A"}, {id: "A"}])).toBe("A");
  });

  it("that is dated to a month counts from its last day, as the rules are asked on it", async () => {
    expect(
      await first([
        {id: "A", date: "2022-03", date_precision: "month"},
        {id: "A.1", transfer: "A", date: "2022-03-30"}
      ])
    ).toBe("A.1");
  });
});

describe("the last word", () => {
  const last = async (...observations: [status: string, date: string, number?: string][]) => {
    const [row] = await rowsOf<{last_word: string; status: string}>(
      observations.map(([status, date, quantity_min = "1"], index) => ({
        id: index ? `A.${index}` : "A",
        ...{transfer: "A", status, date, quantity_min}
      })),
      "last_word, status"
    );
    const index = Number(row!.last_word.split(".")[1] ?? 0);
    expect(row!.status).toBe(observations[index]![0]);
    return index;
  };

  it.each([
    [
      "the furthest state",
      1,
      [
        ["committed", "2022-03-01"],
        ["delivered", "2022-04-01"]
      ]
    ],
    [
      "the furthest state, though a lower one is told later",
      0,
      [
        ["committed", "2022-03-01"],
        ["pledged", "2022-04-01"]
      ]
    ],
    [
      "the latest that tells of it",
      2,
      [
        ["delivered", "2022-03-01"],
        ["committed", "2022-02-01"],
        ["delivered", "2024-01-01"]
      ]
    ],
    [
      "a number rather than none, of one day",
      1,
      [
        ["delivered", "2022-03-28", ""],
        ["delivered", "2022-03-28", "22400"]
      ]
    ],
    [
      "the later one, though it states no number",
      1,
      [
        ["delivered", "2022-03-28", "5"],
        ["delivered", "2022-04-28", ""]
      ]
    ],
    [
      "a refusal after a request",
      1,
      [
        ["requested", "2022-03-01"],
        ["refused", "2022-03-01"]
      ]
    ],
    [
      "a refusal after a pledge",
      1,
      [
        ["pledged", "2022-03-01"],
        ["refused", "2022-03-05"]
      ]
    ],
    [
      "a promise after a refusal",
      1,
      [
        ["refused", "2022-03-01"],
        ["committed", "2023-03-05"]
      ]
    ],
    [
      "a withdrawal after a promise",
      1,
      [
        ["committed", "2022-03-01"],
        ["withdrawn", "2022-06-01"]
      ]
    ],
    [
      "a new promise after a withdrawal",
      2,
      [
        ["committed", "2022-03-01"],
        ["withdrawn", "2022-06-01"],
        ["committed", "2022-07-01"]
      ]
    ],
    [
      "a delivery, whatever is withdrawn later",
      0,
      [
        ["delivered", "2022-03-01"],
        ["withdrawn", "2022-06-01"]
      ]
    ]
  ] as [string, number, [string, string, string?][]][])("is %s", async (_, index, observations) => {
    expect(await last(...observations)).toBe(index);
  });
});

test.each([
  ["goods committed to Ukraine", {}, true],
  ["goods delivered to Ukraine", {status: "delivered"}, true],
  ["goods only pledged", {status: "pledged"}, false],
  ["goods refused", {status: "refused"}, false],
  ["goods that went to another", {recipient: "USA"}, false],
  ["money", {item_class: "money"}, false],
  ["a package", {role: "package"}, false],
  ["a running total", {role: "cumulative"}, false],
  ["a sum over donors", {role: "aggregate"}, false]
])("%s: counted as goods to Ukraine is %s", async (_, row, counted) => {
  expect(await rowsOf([{id: "A", ...(row as Record<string, string>)}], "goods_to_ukraine")).toEqual([
    {goods_to_ukraine: counted}
  ]);
});

test("by whom, to whom, and whether it is a weapon; an open question is none", async () => {
  const flags = "transfer, by_japan, to_ukraine, is_weapon, observations";
  expect(
    await rowsOf(
      [{id: "A"}, {id: "A.1", transfer: "A"}, {id: "B", donor: "JPN", recipient: "USA"}, {id: "C", item_class: "open"}],
      flags
    )
  ).toEqual([
    {transfer: "A", by_japan: false, to_ukraine: true, is_weapon: true, observations: 2},
    {transfer: "B", by_japan: true, to_ukraine: false, is_weapon: true, observations: 1},
    {transfer: "C", by_japan: false, to_ukraine: true, is_weapon: false, observations: 1}
  ]);
});
