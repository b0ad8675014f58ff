import {describe, expect, it} from "vitest";
import {UNCHOSEN, type Choices} from "../../src/explorer/choices.js";
import {headline} from "../../src/explorer/headline.js";
import {readRows} from "../../src/explorer/rows.js";
import {fileOf, LINES} from "./givenRows.js";

const rows = readRows(fileOf(LINES));

describe("the heading says what is chosen", () => {
  it.each<[Partial<Choices>, number, string, string]>([
    [{}, 3, "All goods: 3 transfers", "全品目：移転3件"],
    [{rows: "statements"}, 1, "All goods: 1 statement", "全品目：記述1件"],
    [{item_group: ["anti_tank"]}, 1200, "Anti-tank: 1,200 transfers", "対戦車：移転1,200件"],
    [{donor: ["DEU"]}, 1, "Germany: 1 transfer", "ドイツ：移転1件"],
    [
      {donor: ["DEU", "GBR"], item_group: ["anti_tank"], status: ["delivered"], until: "2022-03-07"},
      2,
      "Germany and the United Kingdom, anti-tank (delivered, up to 7 March 2022): 2 transfers",
      "ドイツ・英国、対戦車（引渡し済み、2022年3月7日まで）：移転2件"
    ],
    [
      {item_class: ["anti_tank_missile", "body_armour"], from: "2022-03-08", until: "2022-12-31"},
      2,
      "Anti-tank missile and Bulletproof vest (8 March 2022 to 31 December 2022): 2 transfers",
      "対戦車ミサイル・防弾チョッキ（2022年3月8日〜2022年12月31日）：移転2件"
    ],
    [{q: "vest"}, 0, "“vest”: 0 transfers", "「vest」：移転0件"],
    [{status: ["refused"], sums: "no"}, 9, "Refused, without sums: 9 transfers", "拒否、合計値を除く：移転9件"],
    [{verdict: ["no_category"]}, 1, "No case permits it: 1 transfer", "認め得る案件に該当しない：移転1件"],
    [{donor: ["DEU", "GBR", "JPN", "USA"]}, 5, "4 donors: 5 transfers", "4の供与国・機関：移転5件"]
  ])("%j", (choices, count, en, ja) => {
    expect(headline({...UNCHOSEN, ...choices}, rows, count, "en")).toBe(en);
    expect(headline({...UNCHOSEN, ...choices}, rows, count, "ja")).toBe(ja);
  });
});
