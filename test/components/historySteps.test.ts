import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import type {Statement} from "../../src/components/claimHistory.js";
import {historySteps, isStep} from "../../src/components/historySteps.js";
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
  quote: {},
  from: "Sankei",
  verdict: "no_category"
});
const statements = [statement("committed", "2022-03-08", "1,900"), statement("delivered", "2022-03-24", "500")];
const drawn = (of: readonly Statement[]) =>
  parseHTML(`<body>${historySteps(of, (id) => `#${id}`, "en")}</body>`).document;

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

it("sets marks of one lane side by side, each with a place of its own to be touched", () => {
  const days = ["2022-03-08", "2022-03-08", "2022-03-09", "2022-03-09"];
  const page = drawn(days.map((day) => statement("committed", day, "1")));
  const numbers = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((one) => Number(one.getAttribute(name)));
  const at = numbers("circle", "cx");
  const [lefts, widths] = [numbers(".hit", "x"), numbers(".hit", "width")];
  expect(at.every((x) => x >= 92 && x <= 326)).toBe(true);
  for (const [index, x] of at.entries()) {
    const [left = 0, width = 0] = [lefts[index], widths[index]];
    expect(x - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    expect([left < x, left + width > x, left + width <= (lefts[index + 1] ?? Infinity)]).toEqual([true, true, true]);
  }
});

it("sets a figure below its lane where the line to the next step would cross it", () => {
  const heightOf = (quantity: string, delivered: string) => {
    const steps = [statement("committed", "2022-02-26", quantity), statement("delivered", delivered, "7")];
    const page = drawn([...steps, statement("delivered", "2022-06-21", "9")]);
    const lane = Number(page.querySelector("circle")!.getAttribute("cy"));
    const label = [...page.querySelectorAll("text")].find(({textContent}) => textContent === quantity)!;
    return Number(label.getAttribute("y")) - lane;
  };
  expect(heightOf("500", "2022-03-07")).toBeGreaterThan(0);
  expect(heightOf("500", "2022-06-01")).toBeLessThan(0);
});

it("leaves out what is no step: goods that were only asked for, refused or withdrawn", () => {
  expect((["pledged", "committed", "delivered"] as const).every(isStep)).toBe(true);
  expect((["requested", "refused", "withdrawn"] as const).some(isStep)).toBe(false);
});
