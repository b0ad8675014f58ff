import {describe, expect, it} from "vitest";
import {recipientsOf} from "../../src/record/recipients.js";
import type {SiteData} from "../../src/record/siteData.js";

const precedent = (id: string, recipient: string | null, date = "2016-05-02") => ({id, recipient, date});
const transfer = (id: string, donor: string, recipient: string) => ({
  ...{id, transfer: id, donor, recipient, date: "2023-01-01", item_class: "money", package: null},
  ...{is_first: true, is_last_word: true}
});

const given = (precedents: object[], claims: object[]): SiteData =>
  ({
    actors: ["PHL", "UKR", "UNDP"].map((code) => ({code})),
    items: [],
    statuses: [],
    sources: [],
    requests: [],
    precedents,
    claims
  }) as unknown as SiteData;

describe("a recipient has a page", () => {
  it("with three decisions or gifts of Japan, decisions in the order of their dates", () => {
    const found = recipientsOf(
      given(
        [precedent("P2", "PHL", "2020-08-28"), precedent("P1", "PHL"), precedent("P3", null)],
        [transfer("T1", "JPN", "PHL")]
      )
    );
    expect([...found.keys()]).toEqual(["PHL"]);
    expect(found.get("PHL")!.precedents.map(({id}) => id)).toEqual(["P1", "P2"]);
    expect(found.get("PHL")!.transfers.map(({id}) => id)).toEqual(["T1"]);
  });

  it.each([
    ["not with two", given([precedent("P1", "PHL"), precedent("P2", "PHL")], [])],
    [
      "not with gifts of others",
      given(
        [],
        ["1", "2", "3"].map((id) => transfer(id, "KOR", "UNDP"))
      )
    ],
    [
      "not Ukraine, which the record is about",
      given(
        [],
        ["1", "2", "3"].map((id) => transfer(id, "JPN", "UKR"))
      )
    ]
  ])("%s", (_, data) => {
    expect([...recipientsOf(data).keys()]).toEqual([]);
  });
});
