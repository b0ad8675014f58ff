import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import type {Status} from "../../src/vocabulary/claim.js";
import {claimHistory, statusLadder, type Statement} from "../../src/components/claimHistory.js";

const statement = (id: string, status: Status, date: string): Statement => ({
  id,
  status,
  date,
  figure: "1,900 vests",
  source: "Sankei",
  remarks: []
});
const statements = [
  statement("A", "committed", "8 March 2022"),
  statement("A.delivered", "delivered", "24 March 2022")
];

it("shows how far a transfer came, and says of a step that nobody reported it", () => {
  const {document} = parseHTML(`<body>${statusLadder(statements, "en")}</body>`);
  const steps = [...document.querySelectorAll("li")].map(({textContent}) => textContent!.replace(/\s+/g, " ").trim());
  expect(steps).toEqual(["○ pledged none reported", "● committed 8 March 2022", "● delivered 24 March 2022"]);
});

it("draws no ladder for goods that were only asked for or refused", () => {
  expect(statusLadder([statement("B", "refused", "8 March 2022")], "en")).toBe(false);
});

it("gives every statement a place that can be linked to", () => {
  const {document} = parseHTML(`<body>${claimHistory(statements, "ja")}</body>`);
  expect([...document.querySelectorAll("li[id]")].map(({id}) => id)).toEqual(["A", "A.delivered"]);
});
