/** What is typed into the search of Explore, in every way to write it. */
import {describe, expect, it} from "vitest";
import {allRows, choose, comeFresh, ids, page, shown, table, type, visitExplore} from "./visit.js";

visitExplore();

describe("search", () => {
  it.each([
    ["explore", "bulletproof vest"],
    ["explore", "防弾チョッキ"],
    ["explore", "防弾ﾁｮｯｷ"],
    ["ja/explore", "BODY ARMOUR"],
    ["ja/explore", "防弾ちょっき"]
  ])("on %s finds Japan's vests by %s", async (path, typed) => {
    await comeFresh(path);
    await type(typed);
    await choose("donor", "JPN");
    const found = await ids();
    expect(found).toContain("JPN-2022-03-08-bulletproof-vests");
    expect(found.length).toBeLessThan(20);
  });
});

describe("search by every name", () => {
  const found = async (typed: string) => {
    await type(typed);
    return allRows();
  };
  const countries = {
    "explore?rows=statements": [
      ...["UK", "U.K.", "Britain", "GB", "イギリス"].map((typed) => [typed, "GBR"]),
      ...["US", "U.S.", "America", "アメリカ"].map((typed) => [typed, "USA"]),
      ...["Turkey", "Turkiye", "TÜRKİYE", "トルコ"].map((typed) => [typed, "TUR"]),
      ...[
        ["Czech Republic", "CZE"],
        ["Holland", "NLD"]
      ],
      ...["Republic of Korea", "韓国"].map((typed) => [typed, "KOR"])
    ],
    "ja/explore?rows=statements": [
      ...["イギリス", "ｲｷﾞﾘｽ", "UK"].map((typed) => [typed, "GBR"]),
      ...["アメリカ", "米国"].map((typed) => [typed, "USA"]),
      ...["トルコ", "Turkey"].map((typed) => [typed, "TUR"])
    ]
  };

  it.each(["explore?rows=statements", "ja/explore?rows=statements"] as const)(
    "on %s finds a country by each of its names",
    async (path) => {
      const data = new Map((await table("transfers")).map((row) => [row["id"], row]));
      await comeFresh(path);
      for (const [typed = "", code = ""] of countries[path]) {
        const all = (await found(typed)).map((id) => data.get(id));
        const ofIt = [...data.values()].filter(({donor}) => donor === code).length;
        expect([typed, all.filter((row) => row?.["donor"] === code).length]).toEqual([typed, ofIt]);
        // Others are found only where their own words name the country.
        const others = all
          .filter((row) => row?.["donor"] !== code)
          .map((row) => `${row?.["item"]} ${row?.["item_ja"]}`);
        expect(others.filter((words) => !/\b(UK|US|United States)\b|英国|米国/.test(words))).toEqual([]);
      }
    }
  );

  it("finds by kana what is written in kanji", async () => {
    const rows = await table("transfers");
    await comeFresh("ja/explore?rows=statements");
    for (const [typed, column, code] of [
      ["べいこく", "donor", "USA"],
      ["ぼうだんい", "item_class", "body_armour"],
      ["りゅうだんほう", "item_class", "howitzer_155_towed"]
    ] as const) {
      const all = new Set(await found(typed));
      const meant = rows.filter((row) => row[column] === code).map((row) => row["id"] ?? "");
      expect(meant.length).toBeGreaterThan(2);
      expect([typed, meant.filter((id) => !all.has(id))]).toEqual([typed, []]);
    }
  });

  it.each([
    [
      "explore",
      [
        ["javelins", "Javelin", "ジャヴェリン"],
        ["F16", "F-16", "f-16s"],
        ["T72", "T-72"],
        ["Panzerfaust3", "Panzerfaust 3"],
        ["155 mm", "155mm", "１５５ミリ"],
        ["2022-02-26", "2022/2/26", "26 Feb 2022", "2022年2月26日"],
        ["2022-02-26", "26.02.2022", "26/2/2022", "26th February 2022", "2/26/2022"]
      ]
    ],
    [
      "ja/explore",
      [
        ["りゅう弾砲", "榴弾砲"],
        ["ペトリオット", "パトリオット"],
        ["ジャベリン", "ジャヴェリン", "ｼﾞｬﾍﾞﾘﾝ"],
        ["2022-02-26", "2022年2月26日", "令和4年2月26日"]
      ]
    ]
  ])("on %s finds the same by every way to write it", async (path, names) => {
    await comeFresh(path);
    for (const ways of names) {
      const each = [];
      for (const typed of ways) each.push(await found(typed));
      expect(each[0]?.length, ways.join()).toBeGreaterThan(0);
      for (const one of each) expect(one, ways.join()).toEqual(each[0]);
    }
  });

  it.each([
    [
      "explore",
      [
        ["Turkei", "Did you mean Türkiye"],
        ["Grmany", "Did you mean Germany"],
        ["Itlay", "Did you mean Italy"],
        ["7/3/2022", "Did you mean 7 March 2022"]
      ]
    ],
    ["ja/explore", [["トルク", "もしかして：トルコ"]]],
    ["explore?source=all", [["Vampyre", "Did you mean VAMPIRE"]]]
  ])("on %s offers a name that is near what was typed", async (path, names) => {
    await comeFresh(path);
    for (const [typed = "", offer = ""] of names) {
      expect(await found(typed), typed).toEqual([]);
      const button = page.locator("#empty button[data-search]").first();
      expect(await button.innerText()).toContain(offer);
      const promised = Number(/[(（](\d+)/.exec(await button.innerText())?.[1]);
      await button.click();
      await shown();
      expect((await allRows()).length, typed).toBe(promised);
    }
  });
});
