import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {ImportedClaim} from "../../../loaders/schema/importedClaims.js";
import {releaseChanges, type ReleaseChange, type ReleaseRows} from "../../../loaders/trackers/releaseChanges.js";
import {matchUp} from "../../../loaders/trackers/matchUp.js";
import {readImported} from "../../../loaders/ingest/readImported.js";

interface Row {
  key?: string;
  donor?: string;
  supplier?: string;
  words?: string;
  itemClass?: string;
  day?: string;
  committed?: string;
  delivered?: string;
  years?: string;
  /** The span is open: it ends with the release. */
  isSince?: boolean;
}

/** A release in which each row gives its readings, as the importers write them. */
function release(id: string, until: string, rows: readonly Row[]): ReleaseRows {
  const [tracker = "", name = ""] = [id.split("-")[0], id.slice(id.indexOf("-") + 1)];
  const claims = rows.flatMap((given, i): ImportedClaim[] => {
    const {key = "USM1", donor = "USA", supplier = "", words = "Stinger", itemClass = "manpads"} = given;
    const {day = "2022-03-16", committed, delivered, years, isSince = false} = given;
    const [from = "", to = from] = day.split("..");
    const shared = {
      ...{tracker, release: name, source: id, sheet: "", row: String(i + 2), row_key: key, donor, supplier},
      ...{recipient: "UKR", item_class: itemClass, item_words: words, unit: "missile", value_eur: "", value_basis: ""},
      ...{military: "yes", flags: "", date_words: day}
    };
    const reading = (status: string, figure: string): ImportedClaim => {
      const [min = "", max = min] = figure.split("..");
      return {
        ...shared,
        ...{id: `${id}-${i + 2}.${status}`, status, quantity_min: min, quantity_max: max, quantity_words: figure},
        ...{
          date_from: from,
          date_to: isSince || (status === "delivered" && !years) ? until : to,
          addresses: `https://a.example/${status}`
        },
        ...(years
          ? {date_basis: "year", date_words: years}
          : {date_basis: isSince ? "since" : status === "delivered" ? "by" : "on"})
      };
    };
    return [
      ...(committed === undefined ? [] : [reading("committed", committed)]),
      ...(delivered === undefined ? [] : [reading("delivered", delivered)])
    ];
  });
  return {id, until, claims};
}

const older = (...rows: Row[]) => release("kiel-r07", "2022-10-03", rows);
const newer = (...rows: Row[]) => release("kiel-2024-12", "2024-12-31", rows);
const say = ({kind, matched_by, column, before, after, of_shared_time, rows_before, rows_after}: ReleaseChange) =>
  [
    ...[kind, ...(of_shared_time ? [] : ["later"]), ...(matched_by ? [matched_by] : [])],
    `${column ?? "rows"}: ${before ?? "–"} → ${after ?? "–"}`,
    `(${rows_before.join("+").replaceAll("kiel-r07-", "")} → ${rows_after.join("+").replaceAll("kiel-2024-12-", "")})`
  ].join(" ");
const moved = (before: Row[], after: Row[]) => releaseChanges(older(...before), newer(...after)).map(say);

