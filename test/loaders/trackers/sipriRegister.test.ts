import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {DELIVERIES, NEWSROOM, ORDERS, PREAMBLE, readRegister, text} from "./sipri.js";

type Register = Awaited<ReturnType<typeof readRegister>>;

/** What a claim says, on one line. */
const lines = ({claims}: Register) =>
  claims.map((claim) =>
    [
      claim.row,
      claim.status,
      claim.supplier ? `${claim.donor}<${claim.supplier}` : claim.donor,
      claim.recipient,
      claim.item_class,
      claim.quantity_min,
      claim.unit,
      `${claim.date_from}..${claim.date_to}`,
      claim.date_basis,
      claim.flags
    ].join(" ")
  );
const refusals = ({refusals: all}: Register) =>
  all.map(({line, column, value, why}) => `${line}:${column} "${value}": ${why}`);

describe("the register by order", () => {
  it("gives an order and its deliveries, with what is not certain flagged", async () => {
    const register = await readRegister(
      text(
        PREAMBLE,
        ORDERS,
        "Ukraine,Germany,2022,,,,Stinger,portable SAM,500,,2022,Second hand,Second-hand; aid after 2022 Russian invasion od Ukraine,0.08,0,40",
        "Ukraine,Germany,2022,?,2700,?,Strela-2,portable SAM,2700,,2022,Second hand,Second-hand; aid,0.02,43,43",
        "Ukraine,United States,2022,,,?,FGM-148 Javelin,anti-tank missile,22000,?,2022; 2023; 2024,New,Aid after 2022 Russian invasion of Ukraine,0.1,0,2200",
        "Ukraine,United States,2021,,46,,FGM-148 Javelin,anti-tank missile,46,,2022,New,'FMF' aid,0.1,4.6,4.6",
        "Ukraine,Sweden,2024,,40,,CV-90 Mk-4 IFV,infantry fighting vehicle,0,,,New,Delivery planned from 2026,4,160,0",
        "Thailand,Ukraine,2008,,14,,BTR-3,armoured personnel carrier,13,?,2010; 2012,New,$120 m deal,0.25,3.5,3.25"
      )
    );
    expect(lines(register)).toEqual([
      "7 committed DEU UKR manpads  missile 2022-01-01..2022-12-31 year ",
      "7 delivered DEU UKR manpads 500 missile 2022-01-01..2022-12-31 year ",
      "8 committed DEU UKR manpads 2700 missile 2022-01-01..2022-12-31 year estimate | unclear_date",
      "8 delivered DEU UKR manpads 2700 missile 2022-01-01..2022-12-31 year ",
      "9 committed USA UKR anti_tank_missile  missile 2022-01-01..2022-12-31 year estimate",
      "9 delivered USA UKR anti_tank_missile 22000 missile 2022-01-01..2024-12-31 between estimate | several_years",
      "10 committed USA UKR anti_tank_missile 46 missile 2021-01-01..2021-12-31 year ",
      "10 delivered USA UKR anti_tank_missile 46 missile 2022-01-01..2022-12-31 year ",
      "11 committed SWE UKR infantry_fighting_vehicle 40 vehicle 2024-01-01..2024-12-31 year gift_or_sale",
      "12 committed UKR THA armoured_personnel_carrier 14 vehicle 2008-01-01..2008-12-31 year gift_or_sale",
      "12 delivered UKR THA armoured_personnel_carrier 13 vehicle 2010-01-01..2012-12-31 between estimate | several_years | gift_or_sale"
    ]);
    expect(register.claims[0]).toMatchObject({
      id: "sipri-2026-02-7.committed",
      row_key: "Germany; Ukraine; Stinger; 2022",
      item_words: "Stinger (portable SAM)",
      quantity_words: "",
      date_words: "2022",
      value_eur: "",
      addresses: ""
    });
    expect(JSON.stringify(register.claims)).not.toMatch(/invasion|Second-hand/);
  });

  it.each([
    ["with a byte order mark and no preamble", text(`\ufeff${ORDERS}`)],
    ["with deliveries under the name of 2026", text(ORDERS.replace("Number delivered", "Deliveries in the Year Range"))]
  ])("is known %s", async (_, header) => {
    const row = text("Ukraine,Japan,2022,,1,,Stinger,portable SAM,1,,2022,New,aid,1,1,1");
    expect(lines(await readRegister(new Uint8Array([...header, ...row])))).toHaveLength(2);
  });

  it("is read in windows-1252", async () => {
    const row = "Ukraine,Sweden,2022,,1,,Stridsb\xe5t,patrol boat,1,,2022,New,aid,1,1,1\n";
    const {claims} = await readRegister(
      Uint8Array.from([...`${ORDERS}\n${row}`].map((letter) => letter.charCodeAt(0)))
    );
    expect(claims[0]?.item_words).toBe("Stridsbåt (patrol boat)");
  });

  it("puts no deliveries after the day of the release", async () => {
    const {claims} = await readRegister(
      text(ORDERS, "Ukraine,Japan,2025,,1,,Stinger,portable SAM,1,,2025; 2026,New,aid,1,1,1")
    );
    expect(claims.map(({date_to}) => date_to)).toEqual(["2025-12-31", "2026-02-27"]);
  });

  it("takes the second part of a row that a line end cut in its comment for what it is", async () => {
    const register = await readRegister(
      text(
        ORDERS,
        '"United Nations**",Israel,2015,,3,,Hermes-900,UAV,3,,2016,New,3-year lease',
        ",3,9,9",
        "Ukraine,Japan,2022,,1,,Stinger,portable SAM,1,,2022,New,aid,1,1,1"
      )
    );
    expect(register).toMatchObject({rowsIn: 3, kept: 2, refused: 0});
    expect([...register.notGoods]).toEqual([["rest_of_row_above", 1]]);
  });

  it("refuses what no rule reads, with its row, its column and the cell", async () => {
    const register = await readRegister(
      text(
        ORDERS,
        ",Japan,2022,,1,,Stinger,portable SAM,1,,2022,New,,1,1,1",
        "Ukraine,Japan,22,,dozens,,Stinger,portable SAM,1.5,maybe,summer 2022,New,,1,1,1",
        "Ukraine,Japan,2022,,1,,Stinger,portable SAM,7,,,New,,1,1,1",
        "Ukraine,Japan,2922,,1,,Stinger,portable SAM,1,,2022; 22,New,,1,1,1"
      )
    );
    expect(register).toMatchObject({rowsIn: 4, kept: 0, refused: 4});
    expect(refusals(register)).toEqual([
      '2:Recipient "": the cell is empty',
      '3:Number ordered "dozens": not a whole number',
      '3:Number delivered "1.5": not a whole number',
      '3:Year of order "22": not a year',
      '3:Year(s) of delivery "summer 2022": neither years joined by semicolons nor two years with a hyphen',
      '3: "maybe": neither a question mark, yes, no nor empty',
      '4:Year(s) of delivery "": a number was delivered, and no year of delivery is given',
      '5:Year of order "2922": not a year',
      '5:Year(s) of delivery "2022; 22": neither years joined by semicolons nor two years with a hyphen'
    ]);
  });

  it("keeps a row whose words nobody has mapped, and counts them", async () => {
    const register = await readRegister(
      text(ORDERS, "Atlantis,Japan,2022,,1,,Excalibur,magic sword,1,,2022,New,,1,1,1")
    );
    expect(register.claims).toMatchObject([
      {recipient: "", item_class: ""},
      {recipient: "", item_class: ""}
    ]);
    expect([...register.unmapped.actor, ...register.unmapped.item]).toEqual([
      ["Atlantis", 1],
      ["Excalibur (magic sword)", 1]
    ]);
  });
});

