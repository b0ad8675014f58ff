import {describe, expect, it} from "vitest";
import {checkTable, readTable} from "../../../loaders/ingest/readTable.js";
import {namesOfRow, sharedNames} from "../../../loaders/ingest/sharedNames.js";
import {actors, items} from "../../../loaders/schema/reference.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {nameKey} from "../../../src/text/searchText.js";

/** The refusals of actors.csv with these rows: code, English name, Japanese name, aliases. */
const faultsOf = (...rows: [string, string, string, string][]) => {
  const lines = rows.map(([code, en, ja, aliases]) => `${code},state,${en},${ja},${aliases},,,,s`);
  const bytes = new TextEncoder().encode([columnNames(actors).join(","), ...lines, ""].join("\n"));
  return sharedNames([checkTable(actors, bytes)]).map(({line, column, value, why}) => [line, column, value, why]);
};

describe("names of actors and items", () => {
  it("lead to one row each, in the tables as they are", async () => {
    expect(sharedNames(await Promise.all([readTable(actors), readTable(items)]))).toEqual([]);
  });

  it("may be written in several ways in one row", () => {
    expect(faultsOf(["GBR", "United Kingdom", "英国", "UK | U.K. | ＵＫ"])).toEqual([]);
  });

  it.each([
    ["an alias that two rows have", "Congo", "Congo"],
    ["one that is written otherwise", "D.R. Congo", "DR-Congo"],
    ["kana of another width", "ザイール", "ｻﾞｲｰﾙ"]
  ])("are refused where they lead to two: %s", (_, first, second) => {
    const rows: [string, string, string, string][] = [
      ["COD", "Zaire River State", "民主コンゴ", first],
      ["COG", "Brazzaville State", "共和コンゴ", second]
    ];
    expect(faultsOf(...rows)).toEqual([[3, "aliases", second, "it is already a name of COD"]]);
  });

  it("are refused where an alias is the name or the code of another row, above or below", () => {
    expect(
      faultsOf(["NER", "Niger", "ニジェール", "NGA"], ["NGA", "Nigeria", "ナイジェリア", "the niger | niger"])
    ).toEqual([
      [2, "aliases", "NGA", "it is already a name of NGA"],
      [3, "aliases", "niger", "it is already a name of NER"]
    ]);
  });

  it.each([
    ...[
      ["UK", "GBR"],
      ["U.K.", "GBR"],
      ["Britain", "GBR"],
      ["イギリス", "GBR"],
      ["Turkey", "TUR"],
      ["Turkiye", "TUR"]
    ],
    ...[
      ["TÜRKİYE", "TUR"],
      ["Czech Republic", "CZE"],
      ["Viet Nam", "VNM"],
      ["USA", "USA"],
      ["America", "USA"]
    ],
    ...[
      ["アメリカ", "USA"],
      ["Holland", "NLD"],
      ["UAE", "ARE"],
      ["DR Congo", "COD"],
      ["Cote d'Ivoire", "CIV"]
    ],
    ...[
      ["Cote d’Ivoire", "CIV"],
      ["Bosnia-Herzegovina", "BIH"],
      ["South Korea", "KOR"],
      ["Burma", "MMR"]
    ],
    ...[
      ["Russian Federation", "RUS"],
      ["Swaziland", "SWZ"],
      ["Macedonia (FYROM)", "MKD"],
      ["jp", "JPN"]
    ]
  ])("find %s", async (written, code) => {
    const {rows} = await readTable(actors);
    const found = rows.filter(({cells}) =>
      namesOfRow("code", cells).some(({name}) => nameKey(name) === nameKey(written!))
    );
    expect(found.map(({cells}) => cells["code"])).toEqual([code]);
  });

  it.each([
    ...[
      ["helmets", "helmet"],
      ["drone", "drone_any"],
      ["Truck", "military_truck"],
      ["trailer", "trailer"]
    ],
    ...[
      ["AT-4", "anti_tank_rocket"],
      ["120mm mortar round", "mortar_round"],
      ["F16", "fighter_aircraft"]
    ],
    ...[
      ["demolition munition", "explosive_charge"],
      ["T72", "tank"],
      ["javelins", "anti_tank_missile"]
    ],
    ...[
      ["ジャヴェリン", "anti_tank_missile"],
      ["ペトリオット", "sam_long_range"],
      ["パトリオット", "sam_long_range"]
    ],
    ...[
      ["105mmりゅう弾砲", "gun_105_towed"],
      ["105ミリ榴弾砲", "gun_105_towed"],
      ["手榴弾", "hand_grenade"]
    ]
  ])("find %s", async (written, itemClass) => {
    const {rows} = await readTable(items);
    const found = rows.filter(({cells}) =>
      namesOfRow("item_class", cells).some(({name}) => nameKey(name) === nameKey(written!))
    );
    expect(found.map(({cells}) => cells["item_class"])).toEqual([itemClass]);
  });
});
