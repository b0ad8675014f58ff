/** What the columns of a list seem to be, and that the judge reads them as they are chosen. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {columnPairs} from "../../src/judgeList/givenOptions.js";
import {FACT_COLUMNS, guessColumns, pairsFor, seemsHeader} from "../../src/judgeList/guessColumns.js";
import {isHeader, readHeader} from "../../src/judgeList/listHeader.js";
import {wordsIn} from "../../src/judgeList/words.js";

const words = wordsIn("en");
const lookups = await readLookups();
const guess = (header: readonly string[], ...rows: string[][]) => guessColumns(header, rows, lookups);

describe("the columns of a list", () => {
  it.each<[string[], string[]]>([
    [
      ["on", "recipient", "item_class", "note"],
      ["on", "recipient", "item", ""]
    ],
    [
      ["Country", "Weapon", "When"],
      ["recipient", "item", "on"]
    ],
    [
      ["Donor country", "Recipient country", "Weapon designation", "Year of order"],
      ["donor", "recipient", "item", "on"]
    ],
    [
      ["Date", "Country", "Donor", "Item", "Qty"],
      ["on", "recipient", "donor", "item", ""]
    ],
    [
      ["供与国", "移転先", "品目", "数量", "引渡日"],
      ["donor", "recipient", "item", "", "on"]
    ],
    [
      ["支援先の国名", "装備品（英語）", "発表年月日"],
      ["recipient", "item", "on"]
    ],
    [
      ["ID", "On", "Recipient", "Item Class", "Item.Weapon"],
      ["id", "on", "recipient", "item", "item.weapon"]
    ],
    [
      ["on", "recipient", "item", "item_class"],
      ["on", "recipient", "", "item"]
    ],
    [
      ["Delivery date", "Order date", "Recipient", "Item"],
      ["on", "", "recipient", "item"]
    ],
    [
      ["", "Country", "Country"],
      ["", "recipient", ""]
    ]
  ])("%j are taken to be %j", (header, expected) => {
    expect(guess(header).columns).toEqual(expected);
  });

  it("are told by their cells where their names say nothing", () => {
    const rows = [
      ["2022-02-26", "Stinger", "Ukraine", "500"],
      ["2022年3月8日", "防弾チョッキ", "ウクライナ", "?"]
    ];
    expect(guess(["a", "b", "c", "d"], ...rows).columns).toEqual(["on", "item", "recipient", ""]);
    const twoStates = rows.map(([day = "", item = ""]) => [day, item, "Ukraine", "Japan"]);
    expect(guess(["a", "b", "c", "d"], ...twoStates).columns).toEqual(["on", "item", "", ""]);
    expect(guess(["a", "b"], ["x", ""], ["y", ""]).columns).toEqual(["", ""]);
  });

  it("need no look where they go by our names and nothing is missing", () => {
    expect(guess(["on", "recipient", "item", "Qty"]).isPlain).toBe(true);
    expect(guess(["on", "recipient.invaded", "item.weapon"]).isPlain).toBe(true);
    for (const header of [
      ["Date", "recipient", "item"],
      ["on", "recipient"],
      ["on", "recipient", "item", "Item.Weapon"]
    ])
      expect(guess(header).isPlain, header.join()).toBe(false);
    const said = {on: true, recipient: true};
    expect(guessColumns(["item"], [], lookups, said).isPlain).toBe(true);
  });

  it("are looked for behind what a file says about itself", () => {
    expect(seemsHeader(["Country", "Weapon"])).toBe(true);
    expect(seemsHeader(["品目", "日付"])).toBe(true);
    for (const cells of [["Deliveries to Ukraine"], ["Country", "Country"], ["a", "b"], []])
      expect(seemsHeader(cells), cells.join()).toBe(false);
  });
});

it("the judge reads each column as it is chosen, whatever the list calls it", () => {
  const ours = ["on", "recipient", "item", "id", "donor", "mode", ...FACT_COLUMNS];
  const name = fc.oneof(
    fc.constantFrom(
      ...ours,
      "item_class",
      "ID",
      "Item.Listed",
      "item.unknown",
      "a,b",
      'say "so"',
      "# of items",
      "a=b",
      " x ",
      "",
      "国"
    ),
    fc.string({maxLength: 6})
  );
  const list = fc.array(name, {minLength: 2, maxLength: 8}).chain((header) =>
    fc.tuple(
      fc.constant(header),
      fc.shuffledSubarray(ours, {minLength: 1, maxLength: header.length}).chain((some) => {
        const columns = header.map((_, place) => some[place] ?? "");
        return fc.shuffledSubarray(columns, {minLength: header.length, maxLength: header.length});
      })
    )
  );
  fc.assert(
    fc.property(list, ([header, columns]) => {
      const pairs = pairsFor(header, columns);
      const map = pairs === "" ? new Map<string, string>() : columnPairs(pairs, words);
      if ("faults" in map) throw new Error(map.faults.join());
      const {header: read, faults} = readHeader(header, {columns: map, dayNeeded: false, written: []}, words);
      const chosen = (one: string) => columns.indexOf(one);
      expect(faults).toEqual([]);
      const {id, on, recipient, itemClass, donor, mode} = read;
      expect([id, on, recipient, itemClass, donor, mode]).toEqual(
        ["id", "on", "recipient", "item", "donor", "mode"].map(chosen)
      );
      for (const {name, at} of read.facts) expect(at).toBe(chosen(name));
      expect(pairs === "" || isHeader(header, map)).toBe(true);
    }),
    {numRuns: 2000}
  );
});