describe("the register by year of delivery", () => {
  it("gives deliveries alone, under the key of their order, and reads nothing from the shifted columns", async () => {
    const register = await readRegister(
      text(
        PREAMBLE,
        DELIVERIES,
        "65361,Australia,Ukraine,Bushmaster,APC,Armoured vehicles,2022,No,70,Yes,2022,No,Second hand,0.35,0.14,9.8,No",
        "65361,Australia,Ukraine,Bushmaster,APC,Armoured vehicles,2022,No,50,Yes,2023,No,Second hand,0.35,0.14,7,No",
        "67496,Czechia,Ukraine,Strela-2,portable SAM,Missiles,2022,No,144,Yes,2023,No,Second hand,0.05,0.02,2.88,No",
        "67496,Czechia,Ukraine,Strela-2,portable SAM,Missiles,2022,No,291,No,2022,No,Second hand,0.05,0.02,5.82,No",
        "65400,Estonia,Ukraine,Javelin ATM,anti-tank missile,Missiles,2022,No,200,No,2022,Yes,Second hand,0.1,0.04,8,No"
      )
    );
    expect(lines(register)).toEqual([
      "7 delivered AUS UKR protected_vehicle 70 vehicle 2022-01-01..2022-12-31 year estimate | gift_or_sale",
      "8 delivered AUS UKR protected_vehicle 50 vehicle 2023-01-01..2023-12-31 year estimate | gift_or_sale",
      "9 delivered CZE UKR manpads 144 missile 2023-01-01..2023-12-31 year estimate | gift_or_sale",
      "10 delivered CZE UKR manpads 291 missile 2022-01-01..2022-12-31 year gift_or_sale",
      "11 delivered EST UKR anti_tank_missile 200 missile 2022-01-01..2022-12-31 year unclear_date | gift_or_sale"
    ]);
    expect(register.claims.map(({row_key}) => row_key)).toEqual(["65361", "65361", "67496", "67496", "65400"]);
  });
});

