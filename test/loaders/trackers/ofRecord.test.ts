import {expect, it} from "vitest";
import {ofRecord} from "../../../loaders/trackers/ofRecord.js";
import {ORDERS, readRegister, text} from "./sipri.js";

it("keeps what went to Ukraine since 2022, an order made before with the goods that came of it", async () => {
  const {claims} = await readRegister(
    text(
      ORDERS,
      "Ukraine,United States,2014,,3,,TPQ-36 Firefinder,artillery locating radar,3,,2015,New,aid,1,1,1",
      "Ukraine,United States,2018,,5,,Island,patrol boat,5,,2021; 2022,Second hand,aid,1,1,1",
      "Poland,United States,2022,,5,,HIMARS,multiple rocket launcher,5,,2023,New,,1,1,1",
      "Ukraine Rebels*,Russia,2022,,5,,T-72B,tank,5,,2022,Second hand,aid,1,1,1"
    )
  );
  expect(ofRecord(claims).map(({row, status}) => `${row} ${status}`)).toEqual(["3 committed", "3 delivered"]);
});
