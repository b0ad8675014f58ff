import {describe, expect, it} from "vitest";
import {queryString, readQuery, type QueryKey} from "../../src/client/query.js";

const keys: Record<string, QueryKey> = {
  donor: {fallback: ""},
  regime: {fallback: "own", allows: (value) => value === "own" || value === "2022-03-08"},
  "item.weapon": {fallback: "unknown", allows: (value) => ["yes", "no", "unknown"].includes(value)}
};

describe("readQuery", () => {
  it.each([
    {search: "", values: {donor: "", regime: "own", "item.weapon": "unknown"}, strangers: []},
    {
      search: "?donor=DEU&regime=2022-03-08",
      values: {donor: "DEU", regime: "2022-03-08", "item.weapon": "unknown"},
      strangers: []
    },
    {search: "?item.weapon=no", values: {donor: "", regime: "own", "item.weapon": "no"}, strangers: []},
    {
      search: "?regime=2022-13-01",
      values: {donor: "", regime: "own", "item.weapon": "unknown"},
      strangers: ["regime=2022-13-01"]
    },
    {
      search: "?colour=red&donor=JPN",
      values: {donor: "JPN", regime: "own", "item.weapon": "unknown"},
      strangers: ["colour=red"]
    },
    {
      search: "?__proto__=x&constructor=y",
      values: {donor: "", regime: "own", "item.weapon": "unknown"},
      strangers: ["__proto__=x", "constructor=y"]
    },
    {
      search: "?donor=%E6%97%A5%E6%9C%AC",
      values: {donor: "日本", regime: "own", "item.weapon": "unknown"},
      strangers: []
    }
  ])("reads $search", ({search, values, strangers}) => {
    expect(readQuery(keys, search)).toEqual({values, strangers});
  });
});

describe("queryString", () => {
  it("leaves defaults out and sorts by key", () => {
    expect(queryString(keys, {regime: "2022-03-08", donor: "DEU", "item.weapon": "unknown"})).toBe(
      "?donor=DEU&regime=2022-03-08"
    );
  });

  it("is empty when everything stands at its default", () => {
    expect(queryString(keys, {regime: "own", donor: ""})).toBe("");
  });

  it("is read back as it was written", () => {
    const values = {donor: "防弾 & co", regime: "own", "item.weapon": "no"};
    expect(readQuery(keys, queryString(keys, values)).values).toEqual(values);
  });
});
