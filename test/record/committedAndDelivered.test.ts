import {describe, expect, it} from "vitest";
import {summaryOf, titleOf} from "../../src/figures/comparePromises.js";
import {outcomeOf, promisesOf, readsTheSame, type Pair} from "../../src/record/committedAndDelivered.js";
import type {Claim, TotalRow} from "../../src/record/siteData.js";

/** "10", "10+", "8-10", "8-10+"; "?" where no number is stated. */
function bounds(text: string): Pick<TotalRow, "floor" | "ceiling" | "open_end"> {
  if (text === "?") return {floor: 0, ceiling: 0, open_end: true};
  const [floor, ceiling = floor] = text.replace("+", "").split("-").map(Number);
  return {floor: floor!, ceiling: ceiling!, open_end: text.endsWith("+")};
}

function total(donor: string, status: TotalRow["status"], figure: string, members: string[] = []): TotalRow {
  return {
    ...{subject: "tank", subject_kind: "class", subject_en: "Tanks", subject_ja: "戦車"},
    item_group: "armour",
    ...{donor, donor_kind: "actor", donor_en: donor, donor_ja: donor, unit: "tank", status, date: "2026-05-15"},
    ...bounds(figure),
    ...{
      members,
      sources: ["curated"],
      floor_from: ["curated"],
      covered_until: "2026-05-15",
      note_en: null,
      note_ja: null
    }
  };
}

describe("what two figures prove", () => {
  it.each([
    // committed, delivered, outcome
    ["10", "10", "all"],
    ["10", "12", "all"],
    ["10", "10+", "all"],
    ["8-10", "10", "all"],
    ["10", "7", "fewer"],
    ["10+", "7", "fewer"],
    ["10-12+", "7-9", "fewer"],
    ["10", "7+", "unsettled"],
    ["10+", "10", "unsettled"],
    ["10+", "10+", "unsettled"],
    ["8-10", "8-10", "unsettled"],
    ["8-10", "9", "unsettled"],
    ["10", "0-10", "unsettled"],
    ["10-12", "7-10", "unsettled"]
  ])("committed %s, delivered %s: %s", (committed, delivered, outcome) => {
    expect(outcomeOf(bounds(committed), bounds(delivered))).toBe(outcome);
  });
});

describe("both figures exist", () => {
  const claims = [{id: "promise", status: "committed"} as Claim, {id: "arrival", status: "delivered"} as Claim];
  const donors = (rows: readonly TotalRow[]) => rows.map(({donor}) => donor);

  it.each([
    ["for a commitment and a delivery with numbers", ["promise", "arrival"], "10", "7", "both"],
    ["for open figures too", ["promise"], "10+", "7+", "both"],
    ["for a delivery of up to so many", ["promise"], "10", "0-10", "both"],
    ["not where the commitment is the delivery itself", ["arrival"], "10", "10", "unannounced"],
    ["not where the number delivered is not stated", ["promise"], "10", "?", "notStated"],
    ["not where the number committed is not stated", ["promise"], "?", "?", "notStated"],
    ["not without a delivery", ["promise"], "10", undefined, "undelivered"]
  ] as const)("%s", (_, members, committed, delivered, place) => {
    const rows = [total("DEU", "committed", committed, [...members])];
    if (delivered) rows.push(total("DEU", "delivered", delivered, ["arrival"]));
    const {both, ...others} = promisesOf(rows, claims);
    const found = {both: both.map((pair) => pair.committed), ...others};
    for (const [name, rows] of Object.entries(found)) expect(donors(rows)).toEqual(name === place ? ["DEU"] : []);
  });

  it("not for what was only pledged, nor for groups of donors", () => {
    const rows = [
      total("DEU", "pledged", "10"),
      {...total("all", "committed", "10", ["promise"]), donor_kind: "group" as const},
      {...total("all", "delivered", "10", ["arrival"]), donor_kind: "group" as const}
    ];
    const {both, pledged, undelivered} = promisesOf(rows, claims);
    expect([both, undelivered]).toEqual([[], []]);
    expect(donors(pledged)).toEqual(["DEU"]);
  });

  it("with the widest proven gap first, whatever the figures' size", () => {
    const rows = [
      ["AAA", "100", "90"],
      ["BBB", "60", "20"],
      ["CCC", "900+", "1+"],
      ["DDD", "500", "500"]
    ].flatMap(([donor, committed, delivered]) => [
      total(donor!, "committed", committed!, ["promise"]),
      total(donor!, "delivered", delivered!, ["arrival"])
    ]);
    expect(donors(promisesOf(rows, claims).both.map(({committed}) => committed))).toEqual(["BBB", "AAA", "CCC", "DDD"]);
  });
});

