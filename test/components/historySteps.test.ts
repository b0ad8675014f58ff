import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import type {Statement} from "../../src/components/claimHistory.js";
import {historySteps} from "../../src/components/historySteps.js";
import type {Status} from "../../src/vocabulary/claim.js";

const statement = (status: Status, day: string, quantity: string): Statement => ({
  id: status,
  status,
  day,
  date: day,
  quantity,
  figure: quantity,
  source: "Sankei",
  remarks: [],
  quote: undefined,
  from: "Sankei",
  verdict: "no_category"
});
const statements = [statement("committed", "2022-03-08", "1,900"), statement("delivered", "2022-03-24", "500")];
const drawn = (of: readonly Statement[]) => parseHTML(`<body>${historySteps(of, "en")}</body>`).document;

it("says how far a transfer came, and of a step that nobody reported it", () => {
  expect(drawn(statements).querySelector("svg")!.getAttribute("aria-label")).toBe(
    "How far it had come. pledged: none reported. committed: 2022-03-08 (1,900). delivered: 2022-03-24 (500)"
  );
  const words = [...drawn(statements).querySelectorAll("text")].map(({textContent}) => textContent);
  expect(words).toEqual(
    expect.arrayContaining(["pledged", "none reported", "committed", "1,900", "delivered", "500", "8 March 2022"])
  );
});

it("marks every statement, the later further to the right and the further step higher up", () => {
  const [first, second] = [...drawn(statements).querySelectorAll("circle")];
  const at = (mark: Element | undefined, name: string) => Number(mark?.getAttribute(name));
  expect(at(second, "cx")).toBeGreaterThan(at(first, "cx"));
  expect(at(second, "cy")).toBeLessThan(at(first, "cy"));
});

it("keeps its marks within the drawing, where a date is a year, and where all are of one day", () => {
  for (const days of [
    ["2022", "2022-12-31", "2024-02"],
    ["2022-03-08", "2022-03-08", "2022-03-08"]
  ]) {
    const of = days.map((day) => statement("committed", day, "1"));
    for (const mark of drawn(of).querySelectorAll("circle")) {
      expect(Number(mark.getAttribute("cx"))).toBeGreaterThan(90);
      expect(Number(mark.getAttribute("cx"))).toBeLessThan(340);
    }
  }
});

it("draws nothing of goods that were only asked for or refused", () => {
  expect(historySteps([statement("refused", "2022-03-08", "1")], "en")).toBe(false);
});
