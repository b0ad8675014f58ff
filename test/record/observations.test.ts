import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {byJapan, byOthers, goodsToUkraine, weaponsAmong} from "../../src/record/goodsToUkraine.js";
import {figureStated, firstObservations, firstOf, lastWordOf} from "../../src/record/observations.js";
import type {Claim, SiteData} from "../../src/record/siteData.js";

const claim = (id: string, rest: Partial<Claim> = {}) =>
  ({
    ...{
      id,
      role: "item",
      is_first: true,
      is_last_word: true,
      by_japan: false,
      is_weapon: true,
      is_sum: false,
      goods_to_ukraine: true
    },
    ...rest
  }) as Claim;
const ids = (claims: readonly Claim[]) => claims.map(({id}) => id);

it("the first observation and the last word are found among the others", () => {
  const claims = [
    claim("a", {is_first: false, is_last_word: false}),
    claim("b", {is_last_word: false}),
    claim("c", {is_first: false})
  ];
  expect(firstOf(claims).id).toBe("b");
  expect(lastWordOf(claims).id).toBe("c");
  expect(() => firstOf([])).toThrow("expected one observation, found none");
  expect(() => lastWordOf([claim("a"), claim("b")])).toThrow("expected one observation, found a, b");
});

it("transfers are counted once, and what is not goods to Ukraine is not among them", () => {
  const data = {
    claims: [
      claim("missiles"),
      claim("missiles, again", {is_first: false}),
      claim("vests of Japan", {by_japan: true, is_weapon: false}),
      claim("shells lent to another", {goods_to_ukraine: false}),
      claim("package", {role: "package", goods_to_ukraine: false}),
      claim("sum", {is_sum: true, goods_to_ukraine: false})
    ]
  } as SiteData;
  const goods = goodsToUkraine(data);
  expect(ids(goods)).toEqual(["missiles", "vests of Japan"]);
  expect(ids(byOthers(goods))).toEqual(["missiles"]);
  expect(ids(byJapan(goods))).toEqual(["vests of Japan"]);
  expect(ids(weaponsAmong(goods))).toEqual(["missiles"]);
  expect(ids(firstObservations(data))).toEqual(["missiles", "vests of Japan", "shells lent to another", "package"]);
});

it.each([
  ["about 100", {words: "about 100", isOurs: false}],
  ["[15 tonnes in all]", {words: "15 tonnes in all", isOurs: true}],
  ["[two] of three", {words: "[two] of three", isOurs: false}],
  ["[]", {words: "[]", isOurs: false}],
  ["not stated", undefined],
  ["undisclosed", undefined],
  [null, undefined]
])("words for a figure are the source's, or ours in square brackets, or none: %s", (asStated, stated) => {
  expect(figureStated(asStated)).toEqual(stated);
});

it("the check of figures takes no other words for none than pages do", () => {
  const [, list = ""] =
    /as_stated not in \((.*)\)/.exec(readFileSync("loaders/warehouse/staging/transfers.yaml", "utf8")) ?? [];
  const words = [...list.matchAll(/'([^']+)'/g)].map(([, word = ""]) => word);
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((word) => figureStated(word))).toEqual([]);
});
