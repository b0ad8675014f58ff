import {existsSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {LAYOUTS} from "../../../loaders/trackers/layouts.js";
import {readMapping} from "../../../loaders/trackers/mapping.js";
import {readTracker} from "../../../loaders/trackers/readTracker.js";
import {codes, text} from "./sipri.js";

const release = {release: "r29", until: "2026-04-30"};
async function read(file: string, bytes: Uint8Array) {
  const {values, sheets} = await readTracker(file, bytes, LAYOUTS, release, (tracker) => readMapping(tracker, codes));
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet was read");
  return {values, sheet};
}
const lines = ({values}: Awaited<ReturnType<typeof read>>) =>
  values.map(({donor, subject, measure, value, unit, date_from, date_to, flags}) =>
    [donor, subject, measure, value, unit, `${date_from}..${date_to}`, flags].join(" ")
  );

const EXPLORER =
  '"country","iso","year","month","total","financial","humanitarian","military","commitments","to_be_allocated","gdp","pct_gdp"';

describe("the figures of Kiel's website", () => {
  it("of a file that was fetched stand under its name without the day: the next fetch of the month takes their place", async () => {
    const row = text(EXPLORER, '"Japan","JPN",2023,4,0.429442,0.429442,0,0,0,-0.429442,4177.5,0.01');
    const [first, second] = await Promise.all(
      ["2026-11-09", "2026-11-23"].map((day) => read(`inbox/kiel-website-data-explorer_${day}.csv`, row))
    );
    expect(first?.values).toEqual(second?.values);
    expect(first?.values[0]).toMatchObject({file: "kiel-website-data-explorer.csv"});
  });

  it("stand by donor and month, with what a reader must know", async () => {
    const found = await read(
      "data_explorer.csv",
      text(EXPLORER, '"Japan","JPN",2023,4,0.429442,0.429442,0,0,0,-0.429442,4177.5,0.01')
    );
    expect(lines(found)).toEqual([
      "JPN  allocations 0.429442 eur_billion 2023-04-01..2023-04-30 ",
      "JPN  allocations_financial 0.429442 eur_billion 2023-04-01..2023-04-30 ",
      "JPN  allocations_humanitarian 0 eur_billion 2023-04-01..2023-04-30 ",
      "JPN  allocations_military 0 eur_billion 2023-04-01..2023-04-30 zero_is_not_nothing",
      "JPN  commitments 0 eur_billion 2023-04-01..2023-04-30 ",
      "JPN  to_be_allocated -0.429442 eur_billion 2023-04-01..2023-04-30 negative"
    ]);
    expect(found.values[3]?.id).toBe("kiel_website-r29-data_explorer-2.allocations_military");
    expect(found.sheet.claims).toEqual([]);
  });

  it("begin with the day from which Kiel counts", async () => {
    const found = await read(
      "total_allocations.csv",
      text(
        '"year","month","total_allocations","military","financial","humanitarian"',
        "2022,1,0.266861,0.231852,0,0.035009"
      )
    );
    expect(lines(found)[1]).toBe("  allocations_military 0.231852 eur_billion 2022-01-24..2022-01-31 ");
  });

  it("of where military aid comes from, and of the shares of the European Union's aid, are known by their headers", async () => {
    const sources = await read(
      "procurement.csv",
      text('"year","month","stockpile","procurement","unspecified","nato_purl"', "2025,8,0.1,0.2,0,0.5")
    );
    const shares = await read(
      "shares.csv",
      text(
        '"country","iso","bilateral_pct_gdp","eu_share_pct_gdp","total_pct_gdp","eu_share_bn"',
        '"Denmark","DNK",3.2,0.5,3.8,1.944231'
      )
    );
    expect(lines(sources)[3]).toBe("  military_by_purl 0.5 eur_billion 2025-08-01..2025-08-31 ");
    expect(lines(shares)).toEqual(["DNK  share_of_eu_aid 1.944231 eur_billion 2022-01-24..2026-04-30 "]);
  });

  it("of heavy weapons are split by kind, and a number that is not their sum is told", async () => {
    const found = await read(
      "weapons.csv",
      text(
        '"donor","category","number_of_weapons","monetary_value_eur","weapons_list"',
        '"Germany","MLRS",8,47494812,"Mars II (5); HIMARS 142 multiple rocket launcher (3)"',
        '"Canada","Air Defense",2,49013492,"National Advanced Surface-to-Air Missile System (NASAMS) (1)"'
      )
    );
    expect(lines(found).map((line) => line.replace(" 2022-01-24..2026-04-30", ""))).toEqual([
      "DEU MLRS heavy_weapons_number 8 item ",
      "DEU MLRS heavy_weapons_value 47494812 eur own_estimate",
      "DEU Mars II heavy_weapons_number 5 item ",
      "DEU HIMARS 142 multiple rocket launcher heavy_weapons_number 3 item ",
      "CAN Air Defense heavy_weapons_number 2 item parts_differ",
      "CAN Air Defense heavy_weapons_value 49013492 eur own_estimate",
      "CAN National Advanced Surface-to-Air Missile System (NASAMS) heavy_weapons_number 1 item "
    ]);
  });

  it("are refused with row and column where they are no figures, and a donor whom nobody mapped is no sum of all", async () => {
    const {sheet, values} = await read(
      "data_explorer.csv",
      text(
        EXPLORER,
        '"Japan","JPN",2023,13,1,0,0,0,0,0,1,1',
        '"Japan","JPN",2023,4,n/a,0,0,0,1e-3,0,1,1',
        '"Atlantis","ATL",2023,4,1,0,0,0,0,0,1,1',
        '"","",2023,4,1,0,0,0,0,0,1,1'
      )
    );
    expect(values).toEqual([]);
    expect(sheet).toMatchObject({rowsIn: 4, kept: 0, refused: 4});
    expect(sheet.refusals.map(({line, column, value}) => `${line}:${column}=${value}`)).toEqual([
      "2:month=13",
      "3:total=n/a",
      "3:commitments=1e-3",
      "4:country=Atlantis",
      "5:country="
    ]);
  });

  it("made at random come back as they went in", async () => {
    const figure = fc.integer({min: -9_999_999, max: 9_999_999}).map((n) => String(n / 1_000_000));
    const plain = figure.filter((value) => !value.includes("e"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(plain, plain, plain, plain), {minLength: 1, maxLength: 5}), async (rows) => {
        const {values} = await read(
          "procurement.csv",
          text(
            '"year","month","stockpile","procurement","unspecified","nato_purl"',
            ...rows.map((row) => `2024,2,${row.join(",")}`)
          )
        );
        expect(values.map(({value}) => value)).toEqual(rows.flat());
      }),
      {numRuns: 20}
    );
  });
});

const REAL = "../shared/datasets/kiel/website_2026-08-04";
if (existsSync(REAL)) {
  describe("the files behind the website", () => {
    it.each([
      ["data_explorer.csv", 1079],
      ["total_allocations.csv", 52],
      ["procurement_trends.csv", 52],
      ["eu_aid_shares.csv", 27],
      ["weapons.csv", 61]
    ])("%s", async (file, rowsIn) => {
      const {sheet} = await read(file, readFileSync(`${REAL}/${file}`));
      expect(sheet).toMatchObject({rowsIn, kept: rowsIn, refused: 0, drift: []});
    });
  });
}
