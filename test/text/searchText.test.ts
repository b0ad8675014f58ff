import {describe, expect, it} from "vitest";
import {fold, holds, nameKey} from "../../src/text/searchText.js";

describe("fold", () => {
  it.each([
    ["half-width and full-width kana", "ﾎﾞｳﾀﾞﾝﾁｮｯｷ", "ボウダンチョッキ"],
    ["katakana and hiragana", "ジャベリン", "じゃべりん"],
    ["case", "Body Armour", "body armour"],
    ["full-width letters and digits", "ＦＧＭ－１４８", "fgm-148"],
    ["spaces of every kind", "  body　 armour ", "body armour"],
    ["curly and straight apostrophes", "Japan’s", "japan's"],
    ["letters with and without accents", "Côte d'Ivoire", "cote d'ivoire"],
    ["a capital I with its dot", "TÜRKİYE", "turkiye"],
    ["old and new spelling of v", "ジャヴェリン ヴァ ヴ", "ジャベリン バ ブ"],
    ["kanji that official texts write in kana", "榴弾砲 擲弾", "りゅう弾砲 てき弾"],
    ["millimetres", "１５５ミリりゅう弾 155㎜", "155mmりゅう弾 155 ミリメートル"]
  ])("makes %s equal", (_, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it("keeps voiced kana apart from unvoiced, though they are made of two signs each", () => {
    expect(fold("か\u3099")).toBe("が");
    expect(fold("が")).not.toBe(fold("か"));
  });

  it("keeps the long-vowel sign and small kana apart from what they are not", () => {
    expect(fold("パトリオット")).not.toBe(fold("パトリオト"));
  });
});

describe("nameKey", () => {
  it.each([
    ["dots", "U.K.", "UK"],
    ["hyphens", "F-16", "F16"],
    ["spaces", "Panzerfaust3", "Panzerfaust 3"],
    ["plurals", "Javelins", "javelin"],
    ["a plural within", "anti-tank mines (mixed)", "Anti tank mine mixed"],
    ["the sign for and", "Bosnia & Herzegovina", "Bosnia and Herzegovina"],
    ["brackets and middle dots", "ボスニア・ヘルツェゴビナ（国）", "ボスニアヘルツェゴビナ国"]
  ])("does not count %s", (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ["short words that end in s", "US", "U"],
    ["words that end in ss", "compass", "compas"],
    ["different calibres", "1.55 mm", "155 m"],
    ["the long-vowel sign", "タンカー", "タンカ"]
  ])("counts %s", (_, a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
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