describe("the register as newsrooms pass it on", () => {
  it("has TRUE for a question mark and a hyphen between years", async () => {
    const register = await readRegister(
      text(NEWSROOM, "Algeria,Russia,2,FALSE,AK-630 30mm,Naval gun,1992,TRUE,1995-2002,2,TRUE,For 2 FAC")
    );
    expect(lines(register)).toEqual([
      "2 committed RUS DZA naval_gun 2 gun 1992-01-01..1992-12-31 year unclear_date | gift_or_sale",
      "2 delivered RUS DZA naval_gun 2 gun 1995-01-01..2002-12-31 between estimate | several_years | gift_or_sale"
    ]);
  });
});

describe("a header that has drifted", () => {
  const row = "Ukraine,Japan,2022,,1,,Stinger,portable SAM,1,,2022,New,aid,1,1,1";
  it("is read with one clear rename, which is told", async () => {
    const {drift} = await readRegister(text(ORDERS.replace("Weapon designation", "Weapons designation"), row));
    expect(drift).toEqual([{kind: "renamed_column", header: "Weapons designation", was: "Weapon designation"}]);
  });

  it.each([
    ["two renames", ORDERS.replace("Recipient", "Country").replace("Year of order", "Year"), "Recipient is missing"],
    ["its columns of doubts taken away", ORDERS.replaceAll(" ,", ""), '" " after Year of order is missing']
  ])("is refused with %s", async (_, header, why) => {
    const error: unknown = await readRegister(text(header, row)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedError);
    expect(String(error)).toContain(`nearest layout: SIPRI trade register, by order, but`);
    expect(String(error)).toContain(why);
  });
});

describe("rows made at random", () => {
  const year = fc.integer({min: 1950, max: 2025});
  const order = fc.record({
    ordered: fc.option(fc.nat({max: 99_999})),
    delivered: fc.nat({max: 99_999}),
    year,
    years: fc.uniqueArray(year, {minLength: 1, maxLength: 4}),
    doubts: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
  });
  const mark = (is: boolean | undefined) => (is ? "?" : "");

  it("come back from the register by order as they went in, and are all kept or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, {minLength: 1, maxLength: 8}), async (orders) => {
        const register = await readRegister(
          text(
            ORDERS,
            ...orders.map(({ordered, delivered, year: ordering, years, doubts: [a, b, c]}) =>
              ["Ukraine,Japan", ordering, mark(a), ordered, mark(b), "Stinger,portable SAM", delivered, mark(c)]
                .concat([years.join("; "), "New,aid,1,1,1"])
                .join(",")
            )
          )
        );
        expect(register.rowsIn).toBe(register.kept + register.refused);
        const back = orders.map((_, i) => register.claims.filter(({row}) => row === String(i + 2)));
        expect(back).toEqual(
          orders.map(({ordered, delivered, year: ordering, years, doubts: [a, b, c]}) => [
            expect.objectContaining({
              status: "committed",
              quantity_min: ordered === null ? "" : String(ordered),
              date_words: String(ordering),
              flags: [b && "estimate", a && "unclear_date"].filter(Boolean).join(" | ")
            }) as unknown,
            ...(delivered === 0
              ? []
              : [
                  expect.objectContaining({
                    status: "delivered",
                    quantity_max: String(delivered),
                    date_from: `${Math.min(...years)}-01-01`,
                    date_to: `${Math.max(...years)}-12-31`,
                    flags: [c && "estimate", years.length > 1 && "several_years"].filter(Boolean).join(" | ")
                  }) as unknown
                ])
          ])
        );
      }),
      {numRuns: 25}
    );
  });
});