const CASES: [string, Row[], Row[], string[]][] = [
  [
    "a delivery that was revised, under a key that has moved",
    [{committed: "800", delivered: "800"}],
    [{key: "USM1_3", committed: "800", delivered: "423"}],
    ["revised same_commitment delivered: 800 → 423 (2 → 2)"]
  ],
  [
    "a delivery that became known, and one that was withdrawn",
    [{committed: "5"}, {words: "Javelin", committed: "7", delivered: "7"}],
    [
      {committed: "5", delivered: "5"},
      {words: "Javelin", committed: "7"}
    ],
    ["revised same_commitment delivered: – → 5 (2 → 2)", "revised same_commitment delivered: 7 → – (3 → 3)"]
  ],
  [
    "a number that was not stated",
    [{committed: ""}],
    [{committed: "4"}],
    ["revised same_day committed: unknown → 4 (2 → 2)"]
  ],
  ["bounds", [{committed: "13..14"}], [{committed: "24.."}], ["revised same_day committed: 13..14 → 24.. (2 → 2)"]],
  [
    "a day that was corrected",
    [{committed: "6", day: "2022-07-09"}, {committed: "9"}],
    [{committed: "6", day: "2022-07-08"}, {committed: "9"}],
    ["revised same_number date: 2022-07-09 → 2022-07-08 (2 → 2)"]
  ],
  [
    "words that were written otherwise",
    [{words: "shoulder fired MANPAD", committed: ""}],
    [{words: "shoulder-fired MANPADS", committed: ""}],
    ["revised same_key item_words: shoulder fired MANPAD → shoulder-fired MANPADS (2 → 2)"]
  ],
  [
    "the only row of a donor with these words, of which day and number moved",
    [{words: "Panzerfaust 3", committed: "900", day: "2022-01-24..2022-07-27"}],
    [{words: "panzerfaust  3", committed: "3000", day: "2022-01-24..2022-09-21"}],
    [
      "revised only_row committed: 900 → 3000 (2 → 2)",
      "revised only_row date: 2022-01-24..2022-07-27 → 2022-01-24..2022-09-21 (2 → 2)"
    ]
  ],
  [
    "one row that became several: listed, not matched",
    [{committed: "15", day: "2022-07-27"}],
    [
      {committed: "3", day: "2022-06-21"},
      {committed: "12", day: "2022-08-30"}
    ],
    ["unmatched rows: 15 → 3; 12 (2 → 2+3)"]
  ],
  [
    "two rows of one day whose numbers both moved: nothing says which became which",
    [{committed: "10"}, {committed: "20"}],
    [{committed: "11"}, {committed: "21"}],
    ["unmatched rows: 10; 20 → 11; 21 (2+3 → 2+3)"]
  ],
  [
    "a repetition that was taken out",
    [{committed: "6000"}, {key: "UKM5", committed: "6000"}],
    [{committed: "6000"}],
    ["removed committed: 6000 → – (3 → )"]
  ],
  [
    "rows added: of the time of both releases, and of the time after the older one",
    [],
    [
      {committed: "7", day: "2022-05-01"},
      {committed: "", day: "2023-05-31"}
    ],
    ["added committed: – → 7 ( → 2)", "added later committed: – → unknown ( → 3)"]
  ],
  [
    "a row of the time after the older release is not taken for one that stood in it",
    [{committed: "7", day: "2022-05-01"}],
    [{committed: "7", day: "2023-05-01"}],
    ["added later committed: – → 7 ( → 2)", "removed committed: 7 → – (2 → )"]
  ],
  [
    "nothing where an open end only moved with the end of the release",
    [{committed: "5", day: "2022-05-01", isSince: true}],
    [{committed: "5", day: "2022-05-01", isSince: true}],
    []
  ]
];

