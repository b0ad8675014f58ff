import {describe, expect, it} from "vitest";
import {readMapping} from "../../../loaders/trackers/mapping.js";
import {giverOf} from "../../../loaders/trackers/sipriComment.js";
import {codes} from "./sipri.js";

const mapping = await readMapping("sipri", codes);
const giver = (comment: string) => {
  const {donor, flags} = giverOf(comment, "CZE", (words) => mapping.find("actor", words)?.to);
  return [donor, ...flags].join(" ");
};

describe("who gives, by SIPRI's comment", () => {
  it.each([
    ["", "CZE gift_or_sale"],
    ["Second-hand; $27 m deal", "CZE gift_or_sale"],
    ["Second-hand; aid after 2022 Russian invasion of Ukraine", "CZE"],
    ["Donated", "CZE"],
    ["Financed by Canada as aid after 2022 Russian invasion of Ukraine; for NASAMS SAM systems", "CAN paid_by_another"],
    ["Second-hand; financed by German aid; Warthog ambulance version", "DEU paid_by_another"],
    ["financed by German aid; ambulance and command post versions", "DEU paid_by_another"],
    ["Financed by US financial aid after 2022 Russian invasion of Ukraine", "USA paid_by_another"],
    ["Financed by aid from Luxemburg after 2022 Russian invasion of Ukraine", "LUX paid_by_another"],
    ["Financed by FRG; from German production line", "DEU paid_by_another"],
    ["financed by Czechia", "CZE"],
    ["financed by EU aid after 2022 Russian invasion of Ukraine", "CZE repaid_by_eu"],
    ["financed by Netherlands and USA as aid", "UNKNOWN several_payers"],
    ["financed by Denmark; Germany and Norway as aid", "UNKNOWN several_payers"],
    ["Financed by aid from other states (incl Denmark; Belgium and Luxemburg)", "UNKNOWN several_payers"],
    ["Probably financed by USA as aid", "UNKNOWN several_payers"],
    ["financed with Ukrainian private donations", "UNKNOWN private_payer"],
    ["CZK25 m deal funded by private aid", "UNKNOWN private_payer"],
    ["Donated by producer", "UNKNOWN private_payer"],
    ["aid after 2022 Russian invasion of Ukraine; partly financed by Norway", "CZE paid_in_part"],
    ["EUR650 m deal (partly financed by EU aid)", "CZE gift_or_sale paid_in_part"],
    ["EUR137 m deal (incl 5 years support; 85% financed with French loans)", "CZE gift_or_sale paid_in_part"],
    ["Aid; incl 190 financed by USA and rest financed by unidentified other states", "CZE paid_in_part"]
  ])("%s → %s", (comment, expected) => {
    expect(giver(comment)).toBe(expected);
  });
});
