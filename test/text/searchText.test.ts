import {describe, expect, it} from "vitest";
import {fold, holds} from "../../src/text/searchText.js";

describe("fold", () => {
  it.each([
    ["half-width and full-width kana", "ﾎﾞｳﾀﾞﾝﾁｮｯｷ", "ボウダンチョッキ"],
    ["katakana and hiragana", "ジャベリン", "じゃべりん"],
    ["case", "Body Armour", "body armour"],
    ["full-width letters and digits", "ＦＧＭ－１４８", "fgm-148"],
    ["spaces of every kind", "  body　 armour ", "body armour"],
    ["curly and straight apostrophes", "Japan’s", "japan's"]
  ])("makes %s equal", (_, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it("keeps the long-vowel sign and small kana apart from what they are not", () => {
    expect(fold("パトリオット")).not.toBe(fold("パトリオト"));
  });
});

describe("holds", () => {
  const text = fold("Bulletproof vests 防弾チョッキ body armour");

  it("finds every word typed, in any order", () => {
    expect(holds(text, "armour BODY")).toBe(true);
    expect(holds(text, "防弾ちょっき")).toBe(true);
    expect(holds(text, "armour helmet")).toBe(false);
  });

  it("takes nothing typed for everything", () => {
    expect(holds(text, "  ")).toBe(true);
  });
});
