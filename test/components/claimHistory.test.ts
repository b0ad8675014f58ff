import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import type {Status} from "../../src/vocabulary/claim.js";
import {claimHistory, type Statement} from "../../src/components/claimHistory.js";

const statement = (id: string, status: Status, date: string): Statement => ({
  id,
  status,
  date,
  day: "2022-03-08",
  quantity: "1,900",
  figure: "1,900 vests",
  source: "Sankei",
  remarks: [],
  quote: {},
  from: "Sankei",
  verdict: "no_category"
});
const statements = [
  statement("A", "committed", "8 March 2022"),
  statement("A.delivered", "delivered", "24 March 2022")
];

it("gives every statement a place that can be linked to", () => {
  const {document} = parseHTML(`<body>${claimHistory(statements, "ja")}</body>`);
  expect([...document.querySelectorAll("li[id]")].map(({id}) => id)).toEqual(["A", "A.delivered"]);
});