describe("there is nothing to draw", () => {
  it.each([
    ["10", "10", true],
    ["8-10+", "8-10+", true],
    ["10", "10+", false],
    ["8-10", "8", false]
  ])("committed %s, delivered %s: %s", (committed, delivered, same) => {
    expect(
      readsTheSame({committed: total("X", "committed", committed), delivered: total("X", "delivered", delivered)})
    ).toBe(same);
  });
});

describe("the finding", () => {
  const pairs = (figures: readonly (readonly [donor: string, committed: string, delivered: string])[]): Pair[] =>
    figures.map(([donor, committed, delivered]) => ({
      committed: total(donor, "committed", committed),
      delivered: total(donor, "delivered", delivered),
      outcome: outcomeOf(bounds(committed), bounds(delivered))
    }));
  const germany = ["Germany", "23", "7"] as const;
  const states = ["United States", "1200+", "300"] as const;
  const open = ["United Kingdom", "6215+", "6215+"] as const;
  const equal = ["Latvia", "6", "6"] as const;
  const more = ["Poland", "6", "8"] as const;

  it.each([
    [
      "fewer, proven for two",
      [germany, states, equal],
      "Tanks: fewer on record as delivered than as committed for 2 of 3 donors, such as Germany (7 of 23)",
      "戦車：3の供与主体のうち2主体で引渡しの記録が決定数を下回る（Germanyは23のうち7など）"
    ],
    [
      "fewer than a floor, proven for one",
      [states, open],
      "Tanks: fewer on record as delivered than as committed for 1 of 2 donors, the United States (300 of 1,200+)",
      "戦車：2の供与主体のうち1主体で引渡しの記録が決定数を下回る（United Statesは1,200+のうち300）"
    ],
    [
      "neither proven for one",
      [open, equal],
      "Tanks: as many on record as delivered as committed for 1 of 2 donors; inexact figures leave 1 unsettled",
      "戦車：2の供与主体のうち1主体で決定と同数の引渡しを記録、残る1主体は数字からは判断できない"
    ],
    [
      "more than committed",
      [more],
      "Tanks: at least as many on record as delivered as committed, for every donor with both numbers (1)",
      "戦車：両方の数字がある1主体のすべてで決定数以上の引渡しを記録"
    ]
  ])("is %s", (_, figures, en, ja) => {
    expect([titleOf("Tanks", pairs(figures), "en"), titleOf("戦車", pairs(figures), "ja")]).toEqual([en, ja]);
  });

  it.each([
    [[], "No donor has both a number committed and a number delivered on record."],
    [[equal], "For the one donor with both numbers, the record has as many delivered as committed."],
    [[equal, equal], "For all 2 donors with both numbers, the record has as many delivered as committed."],
    [
      [germany, states, open, equal],
      "Numbers committed and delivered are both on record for 4 donors: as many delivered as committed for 1, fewer delivered for 2, inexact figures leave 1 unsettled."
    ],
    [[open], "Numbers committed and delivered are both on record for 1 donor: inexact figures leave 1 unsettled."]
  ])("is one sentence for all: %#", (figures, sentence) => {
    expect(summaryOf(pairs(figures), "en")).toBe(sentence);
  });
});
