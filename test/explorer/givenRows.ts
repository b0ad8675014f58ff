import {FIRST, LAST_WORD, SUM, STOOD_FOR, type ExplorerFile} from "../../src/explorer/explorerFile.js";
import {VERDICTS} from "../../src/policy/judge.js";

type Line = {[Column in keyof ExplorerFile["rows"]]: ExplorerFile["rows"][Column][number]};

const line = (id: string, given: Partial<Line> = {}): Line => ({
  ...{id, record: "", source: 0, donor: 0, class: 0, item: 0, from: "2022-02-26", to: "", basis: 0},
  ...{min: 1000, max: 1000, qualifier: 0, unit: 0, status: 1, check: 0, judged: 0, flags: FIRST + LAST_WORD},
  ...given
});

/** Germany's missiles, promised and delivered; Japan's vests; a sum; and two rows of a tracker, for one of which a statement stands. */
export const LINES: readonly Line[] = [
  line("DEU-1", {flags: FIRST, status: 0}),
  line("DEU-1-later", {record: "DEU-1", from: "2022-05-01", flags: LAST_WORD, min: 900, max: 900}),
  line("JPN-1", {donor: 1, class: 1, item: 1, from: "2022-03-08", min: 1900, max: 1900, judged: 1}),
  line("NATO-sum", {
    donor: 2,
    from: "2022-03-07",
    min: 17_000,
    max: null,
    qualifier: 1,
    check: 1,
    flags: FIRST + LAST_WORD + SUM
  }),
  line("kiel-7", {
    source: 1,
    item: 2,
    from: "2022-02-26",
    to: "2022-12-31",
    check: -1,
    record: "DEU-1",
    status: 0,
    flags: FIRST + STOOD_FOR
  }),
  line("kiel-7", {
    source: 1,
    item: 2,
    from: "2022-02-26",
    to: "2022-12-31",
    check: -1,
    record: "DEU-1",
    flags: LAST_WORD + STOOD_FOR
  }),
  line("kiel-8", {
    source: 1,
    donor: -1,
    class: -1,
    item: 3,
    min: null,
    max: null,
    qualifier: 2,
    unit: -1,
    check: -1,
    status: 0
  })
];

/** A file of these rows. */
export function fileOf(lines: readonly Line[]): ExplorerFile {
  const column = <Name extends keyof Line>(name: Name) => lines.map((one) => one[name]);
  return {
    regimes: ["1967-04-21", "2026-04-21"],
    verdicts: [...VERDICTS],
    sources: ["curated", "kiel"],
    donors: [
      ["DEU", "Germany", "ドイツ", "FRG | 独"],
      ["JPN", "Japan", "日本", ""],
      ["GBR", "United Kingdom", "英国", "UK | Britain | イギリス"]
    ],
    classes: [
      ["anti_tank_missile", "Anti-tank missile", "対戦車ミサイル", "ATGM", "anti_tank"],
      ["body_armour", "Bulletproof vest", "防弾チョッキ", "body armour", "protection"]
    ],
    items: [["Javelin missiles", "ジャベリン"], ["vests", "防弾チョッキ"], ["Javelin"], ["various goods"]],
    // No case permits it, whenever; may be permitted on its day, prohibited in 1967.
    judged: ["3.33", "6.16"],
    bases: ["on"],
    statuses: ["committed", "delivered"],
    qualifiers: ["exact", "more_than", "unknown"],
    units: ["missile"],
    checks: ["source-seen", "unseen"],
    rows: {
      ...{id: column("id"), record: column("record"), source: column("source"), donor: column("donor")},
      ...{class: column("class"), item: column("item"), from: column("from"), to: column("to"), basis: column("basis")},
      ...{min: column("min"), max: column("max"), qualifier: column("qualifier"), unit: column("unit")},
      ...{status: column("status"), check: column("check"), judged: column("judged"), flags: column("flags")}
    }
  };
}
