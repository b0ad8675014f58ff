import {describe, expect, it} from "vitest";
import {NamesIndex} from "../../src/text/findByName.js";

const index = new NamesIndex([
  {code: "GBR", names: ["United Kingdom", "英国", "UK", "イギリス"]},
  {code: "UKR", names: ["Ukraine", "ウクライナ"]},
  {code: "TUR", names: ["Türkiye", "Turkey", "トルコ"]},
  {code: "KOR", names: ["South Korea", "Korea, South", "Korea"]},
  {code: "PRK", names: ["North Korea", "Korea"]},
  {code: "anti_tank_missile", names: ["Anti-tank guided missiles", "Javelin", "FGM-148", "対戦車ミサイル"]},
  {code: "gun_127", names: ["12.7 mm machine gun"]},
  {code: "naval_gun", names: ["127 mm machine gun"]},
  {code: "ARM", names: ["Armenia"]},
  {code: "weapon", names: ["ARM"]}
]);

describe("a text names a thing", () => {
  it.each([
    ["GBR", "GBR"],
    ["gbr", "GBR"],
    ["U.K.", "GBR"],
    ["united  kingdom", "GBR"],
    ["ＵＫ", "GBR"],
    ["イギリス", "GBR"],
    ["ｲｷﾞﾘｽ", "GBR"],
    ["Turkiye", "TUR"],
    ["korea south", "KOR"],
    ["FGM 148", "anti_tank_missile"],
    ["anti tank guided missile", "anti_tank_missile"],
    ["12.7mm machine guns", "gun_127"],
    ["127mm machine guns", "naval_gun"],
    ["ARM", "ARM"]
  ])("%s is %s", (text, code) => expect(index.find(text)).toEqual({code}));

  it("that several share is no one's", () => expect(index.find("Korea")).toEqual({candidates: ["KOR", "PRK"]}));

  it.each([
    ["Ukrain", ["UKR"]],
    ["Urkaine", ["UKR"]],
    ["FGM-148 Javelin", ["anti_tank_missile"]],
    ["携行式対戦車ミサイル", ["anti_tank_missile"]],
    ["Republic of Turkey", ["TUR"]],
    ["Narnia", []],
    ["", []],
    ["U", []],
    ["constructor", []]
  ])("%j is not found, and what comes near is suggested", (text, like) => expect(index.find(text)).toEqual({like}));
});
