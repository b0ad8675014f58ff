import {describe, expect, it} from "vitest";
import {finderOfAll, fold, nameKey, searchIndex} from "../../src/text/searchText.js";

const finds = (index: string, typed: string) => finderOfAll(typed)(index);

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
    ["plurals of numbers", "F-16s", "F16"],
    ["a plural within", "anti-tank mines (mixed)", "Anti tank mine mixed"],
    ["the sign for and", "Bosnia & Herzegovina", "Bosnia and Herzegovina"],
    ["brackets and middle dots", "ボスニア・ヘルツェゴビナ（国）", "ボスニアヘルツェゴビナ国"]
  ])("does not count %s", (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ["short words that end in s", "US", "U"],
    ["a capital S after a number", "M-55S", "M-55"],
    ["words that end in ss", "compass", "compas"],
    ["different calibres", "12.7 mm", "127 mm"],
    ["the long-vowel sign", "タンカー", "タンカ"]
  ])("counts %s", (_, a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe("search", () => {
  const texts = {
    "United Kingdom | 英国 | UK | GB | U.K. | Britain | イギリス": [
      ...["UK", "uk", "U.K.", "GB", "Britain", "united kingdom", "イギリス", "英国", "ｲｷﾞﾘｽ"]
    ],
    "Ukraine | ウクライナ": ["Ukraine", "ukrainian".slice(0, 5), "ウクライナ"],
    "United States | 米国 | US | U.S. | USA | America | アメリカ": [
      ...["US", "U.S.", "USA", "U.S.A", "America", "アメリカ", "米国"]
    ],
    "Austria | オーストリア | AT | AUT": ["Austria", "AUT", "AT"],
    "Türkiye | トルコ | TR | Turkey": ["Turkey", "Turkiye", "Türkiye", "ﾄﾙｺ"],
    "Czechia | チェコ | CZ | Czech Republic": ["Czech Republic", "czech", "Czechia"],
    "Netherlands | オランダ | NL | Holland | 蘭": ["Holland", "netherlands"],
    "Anti-tank guided missiles | 対戦車誘導弾 | Javelin | ジャベリン": [
      ...["javelins", "Javelin", "ジャヴェリン", "じゃべりん", "anti-tank", "antitank", "anti tank missile", "対戦車"]
    ],
    "Man-portable air-defence missiles | Stinger": ["Stingers", "stinger", "man-portable", "air defence"],
    "Fighter aircraft | F-16 | MiG-29": ["F16", "F-16", "f 16", "MiG29", "mig-29s"],
    "Tanks | 戦車 | T-72 | Leopard 2A4": ["T72", "t-72", "tanks", "tank", "Leopard 2", "leopard2a4", "戦車"],
    "Panzerfaust 3 | パンツァーファウスト3": ["Panzerfaust3", "Panzerfaust 3", "パンツァーファウスト"],
    "Towed 155 mm howitzers | 牽引式155mmりゅう弾砲": [
      ...["155mm", "155 mm", "155-mm", "１５５ミリ", "155ミリりゅう弾砲", "榴弾砲", "りゅう弾砲", "howitzer"]
    ],
    "Long-range air-defence systems | 地対空誘導弾ペトリオット | パトリオット | Patriot": [
      ...["パトリオット", "ペトリオット", "patriots", "Patriot"]
    ],
    "12.7 mm machine guns": ["12.7 mm", "12.7mm"],
    "batteries of guns": ["battery".slice(0, 6), "batteries", "gun"]
  };
  const rows = Object.keys(texts).map((text) => ({
    text,
    index: searchIndex(text.split(" | "))
  }));

  it.each(Object.entries(texts).flatMap(([text, typed]) => typed.map((words) => [words, text] as const)))(
    "finds by %s: %s",
    (words, text) => {
      expect(rows.filter(({index}) => finds(index, words)).map((row) => row.text)).toContain(text);
    }
  );

  it.each([
    ["UK", "Ukraine | ウクライナ"],
    ["US", "Austria | オーストリア | AT | AUT"],
    ["AT", "Anti-tank guided missiles | 対戦車誘導弾 | Javelin | ジャベリン"],
    ["land", "Netherlands | オランダ | NL | Holland | 蘭"],
    ["127", "12.7 mm machine guns"],
    ["72", "Panzerfaust 3 | パンツァーファウスト3"]
  ])("does not find by %s: %s", (words, text) => {
    expect(rows.filter(({index}) => finds(index, words)).map((row) => row.text)).not.toContain(text);
  });

  it("wants every word typed, in any order", () => {
    const index = searchIndex(["Bulletproof vests 防弾チョッキ", "body armour"]);
    expect(finds(index, "armour BODY")).toBe(true);
    expect(finds(index, "防弾ちょっき")).toBe(true);
    expect(finds(index, "armour helmet")).toBe(false);
  });

  it("takes nothing typed, and signs alone, for everything", () => {
    expect(finds(searchIndex(["Tanks"]), "  ")).toBe(true);
    expect(finds(searchIndex(["Tanks"]), "—")).toBe(true);
  });

  it("finds days, months and years as they stand in a record", () => {
    const index = searchIndex(["2022-03-07", "7 March 2022"]);
    const right = [
      "2022-03-07",
      "2022/3/7",
      "2022.3.7",
      "7 March 2022",
      "Mar 7, 2022",
      "2022年3月7日",
      "２０２２年３月７日",
      "令和4年3月7日",
      "7th March 2022"
    ];
    const partly = ["2022-03", "2022/3", "March 2022", "2022年3月", "令和4年3月", "2022"];
    expect([...right, ...partly].filter((typed) => !finds(index, typed))).toEqual([]);
    const wrong = ["2022-03-08", "2022-02", "2023", "2022/7/3", "17 March 2022", "2022年3月17日", "7 May 2022"];
    expect(wrong.filter((typed) => finds(index, typed))).toEqual([]);
  });

  it("does not put a date together from what stands apart", () => {
    const index = searchIndex(["2022-02-16", "16 February 2022", "26 tents"]);
    expect(finds(index, "26 February 2022")).toBe(false);
    expect(finds(index, "16 February 2022 tents")).toBe(true);
  });
});