describe("what moved between two releases", () => {
  it.each(CASES)("tells of %s", (_, before, after, expected) => {
    expect(moved(before, after)).toEqual(expected);
  });

  it("names sources, keys and pages of both sides", () => {
    const [change] = releaseChanges(
      older({committed: "800", delivered: "800"}),
      newer({key: "USM1_3", committed: "800", delivered: "423"})
    );
    expect(change).toMatchObject({
      ...{tracker: "kiel", older: "kiel-r07", newer: "kiel-2024-12", difference: -377, donor: "USA"},
      ...{
        source_before: "kiel-r07",
        source_after: "kiel-2024-12",
        row_keys_before: ["USM1"],
        row_keys_after: ["USM1_3"]
      },
      ...{rows_before: ["kiel-r07-2"], rows_after: ["kiel-2024-12-2"], address: "https://a.example/delivered"}
    });
  });

  it("holds a register by year of delivery against one by order: all deliveries of a supplier's goods together", () => {
    const byYear = release("sipri-2025-02", "2025-02-17", [
      {key: "65361", words: "Bushmaster (APC)", itemClass: "vehicle", delivered: "70", years: "2022"},
      {key: "65361", words: "Bushmaster (APC)", itemClass: "vehicle", delivered: "50", years: "2023"},
      {key: "65442", words: "UFH 155mm", itemClass: "gun", delivered: "6", years: "2022"},
      {key: "65443", words: "Igla", itemClass: "manpads", delivered: "", years: "2022"}
    ]);
    const byOrder = release("sipri-2025-10", "2025-10-23", [
      {
        key: "a",
        words: "Bushmaster (armoured personnel carrier)",
        itemClass: "vehicle",
        committed: "130",
        delivered: "130",
        years: "2022"
      },
      {key: "b", words: "UFH/M-777 155mm", itemClass: "gun", committed: "6", delivered: "6", years: "2022"},
      {key: "c", words: "Ship", itemClass: "ship", committed: "2", years: "2022"},
      {
        key: "d",
        words: "Igla",
        itemClass: "manpads",
        committed: "",
        delivered: "8",
        donor: "CAN",
        supplier: "USA",
        years: "2022"
      }
    ]);
    expect(
      releaseChanges(byYear, byOrder).map(({kind, column, before, after, rows_before, rows_after}) => [
        kind,
        column,
        before,
        after,
        rows_before.length,
        rows_after.length
      ])
    ).toEqual([
      ["revised", "delivered", "120", "130", 2, 1],
      ["revised", "delivered", "unknown", "8", 1, 1]
    ]);
  });

  it("tells of a payer that changed, the supplier being the same", () => {
    const order = {committed: "3", years: "2022"};
    const changes = releaseChanges(
      release("sipri-2025-10", "2025-10-23", [order]),
      release("sipri-2026-02", "2026-02-27", [{...order, donor: "CAN", supplier: "USA"}])
    );
    expect(changes.map(say)).toEqual([expect.stringMatching(/^revised same_row payer: USA → CAN /)]);
  });

  const row: fc.Arbitrary<Row> = fc.record({
    key: fc.constantFrom("A1", "A2", "B1"),
    donor: fc.constantFrom("USA", "DEU"),
    words: fc.constantFrom("Stinger", "stinger", "Javelin", "Javelin missile"),
    itemClass: fc.constantFrom("manpads", "", "anti_tank_missile"),
    day: fc.constantFrom("2022-03-01", "2022-04-01", "2022-01-24..2022-05-01", "2023-06-01", ""),
    committed: fc.constantFrom("", "1", "2", "3", "4..5"),
    delivered: fc.constantFrom(undefined, "", "1", "2")
  });
  const rows = fc.array(row, {maxLength: 12});

  it("finds nothing between a release and itself", () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(releaseChanges(newer(...some), newer(...some))).toEqual([]);
      })
    );
  });

  it("tells the same from the other side, mirrored", () => {
    const KINDS: Readonly<Record<string, string>> = {added: "removed", removed: "added"};
    const seen = (change: ReleaseChange) => {
      const {kind, of_shared_time, matched_by, column, before, after, difference, rows_before, rows_after} = change;
      return {kind, of_shared_time, matched_by, column, before, after, difference, rows_before, rows_after};
    };
    const mirrored = (change: ReturnType<typeof seen>) => ({
      ...change,
      kind: KINDS[change.kind] ?? change.kind,
      ...{before: change.after, after: change.before, rows_before: change.rows_after, rows_after: change.rows_before},
      difference: change.difference === null ? null : 0 - change.difference
    });
    const sorted = (changes: ReturnType<typeof mirrored>[]) => changes.map((change) => JSON.stringify(change)).sort();
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const there = releaseChanges(older(...a), newer(...b)).map(seen);
        const back = releaseChanges(newer(...b), older(...a)).map(seen);
        expect(sorted(back.map(mirrored))).toEqual(sorted(there.map((change) => ({...change}))));
      })
    );
  });

  it("puts every row into one place: unmoved, or in one change of its own", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [before, after] = [older(...a), newer(...b)];
        const changes = releaseChanges(before, after);
        const lists = changes
          .filter(({kind}) => kind !== "revised")
          .flatMap(({rows_before, rows_after}) => [...rows_before, ...rows_after]);
        const revised = new Set(
          changes
            .filter(({kind}) => kind === "revised")
            .flatMap(({rows_before, rows_after}) => [...rows_before, ...rows_after])
        );
        expect(new Set(lists).size).toBe(lists.length);
        expect(lists.filter((one) => revised.has(one))).toEqual([]);
        const alone = (kind: string) => changes.filter((change) => change.kind === kind).length;
        const many = changes.filter(({kind}) => kind === "unmatched");
        const inMany = (side: "rows_before" | "rows_after") =>
          many.reduce((sum, change) => sum + change[side].length, 0);
        // What is paired is paired one to one, so as many are left of each side.
        expect(a.length - alone("removed") - inMany("rows_before")).toBe(
          b.length - alone("added") - inMany("rows_after")
        );
      })
    );
  });
});

describe("the releases that were taken over", () => {
  it("show that Kiel took back the Stingers that the United States delivered, from 800 to 423", async () => {
    const imported = await readImported();
    const rowsOf = (id: string, until: string): ReleaseRows => {
      const file = imported.find(({table}) => table.name === `imported ${id}`);
      return {id, until, claims: file?.rows.map(({cells}) => cells as ImportedClaim) ?? expect.unreachable()};
    };
    const changes = releaseChanges(rowsOf("kiel-r07", "2022-10-03"), rowsOf("kiel-2024-12", "2024-12-31"));
    expect(changes.filter(({difference, item_class}) => difference === -377 && item_class === "manpads")).toEqual([
      expect.objectContaining({
        ...{kind: "revised", column: "delivered", before: "800", after: "423", donor: "USA", first_day: "2022-03-16"},
        ...{rows_before: ["kiel-r07-805"], rows_after: ["kiel-2024-12-3211"]}
      })
    ]);
  });
});

describe("matching up", () => {
  it("pairs by the first rule that names one of each, and leaves what several could be", () => {
    const letter = {name: "letter" as const, key: (text: string) => text[0]};
    expect(matchUp(["a1", "b1", "c1", "c2"], ["a2", "b2", "b3", "c3"], [letter])).toEqual({
      pairs: [{before: "a1", after: "a2", by: "letter"}],
      left: {before: ["b1", "c1", "c2"], after: ["b2", "b3", "c3"]}
    });
  });
});
