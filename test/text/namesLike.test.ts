import {describe, expect, it} from "vitest";
import {namesLike} from "../../src/text/namesLike.js";

const things = [
  {label: "Türkiye", names: ["Türkiye", "トルコ", "Turkey"]},
  {label: "Germany", names: ["Germany", "ドイツ"]},
  {label: "Georgia", names: ["Georgia", "ジョージア"]},
  {label: "Body armour", names: ["Body armour", "防弾チョッキ"]}
];

describe("names like what was typed", () => {
  it.each([
    ["Turkei", ["Türkiye"]],
    ["turk", ["Türkiye"]],
    ["Germny", ["Germany"]],
    ["Gremany", ["Germany"]],
    ["Goergia", ["Georgia"]],
    ["bodi armor", ["Body armour"]],
    ["xodyarmour", ["Body armour"]],
    ["防弾ヘルメ", []],
    ["防弾着", ["Body armour"]],
    ["トルク", ["Türkiye"]],
    ["Ge", []],
    ["xyz", []],
    ["", []],
    ["— …", []]
  ])("%s: %j", (typed, labels) => {
    expect(namesLike(typed, things).map(({label}) => label)).toEqual(labels);
  });

  it("puts the longest shared beginning first", () => {
    const trap = {names: ["Tank trap"]};
    const track = {names: ["Tank track bed"]};
    expect(namesLike("tank tracks", [trap, track])).toEqual([track, trap]);
  });
});
