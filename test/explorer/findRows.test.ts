import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {SETS, UNCHOSEN, type Choices} from "../../src/explorer/choices.js";
import {findRows} from "../../src/explorer/findRows.js";
import {readRows} from "../../src/explorer/rows.js";
import {fileOf, LINES} from "./givenRows.js";

const rows = readRows(fileOf(LINES));
const found = (choices: Partial<Choices>) => findRows(rows, {...UNCHOSEN, ...choices}, "en");
const ids = (choices: Partial<Choices>) => found(choices).rows.map(({id}) => id);

describe("rows", () => {
  it("of transfers fold their statements: goods and day of the first, figure and status of the last word", () => {
    const [row] = found({donor: ["DEU"]}).rows;
    expect(row).toMatchObject({
      ...{
        id: "DEU-1",
        record: "DEU-1",
        from: "2022-02-26",
        status: "delivered",
        statusDay: "2022-05-01",
        statements: 2
      },
      quantity: {quantity_min: 900, unit: "missile", item_group: "anti_tank"}
    });
  });

  it("of statements stand each for itself", () => {
    expect(ids({rows: "statements"})).toEqual(["JPN-1", "NATO-sum", "DEU-1-later", "DEU-1"].toSorted(byDayThenId));
    expect(ids({rows: "statements", source: "kiel"})).toEqual([
      "kiel-7.committed",
      "kiel-7.delivered",
      "kiel-8.committed"
    ]);
  });

  it("of a tracker for which a statement stands are left out beside it, and lead to its record", () => {
    expect(ids({source: "all"})).toEqual(["JPN-1", "NATO-sum", "DEU-1", "kiel-8.committed"]);
    expect(ids({source: "kiel"})).toEqual(["kiel-7.committed", "kiel-8.committed"]);
    expect(found({source: "kiel"}).rows[0]).toMatchObject({record: "DEU-1", status: "delivered"});
  });

  it("without a donor or a class are listed all the same", () => {
    const row = found({source: "kiel"}).rows.at(-1);
    expect(row?.donor.code).toBe("");
    expect(row?.itemClass.group).toBe("");
    expect(row?.record).toBeUndefined();
  });

  const byDayThenId = (a: string, b: string) => {
    const day = new Map(LINES.map((line) => [line.id, line.from]));
    return (day.get(b) ?? "").localeCompare(day.get(a) ?? "") || (a < b ? -1 : 1);
  };
});

describe("a choice", () => {
  it.each<[Partial<Choices>, string[]]>([
    [{donor: ["DEU", "JPN"]}, ["JPN-1", "DEU-1"]],
    [{item_group: ["protection"]}, ["JPN-1"]],
    [{item_group: ["protection"], item_class: ["anti_tank_missile"]}, ["JPN-1", "NATO-sum", "DEU-1"]],
    [{from: "2022-03-07"}, ["JPN-1", "NATO-sum"]],
    [{until: "2022-03-07"}, ["NATO-sum", "DEU-1"]],
    [{from: "2022-03-08", until: "2022-03-08"}, ["JPN-1"]],
    [{sums: "no"}, ["JPN-1", "DEU-1"]],
    [{verdict: ["permissible"]}, ["JPN-1"]],
    [{verdict: ["permissible"], regime: "1967-04-21"}, []],
    [{verdict: ["prohibited"], regime: "1967-04-21"}, ["JPN-1"]],
    [{verification: ["unseen"]}, ["NATO-sum"]],
    [{q: "javelins"}, ["NATO-sum", "DEU-1"]],
    [{q: "イギリス"}, ["NATO-sum"]],
    [{q: "UK"}, ["NATO-sum"]],
    [{q: "8 March 2022"}, ["JPN-1"]],
    [{q: "2022年3月"}, ["JPN-1", "NATO-sum"]],
    [{q: "17,000"}, ["NATO-sum"]],
    [{q: "body armour japan"}, ["JPN-1"]],
    [{q: "JPN-1"}, ["JPN-1"]],
    [{q: "howitzer"}, []],
    [{sort: "figure"}, ["DEU-1", "JPN-1", "NATO-sum"]],
    [{sort: "-figure"}, ["NATO-sum", "JPN-1", "DEU-1"]],
    [{sort: "donor"}, ["DEU-1", "JPN-1", "NATO-sum"]],
    [{sort: "verdict"}, ["NATO-sum", "DEU-1", "JPN-1"]],
    [{sort: "verdict", regime: "1967-04-21"}, ["JPN-1", "NATO-sum", "DEU-1"]]
  ])("of %j finds %j", (choices, expected) => {
    expect(ids(choices)).toEqual(expected);
  });

  it("keeps what has no figure last, whichever way the figures go", () => {
    expect(ids({source: "kiel", sort: "figure"}).at(-1)).toBe("kiel-8.committed");
    expect(ids({source: "kiel", sort: "-figure"}).at(-1)).toBe("kiel-8.committed");
  });

  const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), {maxLength: 2});
  const any: fc.Arbitrary<Choices> = fc
    .record({
      rows: fc.constantFrom("transfers" as const, "statements" as const),
      source: fc.constantFrom("curated", "kiel", "all"),
      q: fc.constantFrom("", "", "javelin", "2022"),
      donor: some(["DEU", "JPN", "GBR"]),
      item_group: some(["anti_tank", "protection"]),
      item_class: some(["body_armour"]),
      status: some(["committed", "delivered"]),
      verdict: some(["no_category", "permissible"]),
      from: fc.constantFrom("", "2022-03-01"),
      sums: fc.constantFrom("" as const, "no" as const)
    })
    .map((choices) => ({...UNCHOSEN, ...choices}));

  it("counts for each further value the rows that it would leave", () => {
    fc.assert(
      fc.property(any, (choices) => {
        const {counts, all} = findRows(rows, choices, "en");
        expect(all).toBe(findRows(rows, {...UNCHOSEN, rows: choices.rows, source: choices.source}, "en").rows.length);
        for (const name of SETS) {
          for (const [value, count] of counts(name)) {
            if (value === "") continue;
            const kinds = name === "item_group" || name === "item_class" ? {item_group: [], item_class: []} : {};
            const alone = {...choices, ...kinds, [name]: [value]};
            expect(findRows(rows, alone, "en").rows.length, `${name}=${value}`).toBe(count);
          }
        }
      })
    );
  });
});
